// Seventh stage of score/: what is missing for the target, and the shortest way to it
// (docs/scoring.md, "The shortest way").
//
// Before: target.hpp. After: report/.
#pragma once

#include "rung/assessment.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace rung {

/// The target's gaps in their final order: needed first; then core, floor, coverage, influence;
/// then fewer steps, greater weight, the ladder's order.
std::vector<Gap> find_gaps(const Ladder& ladder, const Gate& target);

struct CoverageItem {
  int steps = 0;
  int weight = 0;
};

/// The items, by place, that add at least `missing` weight with the fewest steps; ties by fewer
/// items, then by the set whose sorted places come first. All of them where they don't suffice.
/// O(items x missing) in time and memory.
std::vector<std::size_t> shortest_cover(std::span<const CoverageItem> items, int missing);

} // namespace rung
