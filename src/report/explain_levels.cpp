// What each level decides about one competency, and what its gate says as a whole.
#include "report/explain_parts.hpp"
#include "report/naming.hpp"
#include "score/gate.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

/// "the gate doesn't hold: 1 of 5 core expectations unmet, coverage 0.67 of 0.75".
std::string gate_in_words(const ReportInput& input, const Gate& gate) {
  if (gate.holds)
    return "its gate holds";
  std::vector<std::string> causes;
  if (!gate.core_met())
    causes.push_back(
        fmt::format("{} of {} unmet", gate.core_unmet, counted(gate.core, "core expectation")));
  if (!gate.coverage_met)
    causes.push_back(fmt::format("coverage {}/{} = {:.6f}, short of {}", gate.covered,
                                 gate.coverable, gate.coverage, input.ladder.policy.coverage));
  if (!gate.floor_met)
    causes.push_back(fmt::format("an expectation more than {} below",
                                 counted(input.ladder.policy.floor.value_or(0), "step")));
  if (gate.influence && !gate.influence->met)
    causes.push_back(fmt::format(
        "{} of {} of scope {} or wider", gate.influence->seen,
        gate.influence->needed == 1 ? "1 entry" : fmt::format("{} entries", gate.influence->needed),
        input.ladder.scopes[gate.influence->scope].value));
  return "its gate doesn't hold: " + in_words(causes);
}

/// How the number compares: "S(4) = 0.657459 is at least 0.5" is what renderers print; this says
/// what follows from it.
std::string decision_in_words(const ReportInput& input, const Expectation& expectation,
                              const ExpectationResult& result) {
  const std::string at = expectation.scope
                             ? " at scope " + input.ladder.scopes[*expectation.scope].value
                             : std::string();
  if (result.waived)
    return fmt::format("expects {}{}, waived", expectation.rating, at);
  if (!result.known)
    return fmt::format("expects {}{}, unknown", expectation.rating, at);
  if (result.met)
    return fmt::format("expects {}{}, {} is seen: met", expectation.rating, at, result.rating);
  return fmt::format("expects {}{}, {} is seen: {} short", expectation.rating, at, result.rating,
                     counted(expectation.rating - result.rating, "step"));
}

ExplainedLevel explained_level(const ReportInput& input, const View& view, const Gate& gate,
                               CompetencyIndex competency) {
  ExplainedLevel explained;
  explained.level = named_level(input.ladder, gate.level);
  explained.gate = gate.holds;
  const auto result = std::find_if(gate.expectations.begin(), gate.expectations.end(),
                                   [&](const ExpectationResult& candidate) {
                                     return candidate.expectation->competency == competency;
                                   });
  if (result == gate.expectations.end()) {
    explained.status = Status::not_expected;
    explained.why = "doesn't expect it; " + gate_in_words(input, gate);
    return explained;
  }
  const Expectation& expectation = *result->expectation;
  explained.expected = expectation.rating;
  if (expectation.scope)
    explained.scope = input.ladder.scopes[*expectation.scope].value;
  explained.core = expectation.core;
  explained.weight = expectation.weight;
  explained.known = result->known;
  explained.rating = result->known ? result->rating : 0;
  explained.support = support_at(view, expectation);
  explained.status = status_of(&*result);
  if (const Waiver* waiver = input.portfolio.waiver(gate.level, competency))
    explained.waiver = waiver->reason.value;
  explained.why =
      fmt::format("{} ({}); {}", decision_in_words(input, expectation, *result),
                  expectation.core ? "core" : fmt::format("weight {}", expectation.weight),
                  gate_in_words(input, gate));
  return explained;
}

} // namespace

std::vector<ExplainedLevel> explained_levels(const ReportInput& input, const View& view,
                                             CompetencyIndex competency) {
  std::vector<ExplainedLevel> levels;
  for (const Gate& gate : view.gates)
    levels.push_back(explained_level(input, view, gate, competency));
  const LevelIndex target = input.assessment.target.level;
  if (!input.ladder.tracks[input.assessment.track].position(target))
    levels.push_back(explained_level(
        input, view, gate_of({input.ladder, input.portfolio, view}, target), competency));
  return levels;
}

} // namespace rung
