#include "score/target.hpp"

#include <algorithm>
#include <cmath>

namespace rung {

namespace {

/// Where the level stands: in the person's track, else in the first of the ladder's that holds it.
std::optional<TrackIndex> track_of(const Ladder& ladder, TrackIndex own, LevelIndex level) {
  if (ladder.tracks[own].position(level))
    return own;
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track)
    if (ladder.tracks[track].position(level))
      return track;
  return std::nullopt;
}

/// How far one expectation has come, 0..1: the mean over the steps from what the held level expects
/// (`base`) up to the target's of min(1, S(k; g) / support).
double progress_of(const ExpectationResult& result, const Reading& reading, int base,
                   double needed) {
  if (result.met)
    return 1;
  if (!result.known)
    return 0;
  const auto share = [&](int k) {
    return std::min(1.0, reading.support->support[static_cast<std::size_t>(k) - 1] / needed);
  };
  const int expected = result.expectation->rating;
  if (expected <= base)
    return share(expected);
  double sum = 0;
  for (int k = base + 1; k <= expected; ++k)
    sum += share(k);
  return sum / (expected - base);
}

int readiness_of(const Gate& gate, const std::vector<double>& progress) {
  double sum = 0;
  double weights = 0;
  bool all_met = true;
  for (std::size_t i = 0; i < progress.size(); ++i) {
    const ExpectationResult& result = gate.expectations[i];
    sum += result.expectation->weight * progress[i];
    weights += result.expectation->weight;
    all_met = all_met && result.met;
  }
  if (all_met)
    return 100;
  // The slack makes an exact half round up on every machine.
  return std::min(99, static_cast<int>(std::floor(100 * sum / weights + 0.5 + tolerance)));
}

} // namespace

TargetChoice choose_target(const Ladder& ladder, TrackIndex track, std::optional<LevelIndex> to,
                           std::optional<LevelIndex> held, std::optional<LevelIndex> confirmed) {
  if (to)
    if (const std::optional<TrackIndex> in = track_of(ladder, track, *to))
      return {*to, *in};
  const Track& own = ladder.tracks[track];
  std::optional<std::size_t> from;
  if (held)
    from = own.position(*held);
  if (!from && confirmed)
    from = own.position(*confirmed);
  const std::size_t next = from ? std::min(*from + 1, own.levels.size() - 1) : 0;
  return {own.levels[next].value, track};
}

TargetResult target_result(const GateInput& headline, const TargetChoice& choice,
                           std::optional<LevelIndex> held) {
  TargetResult target;
  target.level = choice.level;
  target.track = choice.track;
  target.gate = gate_of(headline, choice.level);
  for (const ExpectationResult& result : target.gate.expectations) {
    const Expectation& expectation = *result.expectation;
    const Expectation* now =
        held ? headline.ladder.expectation(*held, expectation.competency) : nullptr;
    target.progress.push_back(
        progress_of(result, headline.view.read(expectation.competency, expectation.scope),
                    now != nullptr ? now->rating : 0, headline.ladder.policy.support));
  }
  target.readiness = readiness_of(target.gate, target.progress);
  return target;
}

} // namespace rung
