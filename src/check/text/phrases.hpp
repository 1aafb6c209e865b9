// Stage 3b: patterns of words, found in one pass over a text however many there are.
//
//   PhraseBook tenure(prose.vocabulary(), {"# year|years of? experience", "time in role"});
//
// A pattern is words with a space between them: `a|b` is either, `a?` may be missing, `#` any
// count (words.hpp), `*` any one word. The first can neither be missing nor `*`. A phrase never
// goes over the end of a sentence; commas, hyphens and brackets may stand within it. A sign before
// a word says what has to stand before it in the text:
//
//   ^available      the beginning of a sentence
//   five -year      a hyphen
//   # +years        a plus, as in "5+ years"
//   experience :#   a colon, or another end of a sentence
//
// Before: words.hpp. After: wording.hpp, and the checks of language, which look at what stands
// around a phrase.
#pragma once

#include "check/text/words.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
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

  /// The phrases of a text, from left to right: of several that begin at a word the longest (of
  /// equally long ones the pattern that comes first), and none that overlaps one before it.
  [[nodiscard]] std::vector<PhraseMatch> find(std::span<const Word> words) const;

private:
  struct Part {
    std::vector<WordId> words; ///< sorted
    std::optional<Break> before;
    bool begins = false; ///< a sentence
    bool count = false;
    bool any = false;
    bool optional = false;
  };

  void find_counts(const Vocabulary& vocabulary);
  void add(const Vocabulary& vocabulary, std::string_view text);
  [[nodiscard]] static Part part(const Vocabulary& vocabulary, std::string_view piece);
  void add_starts(const Part& first);
  [[nodiscard]] bool takes(const Part& part, std::span<const Word> words, std::size_t at,
                           std::size_t begin) const;
  [[nodiscard]] std::size_t matched(std::span<const Part> parts, std::span<const Word> words,
                                    std::size_t at, std::size_t begin) const;

  std::vector<std::vector<Part>> patterns_;
  /// What a pattern may begin with, and which: sorted.
  std::vector<std::pair<WordId, std::uint32_t>> starts_;
  WordSet first_words_;
  WordSet counts_;
  std::vector<WordId> count_ids_;
};

} // namespace rung
