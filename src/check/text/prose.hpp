// Stage 3b: a ladder's texts, each with what it is about, cut into words once for all checks.
//
// Before: the model. After: the checks of language. To let checks read another key: its line in
// prose.cpp.
#pragma once

#include "rung/ladder.hpp"

#include "check/text/words.hpp"

#include <span>
#include <string>
#include <vector>

namespace rung {

enum class PassageKind {
  title,
  summary, ///< of the ladder, an area, a competency or a level
  meaning, ///< of a rating of the scale
  behaviour,
  example,
  to_try,
  responsibility,
  not_expected,
  entry,
  trial,
  way_back,
};

/// One text. The pointers say what it is about, as far as that goes: a behaviour of a step has a
/// competency and a rating, one of a level's expectation a level, an expectation and its
/// competency.
struct Passage {
  PassageKind kind = PassageKind::summary;
  const Text* text = nullptr;
  std::string subject; ///< see subject.hpp
  const Level* level = nullptr;
  const Expectation* expectation = nullptr;
  const Competency* competency = nullptr;
  int rating = 0; ///< of the step; 0 elsewhere
  const Transition* transition = nullptr;
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;
};

class Prose {
public:
  /// The ladder has to live as long.
  explicit Prose(const Ladder& ladder);

  /// In the order of the model.
  [[nodiscard]] std::span<const Passage> passages() const { return passages_; }

  [[nodiscard]] std::span<const Word> words(const Passage& passage) const {
    return std::span(words_).subspan(passage.first_word, passage.word_count);
  }

  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

  [[nodiscard]] std::string_view spelling(const Word& word) const {
    return vocabulary_.spelling(word.id);
  }

  /// Where `count` words of a passage from `first` on stand in the file, for the caret.
  [[nodiscard]] Span at(const Passage& passage, std::size_t first, std::size_t count) const;
  /// Those words as they are written, for a message.
  [[nodiscard]] std::string written(const Passage& passage, std::size_t first,
                                    std::size_t count) const;

private:
  class Gatherer;

  void add(Passage passage, const Text& text);

  const Ladder* ladder_;
  Vocabulary vocabulary_;
  std::vector<Word> words_;
  std::vector<Passage> passages_;
};

} // namespace rung
