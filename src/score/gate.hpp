// Third stage of score/: whether a level's own gate holds in a view (docs/scoring.md, "Meeting a
// level").
//
// A gate reads each expectation's p(g) from a view; what is unknown counts as 0, or as K where an
// Assumption says so, which is how the interval of unknowns is found. Before: support.hpp,
// view.hpp. After: levels.hpp, target.hpp, promotion.hpp.
#pragma once

#include "rung/assessment.hpp"

#include <optional>
#include <vector>

namespace rung {

/// Which unknowns are taken as K (influence: as met) instead of as 0.
struct Assumption {
  bool everything = false;
  std::optional<CompetencyIndex> competency;
  bool influence = false;
};

/// One gate's inputs: the model and how the evidence reads. Lives no longer than its references.
struct GateInput {
  const Ladder& ladder;
  const Portfolio& portfolio; ///< for its waivers
  const View& view;           ///< its supports and counts; gates and levels need not be filled yet
};

Gate gate_of(const GateInput& input, LevelIndex level, const Assumption& assumption = {});

/// The gates of a track's levels, lowest first, up to and including its `count`-th.
std::vector<Gate> gates_of(const GateInput& input, TrackIndex track, std::size_t count);

/// Whether the view's entries say too little about scope for influence to be known: then met and
/// unmet are both possible.
bool influence_unknown(const Ladder& ladder, const View& view);

/// Whether this share of the weight of non-core expectations suffices.
bool covers(int covered, int coverable, double needed);

/// The least weight of met non-core expectations that suffices.
int least_weight(int coverable, double needed);

/// The rating below which the expectation alone fails its level's gate, whatever else is met; 0:
/// none. What is met or not beside it, only coverage can tell.
int least_rating(const Expectation& expectation, const Policy& policy);

} // namespace rung
