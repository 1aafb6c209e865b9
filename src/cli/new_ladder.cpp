// rung new ladder: the smallest built-in ladder, under another name.
#include "rung/id.hpp"
#include "rung/read.hpp"
#include "rung/write.hpp"

#include "cli/builtin.hpp"
#include "cli/failure.hpp"
#include "cli/given_ids.hpp"
#include "cli/new.hpp"
#include "cli/output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace rung::cli {

namespace {

constexpr std::string_view pattern_id = "minimal";
constexpr std::string_view modeline = "# yaml-language-server: $schema=";

std::string pattern() {
  const auto ladders = builtin_ladders();
  const auto found = std::ranges::find(ladders, pattern_id, &EmbeddedFile::id);
  if (found == ladders.end())
    throw std::logic_error(fmt::format("the ladder '{}' isn't built in", pattern_id));
  return found->text();
}

/// Puts `line` in the place of the first line that begins with `key`.
void replace_line(std::string& text, std::string_view key, const std::string& line) {
  auto at = text.starts_with(key) ? 0 : text.find(fmt::format("\n{}", key));
  if (at == std::string::npos)
    throw std::logic_error(fmt::format("the ladder '{}' has no line '{}'", pattern_id, key));
  at += at == 0 ? 0U : 1U;
  text.replace(at, text.find('\n', at) - at, line);
}

/// `acme-engineering` -> `Acme engineering`
std::string title_of(std::string id) {
  std::replace(id.begin(), id.end(), '-', ' ');
  if (id.front() >= 'a' && id.front() <= 'z')
    id.front() = static_cast<char>(id.front() - 'a' + 'A');
  return id;
}

struct Name {
  std::string id;
  std::string title;
};

Name chosen_name(const NewOptions& options) {
  if (!options.id && !options.title)
    throw UsageError("new ladder needs --id ID or --title TITLE",
                     "such as --title \"Acme engineering\"");
  if (options.title)
    checked_words("--title", *options.title);
  const auto id = options.id ? checked_id("--id", *options.id) : id_from(*options.title);
  if (id.empty())
    throw UsageError(fmt::format("no id can be made of '{}'", *options.title),
                     "give one with --id");
  return {id, options.title.value_or(title_of(id))};
}

} // namespace

int new_ladder(const NewOptions& options, const Streams& streams) {
  const auto [id, title] = chosen_name(options);
  const auto schema =
      options.schema ? checked_words("--schema", *options.schema) : "./ladder.schema.json";
  auto text = pattern();
  replace_line(text, modeline, std::string(modeline) + schema);
  replace_line(text, "id: ", "id: " + id);
  replace_line(text, "title: ", "title: " + yaml_scalar(title));
  Diagnostics findings;
  if (!read_ladder(SourceFile("the new ladder", text), findings))
    throw std::logic_error(fmt::format("a ladder made of '{}' doesn't read", pattern_id));
  deliver_new(text, options.common.output, Content::anyones, Inputs(streams), streams);
  return done;
}

} // namespace rung::cli
