#include "cli/options.hpp"

#include "cli/failure.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace rung::cli {

namespace {

bool is_flag(const OptionSpec& spec) {
  return std::holds_alternative<bool*>(spec.into);
}

bool is_list(const OptionSpec& spec) {
  return std::holds_alternative<std::vector<std::string>*>(spec.into);
}

/// `-o,--output` -> `--output`
std::string long_name(const OptionSpec& spec) {
  return spec.names.substr(spec.names.rfind(',') + 1);
}

UsageError unknown_option(const std::string& given, std::span<const OptionSpec> specs) {
  std::vector<std::string> names = {"--help", "--version"};
  for (const auto& spec : specs)
    names.push_back(long_name(spec));
  const auto name = given.substr(0, given.find('='));
  return UsageError(fmt::format("there is no option '{}'", name), did_you_mean(name, names));
}

/// CLI11 takes `--to=` for a `--to` whose value is the next argument, and gives flags values.
void refuse_odd_values(std::span<const OptionSpec> specs, std::span<const std::string> args) {
  for (const auto& spec : specs) {
    const auto name = long_name(spec);
    for (const auto& arg : args) {
      if (!arg.starts_with(name + "="))
        continue;
      if (is_flag(spec))
        throw UsageError(fmt::format("option '{}' takes no value", name));
      if (arg.size() == name.size() + 1)
        throw UsageError(fmt::format("option '{}' needs a value", name));
    }
  }
}

void store(const OptionSpec& spec, const CLI::Option& option) {
  if (option.count() == 0)
    return;
  if (is_flag(spec))
    *std::get<bool*>(spec.into) = true;
  else if (is_list(spec))
    *std::get<std::vector<std::string>*>(spec.into) = option.results();
  else
    *std::get<std::optional<std::string>*>(spec.into) = option.results().back();
}

} // namespace

std::vector<std::string> parse_options(std::span<const OptionSpec> specs,
                                       std::span<const std::string> args) {
  const auto end = std::find(args.begin(), args.end(), "--");
  const auto before = args.first(static_cast<std::size_t>(end - args.begin()));
  refuse_odd_values(specs, before);

  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<CLI::Option*> options;
  for (const auto& spec : specs) {
    auto* option = is_flag(spec) ? app.add_flag(spec.names) : app.add_option(spec.names);
    if (is_list(spec))
      options.push_back(option->expected(1)->take_all());
    else
      options.push_back(option->take_last());
  }
  try {
    app.parse(
        std::vector<std::string>(before.rbegin(), before.rend())); // CLI11 wants them reversed
  } catch (const CLI::ArgumentMismatch&) {
    throw UsageError(fmt::format("option '{}' needs a value", before.back()));
  }
  for (std::size_t i = 0; i < specs.size(); ++i)
    store(specs[i], *options[i]);

  auto others = app.remaining();
  for (const auto& other : others)
    if (other.size() > 1 && other.starts_with('-'))
      throw unknown_option(other, specs);
  if (end != args.end())
    others.insert(others.end(), end + 1, args.end());
  return others;
}

bool asks_for(std::span<const std::string> names, std::span<const std::string> args) {
  const auto end = std::find(args.begin(), args.end(), "--");
  return std::find_first_of(args.begin(), end, names.begin(), names.end()) != end;
}

std::vector<OptionSpec> CommonOptions::specs() {
  return {{"-o,--output", &output}, {"--color", &color}, {"--ascii", &ascii}};
}

OptionSpec CommonOptions::paper_spec() {
  return {"--paper", &paper};
}

Format format_among(std::span<const Format> formats, const std::optional<std::string>& given) {
  if (!given)
    return formats.front();
  std::vector<std::string> names;
  for (const auto format : formats)
    names.emplace_back(name_of(format));
  one_of("format", *given, names);
  return *format_named(*given);
}

} // namespace rung::cli
