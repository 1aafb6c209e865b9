// Stage 3b: the matrix of levels by competencies, as the checks of it walk it: level to level along
// the tracks.
//
// Before: the model. After: the files matrix_*.cpp.
#pragma once

#include "rung/ladder.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// Two levels, one right above the other.
struct LevelPair {
  TrackIndex track = 0; ///< the first track in which they are
  LevelIndex below = 0;
  LevelIndex above = 0;
};

/// Of all tracks. A shared trunk gives each of its pairs once.
std::vector<LevelPair> consecutive_levels(const Ladder& ladder);

enum class ChangeKind { rating, added, removed, core, least_scope, level_scope };

/// How the upper level of a pair differs from the lower one in one respect.
struct Change {
  ChangeKind kind = ChangeKind::rating;
  const Expectation* below = nullptr; ///< nullptr: not expected there; both for level_scope
  const Expectation* above = nullptr;
  int steps = 0; ///< below 0: a fall
};

/// In the ladder's order of competencies, the level's own scope last. Weights don't count: they
/// say how much an expectation matters, not what is expected.
std::vector<Change> changes(const Ladder& ladder, const LevelPair& pair);

/// "'craft' 3 instead of 2".
std::string text_of(const Ladder& ladder, const LevelPair& pair, const Change& change);

/// "a, b and c"; of many the first few, and how many more.
std::string list_of(std::span<const std::string> items);
/// "'craft'".
std::string quoted(std::string_view text);

const std::string& id_of(const Ladder& ladder, const Expectation& expectation);

/// "1 level", "2 levels".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

} // namespace rung
