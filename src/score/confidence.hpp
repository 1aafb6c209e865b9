// Beside the levels: how much stands behind a competency's rating. Shown, and gates nothing.
//
// Before: evidence.hpp. After: report/ prints it with its reasons.
#pragma once

#include "rung/assessment.hpp"

#include "score/evidence.hpp"

#include <span>

namespace rung {

/// Judges by the raters of every source but self (docs/scoring.md, "Confidence").
ConfidenceBasis confidence_of(std::span<const CountedRating> ratings, const Ladder& ladder,
                              const Portfolio& portfolio);

} // namespace rung
