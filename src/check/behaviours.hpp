// Stage 3b: a ladder's behaviours, ready to be compared with each other.
//
// Before: prose.hpp. After: the checks only-degree-differs and near-duplicate.
#pragma once

#include "check/prose.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace rung {

/// One behaviour: of a step, or a level's own beside the step's.
struct Behaviour {
  const Passage* passage = nullptr;
  /// Its words but for articles and words of degree, in order; singular and plural are the same,
  /// but for those words that tell how far work reaches (one team, teams).
  std::vector<WordId> plain;
  std::vector<WordId> degree;  ///< its words of degree, in order
  std::vector<WordId> content; ///< distinct words that say something, sorted
  std::vector<WordId> reach;   ///< those of them that say how far or how many, sorted

  [[nodiscard]] bool of_level() const { return passage->level != nullptr; }
};

/// In the order of the file.
std::vector<Behaviour> behaviours_of(const Ladder& ladder, const Prose& prose);

/// Whether only words of degree tell the two apart.
inline bool differ_in_degree(const Behaviour& a, const Behaviour& b) {
  return a.plain == b.plain && a.degree != b.degree;
}

/// Whether some track has both levels, so that one person may meet both.
bool share_a_track(const Ladder& ladder, const Level& a, const Level& b);

/// Whether the two, of one competency, are rungs that should differ: ratings, a level and a rating,
/// or two levels that somebody may have one after the other.
bool are_steps_apart(const Ladder& ladder, const Behaviour& a, const Behaviour& b);

/// `rating 2 of "Communication"`, `"Staff Engineer" in "Communication"`.
std::string place_of(const Behaviour& behaviour);
/// The same seen from another of the competency: `rating 2`, `"Staff Engineer"`.
std::string place_within(const Behaviour& behaviour);

} // namespace rung
