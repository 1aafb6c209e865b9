// Stage 5 of the data's way, for the ladder itself: what `rung compare LADDER LEVEL LEVEL` lays
// out, as values.
//
// Before: the model, and the differences of ladder_cards.hpp. After: render/. No person is in it:
// what somebody's evidence says to two levels is scored elsewhere.
#pragma once

#include "rung/ladder.hpp"
#include "rung/ladder_cards.hpp"
#include "rung/ladder_view.hpp"
#include "rung/report.hpp"

#include <string>
#include <vector>

namespace rung {

/// The levels from the first to the second along the tracks that have the same ones between them.
struct LevelPath {
  std::vector<Named> tracks;
  bool down = false; ///< the second level is the lower one
  Matrix matrix;     ///< the path's levels, in the order of the comparison; rows that differ
  std::vector<Named> unchanged; ///< the competencies of the other rows
  /// From each level to the next; cards are without texts, beside the new ones.
  std::vector<LevelDifference> steps;
};

struct LevelComparison {
  std::string rung_version;
  LadderStamp ladder;
  LevelDifference sum;          ///< from the first to the second, with cards like those
  std::vector<LevelPath> paths; ///< empty: no track has both
  std::vector<WayCard> ways;    ///< from the first to the second, as the ladder describes them
  std::vector<WayCard> ways_back;
  bool all_core = false;
};

/// The levels are two different ones.
LevelComparison level_comparison(const Ladder& ladder, LevelIndex from, LevelIndex to);

} // namespace rung
