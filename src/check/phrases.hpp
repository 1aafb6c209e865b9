// Stage 3b: patterns of words, found in one pass over a text however many there are.
//
//   PhraseBook tenure(prose.vocabulary(), {"# year|years of? experience", "time in role"});
//
// A pattern is words with a space between them: `a|b` is either, `a?` may be missing, `#` any
// count (words.hpp), `*` any one word. The first can neither be missing nor `*`. A phrase never
// goes over the end of a sentence; commas, hyphens and brackets may stand within it.
// Before: words.hpp. After: the checks of language, which look at what stands around a phrase.
#pragma once

#include "check/words.hpp"

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace rung {

/// Where a pattern stands: `words[first]` to `words[first + count - 1]`.
struct PhraseMatch {
  std::size_t pattern = 0; ///< which of the book's patterns, counted from 0
  std::size_t first = 0;
  std::size_t count = 0;
};

class PhraseBook {
public:
  PhraseBook(const Vocabulary& vocabulary, std::initializer_list<std::string_view> patterns);
  PhraseBook(const Vocabulary& vocabulary, std::span<const std::string_view> patterns);

  /// The phrases of a text, from left to right: of several that begin at a word the longest, and
  /// none that overlaps one before it.
  [[nodiscard]] std::vector<PhraseMatch> find(std::span<const Word> words) const;

private:
  struct Part {
    WordSet words;
    bool any = false;
    bool optional = false;
  };

  void add(const Vocabulary& vocabulary, std::string_view text);

  std::vector<std::vector<Part>> patterns_;
  std::vector<std::vector<std::uint32_t>> starts_; ///< by the first word's id: patterns
};

} // namespace rung
