// Stage 3b: a text's words, sentence by sentence.
//
// A sentence ends at a full stop, a question or exclamation mark, at a blank line and before a new
// item of a list; it goes on over a colon or semicolon, and over the stop of "e.g." and the like.
// Before: words.hpp. After: the check hard-to-read.
#pragma once

#include "check/text/words.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace rung {

struct Sentence {
  std::size_t first = 0; ///< which word
  std::size_t count = 0; ///< entries of `words`
  std::size_t words = 0; ///< as a reader counts: "one-to-ones" is one
};

/// `words` are those of `text`.
std::vector<Sentence> sentences(std::string_view text, std::span<const Word> words);

} // namespace rung
