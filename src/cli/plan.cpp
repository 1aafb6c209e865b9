// rung plan: a growth plan for the shortest way to a level.
#include "cli/command.hpp"
#include "cli/deliver_report.hpp"
#include "cli/failure.hpp"
#include "cli/output.hpp"
#include "cli/person.hpp"

#include <array>

namespace rung::cli {

namespace {

constexpr std::array plan_formats = {Format::text, Format::md, Format::html, Format::pdf,
                                     Format::json};

int run_plan(std::span<const std::string> args, const Streams& streams) {
  PersonOptions options;
  PlanOptions plan;
  auto specs = options.specs();
  specs.push_back({"--all", &plan.all});
  specs.push_back(options.common.paper_spec());
  const auto paths = parse_options(specs, args);
  const auto format = format_among(plan_formats, options.format);
  const auto style = report_style(options.common, streams);
  if (paths.empty())
    throw UsageError("there is nobody to plan for", "name a person's files, or their folder");

  Inputs inputs(streams);
  Diagnostics findings;
  const auto person = score_person(paths, options, inputs, streams, findings);
  if (!person)
    return refuse(findings, options.common, streams);

  const auto report =
      make_plan(person->ladder, person->portfolio, person->assessment, findings, plan);
  deliver_report(report, {format, style, options.common.output}, inputs, streams);
  return done;
}

} // namespace

constinit const Command plan_command = {
    .name = "plan",
    .group = "assess",
    .arguments = "FILE|DIR...",
    .summary = "a growth plan: what to try, to show and to learn",
    .example = R"(  $ rung plan ladders/examples/ada/
  $ rung plan ladders/examples/ada/ --format md -o plan.md
)",
    .about = R"(Reads what 'rung assess' reads. Writes a plan for the shortest way to the target:
for each gap what to try, what to show, which evidence would count, what to learn,
and room for owner and date. As md it is a checklist to paste. Nothing of
'aspiration' and no private entry is in it.
)",
    .options = R"(  --to LEVEL          the target; by default the level after the one held
  --all               all of the ladder's guidance for each gap; json always has it
  --track TRACK       instead of the track that the files name
  --as-of DATE        plan from that day (YYYY-MM-DD), without later entries
  --ladder FILE       instead of the ladder that the files name
  --format FORMAT     text (the default), md, html, pdf or json
  --paper SIZE        a4 or letter, for html and pdf; a pdf is A4 by default
)",
    .run = run_plan,
};

} // namespace rung::cli
