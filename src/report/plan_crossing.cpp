// The way to a target on another track: what the ladder asks for before, and the way back.
#include "report/naming.hpp"
#include "report/plan_parts.hpp"

#include <algorithm>

namespace rung {

namespace {

/// The track that the level held stands on: the person's own where it does.
TrackIndex track_left(const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  if (!assessment.held || input.ladder.tracks[assessment.track].position(*assessment.held))
    return assessment.track;
  for (TrackIndex track = 0; track < input.ladder.tracks.size(); ++track)
    if (input.ladder.tracks[track].position(*assessment.held))
      return track;
  return assessment.track;
}

/// Where no way leads from the level held to the target itself, those that come near.
std::vector<WayCard> other_ways(const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  const Track& track = input.ladder.tracks[assessment.target.track];
  std::vector<WayCard> ways;
  for (const Transition& transition : input.ladder.transitions) {
    const bool from_held = assessment.held && transition.from.value == *assessment.held;
    if ((from_held && track.position(transition.to.value)) ||
        transition.to.value == assessment.target.level)
      ways.push_back(way_card(input.ladder, transition));
  }
  return ways;
}

void add_what_is_asked_there_alone(Crossing& crossing, const ReportInput& input, TrackIndex left) {
  for (const ExpectationResult& result : input.assessment.target.gate.expectations) {
    const CompetencyIndex competency = result.expectation->competency;
    if (input.ladder.expected_on(left, competency))
      continue;
    crossing.asked_there_alone.push_back(named_competency(input.ladder, competency));
    crossing.of_those_met += result.met && !result.waived ? 1 : 0;
  }
}

} // namespace

std::optional<Crossing> crossing_to_target(const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  const Ladder& ladder = input.ladder;
  const TargetResult& target = assessment.target;
  const TrackIndex left = track_left(input);
  Crossing crossing;
  crossing.other_track = !ladder.tracks[left].position(target.level);
  if (assessment.held)
    crossing.ways = ways_between(ladder, *assessment.held, target.level);
  if (!crossing.other_track && crossing.ways.empty())
    return std::nullopt;
  crossing.from_track = named_track(ladder, left);
  crossing.to = level_facts(ladder, target.level);
  if (assessment.held)
    crossing.from = level_facts(ladder, *assessment.held);
  if (crossing.ways.empty())
    crossing.other_ways = other_ways(input);
  add_what_is_asked_there_alone(crossing, input, left);
  return crossing;
}

} // namespace rung
