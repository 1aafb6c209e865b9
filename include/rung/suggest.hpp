// "Did you mean ...": which of the words that would be right is the nearest to the one written.
//
// Used wherever a name is unknown: keys, ids, one-of-several words, verbs and options. Belongs to
// the base layer.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rung {

/// The Damerau-Levenshtein distance (neighbours swapped count as one), without regard to case and
/// to the difference of `-`, `_` and space; `limit + 1` where it is greater than `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// Offered candidates one by one, keeps the nearest; the first of equals. Where none is near, the
/// only one of which the word is a part: `design` for `system-design`.
class Suggestion {
public:
  explicit Suggestion(std::string_view word);

  void offer(std::string_view candidate);

  /// nullopt where nothing offered is near: more than a third of the word would have to change, and
  /// it is a part of none or of several.
  [[nodiscard]] std::optional<std::string> best() const;

  /// `did you mean 'best'?`, or `otherwise` where nothing is near.
  [[nodiscard]] std::string question(std::string_view otherwise = "") const;

private:
  std::string word_;
  std::string best_;
  std::size_t distance_;
  std::string part_; ///< the last of those that have the word as a part
  int having_part_ = 0;
};

} // namespace rung
