#include "check/behaviours.hpp"

#include "check/word_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

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

/// Words by the number that stands for them and for their other forms.
class Folding {
public:
  Folding(const Vocabulary& vocabulary, const WordSet& unfolded) : of_(vocabulary.size()) {
    for (WordId id = 0; id < vocabulary.size(); ++id) {
      const auto word = vocabulary.spelling(id);
      of_[id] = id;
      if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !unfolded.contains(id))
        if (const auto singular = vocabulary.find(word.substr(0, word.size() - 1)))
          of_[id] = *singular;
    }
  }

  [[nodiscard]] WordId of(WordId word) const { return of_[word]; }

private:
  std::vector<WordId> of_;
};

void sort_distinct(std::vector<WordId>& words) {
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

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

} // namespace

std::vector<Behaviour> behaviours_of(const Ladder& ladder, const Prose& prose) {
  const auto& vocabulary = prose.vocabulary();
  const auto degrees = words_of(vocabulary, degree_words);
  const auto no_words = words_of(vocabulary, articles);
  const auto small = words_of(vocabulary, function_words);
  const auto reach = reach_of(ladder, vocabulary);
  const Folding folding(vocabulary, reach);
  std::vector<Behaviour> found;
  for (const auto& passage : prose.passages()) {
    if (passage.kind != PassageKind::behaviour)
      continue;
    auto& behaviour = found.emplace_back();
    behaviour.passage = &passage;
    for (const auto& word : prose.words(passage)) {
      if (degrees.contains(word)) {
        behaviour.degree.push_back(word.id);
        continue;
      }
      if (!no_words.contains(word))
        behaviour.plain.push_back(folding.of(word.id));
      if (!small.contains(word))
        behaviour.content.push_back(word.id);
      if (reach.contains(word))
        behaviour.reach.push_back(word.id);
    }
    sort_distinct(behaviour.content);
    sort_distinct(behaviour.reach);
  }
  std::ranges::stable_sort(
      found, {}, [](const Behaviour& behaviour) { return behaviour.passage->text->at.offset; });
  return found;
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
