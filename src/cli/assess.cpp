// rung assess: level, gaps and self/manager difference of a person.
#include "cli/command.hpp"
#include "cli/deliver_report.hpp"
#include "cli/failure.hpp"
#include "cli/output.hpp"
#include "cli/person.hpp"

#include <array>

namespace rung::cli {

namespace {

constexpr std::array assess_formats = {Format::text, Format::md,   Format::html,
                                       Format::pdf,  Format::json, Format::csv};

int run_assess(std::span<const std::string> args, const Streams& streams) {
  PersonOptions options;
  auto specs = options.specs();
  specs.push_back(options.common.paper_spec());
  const auto paths = parse_options(specs, args);
  const auto format = format_among(assess_formats, options.format);
  const auto style = report_style(options.common, streams);
  if (paths.empty())
    throw UsageError("there is no file to assess", "name a person's files, or their folder");

  Inputs inputs(streams);
  Diagnostics findings;
  const auto person = score_person(paths, options, inputs, streams, findings);
  if (!person)
    return refuse(findings, options.common, streams);

  const auto report = make_report(person->ladder, person->portfolio, person->assessment, findings);
  deliver_report(report, {format, style, options.common.output}, inputs, streams);
  return done;
}

} // namespace

constinit const Command assess_command = {
    .name = "assess",
    .group = "assess",
    .arguments = "FILE|DIR...",
    .summary = "level, gaps and self/manager difference of a person",
    .example = R"(  $ rung assess ladders/examples/ada/
  $ rung assess ladders/examples/ada/ --to staff --format md -o ada.md
)",
    .about = R"(Reads a person's evidence files (self, manager, peers; in a DIR those that say
'schema: rung.evidence/1'; - is standard input) and the ladder that they name.
Writes what the evidence supports: the level, what is missing to the target, and
where self and manager differ.
)",
    .options = R"(  --to LEVEL          the target; by default the level after the one held
  --track TRACK       instead of the track that the files name
  --as-of DATE        score for that day (YYYY-MM-DD), without later entries
  --ladder FILE       instead of the ladder that the files name
  --format FORMAT     text (the default), md, html, pdf, json or csv
  --paper SIZE        a4 or letter, for html and pdf; a pdf is A4 by default
)",
    .run = run_assess,
};

} // namespace rung::cli
