// rung compare: one person's evidence on every track, or two levels of a ladder.
#include "cli/command.hpp"
#include "cli/compare_levels.hpp"
#include "cli/compare_person.hpp"
#include "cli/failure.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace rung::cli {

namespace {

void refuse_options_of_a_person(const PersonOptions& options) {
  const std::array<std::pair<std::string_view, const std::optional<std::string>*>, 4> given = {
      {{"--to", &options.to},
       {"--track", &options.track},
       {"--as-of", &options.as_of},
       {"--ladder", &options.ladder}}};
  for (const auto& [name, value] : given)
    if (*value)
      throw UsageError(fmt::format("option '{}' is for comparing a person's evidence", name),
                       "two levels are compared as in 'rung compare LADDER LEVEL LEVEL'");
}

int run_compare(std::span<const std::string> args, const Streams& streams) {
  PersonOptions options;
  auto specs = options.specs();
  specs.push_back(options.common.paper_spec());
  const auto named = parse_options(specs, args);
  if (!are_levels(named, streams))
    return compare_person(named, options, streams);
  refuse_options_of_a_person(options);
  return compare_levels(named, options.common, options.format, streams);
}

} // namespace

constinit const Command compare_command = {
    .name = "compare",
    .group = "assess",
    .arguments = "FILE... | LADDER LEVELS",
    .summary = "the same evidence on every track, or two levels",
    .example = R"(  $ rung compare ladders/examples/chioma/
  $ rung compare software-engineering staff engineering-manager
)",
    .about =
        R"(Reads what 'rung assess' reads. Writes what the evidence supports on every track of
the ladder, what it has not shown yet, what is short and what counts already; and the
way there and back. Nothing is carried over from one track to another.
Of a LADDER, a file or an id, it writes what differs between two levels: on one track
step by step; across tracks grade, pay and scope, what begins and ends, the way over.
)",
    .options = R"(  --to LEVEL          the target on its own track; the others keep theirs
  --track TRACK       instead of the track that the files name
  --as-of DATE        score for that day (YYYY-MM-DD), without later entries
  --ladder FILE       instead of the ladder that the files name
  --format FORMAT     text (the default), md, html, pdf or json
  --paper SIZE        a4 or letter, for html and pdf; a pdf is A4 by default
)",
    .run = run_compare,
};

} // namespace rung::cli
