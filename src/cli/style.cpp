// Width and colours; declared in options.hpp.
#include "cli/failure.hpp"
#include "cli/options.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace rung::cli {

namespace {

constexpr int default_width = 80;
constexpr int least_width = 20;
constexpr int greatest_width = 1000;

bool is_set(const Streams& streams, const std::string& name) {
  return !streams.environment(name).value_or("").empty();
}

bool wants_color(const CommonOptions& options, const Streams& streams, bool terminal) {
  static const std::array<std::string, 3> choices = {"auto", "always", "never"};
  const auto& choice = one_of("value of --color", options.color.value_or("auto"), choices);
  if (choice != "auto")
    return choice == "always";
  if (is_set(streams, "NO_COLOR"))
    return false;
  if (is_set(streams, "CLICOLOR_FORCE") && streams.environment("CLICOLOR_FORCE") != "0")
    return true;
  return terminal && streams.environment("TERM") != "dumb";
}

int width(const Streams& streams, bool terminal) {
  const auto columns = streams.environment("COLUMNS").value_or("");
  int value = 0;
  const auto* end = columns.data() + columns.size();
  const auto [stop, error] = std::from_chars(columns.data(), end, value);
  if (error != std::errc() || stop != end || value <= 0)
    value = terminal ? streams.terminal_width.value_or(default_width) : default_width;
  return std::clamp(value, least_width, greatest_width);
}

Paper paper_wanted(const CommonOptions& options) {
  if (!options.paper)
    return Paper::any;
  static const std::array<std::string, 2> sizes = {"a4", "letter"};
  return one_of("value of --paper", *options.paper, sizes) == "a4" ? Paper::a4 : Paper::letter;
}

Style style(const CommonOptions& options, const Streams& streams, bool terminal) {
  return {.width = width(streams, terminal),
          .color = wants_color(options, streams, terminal),
          .ascii = options.ascii,
          .paper = paper_wanted(options)};
}

} // namespace

Style report_style(const CommonOptions& options, const Streams& streams) {
  const bool to_stdout = options.output.value_or("-") == "-";
  return style(options, streams, to_stdout && streams.out_is_terminal);
}

Style findings_style(const CommonOptions& options, const Streams& streams) {
  return style(options, streams, streams.err_is_terminal);
}

} // namespace rung::cli
