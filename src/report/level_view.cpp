// A level for reading: where it stands, and what is new against the level below.
#include "rung/ladder_view.hpp"
#include "rung/version.hpp"

#include "report/ladder_parts.hpp"
#include "report/naming.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace rung {

namespace {

std::vector<TrackPlace> places_on_tracks(const Ladder& ladder, LevelIndex level) {
  std::vector<TrackPlace> places;
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track)
    if (const auto position = ladder.tracks[track].position(level))
      places.push_back({.track = named_track(ladder, track),
                        .place = static_cast<int>(*position) + 1,
                        .of = static_cast<int>(ladder.tracks[track].levels.size()),
                        .below = named_level(ladder, level_below(ladder, track, level)),
                        .above = named_level(ladder, level_above(ladder, track, level))});
  return places;
}

bool share_a_track(const Ladder& ladder, LevelIndex a, LevelIndex b) {
  return std::ranges::any_of(ladder.tracks, [&](const Track& track) {
    return track.position(a).has_value() && track.position(b).has_value();
  });
}

std::vector<Twin> twins_of(const Ladder& ladder, LevelIndex level) {
  std::vector<Twin> twins;
  const auto& grade = ladder.levels[level].grade;
  for (LevelIndex other = 0; grade && other < ladder.levels.size(); ++other) {
    const auto& others = ladder.levels[other].grade;
    if (other == level || !others || others->value != grade->value || in_no_track(ladder, other) ||
        share_a_track(ladder, level, other))
      continue;
    const LevelFacts facts = level_facts(ladder, other);
    const PayRelation pay = pay_between(level_facts(ladder, level).pay, facts.pay);
    twins.push_back({.level = facts, .pay = pay});
  }
  return twins;
}

/// Tracks with the same level below share a step.
std::vector<StepUp> steps_of(const Ladder& ladder, LevelIndex level) {
  std::vector<StepUp> steps;
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track) {
    const auto below = level_below(ladder, track, level);
    if (!below)
      continue;
    const std::string& id = ladder.levels[*below].id.value;
    const auto known = std::ranges::find_if(
        steps, [&](const StepUp& step) { return step.difference.from.level.id == id; });
    if (known == steps.end())
      steps.push_back({.tracks = {named_track(ladder, track)},
                       .difference = without_texts(difference_between(ladder, *below, level))});
    else
      known->tracks.push_back(named_track(ladder, track));
  }
  return steps;
}

} // namespace

LevelView level_view(const Ladder& ladder, LevelIndex level) {
  LevelView view;
  view.rung_version = version();
  view.ladder = stamp_of(ladder);
  view.asked_as = view.ladder.id;
  view.card = level_card(ladder, level);
  view.top_rating = ladder.top_rating();
  view.places = places_on_tracks(ladder, level);
  view.twins = twins_of(ladder, level);
  view.steps = steps_of(ladder, level);
  view.all_core = expects_all_as_core(ladder);
  return view;
}

} // namespace rung
