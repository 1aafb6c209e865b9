// Stage 3b: the acts that a sentence names, by the verbs that lead its parts.
//
// "Writes the postmortem and mentors the people who were on call" names two: a verb at its start,
// and one after `and` that stands in the same form. Nothing here knows grammar: a word leads a part
// if it stands where a verb would, looks like one (verbs.hpp, or an -s before `the`, `it`, `what`)
// and is followed by something to act on. That leaves "plans, designs and reviews of the team"
// alone. In doubt it is no act.
// Before: words.hpp. After: the checks of language that ask what somebody does.
#pragma once

#include "check/text/verbs.hpp"
#include "check/text/words.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace rung {

struct Act {
  std::size_t verb = 0; ///< which word
  std::size_t end = 0;  ///< one past the act's last word
  std::optional<WorkKind> kind = {};
  /// Joined by `and also`, `as well as`, or by a semicolon or the end of a sentence.
  bool set_apart = false;
  /// Comes after `who`, `that`, `what` ... and may belong to what they tell.
  bool in_relative = false;
};

class ActReader {
public:
  explicit ActReader(const Vocabulary& vocabulary);

  /// The first act is what the text begins with, whether that is a verb or not.
  [[nodiscard]] std::vector<Act> acts(std::span<const Word> words) const;

  /// Words that may stand before the verb: "consistently writes", "can write".
  [[nodiscard]] std::size_t leading_verb(std::span<const Word> words) const;

  /// Whether the word looks like "writing".
  [[nodiscard]] bool is_gerund(const Word& word) const { return gerunds_.contains(word); }

private:
  enum class Form { base, third };

  struct Joint {
    std::size_t verb = 0;
    bool joined = false;
    bool set_apart = false;
    bool helped = false; ///< "can explain": what follows is a verb, known or not
  };

  [[nodiscard]] Joint joint(std::span<const Word> words, std::size_t at) const;
  [[nodiscard]] bool is_verb(std::span<const Word> words, std::size_t at, Form form) const;

  WordSet base_;
  WordSet third_;
  WordSet with_preposition_; ///< "sits with", in both forms
  std::vector<std::optional<WorkKind>> kinds_;
  WordSet adverbs_;
  WordSet helpers_; ///< can, will
  WordSet determiners_;
  WordSet no_objects_;
  WordSet relatives_;
  WordSet joins_;
  WordSet also_;
  WordSet as_;
  WordSet well_;
  WordSet is_has_;
  WordSet gerunds_;
  WordSet third_endings_; ///< words that end in -s and are no function words
};

} // namespace rung
