// rung explain: every step from the entries to a rating and to each level's decision.
#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/output.hpp"
#include "cli/person.hpp"

#include <array>

namespace rung::cli {

namespace {

constexpr std::array explain_formats = {Format::text, Format::md, Format::json};

CompetencyIndex asked_competency(const std::string& given, const Ladder& ladder) {
  std::vector<std::string> ids;
  for (const auto& competency : ladder.competencies)
    ids.push_back(competency.id.value);
  one_of("competency", given, ids);
  return *ladder.competency_named(given);
}

int run_explain(std::span<const std::string> args, const Streams& streams) {
  PersonOptions options;
  auto paths = parse_options(options.specs(), args);
  const auto format = format_among(explain_formats, options.format);
  const auto style = report_style(options.common, streams);
  if (paths.size() < 2)
    throw UsageError("explain needs a person's files and a competency",
                     "the competency comes last, as in 'rung explain ada/ system-design'");
  const auto competency = paths.back();
  paths.pop_back();

  Inputs inputs(streams);
  Diagnostics findings;
  const auto person = score_person(paths, options, inputs, streams, findings);
  if (!person)
    return refuse(findings, options.common, streams);

  const auto report = make_explain_report(person->ladder, person->portfolio, person->assessment,
                                          asked_competency(competency, person->ladder), findings);
  deliver(render(report, format, style), options.common.output, Content::personal, inputs, streams);
  return done;
}

} // namespace

constinit const Command explain_command = {
    .name = "explain",
    .group = "assess",
    .arguments = "FILE|DIR... COMPETENCY",
    .summary = "every step from the entries to the rating",
    .example = "  $ rung explain ladders/examples/ada/ system-design\n",
    .about = R"(Reads what 'rung assess' reads; COMPETENCY is an id of the ladder and comes last.
Writes how its rating comes about: the entries with their weights, each rater and
source, the support at every rating, and what each level of the track makes of it.
)",
    .options = R"(  --to LEVEL          the target; by default the level after the one held
  --track TRACK       instead of the track that the files name
  --as-of DATE        score for that day (YYYY-MM-DD), without later entries
  --ladder FILE       instead of the ladder that the files name
  --format FORMAT     text (the default), md or json
)",
    .run = run_explain,
};

} // namespace rung::cli
