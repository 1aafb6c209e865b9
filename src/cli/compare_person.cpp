#include "cli/compare_person.hpp"

#include "rung/comparison.hpp"

#include "cli/deliver_report.hpp"
#include "cli/failure.hpp"
#include "cli/given_ids.hpp"
#include "cli/output.hpp"

#include <array>

namespace rung::cli {

namespace {

constexpr std::array comparison_formats = {Format::text, Format::md, Format::html, Format::pdf,
                                           Format::json};

} // namespace

int compare_person(std::span<const std::string> paths, const PersonOptions& options,
                   const Streams& streams) {
  const auto format = format_among(comparison_formats, options.format);
  const auto style = report_style(options.common, streams);
  if (paths.empty())
    throw UsageError("there is nothing to compare",
                     "name a person's files, or a ladder and two of its levels");

  Inputs inputs(streams);
  Diagnostics findings;
  const auto person = score_person(paths, options, inputs, streams, findings);
  if (!person)
    return refuse(findings, options.common, streams);

  const auto& ladder = person->ladder;
  const AssessmentOptions scoring = {.to = level_of(options.to, ladder),
                                     .as_of = person->assessment.as_of};
  const auto report = make_comparison(ladder, person->portfolio, scoring, findings);
  deliver_report(report, {format, style, options.common.output}, inputs, streams);
  return done;
}

} // namespace rung::cli
