// Stage 3b: what can be said about gates for every person at once (docs/matrix-checks.md).
//
// A profile is what a view may say of a person: for each competency a rating p from 0 (nothing
// seen) to K, and for each least scope a p(g), never higher than p or than that of a narrower
// scope. Gates only ever gain by a higher rating, so each question comes down to the lowest ratings
// that still do for one gate. Before: the rules of score/gate.hpp. After: the checks that ask.
#pragma once

#include "rung/ladder.hpp"

#include <vector>

namespace rung {

/// Whether some profile meets `below` and not `above`: only then does `above` ask for more. Past
/// `most_knapsack_cells` of coverage to go through it is taken to.
bool asks_for_more(const Ladder& ladder, LevelIndex below, LevelIndex above);

/// By competency: whether one step in it changes some level's gate in some profile. Past
/// `most_subset_words` of weights to go through, it is taken to.
std::vector<bool> competencies_that_decide(const Ladder& ladder);

/// Expectations x weight that may stay unmet, for each pair of levels.
inline constexpr std::size_t most_knapsack_cells = std::size_t{1} << 16U;
/// Words of 64 sums, for the whole ladder.
inline constexpr std::size_t most_subset_words = std::size_t{1} << 20U;

} // namespace rung
