#include "check/text/behaviours.hpp"

#include "check/text/word_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

/// What is known of a word.
struct WordTraits {
  WordId folded = 0; ///< the word that stands for it and its other forms
  bool degree = false;
  bool article = false;
  bool small = false;
  bool reach = false;
};

namespace {

constexpr std::string_view articles = "a an the";
/// Words that say nothing by themselves. `not`, `without`, `before` and `after` do.
constexpr std::string_view function_words =
    "a an and any are as at be been being but by can could did do does for from had has have he "
    "her "
    "his how if in into is it its itself of on or our own shall should so than that the their them "
    "themselves then there these they this those to up was we were what when where which while who "
    "whom whose will with would you your";
constexpr std::string_view reach_words =
    "all area areas both colleague colleagues company companies department departments everybody "
    "everyone field group groups industry many multiple newcomer newcomers org organisation "
    "organisations organization organizations others others' product products several single "
    "somebody someone task tasks team team's teams teams' themselves unit units whole world";

/// Numbers, and the words of the ladder's own scopes, tell reach as well.
WordSet reach_of(const Ladder& ladder, const Vocabulary& vocabulary) {
  auto set = words_of(vocabulary, reach_words);
  for (const auto& scope : ladder.scopes)
    set.add(vocabulary, scope.value);
  for (WordId id = 0; id < vocabulary.size(); ++id)
    if (is_count(vocabulary.spelling(id)))
      set.add(id);
  return set;
}

std::vector<WordTraits> traits_of(const Ladder& ladder, const Vocabulary& vocabulary) {
  const auto degrees = words_of(vocabulary, degree_words);
  const auto no_words = words_of(vocabulary, articles);
  const auto small = words_of(vocabulary, function_words);
  const auto reach = reach_of(ladder, vocabulary);
  std::vector<WordTraits> traits;
  traits.reserve(vocabulary.size());
  for (WordId id = 0; id < vocabulary.size(); ++id) {
    const auto word = vocabulary.spelling(id);
    auto folded = id;
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !reach.contains(id))
      folded = vocabulary.find(word.substr(0, word.size() - 1)).value_or(id);
    traits.push_back({folded, degrees.contains(id), no_words.contains(id), small.contains(id),
                      reach.contains(id)});
  }
  return traits;
}

} // namespace

/// Sorts a behaviour's words into its lists, one list after the other.
class Behaviours::Sorter {
public:
  Sorter(const Ladder& ladder, const Prose& prose, std::vector<WordId>& into)
      : prose_(&prose), traits_(traits_of(ladder, prose.vocabulary())), into_(&into) {}

  Behaviour operator()(const Passage& passage) {
    const auto words = prose_->words(passage);
    Behaviour made;
    made.passage = &passage;
    made.plain = list(
        words, [](const WordTraits& word) { return !word.degree && !word.article; },
        &Sorter::folded);
    made.degree = list(
        words, [](const WordTraits& word) { return word.degree; }, &Sorter::itself);
    made.content = distinct(list(
        words, [](const WordTraits& word) { return !word.degree && !word.small; },
        &Sorter::itself));
    made.reach = distinct(list(
        words, [](const WordTraits& word) { return word.reach && !word.degree; }, &Sorter::itself));
    for (const auto word : made.plain)
      made.plain_hash = made.plain_hash * 1000003U + word + 1;
    return made;
  }

private:
  [[nodiscard]] WordId folded(WordId word) const { return traits_[word].folded; }

  // NOLINTNEXTLINE(readability-convert-member-functions-to-static): takes the place of folded
  [[nodiscard]] WordId itself(WordId word) const { return word; }

  template <class Wanted>
  std::span<WordId> list(std::span<const Word> words, Wanted wanted,
                         WordId (Sorter::*form)(WordId) const) {
    const auto first = into_->size();
    for (const auto& word : words)
      if (wanted(traits_[word.id]))
        into_->push_back((this->*form)(word.id));
    return std::span(*into_).subspan(first);
  }

  std::span<WordId> distinct(std::span<WordId> words) {
    std::ranges::sort(words);
    const auto end = std::unique(words.begin(), words.end());
    const auto left = static_cast<std::size_t>(end - words.begin());
    into_->resize(into_->size() - (words.size() - left));
    return words.first(left);
  }

  const Prose* prose_;
  std::vector<WordTraits> traits_;
  std::vector<WordId>* into_;
};

Behaviours::Behaviours(const Ladder& ladder, const Prose& prose) {
  std::size_t words = 0;
  for (const auto& passage : prose.passages())
    words += passage.kind == PassageKind::behaviour ? passage.word_count : 0;
  // A word is in three lists at most; so the spans stay where they are.
  words_.reserve(3 * words);
  Sorter sorted(ladder, prose, words_);
  for (const auto& passage : prose.passages())
    if (passage.kind == PassageKind::behaviour)
      all_.push_back(sorted(passage));
  const auto place = [](const Behaviour& behaviour) { return behaviour.passage->text->at.offset; };
  if (!std::ranges::is_sorted(all_, {}, place))
    std::ranges::stable_sort(all_, {}, place);
}

bool share_a_track(const Ladder& ladder, const Level& a, const Level& b) {
  const auto index = [&](const Level& level) {
    return static_cast<LevelIndex>(&level - ladder.levels.data());
  };
  return std::ranges::any_of(ladder.tracks, [&](const Track& track) {
    return track.position(index(a)) && track.position(index(b));
  });
}

bool are_steps_apart(const Ladder& ladder, const Behaviour& a, const Behaviour& b) {
  if (a.of_level() && b.of_level())
    return a.passage->level != b.passage->level &&
           share_a_track(ladder, *a.passage->level, *b.passage->level);
  return a.of_level() || b.of_level() || a.passage->rating != b.passage->rating;
}

std::string place_within(const Behaviour& behaviour) {
  const auto& passage = *behaviour.passage;
  return behaviour.of_level() ? fmt::format("\"{}\"", passage.level->title.value)
                              : fmt::format("rating {}", passage.rating);
}

std::string place_of(const Behaviour& behaviour) {
  return fmt::format("{} {} \"{}\"", place_within(behaviour), behaviour.of_level() ? "in" : "of",
                     behaviour.passage->competency->title.value);
}

} // namespace rung
