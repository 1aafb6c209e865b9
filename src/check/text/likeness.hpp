// Stage 3b: texts that are alike, found without comparing each with each.
//
// Two texts are alike where they share at least `least_percent` of their words (Jaccard: words in
// both by words in either). With that much in common, they share one of the rarest words of each:
// of a text of n words, one of the n - ceil(0.85 n) + 1 rarest. So only texts that meet in one of
// those are compared, and a text with at most `most_compared` of the earlier ones: more share a
// rare word only where a machine wrote the ladder, and there the nearest of them will do.
// Before: words.hpp. After: the check near-duplicate.
#pragma once

#include "check/text/words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rung {

/// A text's distinct words, sorted.
using WordBag = std::span<const WordId>;

inline constexpr std::size_t least_percent = 85;
inline constexpr std::size_t most_compared = 64;

/// Whether the bags share at least `least_percent`; empty ones are like none.
bool alike(WordBag a, WordBag b);

/// Where each bag meets those that are before it.
class LikenessIndex {
public:
  /// What the bags look at has to live as long.
  explicit LikenessIndex(std::vector<WordBag> bags);

  /// The bags before `bag` that are alike, first come first; at most `most_compared` are looked at.
  /// To be asked for one bag after the other, from the first to the last.
  std::vector<std::size_t> earlier_alike(std::size_t bag);

private:
  std::vector<WordBag> bags_;
  std::vector<std::uint32_t> frequency_;          ///< by word: in how many bags
  std::vector<std::vector<std::uint32_t>> heads_; ///< by word: bags in which it is rare
  std::vector<WordId> rare_;                      ///< of the bag asked for
  std::vector<std::uint32_t> seen_by_;            ///< by bag: 1 + the last that met it
};

} // namespace rung
