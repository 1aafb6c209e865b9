// rung new: a file to begin with, ready for an editor.
#include "cli/new.hpp"

#include "rung/write.hpp"

#include "cli/command.hpp"
#include "cli/failure.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace rung::cli {

namespace {

void refuse_of_other_kind(const NewOptions& options, bool evidence) {
  const std::array<std::pair<std::string_view, const std::optional<std::string>*>, 7> of_evidence =
      {{{"--person", &options.person},
        {"--ladder", &options.ladder},
        {"--track", &options.track},
        {"--level", &options.level},
        {"--to", &options.to},
        {"--source", &options.source},
        {"--by", &options.by}}};
  if (evidence && options.title)
    throw UsageError("option '--title' is for 'rung new ladder'");
  for (const auto& [name, value] : of_evidence)
    if (!evidence && *value)
      throw UsageError(fmt::format("option '{}' is for 'rung new evidence'", name));
}

int run_new(std::span<const std::string> args, const Streams& streams) {
  static const std::array<std::string, 2> kinds = {"evidence", "ladder"};
  NewOptions options;
  const auto given = parse_options(options.specs(), args);
  if (given.empty())
    throw UsageError("new needs the kind of file", "'rung new evidence' or 'rung new ladder'");
  const bool evidence = one_of("kind of file", given.front(), kinds) == kinds.front();
  if (given.size() > 1)
    throw UsageError(fmt::format("new takes one kind of file, and got '{}' too", given[1]),
                     "'-o FILE' names the file to write");
  report_style(options.common, streams); // refuses a wrong --color here as everywhere
  refuse_of_other_kind(options, evidence);
  return evidence ? new_evidence(options, streams) : new_ladder(options, streams);
}

} // namespace

std::vector<OptionSpec> NewOptions::specs() {
  auto all = common.specs();
  all.insert(all.end(), {{"--id", &id},
                         {"--schema", &schema},
                         {"--person", &person},
                         {"--ladder", &ladder},
                         {"--track", &track},
                         {"--level", &level},
                         {"--to", &to},
                         {"--source", &source},
                         {"--by", &by},
                         {"--title", &title}});
  return all;
}

const std::string& checked_words(std::string_view option, const std::string& given) {
  const bool one_line = given.find_first_of("\t\n") == std::string::npos;
  if (one_line && !why_unwritable(given) && given.find_first_not_of(' ') != std::string::npos)
    return given;
  throw UsageError(fmt::format("{} '{}' is no text", option, given),
                   "it takes a line of words, without control characters");
}

constinit const Command new_command = {
    .name = "new",
    .group = "write",
    .arguments = "evidence|ladder",
    .summary = "a file to begin with, ready for an editor",
    .example = R"(  $ rung new evidence --ladder software-engineering --level senior \
      --track ic --person "Ada Example" -o ada.yaml
  $ rung new ladder --id acme --title "Acme engineering" -o acme.yaml
)",
    .about =
        R"(Reads the ladder. Writes a file of evidence with the person's data and, as comments, what
the level held and the next one expect; or a small dual ladder to make one's own. A file
that is there is never written over.
)",
    .options = R"(  --person NAME       whom the evidence is about
  --ladder ID|FILE    the ladder to write for; 'rung ladders' lists the built-in ones
  --track TRACK       may be left out where the level stands on one track alone
  --level LEVEL       the level held today; without it, the track's first is shown
  --to LEVEL          write towards this level instead of the next
  --source SOURCE     who writes: self (the default), manager, peer, report, stakeholder
  --by ID             the writer's id, where it isn't the person
  --id ID             the person's or the ladder's; by default made of the name or title
  --title TITLE       of a ladder
  --schema PATH       where an editor finds the JSON Schema; by default beside the file
)",
    .run = run_new,
};

} // namespace rung::cli
