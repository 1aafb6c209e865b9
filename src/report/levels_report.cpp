// Every level of the track against the evidence, competency by competency.
#include "report/naming.hpp"
#include "report/parts.hpp"

#include <algorithm>

namespace rung {

namespace {

LevelExpectationReport expectation_at(const Gate& gate, CompetencyIndex competency) {
  const auto found = std::ranges::find_if(gate.expectations, [&](const ExpectationResult& result) {
    return result.expectation->competency == competency;
  });
  LevelExpectationReport report;
  report.status = status_of(found == gate.expectations.end() ? nullptr : &*found);
  if (found == gate.expectations.end())
    return report;
  report.expected = found->expectation->rating;
  report.core = found->expectation->core;
  if (found->known)
    report.seen = found->rating;
  return report;
}

LevelGateReport level_gate(const ReportInput& input, const Gate& gate,
                           const std::vector<CompetencyReport>& competencies) {
  LevelGateReport report;
  report.level = named_level(input.ladder, gate.level);
  if (const auto& grade = input.ladder.levels[gate.level].grade)
    report.grade = grade->value;
  report.held = input.assessment.held == gate.level;
  report.target = input.assessment.target.level == gate.level;
  report.gate = gate.holds;
  report.met = gate.met;
  report.of = static_cast<int>(gate.expectations.size());
  for (const auto& row : competencies) {
    const auto index = input.ladder.competency_named(row.competency.id);
    report.expectations.push_back(expectation_at(gate, *index));
  }
  return report;
}

} // namespace

std::vector<LevelGateReport> level_gates(const ReportInput& input,
                                         const std::vector<CompetencyReport>& competencies) {
  std::vector<LevelGateReport> reports;
  for (const Gate& gate : input.assessment.headline_view().gates)
    reports.push_back(level_gate(input, gate, competencies));
  return reports;
}

} // namespace rung
