// The parts of an ExplainReport; explain_report.cpp puts them together.
#pragma once

#include "rung/explain.hpp"

#include "report/parts.hpp"

#include <vector>

namespace rung {

/// The derivation from entries through raters to sources, as score/ computed it.
std::vector<ExplainedSource> explained_sources(const ReportInput& input, const Support& support,
                                               ViewKind kind);
/// What each level of the person's track, and the target where it stands elsewhere, makes of it.
std::vector<ExplainedLevel> explained_levels(const ReportInput& input, const View& view,
                                             CompetencyIndex competency);
/// The entries that rate the competency and don't count, each with the reason.
std::vector<LeftOutEntry> left_out_entries(const ReportInput& input, CompetencyIndex competency);

} // namespace rung
