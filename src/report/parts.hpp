// The parts of an AssessmentReport, one function each; assessment_report.cpp puts them together.
//
// To show something new: the value in rung/report.hpp, its computation in the part it belongs to,
// its line in each renderer.
#pragma once

#include "rung/report.hpp"

#include <vector>

namespace rung {

/// What every part reads.
struct ReportInput {
  const Ladder& ladder;
  const Portfolio& portfolio;
  const Assessment& assessment;
};

/// Whose entries a report may name: an assessment treats them all alike, what is prepared for
/// others leaves private ones out, and a packet all but those that are meant for it.
enum class EntriesNamed { all, not_private, in_packet };

ReportHead report_head(const ReportInput& input);
ViewReport view_report(const ReportInput& input, const View& view);
TargetReport target_report(const ReportInput& input);
std::vector<CompetencyReport> competency_reports(const ReportInput& input);
std::vector<LevelGateReport> level_gates(const ReportInput& input,
                                         const std::vector<CompetencyReport>& competencies);
std::vector<GapReport> gap_reports(const ReportInput& input);
SelfManagerReport self_manager_report(const ReportInput& input,
                                      EntriesNamed named = EntriesNamed::all);
std::vector<ConditionReport> promotion_report(const ReportInput& input);
/// The findings that are no errors.
std::vector<Notice> notices_about_files(const Diagnostics& findings);
std::vector<Notice> notices(const ReportInput& input, const Diagnostics& findings);

/// How the target judges a competency; `expectation` may be null.
Status status_of(const ExpectationResult* result);
/// The target gate's result for the competency; nullptr where the target doesn't expect it.
const ExpectationResult* target_result_of(const Assessment& assessment, CompetencyIndex competency);
/// S(e; g) as the expectation reads it in the view; nullopt when unknown.
std::optional<double> support_at(const View& view, const Expectation& expectation);

} // namespace rung
