// Stage 6, render: one function a report and format; render.cpp picks.
//
// To add a format: its function here and in a file of its own, its line in render.cpp.
#pragma once

#include "rung/render.hpp"

#include <string>
#include <vector>

namespace rung {

std::string assessment_text(const AssessmentReport& report, const Style& style);
std::string assessment_markdown(const AssessmentReport& report);
std::string assessment_json(const AssessmentReport& report);
std::string assessment_csv(const AssessmentReport& report);
std::string assessment_html(const AssessmentReport& report, const Style& style);

std::string explain_text(const ExplainReport& report, const Style& style);
std::string explain_markdown(const ExplainReport& report);
std::string explain_json(const ExplainReport& report);

std::string comparison_text(const ComparisonReport& report, const Style& style);
std::string comparison_markdown(const ComparisonReport& report);
std::string comparison_json(const ComparisonReport& report);
std::string comparison_html(const ComparisonReport& report, const Style& style);

std::string plan_text(const PlanReport& report, const Style& style);
std::string plan_markdown(const PlanReport& report);
std::string plan_json(const PlanReport& report);
std::string plan_html(const PlanReport& report, const Style& style);

std::string prep_text(const PrepReport& report, const Style& style);
std::string prep_markdown(const PrepReport& report);
std::string prep_json(const PrepReport& report);
std::string history_text(const HistoryReport& report, const Style& style);
std::string history_markdown(const HistoryReport& report);
std::string history_json(const HistoryReport& report);
std::string history_html(const HistoryReport& report, const Style& style);

std::string packet_markdown(const PacketReport& report);
std::string packet_html(const PacketReport& report, const Style& style);
std::string packet_json(const PacketReport& report);

std::string checks_text(const std::vector<CheckCard>& checks, const Style& style);
std::string checks_markdown(const std::vector<CheckCard>& checks);
std::string checks_json(const std::vector<CheckCard>& checks);
std::string check_text(const CheckCard& check, const Style& style);
std::string check_markdown(const CheckCard& check);

std::string findings_text(const FindingsReport& report, const Style& style, bool all);
std::string findings_json(const FindingsReport& report);
std::string findings_sarif(const FindingsReport& report);
std::string findings_github(const FindingsReport& report);
std::string findings_gitlab(const FindingsReport& report);
std::string findings_junit(const FindingsReport& report);

std::string ladder_view_text(const LadderView& view, const Style& style);
std::string ladder_view_markdown(const LadderView& view);
std::string ladder_view_json(const LadderView& view);
std::string ladder_view_html(const LadderView& view, const Style& style);
std::string level_view_text(const LevelView& view, const Style& style);
std::string level_view_markdown(const LevelView& view);
std::string level_view_json(const LevelView& view);
std::string level_view_html(const LevelView& view, const Style& style);
std::string competency_view_text(const CompetencyView& view, const Style& style);
std::string competency_view_markdown(const CompetencyView& view);
std::string competency_view_json(const CompetencyView& view);
std::string competency_view_html(const CompetencyView& view, const Style& style);
std::string track_view_text(const TrackView& view, const Style& style);
std::string track_view_markdown(const TrackView& view);
std::string track_view_json(const TrackView& view);
std::string track_view_html(const TrackView& view, const Style& style);

std::string level_comparison_text(const LevelComparison& comparison, const Style& style);
std::string level_comparison_markdown(const LevelComparison& comparison);
std::string level_comparison_json(const LevelComparison& comparison);
std::string level_comparison_html(const LevelComparison& comparison, const Style& style);

} // namespace rung
