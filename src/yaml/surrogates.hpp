// Stage 1, before the parser: JSON's surrogate pairs.
//
// JSON writes an emoji as `\ud83d\ude00`; YAML's parser takes each half for a code point of its own
// and refuses it. In text that is JSON the pairs are rewritten to YAML's `\U0001f600`, and the
// places where the text got shorter are kept, so that positions stay those of the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

class SurrogatePairs {
public:
  /// `text` has to outlive this where nothing is rewritten.
  explicit SurrogatePairs(std::string_view text);

  [[nodiscard]] std::string_view text() const {
    return positions_.empty() ? original_ : rewritten_;
  }

  /// The place in the original of a place in `text()`.
  [[nodiscard]] std::size_t original(std::size_t position) const;

private:
  std::string_view original_;
  std::string rewritten_;
  std::vector<std::size_t> positions_; ///< in `text()`: the end of each rewritten pair
};

} // namespace rung
