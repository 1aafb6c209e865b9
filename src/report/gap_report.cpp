// The gaps with what the ladder says about closing them.
#include "report/naming.hpp"
#include "report/parts.hpp"

#include <algorithm>

namespace rung {

namespace {

/// Where nothing was seen, what leads up to the last two steps is enough to begin with.
constexpr int steps_to_begin_with = 2;

/// What the rating to reach looks like, the level's own words first; and what leads up to it from
/// `from`, the rating that the guidance may take as reached.
Guidance guidance_for(const Competency& competency, const Expectation& expectation, int from) {
  Guidance guidance;
  append_texts(guidance.to_show, expectation.behaviours);
  append_texts(guidance.examples, expectation.examples);
  if (const Step* step = competency.step(expectation.rating)) {
    append_texts(guidance.to_show, step->behaviours);
    append_texts(guidance.examples, step->examples);
  }
  // Where the scope alone is missing, no step is; what leads to the rating itself still helps.
  const int first = from < expectation.rating ? from + 1 : expectation.rating;
  for (int rating = first; rating <= expectation.rating; ++rating) {
    const Step* step = competency.step(rating);
    if (step == nullptr)
      continue;
    append_texts(guidance.to_try, step->to_try);
    for (const LearningResource& resource : step->to_learn)
      guidance.to_learn.push_back({resource.title.value, resource.by.value, resource.url.value});
  }
  return guidance;
}

/// The rating to start from: what the headline view sees, at any scope; else the person's own.
int start_of(const ReportInput& input, CompetencyIndex competency, const Expectation& expectation) {
  const Reading seen = input.assessment.headline_view().read(competency, std::nullopt);
  if (seen.known)
    return seen.rating;
  return input.assessment.competencies[competency].self.value_or(
      std::max(0, expectation.rating - steps_to_begin_with));
}

/// An unknown may still have a rating: by the person alone, or at a scope that nobody said.
void add_what_is_known(GapReport& report, const ReportInput& input,
                       const Expectation& expectation) {
  if (report.from)
    return;
  const Reading seen = input.assessment.headline_view().read(expectation.competency, std::nullopt);
  if (seen.known)
    report.without_scope = seen.rating;
  else
    report.self_alone = input.assessment.competencies[expectation.competency].self;
}

} // namespace

std::vector<GapReport> gap_reports(const ReportInput& input) {
  const Ladder& ladder = input.ladder;
  const TargetResult& target = input.assessment.target;
  const View& view = input.assessment.headline_view();
  std::vector<GapReport> reports;
  for (const Gap& gap : input.assessment.gaps) {
    GapReport report;
    report.kind = gap.kind;
    report.from = gap.from;
    report.to = gap.to;
    report.steps = gap.steps;
    report.weight = gap.weight;
    report.needed = gap.needed;
    if (gap.competency) {
      const Expectation& expectation = *ladder.expectation(target.level, *gap.competency);
      report.competency = named_competency(ladder, *gap.competency);
      if (expectation.scope)
        report.scope = ladder.scopes[*expectation.scope].value;
      report.support_at_expected = support_at(view, expectation);
      add_what_is_known(report, input, expectation);
      report.guidance = guidance_for(ladder.competencies[*gap.competency], expectation,
                                     start_of(input, *gap.competency, expectation));
    } else if (target.gate.influence) {
      report.scope = ladder.scopes[target.gate.influence->scope].value;
    }
    reports.push_back(std::move(report));
  }
  return reports;
}

} // namespace rung
