// Stage 3b: behaviours that hang on a word of praise.
//
// "Writes good code" says that code is written, which is no news, and leaves the rest to "good".
// "Says what a good outcome would look like before work starts" is something to watch for. The rule
// that tells them apart:
//
//   1. There is a word of praise (good, strong, effectively ...) that is no part of a term (strong
//      consistency, effective date) or idiom (good enough).
//   2. The sentence begins with it ("Strong communication skills"), with a state ("Is effective",
//      "Demonstrates excellent judgement"), or with a verb that says no more than that something is
//      done ("Writes good code") and has the praise in its object.
//   3. Nothing else can be observed: no clause (that, before, until, by drawing ...), no number, no
//      second sentence or act; after such a verb at most two words of substance.
//
// What begins with any other verb is left alone: who "Names", "Measures" or "Picks" does something.
// Before: acts.hpp and mind.hpp. After: the check vague-behaviour.
#pragma once

#include "check/text/mind.hpp"
#include "check/text/phrases.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace rung {

class PraiseReader {
public:
  explicit PraiseReader(const Vocabulary& vocabulary);

  struct Praise {
    std::size_t first = 0;
    std::size_t count = 1;
  };

  /// The word that a behaviour hangs on.
  [[nodiscard]] std::optional<Praise> praise(std::span<const Word> words) const;

private:
  [[nodiscard]] std::optional<Praise> in_clause(std::span<const Word> words) const;
  [[nodiscard]] std::optional<Praise> find_praise(std::span<const Word> words,
                                                  std::size_t lead) const;
  [[nodiscard]] bool is_adjective(std::span<const Word> words, std::size_t at) const;
  [[nodiscard]] bool is_plain(const Word& word) const;
  [[nodiscard]] bool has_clause(std::span<const Word> words) const;
  [[nodiscard]] std::size_t substance(std::span<const Word> words) const;
  [[nodiscard]] bool are_empty_acts(std::span<const Word> words, std::span<const Act> acts) const;

  const Vocabulary* vocabulary_;
  ActReader acts_;
  MindReader mind_;
  WordSet adjectives_;
  WordSet adverbs_;
  WordSet high_;
  WordSet quality_;
  WordSet best_;
  PhraseBook terms_;
  PhraseBook phrases_;
  WordSet states_;
  WordSet empty_verbs_;
  WordSet hollow_;
  WordSet small_;
  WordSet clauses_;
  WordSet degrees_;
  WordSet prepositions_;
};

} // namespace rung
