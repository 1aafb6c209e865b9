// The headline's parts: what each view supports, and the target's gate.
#include "report/naming.hpp"
#include "report/parts.hpp"

#include <algorithm>

namespace rung {

namespace {

/// The level that the decisive unknowns stand before.
std::optional<LevelIndex> level_above(const ReportInput& input, const View& view) {
  const Track& track = input.ladder.tracks[input.assessment.track];
  const std::size_t next = view.confirmed ? track.position(*view.confirmed).value_or(0) + 1 : 0;
  if (next >= track.levels.size())
    return std::nullopt;
  return track.levels[next].value;
}

std::vector<int> needed_at(const ReportInput& input, const View& view) {
  std::vector<int> result;
  const std::optional<LevelIndex> above = level_above(input, view);
  for (const CompetencyIndex competency : view.decisive) {
    const Expectation* expectation = above ? input.ladder.expectation(*above, competency) : nullptr;
    result.push_back(expectation != nullptr ? expectation->rating : 0);
  }
  if (view.influence_decisive)
    result.push_back(0);
  return result;
}

} // namespace

ViewReport view_report(const ReportInput& input, const View& view) {
  const Ladder& ladder = input.ladder;
  ViewReport report;
  report.confirmed = named_level(ladder, view.confirmed);
  report.possible = named_level(ladder, view.possible);
  for (const LevelIndex level : view.spiky)
    report.spiky.push_back(named_level(ladder, level));
  report.unknown = named_unknowns(ladder, view.unknown, view.influence_unknown);
  report.decisive = named_unknowns(ladder, view.decisive, view.influence_decisive);
  report.decisive_at = needed_at(input, view);
  report.entries = view.entries;
  report.raters = view.raters;
  return report;
}

TargetReport target_report(const ReportInput& input) {
  const TargetResult& target = input.assessment.target;
  const Gate& gate = target.gate;
  TargetReport report;
  report.level = named_level(input.ladder, target.level);
  report.track = named_track(input.ladder, target.track);
  report.gate = gate.holds;
  report.met = gate.met;
  report.of = static_cast<int>(gate.expectations.size());
  report.core = gate.core;
  report.core_met_count = gate.core - gate.core_unmet;
  report.core_met = gate.core_met();
  report.coverage = gate.coverage;
  report.coverage_needed = input.ladder.policy.coverage;
  report.has_coverage = gate.coverable > 0;
  report.coverage_met = gate.coverage_met;
  report.floor_met = gate.floor_met;
  for (const ExpectationResult& result : gate.expectations)
    if (!result.above_floor)
      report.below_floor.push_back(
          input.ladder.competencies[result.expectation->competency].title.value);
  if (gate.influence) {
    const Text& scope = input.ladder.scopes[gate.influence->scope];
    report.influence = InfluenceReport{{scope.value, scope.value},
                                       gate.influence->needed,
                                       gate.influence->seen,
                                       gate.influence->met};
  }
  report.readiness = target.readiness;
  return report;
}

} // namespace rung
