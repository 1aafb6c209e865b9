#include "rung/periods.hpp"

#include "report/naming.hpp"
#include "report/plan_parts.hpp"
#include "report/private_entries.hpp"
#include "score/promotion.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace rung {

namespace {

/// Those that change what to do; the others are about the files, and for the assessment.
constexpr std::array<std::string_view, 4> notices_of_a_plan = {
    "held-not-confirmed", "lower-level-unmet", "ladder-version", "ladder-edited"};

std::vector<KeptReport> kept_reports(const ReportInput& input) {
  std::vector<KeptReport> kept;
  for (const ExpectationResult& result : input.assessment.target.gate.expectations) {
    if (!result.met)
      continue;
    const Expectation& expectation = *result.expectation;
    KeptReport keep;
    keep.competency = named_competency(input.ladder, expectation.competency);
    keep.expected = expectation.rating;
    keep.waived = result.waived;
    const RatersAsked raters = raters_asked(input, expectation.competency);
    if (expectation.core && !result.waived && !raters.enough())
      keep.too_few = raters;
    kept.push_back(std::move(keep));
  }
  return kept;
}

std::optional<NextSteps> next_steps(const ReportInput& input, const PlanReport& report) {
  if (!report.gaps.empty() && !report.at_held)
    return std::nullopt;
  const TargetResult& target = input.assessment.target;
  NextSteps next;
  next.above = named_level(input.ladder, level_above(input.ladder, target.track, target.level));
  const LevelIndex from = input.assessment.held.value_or(target.level);
  for (WayCard& way : level_card(input.ladder, from).ways_out)
    next.sideways.push_back(std::move(way));
  return next;
}

void add_up_left_out(LeftOut& sum, const LeftOut& gap) {
  sum.to_try += gap.to_try;
  sum.to_show += gap.to_show;
  sum.examples += gap.examples;
  sum.to_learn += gap.to_learn;
}

} // namespace

std::vector<Notice> notices_for_plan(const ReportInput& input, const Diagnostics& findings) {
  std::vector<Notice> list = notices(input, findings);
  std::erase_if(list, [&](const Notice& notice) {
    return std::ranges::count(notices_of_a_plan, notice.check) == 0 ||
           names_private(input.portfolio, notice.message);
  });
  return list;
}

PlanReport make_plan(const Ladder& ladder, const Portfolio& portfolio, const Assessment& assessment,
                     const Diagnostics& findings, const PlanOptions& options) {
  const ReportInput input{ladder, portfolio, assessment};
  PlanReport report;
  report.head = report_head(input);
  report.confirmed = named_level(ladder, assessment.headline_view().confirmed);
  report.target = target_report(input);
  report.at_held = assessment.held == assessment.target.level;
  report.crossing = crossing_to_target(input);
  for (PlanGap& gap : plan_gaps(input, options.all ? PlanDetail::all : PlanDetail::minute)) {
    if (gap.gap.needed)
      add_up_left_out(report.left_out, gap.left_out);
    (gap.gap.needed ? report.gaps : report.off_path).push_back(std::move(gap));
  }
  report.kept = kept_reports(input);
  report.next = next_steps(input, report);
  report.support_needed = ladder.policy.support;
  report.dates = ladder.policy.promotion.periods;
  report.days_between = period_days;
  report.notices = notices_for_plan(input, findings);
  return report;
}

} // namespace rung
