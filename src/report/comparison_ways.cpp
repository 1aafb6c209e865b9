// Which level is compared on a track, and how one gets there and back.
#include "report/comparison_parts.hpp"
#include "report/naming.hpp"

#include <algorithm>

namespace rung {

namespace {

bool stands_on_track(const Ladder& ladder, TrackIndex track, LevelIndex level) {
  return ladder.tracks[track].position(level).has_value();
}

std::optional<GivenTarget> by_way(const Ladder& ladder, TrackIndex track, LevelIndex held) {
  for (const Transition& way : ladder.transitions)
    if (way.from.value == held && stands_on_track(ladder, track, way.to.value))
      return GivenTarget{way.to.value, TargetReason::way};
  return std::nullopt;
}

std::optional<GivenTarget> by_grade(const Ladder& ladder, TrackIndex track, LevelIndex held) {
  const auto& grade = ladder.levels[held].grade;
  for (const Located<LevelIndex>& level : ladder.tracks[track].levels)
    if (const auto& other = ladder.levels[level.value].grade;
        grade && other && other->value == grade->value)
      return GivenTarget{level.value, TargetReason::equal_grade};
  return std::nullopt;
}

ComparedWay compared_way(const Ladder& ladder, const Transition& transition) {
  ComparedWay compared = {way_card(ladder, transition), {}};
  compared.parity = parity_of(compared.way.from, compared.way.to);
  return compared;
}

/// The track that one would leave: the person's, or where that one doesn't hold the level held, the
/// first that does.
TrackIndex home_of(const ComparisonInput& input) {
  const std::optional<LevelIndex> held = input.portfolio.held;
  if (!held || stands_on_track(input.ladder, input.own(), *held))
    return input.own();
  for (TrackIndex track = 0; track < input.ladder.tracks.size(); ++track)
    if (stands_on_track(input.ladder, track, *held))
      return track;
  return input.own();
}

} // namespace

std::optional<GivenTarget> given_target(const ComparisonInput& input, TrackIndex track) {
  const std::optional<LevelIndex> to = input.options.to;
  if (to && stands_on_track(input.ladder, track, *to))
    return GivenTarget{*to, TargetReason::asked};
  const std::optional<LevelIndex> held = input.portfolio.held;
  if (track == input.own() || !held || stands_on_track(input.ladder, track, *held))
    return std::nullopt;
  const std::optional<GivenTarget> way = by_way(input.ladder, track, *held);
  return way ? way : by_grade(input.ladder, track, *held);
}

TargetReason chosen_because(const Ladder& ladder, const Assessment& assessment) {
  const LevelIndex target = assessment.target.level;
  const bool from_held =
      assessment.held && stands_on_track(ladder, assessment.track, *assessment.held);
  const std::optional<LevelIndex> from =
      from_held ? assessment.held : assessment.headline_view().confirmed;
  if (from == target)
    return TargetReason::top;
  return from_held ? TargetReason::next : TargetReason::after_confirmed;
}

std::optional<TrackChange> change_to(const ComparisonInput& input, TrackIndex track,
                                     LevelIndex target) {
  const Ladder& ladder = input.ladder;
  const TrackIndex home = home_of(input);
  if (stands_on_track(ladder, home, target))
    return std::nullopt;
  const std::optional<LevelIndex> held = input.portfolio.held;
  TrackChange change;
  std::vector<ComparedWay> back_home;
  for (const Transition& way : ladder.transitions) {
    const LevelIndex from = way.from.value;
    const LevelIndex to = way.to.value;
    if (to == target && (held ? from == *held : stands_on_track(ladder, home, from)))
      change.over.push_back(compared_way(ladder, way));
    else if (held && from == *held && stands_on_track(ladder, track, to) &&
             !stands_on_track(ladder, home, to))
      change.elsewhere.push_back(named_level(ladder, to));
    if (from == target && held && to == *held)
      change.back.push_back(compared_way(ladder, way));
    else if (from == target && stands_on_track(ladder, home, to))
      back_home.push_back(compared_way(ladder, way));
  }
  if (change.back.empty())
    change.back = std::move(back_home);
  if (!change.over.empty())
    change.elsewhere.clear();
  return change;
}

std::optional<Fork> fork_of(const Ladder& ladder, TrackIndex own, TrackIndex other) {
  for (const Located<LevelIndex>& level : ladder.tracks[other].levels) {
    const std::optional<LevelIndex> there = level_above(ladder, other, level.value);
    const std::optional<LevelIndex> here = level_above(ladder, own, level.value);
    if (here && there && !stands_on_track(ladder, own, *there) &&
        !stands_on_track(ladder, other, *here))
      return Fork{.after = named_level(ladder, level.value),
                  .own = named_level(ladder, *here),
                  .other = named_level(ladder, *there)};
  }
  return std::nullopt;
}

Parity parity_of(const LevelFacts& one, const LevelFacts& other) {
  Parity parity;
  if (one.grade && other.grade)
    parity.grade = *one.grade == *other.grade;
  if (one.pay && other.pay)
    parity.pay = *one.pay == *other.pay;
  return parity;
}

} // namespace rung
