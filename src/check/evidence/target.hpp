// Stage 3b: what a person aims at, for checks that depend on it.
//
// Before: the model, and score/, which chooses the target in every report. After: the checks of
// management_target.cpp.
#pragma once

#include "rung/date.hpp"
#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <optional>

namespace rung {

/// The target as an assessment chooses it; `wanted` is the user's. nullopt without a track.
std::optional<LevelIndex> target_of(const Ladder& ladder, const Portfolio& portfolio,
                                    std::optional<LevelIndex> wanted, std::optional<Date> as_of);

} // namespace rung
