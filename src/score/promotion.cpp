#include "score/promotion.hpp"

#include "rung/periods.hpp"

#include "score/evidence.hpp"
#include "score/view.hpp"

#include <algorithm>

namespace rung {

namespace {

/// The gates up to the target's, in its track.
std::vector<Gate> gates_to(const GateInput& input, const TargetChoice& target) {
  const std::optional<std::size_t> place = input.ladder.tracks[target.track].position(target.level);
  return gates_of(input, target.track, place.value_or(0) + 1);
}

std::optional<LevelIndex> first_failure(const std::vector<Gate>& gates) {
  for (const Gate& gate : gates)
    if (!gate.holds)
      return gate.level;
  return std::nullopt;
}

Condition gate_condition(const std::vector<Gate>& gates) {
  Condition condition;
  condition.kind = ConditionKind::gate;
  condition.of = static_cast<int>(gates.size());
  condition.done = static_cast<int>(
      std::count_if(gates.begin(), gates.end(), [](const Gate& gate) { return gate.holds; }));
  condition.fails_at = first_failure(gates);
  condition.met = !condition.fails_at;
  return condition;
}

/// Whether the competency is seen by enough raters other than the person, a manager among them.
bool seen_by_enough(const GateInput& input, CompetencyIndex competency) {
  const RatersSeen seen = raters_seen(input.view, competency);
  return seen.manager && seen.raters >= input.ladder.policy.promotion.raters;
}

Condition raters_condition(const GateInput& input, LevelIndex target) {
  Condition condition;
  condition.kind = ConditionKind::raters;
  for (const Expectation& expectation : input.ladder.levels[target].expects) {
    if (!expectation.core || input.portfolio.waiver(target, expectation.competency) != nullptr)
      continue;
    condition.of += 1;
    if (seen_by_enough(input, expectation.competency))
      condition.done += 1;
    else
      condition.missing.push_back(expectation.competency);
  }
  condition.met = condition.missing.empty();
  return condition;
}

Condition sustained_condition(const GateInput& input, const TargetChoice& target,
                              std::optional<Date> as_of) {
  Condition condition;
  condition.kind = ConditionKind::sustained;
  condition.of = input.ladder.policy.promotion.periods;
  for (int period = 0; as_of && period < condition.of; ++period) {
    const Date date = *as_of - period * period_days;
    const CountedEvidence evidence = count_evidence(input.ladder, input.portfolio, date);
    const View view = make_view(input.ladder, input.portfolio, evidence, ViewKind::supported);
    const std::optional<LevelIndex> fails_at =
        first_failure(gates_to({input.ladder, input.portfolio, view}, target));
    condition.dates.push_back({date, !fails_at, fails_at});
    condition.done += fails_at ? 0 : 1;
  }
  condition.met = condition.done == condition.of;
  return condition;
}

/// Only what no level of the person's own track asks for shows fitness for the other one.
Condition track_condition(const GateInput& input, TrackIndex track, LevelIndex target) {
  Condition condition;
  condition.kind = ConditionKind::track;
  for (const Expectation& expectation : input.ladder.levels[target].expects) {
    if (input.ladder.expected_on(track, expectation.competency))
      continue;
    condition.of += 1;
    if (input.view.read(expectation.competency, expectation.scope).rating >= expectation.rating)
      condition.done += 1;
    else
      condition.missing.push_back(expectation.competency);
  }
  condition.met = condition.missing.empty();
  return condition;
}

} // namespace

RatersSeen raters_seen(const View& supported, CompetencyIndex competency) {
  RatersSeen seen;
  for (const SourceSupport& source : supported.competencies[competency].any.sources) {
    if (source.source == Source::self)
      continue;
    seen.raters += static_cast<int>(source.raters.size());
    seen.manager = seen.manager || source.source == Source::manager;
  }
  return seen;
}

std::vector<Condition> promotion_conditions(const GateInput& supported, TrackIndex track,
                                            const TargetChoice& target, std::optional<Date> as_of) {
  std::vector<Condition> conditions = {
      gate_condition(gates_to(supported, target)),
      raters_condition(supported, target.level),
      sustained_condition(supported, target, as_of),
  };
  if (!supported.ladder.tracks[track].position(target.level))
    conditions.push_back(track_condition(supported, track, target.level));
  return conditions;
}

} // namespace rung
