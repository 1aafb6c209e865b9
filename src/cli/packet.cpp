// rung packet: a promotion packet for those who decide.
#include "cli/command.hpp"
#include "cli/deliver_report.hpp"
#include "cli/failure.hpp"
#include "cli/output.hpp"
#include "cli/person.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace rung::cli {

namespace {

constexpr std::array packet_formats = {Format::md, Format::html, Format::pdf, Format::json};

bool is_entry_of(const Portfolio& portfolio, const std::string& name) {
  return std::ranges::any_of(portfolio.entries, [&](const Entry& entry) {
    return name == entry.id.value || name == entry.name();
  });
}

/// Whether a packet shows what `--story` names. Throws a UsageError where it doesn't.
void check_stories(const std::vector<std::string>& given, const ScoredPerson& person) {
  if (given.size() > most_stories)
    throw UsageError(fmt::format("a packet tells at most {} stories, and {} are named",
                                 most_stories, given.size()),
                     "all that is left out stands in its ledger");
  const auto known = story_names(person.ladder, person.portfolio, person.assessment);
  for (const auto& name : given) {
    if (std::ranges::count(known, name) == 0 && is_entry_of(person.portfolio, name))
      throw UsageError(fmt::format("a packet doesn't show the entry '{}'", name),
                       "it shows entries with 'visibility: packet' (the default) that the ladder's "
                       "window holds");
    one_of("story", name, known);
  }
}

int run_packet(std::span<const std::string> args, const Streams& streams) {
  PersonOptions options;
  PacketOptions packet;
  auto specs = options.specs();
  specs.push_back({"--story", &packet.stories});
  specs.push_back({"--redact", &packet.redact});
  specs.push_back(options.common.paper_spec());
  const auto paths = parse_options(specs, args);
  const auto format = format_among(packet_formats, options.format);
  const auto style = report_style(options.common, streams);
  if (paths.empty())
    throw UsageError("there is nobody to make a packet for",
                     "name a person's files, or their folder");

  Inputs inputs(streams);
  Diagnostics findings;
  const auto person = score_person(paths, options, inputs, streams, findings);
  if (!person)
    return refuse(findings, options.common, streams);
  check_stories(packet.stories, *person);

  const auto report =
      make_packet(person->ladder, person->portfolio, person->assessment, findings, packet);
  deliver_report(report, {format, style, options.common.output}, inputs, streams);
  return done;
}

} // namespace

constinit const Command packet_command = {
    .name = "packet",
    .group = "prepare",
    .arguments = "FILE|DIR...",
    .summary = "a promotion packet, with a TODO for what is missing",
    .example = R"(  $ rung packet ladders/examples/ada/ -o packet.md
  $ rung packet ladders/examples/ada/ --to staff --redact -o blind.md
)",
    .about = R"(Reads what 'rung assess' reads. Writes three pages and an appendix: stories, every
expectation with its evidence, gaps, with a TODO where a person has to write. Only
entries with 'visibility: packet' are in it, and nothing of 'aspiration'.
)",
    .options = R"(  --to LEVEL          the target; by default the level after the one held
  --story ID          tell this entry's work; may be repeated, instead of the choice
  --redact            pseudonyms for names, and no text that people wrote
  --track TRACK       instead of the track that the files name
  --as-of DATE        look from that day (YYYY-MM-DD), without later entries
  --ladder FILE       instead of the ladder that the files name
  --format FORMAT     md (the default), html, pdf or json
  --paper SIZE        a4 or letter, for html and pdf; a pdf is A4 by default
)",
    .run = run_packet,
};

} // namespace rung::cli
