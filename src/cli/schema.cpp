// rung schema: the JSON Schemas of the formats.
#include "cli/builtin.hpp"
#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "render/line.hpp"
#include "render/terminal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace rung::cli {

namespace {

struct Kind {
  std::string_view name;
  std::string_view what;
};

/// Those that people write first.
constexpr std::array<Kind, 11> schema_kinds = {{
    {"ladder", "the file that holds a ladder: rung.ladder/1"},
    {"evidence", "the file that holds a person's evidence: rung.evidence/1"},
    {"assessment", "what 'rung assess --format json' prints: rung.assessment/1"},
    {"comparison", "what 'rung compare FILE' prints as JSON: rung.comparison/1"},
    {"history", "what 'rung history --format json' prints: rung.history/1"},
    {"plan", "what 'rung plan --format json' prints: rung.plan/1"},
    {"prep", "what 'rung prep --format json' prints: rung.prep/1"},
    {"packet", "what 'rung packet --format json' prints: rung.packet/1"},
    {"findings", "what 'rung validate --format json' prints: rung.findings/1"},
    {"ladder-view", "what 'rung show --format json' prints: rung.ladder-view/1"},
    {"level-comparison", "what 'rung compare' prints of levels: rung.level-comparison/1"},
}};

std::string list_kinds(const Style& style) {
  Terminal page(style);
  for (const auto& [name, what] : schema_kinds)
    page.hang(Line(fmt::format("{:<18}", name), Ink::strong), Line(what));
  return page.take();
}

std::string schema_of(const std::string& given) {
  std::vector<std::string> names;
  names.reserve(schema_kinds.size());
  for (const auto& kind : schema_kinds)
    names.emplace_back(kind.name);
  const auto& name = one_of("schema", given, names);
  const auto schemas = builtin_schemas();
  const auto found = std::ranges::find(schemas, name, &EmbeddedFile::id);
  if (found == schemas.end())
    throw std::logic_error(fmt::format("the schema '{}' isn't built in", name));
  return found->text();
}

int run_schema(std::span<const std::string> args, const Streams& streams) {
  CommonOptions options;
  const auto given = parse_options(options.specs(), args);
  const auto style = report_style(options, streams);
  if (given.size() > 1)
    throw UsageError(fmt::format("schema takes one kind, and got {}", given.size()),
                     "'rung schema' lists the kinds");
  deliver(given.empty() ? list_kinds(style) : schema_of(given.front()), options.output,
          Content::anyones, Inputs(streams), streams);
  return done;
}

} // namespace

constinit const Command schema_command = {
    .name = "schema",
    .group = "maintain",
    .arguments = "[KIND]",
    .summary = "a format's JSON Schema, for editors",
    .example = R"(  $ rung schema ladder
  $ rung schema evidence -o evidence.schema.json
)",
    .about =
        R"(Reads nothing. Writes the JSON Schema (draft-07) of the KIND of file, such as ladder or
evidence, or of the JSON that a verb prints; without a KIND, the list of them.
An editor that knows YAML completes keys, shows what each is for and marks mistakes,
once a file's first line names its schema:
  # yaml-language-server: $schema=./evidence.schema.json
)",
    .options = "",
    .run = run_schema,
};

} // namespace rung::cli
