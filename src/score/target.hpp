// Sixth stage of score/: the target and how far the evidence is on the way to it
// (docs/scoring.md, "The target").
//
// Before: levels.hpp. After: gaps.hpp.
#pragma once

#include "score/gate.hpp"

#include <optional>

namespace rung {

struct TargetChoice {
  LevelIndex level = 0;
  TrackIndex track = 0;
};

/// The level asked for; else the one after the held level; else the one after `confirmed`; at the
/// top of the track the top itself. A level asked for that stands in no track counts as not asked.
TargetChoice choose_target(const Ladder& ladder, TrackIndex track, std::optional<LevelIndex> to,
                           std::optional<LevelIndex> held, std::optional<LevelIndex> confirmed);

/// The target's gate, progress and readiness in the headline view.
TargetResult target_result(const GateInput& headline, const TargetChoice& choice,
                           std::optional<LevelIndex> held);

} // namespace rung
