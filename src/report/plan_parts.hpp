// The parts of a PlanReport, a file each; plan_report.cpp puts them together. The sheet for a
// conversation uses them too.
#pragma once

#include "rung/plan.hpp"

#include "report/parts.hpp"

#include <optional>
#include <vector>

namespace rung {

/// How much of the guidance is shown.
enum class PlanDetail {
  all,
  minute, ///< as much as can be read in one: the first gaps in some detail, the others in brief
  brief,
};

/// The assessment's gaps in its order, needed ones first.
std::vector<PlanGap> plan_gaps(const ReportInput& input, PlanDetail detail);
/// nullopt where the target lies on the way that the person is on already.
std::optional<Crossing> crossing_to_target(const ReportInput& input);
/// Who has seen a core expectation of the target, for a promotion case.
RatersAsked raters_asked(const ReportInput& input, CompetencyIndex competency);

/// The notices that bear on what to do, in the words of report/notices.cpp.
std::vector<Notice> notices_for_plan(const ReportInput& input, const Diagnostics& findings);

} // namespace rung
