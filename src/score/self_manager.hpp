// Beside the gaps: the person's own ratings and the manager's, side by side (docs/scoring.md, "Self
// and manager"). Nothing is averaged across the two.
#pragma once

#include "rung/assessment.hpp"

#include "score/evidence.hpp"

#include <vector>

namespace rung {

/// Fills each summary's `self` and `manager`, and compares them; `talk` is held against the
/// target's expectations.
SelfManager compare_self_and_manager(const Ladder& ladder, const Portfolio& portfolio,
                                     const CountedEvidence& evidence, LevelIndex target,
                                     std::vector<CompetencySummary>& summaries);

} // namespace rung
