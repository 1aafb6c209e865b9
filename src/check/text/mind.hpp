// Stage 3b: behaviours that begin with a state of mind: "understands", "has a good grasp of".
//
// Nobody sees one, so such a behaviour needs an act beside it. Only what stands at the beginning
// counts: "asks who knows" begins with an act, and so does "lets the customer know".
// Before: acts.hpp. After: the checks unobservable-verb and vague-behaviour, which leaves these
// sentences to it.
#pragma once

#include "check/text/acts.hpp"
#include "check/text/phrases.hpp"
#include "check/text/words.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace rung {

class MindReader {
public:
  explicit MindReader(const Vocabulary& vocabulary);

  struct State {
    std::size_t first = 0;
    std::size_t count = 0; ///< words that name the state: "Is aware of"
  };

  /// nullopt where the text begins otherwise, or where an act comes after.
  [[nodiscard]] std::optional<State> only_state(std::span<const Word> words) const;

private:
  [[nodiscard]] std::optional<State> state(std::span<const Word> words) const;
  [[nodiscard]] bool shows(std::span<const Word> words, const State& state) const;

  ActReader acts_;
  PhraseBook verbs_;
  PhraseBook saves_;
  WordSet has_;
  WordSet nouns_;
  WordSet after_noun_;
  WordSet qualities_;
  WordSet passive_;
  WordSet by_;
};

} // namespace rung
