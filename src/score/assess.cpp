#include "rung/assessment.hpp"

#include "score/confidence.hpp"
#include "score/evidence.hpp"
#include "score/gaps.hpp"
#include "score/levels.hpp"
#include "score/promotion.hpp"
#include "score/self_manager.hpp"
#include "score/target.hpp"
#include "score/view.hpp"

namespace rung {

namespace {

View placed_view(const Ladder& ladder, const Portfolio& portfolio, const CountedEvidence& evidence,
                 ViewKind kind) {
  View view = make_view(ladder, portfolio, evidence, kind);
  place_on_track(view, ladder, portfolio, *portfolio.track);
  return view;
}

/// The supported view where it sees anything of the track; else the person's own; else none does.
void choose_headline(Assessment& assessment, const Ladder& ladder) {
  if (sees_track(ladder, assessment.supported, assessment.track))
    return;
  if (sees_track(ladder, assessment.self, assessment.track))
    assessment.headline = ViewKind::self;
  else
    assessment.no_evidence = true;
}

} // namespace

Assessment assess(const Ladder& ladder, const Portfolio& portfolio,
                  const AssessmentOptions& options) {
  Assessment assessment;
  assessment.track = *portfolio.track;
  assessment.held = portfolio.held;
  assessment.as_of = options.as_of ? options.as_of : portfolio.as_of();
  const CountedEvidence evidence = count_evidence(ladder, portfolio, assessment.as_of);
  assessment.supported = placed_view(ladder, portfolio, evidence, ViewKind::supported);
  assessment.self = placed_view(ladder, portfolio, evidence, ViewKind::self);
  choose_headline(assessment, ladder);

  const View& headline = assessment.headline_view();
  const TargetChoice target =
      choose_target(ladder, assessment.track, options.to, portfolio.held, headline.confirmed);
  assessment.target = target_result({ladder, portfolio, headline}, target, portfolio.held);
  assessment.gaps = find_gaps(ladder, assessment.target.gate);
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c)
    assessment.competencies.push_back(
        {c, confidence_of(evidence.by_competency[c], ladder, portfolio), {}, {}});
  assessment.self_manager =
      compare_self_and_manager(ladder, portfolio, evidence, target.level, assessment.competencies);
  assessment.promotion = promotion_conditions({ladder, portfolio, assessment.supported},
                                              assessment.track, target, assessment.as_of);
  return assessment;
}

} // namespace rung
