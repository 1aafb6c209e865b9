// Parts that the views of a ladder and the comparison of levels share.
#pragma once

#include "rung/ladder.hpp"
#include "rung/ladder_cards.hpp"
#include "rung/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rung {

/// Leaves the cards with the levels' own words alone: a step's text stands in every level that
/// expects it, and a view of many levels would hold it many times.
LevelDifference without_texts(LevelDifference difference);

std::vector<std::string> values_of(const std::vector<Text>& texts);
std::optional<int> grade_of(const Ladder& ladder, LevelIndex level);
std::vector<WayCard> ways_of(const Ladder& ladder);
bool in_no_track(const Ladder& ladder, LevelIndex level);

} // namespace rung
