// One row a competency: what is expected, what was seen, by whom.
#include "report/naming.hpp"
#include "report/parts.hpp"

#include <algorithm>

namespace rung {

namespace {

/// Shown are those that anyone has rated, and those that the target or the level held expects.
bool is_in_report(const ReportInput& input, CompetencyIndex competency) {
  const Assessment& assessment = input.assessment;
  if (assessment.competencies[competency].confidence.confidence != Confidence::none)
    return true;
  if (input.ladder.expectation(assessment.target.level, competency) != nullptr)
    return true;
  return assessment.held && input.ladder.expectation(*assessment.held, competency) != nullptr;
}

void add_expectation(CompetencyReport& row, const ReportInput& input, CompetencyIndex competency) {
  const Assessment& assessment = input.assessment;
  if (assessment.held)
    if (const Expectation* now = input.ladder.expectation(*assessment.held, competency))
      row.expected_now = now->rating;
  const ExpectationResult* result = target_result_of(assessment, competency);
  row.status = status_of(result);
  if (result == nullptr)
    return;
  const Expectation& expectation = *result->expectation;
  row.expected = expectation.rating;
  row.core = expectation.core;
  row.weight = expectation.weight;
  row.steps = std::max(0, expectation.rating - result->rating);
  row.support_at_expected = support_at(assessment.headline_view(), expectation);
  if (expectation.scope) {
    row.scope = input.ladder.scopes[*expectation.scope].value;
    if (result->known)
      row.at_scope = result->rating;
  }
  if (const Waiver* waiver = input.portfolio.waiver(assessment.target.level, competency))
    row.waiver = waiver->reason.value;
}

void add_support(CompetencyReport& row, const ReportInput& input, CompetencyIndex competency) {
  const Support& support = input.assessment.headline_view().competencies[competency].any;
  if (!support.seen())
    return;
  row.rating = support.rating;
  row.support = support.support;
  row.index = support.index;
  row.decides = support.decides;
  for (const SourceSupport& source : support.sources) {
    row.raters.emplace_back(source.source, static_cast<int>(source.raters.size()));
    for (const RaterSupport& rater : source.raters)
      for (const WeighedEntry& entry : rater.entries)
        row.entries.push_back(input.portfolio.entries[entry.entry].name());
  }
}

CompetencyReport competency_row(const ReportInput& input, CompetencyIndex competency) {
  const CompetencySummary& summary = input.assessment.competencies[competency];
  CompetencyReport row;
  row.competency = named_competency(input.ladder, competency);
  row.area = named_area(input.ladder, competency);
  add_expectation(row, input, competency);
  add_support(row, input, competency);
  row.confidence = summary.confidence.confidence;
  row.self = summary.self;
  row.manager = summary.manager;
  for (const SelfManagerRow& compared : input.assessment.self_manager.rows)
    if (compared.competency == competency)
      row.talk = compared.talk;
  return row;
}

} // namespace

Status status_of(const ExpectationResult* result) {
  if (result == nullptr)
    return Status::not_expected;
  if (result->waived)
    return Status::waived;
  if (!result->known)
    return Status::unknown;
  return result->met ? Status::met : Status::below;
}

const ExpectationResult* target_result_of(const Assessment& assessment,
                                          CompetencyIndex competency) {
  for (const ExpectationResult& result : assessment.target.gate.expectations)
    if (result.expectation->competency == competency)
      return &result;
  return nullptr;
}

std::optional<double> support_at(const View& view, const Expectation& expectation) {
  const Reading reading = view.read(expectation.competency, expectation.scope);
  if (!reading.known)
    return std::nullopt;
  return reading.support->support[static_cast<std::size_t>(expectation.rating) - 1];
}

std::vector<CompetencyReport> competency_reports(const ReportInput& input) {
  std::vector<CompetencyReport> rows;
  for (CompetencyIndex c = 0; c < input.ladder.competencies.size(); ++c)
    if (is_in_report(input, c))
      rows.push_back(competency_row(input, c));
  return rows;
}

} // namespace rung
