#include "render/level_words.hpp"

#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

std::vector<std::string> places_in_words(const LevelView& view) {
  std::vector<std::string> words;
  for (const auto& place : view.places)
    words.push_back(fmt::format("{}, level {} of {}", place.track.title, place.place, place.of));
  if (words.empty())
    words.emplace_back("in no track");
  return words;
}

std::string facts_of_twin(const Twin& twin) {
  auto words = fmt::format(" ({})", listed(titles_of(twin.level.tracks)));
  const auto pay = pay_relation_in_words(twin.pay);
  return pay.empty() ? words : fmt::format("{}, {}", words, pay);
}

namespace {

/// The titles of neighbours, each once.
std::string neighbours(const LevelView& view, std::optional<Named> TrackPlace::*which) {
  std::vector<std::string> titles;
  for (const auto& place : view.places)
    if (const auto& level = place.*which;
        level && std::ranges::find(titles, level->title) == titles.end())
      titles.push_back(level->title);
  return listed(titles);
}

} // namespace

std::vector<LabelledFact> labelled_facts(const LevelView& view) {
  const auto& facts = view.card.facts;
  std::vector<LabelledFact> labelled = {
      {"grade", facts.grade ? std::to_string(*facts.grade) : ""},
      {"scope", facts.scope.value_or("")},
      {"pay", facts.pay ? pay_in_words(*facts.pay) : ""},
      {"also called", joined(facts.also_called, ", ")},
      {"below it", neighbours(view, &TrackPlace::below)},
      {"above it", neighbours(view, &TrackPlace::above)},
  };
  for (const auto& twin : view.twins)
    labelled.push_back({"equal grade", twin.level.level.title + facts_of_twin(twin)});
  std::erase_if(labelled, [](const LabelledFact& fact) { return fact.text.empty(); });
  return labelled;
}

std::vector<ChangeFrom> changes_from_below(const LevelView& view, const std::string& competency) {
  std::vector<ChangeFrom> found;
  for (const auto& step : view.steps) {
    const auto& changes = step.difference.changes;
    const auto at = std::ranges::find_if(changes, [&](const ExpectationChange& change) {
      return change.competency.id == competency;
    });
    if (at != changes.end())
      found.push_back({&*at, &step});
  }
  return found;
}

std::vector<std::string> facts_of_expectation(const LevelView& view, const ExpectationCard& card,
                                              const Glyphs& glyphs) {
  const auto changes = changes_from_below(view, card.competency.id);
  if (changes.size() == 1)
    return facts_with_change(*changes.front().change, glyphs, view.all_core);
  return expectation_facts(card, view.all_core);
}

std::vector<FactsFrom> facts_from_several(const LevelView& view, const ExpectationCard& card,
                                          const Glyphs& glyphs) {
  std::vector<FactsFrom> several;
  const auto changes = changes_from_below(view, card.competency.id);
  for (const auto& [change, step] : changes)
    if (changes.size() > 1 && change->change != Change::same)
      several.push_back({step->difference.from.level.title,
                         change->before ? change_facts(*change, glyphs, view.all_core)
                                        : std::vector<std::string>{"new"}});
  return several;
}

std::string levels_below_in_words(const LevelView& view) {
  std::vector<std::string> titles;
  for (const auto& step : view.steps)
    titles.push_back(step.difference.from.level.title);
  return listed(titles);
}

std::vector<std::string> ended_in_words(const LevelView& view) {
  std::vector<std::string> sentences;
  for (const auto& step : view.steps) {
    std::vector<std::string> titles;
    for (const auto& change : step.difference.changes)
      if (change.change == Change::ends)
        titles.push_back(fmt::format("{} ({})", change.competency.title, change.before->rating));
    if (!titles.empty())
      sentences.push_back(fmt::format("No longer expected, against {}: {}",
                                      step.difference.from.level.title, listed(titles)));
  }
  return sentences;
}

std::vector<SignMeaning> sign_meanings(const LevelView& view) {
  if (view.steps.size() != 1)
    return {};
  std::vector<SignMeaning> meanings = {{Change::begins, "new"},
                                       {Change::rises, "more"},
                                       {Change::falls, "less"},
                                       {Change::other, "the same rating, another detail"}};
  std::erase_if(meanings, [&view](const SignMeaning& meaning) {
    return std::ranges::none_of(
        view.steps.front().difference.changes,
        [&meaning](const ExpectationChange& each) { return each.change == meaning.change; });
  });
  return meanings;
}

std::vector<std::string> end_of_way(const LevelFacts& facts) {
  std::vector<std::string> words = {facts.level.title};
  if (!facts.tracks.empty())
    words.push_back(listed(titles_of(facts.tracks)));
  if (facts.grade)
    words.push_back(fmt::format("grade {}", *facts.grade));
  return words;
}

} // namespace rung
