#include "rung/report.hpp"
#include "rung/version.hpp"

#include "report/naming.hpp"
#include "report/parts.hpp"

namespace rung {

AssessmentReport make_report(const Ladder& ladder, const Portfolio& portfolio,
                             const Assessment& assessment, const Diagnostics& findings) {
  const ReportInput input{ladder, portfolio, assessment};
  AssessmentReport report;
  report.rung_version = version();
  report.person = {portfolio.person_id, portfolio.shown_name()};
  report.person_named = !portfolio.person_name.empty();
  report.ladder = stamp_of(ladder);
  report.track = named_track(ladder, assessment.track);
  if (assessment.as_of)
    report.as_of = assessment.as_of->iso();
  report.held = named_level(ladder, assessment.held);
  report.headline = assessment.headline;
  report.no_evidence = assessment.no_evidence;
  report.self_only = assessment.headline == ViewKind::self;
  report.supported = view_report(input, assessment.supported);
  report.self = view_report(input, assessment.self);
  report.target = target_report(input);
  report.support_needed = ladder.policy.support;
  report.top_rating = ladder.top_rating();
  for (const ScaleStep& step : ladder.scale)
    report.scale.push_back(step.title.value);
  report.competencies = competency_reports(input);
  report.levels = level_gates(input, report.competencies);
  report.gaps = gap_reports(input);
  report.self_manager = self_manager_report(input);
  report.promotion = promotion_report(input);
  report.notices = notices(input, findings);
  return report;
}

} // namespace rung
