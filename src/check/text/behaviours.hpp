// Stage 3b: a ladder's behaviours, ready to be compared with each other.
//
// Before: prose.hpp. After: the checks only-degree-differs and near-duplicate.
#pragma once

#include "check/text/prose.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace rung {

/// One behaviour: of a step, or a level's own beside the step's.
struct Behaviour {
  const Passage* passage = nullptr;
  /// Its words but for articles and words of degree, in order; singular and plural are the same,
  /// but for those words that tell how far work reaches (one team, teams).
  std::span<const WordId> plain;
  std::span<const WordId> degree;  ///< its words of degree, in order
  std::span<const WordId> content; ///< distinct words that say something, sorted
  std::span<const WordId> reach;   ///< those of them that say how far or how many, sorted
  std::size_t plain_hash = 0;

  [[nodiscard]] bool of_level() const { return passage->level != nullptr; }
};

/// All of a ladder's, in the order of the file.
class Behaviours {
public:
  Behaviours(const Ladder& ladder, const Prose& prose);

  [[nodiscard]] std::span<const Behaviour> all() const { return all_; }

private:
  class Sorter;

  std::vector<WordId> words_; ///< of all behaviours; what their spans look at
  std::vector<Behaviour> all_;
};

/// Whether only words of degree tell the two apart.
inline bool differ_in_degree(const Behaviour& a, const Behaviour& b) {
  return std::ranges::equal(a.plain, b.plain) && !std::ranges::equal(a.degree, b.degree);
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
