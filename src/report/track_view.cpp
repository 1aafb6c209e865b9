// A track for reading: its levels in order, each with what is new against the one below.
#include "rung/ladder_view.hpp"
#include "rung/version.hpp"

#include "report/ladder_parts.hpp"
#include "report/naming.hpp"

#include <algorithm>
#include <utility>

namespace rung {

namespace {

TrackStep step_of(const Ladder& ladder, TrackIndex track, LevelIndex level) {
  TrackStep step;
  step.level = level_facts(ladder, level);
  for (TrackIndex other = 0; other < ladder.tracks.size(); ++other)
    if (other != track && ladder.tracks[other].position(level))
      step.shared_with.push_back(named_track(ladder, other));
  if (const auto below = level_below(ladder, track, level))
    step.against_below = without_texts(difference_between(ladder, *below, level));
  return step;
}

/// Those that change tracks: one end alone stands in the track.
std::vector<WayCard> ways_over(const Ladder& ladder, const Track& track) {
  std::vector<WayCard> ways;
  for (const Transition& transition : ladder.transitions)
    if (track.position(transition.from.value).has_value() !=
        track.position(transition.to.value).has_value())
      ways.push_back(way_card(ladder, transition));
  return ways;
}

} // namespace

TrackView track_view(const Ladder& ladder, TrackIndex track) {
  TrackView view;
  view.rung_version = version();
  view.ladder = stamp_of(ladder);
  view.track = named_track(ladder, track);
  view.kind = ladder.tracks[track].kind;
  std::vector<LevelIndex> levels;
  for (const auto& level : ladder.tracks[track].levels) {
    levels.push_back(level.value);
    view.levels.push_back(step_of(ladder, track, level.value));
  }
  view.matrix = matrix_of(ladder, levels);
  view.all_core = expects_all_as_core(ladder);
  view.ways = ways_over(ladder, ladder.tracks[track]);
  return view;
}

} // namespace rung
