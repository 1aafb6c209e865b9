#include "rung/starter.hpp"

#include "report/naming.hpp"

#include <utility>

namespace rung {

namespace {

/// The level asked for, else the one after the level held, else the track's first.
std::optional<LevelIndex> next_level(const Ladder& ladder, const StarterChoice& choice) {
  if (choice.to)
    return choice.to;
  if (choice.held)
    return level_above(ladder, choice.track, *choice.held);
  return ladder.tracks[choice.track].levels.front().value;
}

/// What a level expects of somebody who holds none yet.
std::vector<ExpectationChange> first_expectations(const Ladder& ladder, LevelIndex level) {
  std::vector<ExpectationChange> changes;
  for (const ExpectationCard& card : level_card(ladder, level).expects) {
    ExpectationChange change;
    change.competency = card.competency;
    change.area = card.area;
    change.change = Change::begins;
    change.after = card;
    changes.push_back(std::move(change));
  }
  return changes;
}

std::vector<ExpectationChange> expectations_of(const Ladder& ladder, std::optional<LevelIndex> held,
                                               std::optional<LevelIndex> next) {
  if (!held)
    return first_expectations(ladder, *next);
  return difference_between(ladder, *held, next.value_or(*held)).changes;
}

} // namespace

EvidenceStarter make_evidence_starter(const Ladder& ladder, const StarterChoice& choice) {
  const std::optional<LevelIndex> next = next_level(ladder, choice);
  EvidenceStarter starter{.person = choice.person,
                          .source = choice.source,
                          .by = choice.by,
                          .ladder = choice.ladder,
                          .schema = choice.schema,
                          .file = choice.file,
                          .stamp = stamp_of(ladder),
                          .track = named_track(ladder, choice.track),
                          .held = std::nullopt,
                          .next = std::nullopt,
                          .scale = {},
                          .expectations = expectations_of(ladder, choice.held, next)};
  if (choice.held)
    starter.held = level_facts(ladder, *choice.held);
  if (next)
    starter.next = level_facts(ladder, *next);
  for (int rating = 1; rating <= ladder.top_rating(); ++rating) {
    const ScaleStep& step = ladder.scale[static_cast<std::size_t>(rating) - 1];
    starter.scale.push_back({rating, step.title.value, step.meaning.value});
  }
  return starter;
}

} // namespace rung
