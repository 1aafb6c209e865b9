#include "score/gate.hpp"

#include <algorithm>

namespace rung {

namespace {

bool takes(const Assumption& assumption, CompetencyIndex competency) {
  return assumption.everything || assumption.competency == competency;
}

ExpectationResult judge(const GateInput& input, LevelIndex level, const Expectation& expectation,
                        const Assumption& assumption) {
  ExpectationResult result;
  result.expectation = &expectation;
  const Reading reading = input.view.read(expectation.competency, expectation.scope);
  result.known = reading.known;
  result.rating = reading.rating;
  if (!reading.known && takes(assumption, expectation.competency))
    result.rating = input.ladder.top_rating();
  result.waived = input.portfolio.waiver(level, expectation.competency) != nullptr;
  result.met = result.waived || result.rating >= expectation.rating;
  result.above_floor = expectation.core || result.waived ||
                       result.rating >= least_rating(expectation, input.ladder.policy);
  return result;
}

void count(Gate& gate, const ExpectationResult& result) {
  const Expectation& expectation = *result.expectation;
  gate.met += result.met ? 1 : 0;
  if (expectation.core) {
    gate.core += 1;
    gate.core_unmet += result.met ? 0 : 1;
    return;
  }
  gate.coverable += expectation.weight;
  gate.covered += result.met ? expectation.weight : 0;
  gate.floor_met = gate.floor_met && result.above_floor;
}

std::optional<InfluenceResult> influence(const GateInput& input, LevelIndex level,
                                         const Assumption& assumption) {
  const Level& at = input.ladder.levels[level];
  if (!at.scope || input.ladder.policy.influence == 0)
    return std::nullopt;
  InfluenceResult result;
  result.scope = at.scope->value;
  result.needed = input.ladder.policy.influence;
  result.seen = input.view.entries_at_scope[result.scope];
  const bool assumed = (assumption.everything || assumption.influence) &&
                       influence_unknown(input.ladder, input.view);
  result.met = result.seen >= result.needed || assumed;
  return result;
}

} // namespace

bool influence_unknown(const Ladder& ladder, const View& view) {
  return view.entries_with_scope < ladder.policy.influence;
}

bool covers(int covered, int coverable, double needed) {
  return coverable == 0 ||
         static_cast<double>(covered) / static_cast<double>(coverable) >= needed - tolerance;
}

int least_weight(int coverable, double needed) {
  int too_little = -1;
  int enough = coverable;
  while (enough - too_little > 1) {
    const int middle = too_little + (enough - too_little) / 2;
    (covers(middle, coverable, needed) ? enough : too_little) = middle;
  }
  return enough;
}

int least_rating(const Expectation& expectation, const Policy& policy) {
  if (expectation.core)
    return expectation.rating;
  return policy.floor ? std::max(0, expectation.rating - *policy.floor) : 0;
}

Gate gate_of(const GateInput& input, LevelIndex level, const Assumption& assumption) {
  Gate gate;
  gate.level = level;
  for (const Expectation& expectation : input.ladder.levels[level].expects) {
    gate.expectations.push_back(judge(input, level, expectation, assumption));
    count(gate, gate.expectations.back());
  }
  if (gate.coverable > 0)
    gate.coverage = static_cast<double>(gate.covered) / static_cast<double>(gate.coverable);
  gate.coverage_met = covers(gate.covered, gate.coverable, input.ladder.policy.coverage);
  gate.influence = influence(input, level, assumption);
  gate.holds = gate.core_met() && gate.coverage_met && gate.floor_met &&
               (!gate.influence || gate.influence->met);
  return gate;
}

std::vector<Gate> gates_of(const GateInput& input, TrackIndex track, std::size_t count) {
  std::vector<Gate> gates;
  for (const Located<LevelIndex>& level : input.ladder.tracks[track].levels) {
    if (gates.size() == count)
      break;
    gates.push_back(gate_of(input, level.value));
  }
  return gates;
}

} // namespace rung
