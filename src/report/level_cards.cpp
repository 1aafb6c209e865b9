// A level and its expectations, taken out of the model for reading.
#include "rung/ladder_cards.hpp"

#include "report/ladder_parts.hpp"
#include "report/naming.hpp"

namespace rung {

namespace {

std::vector<Named> tracks_of(const Ladder& ladder, LevelIndex level) {
  std::vector<Named> tracks;
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track)
    if (ladder.tracks[track].position(level))
      tracks.push_back(named_track(ladder, track));
  return tracks;
}

} // namespace

std::vector<std::string> values_of(const std::vector<Text>& texts) {
  std::vector<std::string> list;
  append_texts(list, texts);
  return list;
}

std::optional<int> grade_of(const Ladder& ladder, LevelIndex level) {
  const auto& grade = ladder.levels[level].grade;
  return grade ? std::optional(grade->value) : std::nullopt;
}

LevelFacts level_facts(const Ladder& ladder, LevelIndex level) {
  const Level& from = ladder.levels[level];
  LevelFacts facts;
  facts.level = named_level(ladder, level);
  facts.also_called = values_of(from.also_called);
  facts.grade = grade_of(ladder, level);
  if (from.scope)
    facts.scope = ladder.scopes[from.scope->value].value;
  if (from.pay)
    facts.pay = PayCard{from.pay->currency.value, from.pay->min.value, from.pay->max.value};
  facts.summary = from.summary.value;
  facts.tracks = tracks_of(ladder, level);
  facts.responsibilities = values_of(from.responsibilities);
  facts.not_expected = values_of(from.not_expected);
  return facts;
}

std::optional<ExpectationCard> expectation_card(const Ladder& ladder, LevelIndex level,
                                                CompetencyIndex competency) {
  const Expectation* expectation = ladder.expectation(level, competency);
  if (expectation == nullptr)
    return std::nullopt;
  ExpectationCard card;
  card.competency = named_competency(ladder, competency);
  card.area = named_area(ladder, competency);
  card.rating = expectation->rating;
  card.rating_title = ladder.scale[static_cast<std::size_t>(expectation->rating) - 1].title.value;
  card.core = expectation->core;
  card.weight = expectation->weight;
  if (expectation->scope)
    card.scope = ladder.scopes[*expectation->scope].value;
  append_texts(card.behaviours, expectation->behaviours);
  append_texts(card.examples, expectation->examples);
  card.own_behaviours = card.behaviours.size();
  card.own_examples = card.examples.size();
  if (const Step* step = ladder.competencies[competency].step(expectation->rating)) {
    append_texts(card.behaviours, step->behaviours);
    append_texts(card.examples, step->examples);
  }
  return card;
}

WayCard way_card(const Ladder& ladder, const Transition& transition) {
  return {.from = level_facts(ladder, transition.from.value),
          .to = level_facts(ladder, transition.to.value),
          .entry = values_of(transition.entry),
          .trial = transition.trial.value,
          .way_back = transition.way_back.value};
}

LevelCard level_card(const Ladder& ladder, LevelIndex level) {
  LevelCard card;
  card.facts = level_facts(ladder, level);
  for (const Expectation& expectation : ladder.levels[level].expects)
    card.expects.push_back(*expectation_card(ladder, level, expectation.competency));
  for (const Transition& transition : ladder.transitions) {
    if (transition.from.value == level)
      card.ways_out.push_back(way_card(ladder, transition));
    if (transition.to.value == level)
      card.ways_in.push_back(way_card(ladder, transition));
  }
  return card;
}

std::vector<WayCard> ways_between(const Ladder& ladder, LevelIndex from, LevelIndex to) {
  std::vector<WayCard> ways;
  for (const Transition& transition : ladder.transitions)
    if (transition.from.value == from && transition.to.value == to)
      ways.push_back(way_card(ladder, transition));
  return ways;
}

std::optional<LevelIndex> level_below(const Ladder& ladder, TrackIndex track, LevelIndex level) {
  const std::optional<std::size_t> place = ladder.tracks[track].position(level);
  if (!place || *place == 0)
    return std::nullopt;
  return ladder.tracks[track].levels[*place - 1].value;
}

std::optional<LevelIndex> level_above(const Ladder& ladder, TrackIndex track, LevelIndex level) {
  const Track& on = ladder.tracks[track];
  const std::optional<std::size_t> place = on.position(level);
  if (!place || *place + 1 == on.levels.size())
    return std::nullopt;
  return on.levels[*place + 1].value;
}

} // namespace rung
