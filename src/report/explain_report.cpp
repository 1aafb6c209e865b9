#include "rung/version.hpp"

#include "report/explain_parts.hpp"
#include "report/naming.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

/// The least scopes that the levels shown ask for here, narrowest first.
std::vector<ScopeIndex> scopes_shown(const ReportInput& input, CompetencyIndex competency) {
  std::vector<ScopeIndex> scopes;
  const auto add = [&](LevelIndex level) {
    const Expectation* expectation = input.ladder.expectation(level, competency);
    if (expectation != nullptr && expectation->scope)
      scopes.push_back(*expectation->scope);
  };
  for (const Located<LevelIndex>& level : input.ladder.tracks[input.assessment.track].levels)
    add(level.value);
  add(input.assessment.target.level);
  std::sort(scopes.begin(), scopes.end());
  scopes.erase(std::unique(scopes.begin(), scopes.end()), scopes.end());
  return scopes;
}

ExplainedScope explained_scope(const ReportInput& input, const View& view,
                               CompetencyIndex competency, ScopeIndex scope) {
  const Reading reading = view.read(competency, scope);
  const std::string& title = input.ladder.scopes[scope].value;
  ExplainedScope explained;
  explained.scope = {title, title};
  explained.known = reading.known;
  explained.rating = reading.rating;
  if (reading.known) {
    explained.support = reading.support->support;
    explained.sources = explained_sources(input, *reading.support, view.kind);
  }
  return explained;
}

ExplainedView explained_view(const ReportInput& input, const View& view,
                             CompetencyIndex competency) {
  const Support& support = view.competencies[competency].any;
  ExplainedView explained;
  explained.kind = view.kind;
  explained.known = support.seen();
  explained.sources = explained_sources(input, support, view.kind);
  explained.support = support.support;
  explained.votes = support.votes;
  explained.rating = support.rating;
  explained.index = support.index;
  explained.decides = support.decides;
  for (const ScopeIndex scope : scopes_shown(input, competency))
    explained.scopes.push_back(explained_scope(input, view, competency, scope));
  explained.levels = explained_levels(input, view, competency);
  return explained;
}

std::string confidence_reason(const ConfidenceBasis& basis, int top) {
  switch (basis.confidence) {
  case Confidence::none:
    return "nobody has rated it";
  case Confidence::self_only:
    return "only the person has rated it";
  case Confidence::thin:
    return "1 rater besides the person";
  case Confidence::adequate:
  case Confidence::strong:
    break;
  }
  return fmt::format("{} of {} besides the person, spread {:.2f}; strong asks for 4 raters, "
                     "2 sources and a spread of at most {:.2f}",
                     counted(basis.raters, "rater"), counted(basis.sources, "source"), basis.spread,
                     top / 6.0);
}

} // namespace

ExplainReport make_explain_report(const Ladder& ladder, const Portfolio& portfolio,
                                  const Assessment& assessment, CompetencyIndex competency,
                                  const Diagnostics& findings) {
  const ReportInput input{ladder, portfolio, assessment};
  ExplainReport report;
  report.rung_version = version();
  report.person = {portfolio.person_id, portfolio.shown_name()};
  report.person_named = !portfolio.person_name.empty();
  report.ladder = stamp_of(ladder);
  report.track = named_track(ladder, assessment.track);
  report.competency = named_competency(ladder, competency);
  report.summary = ladder.competencies[competency].summary.value;
  if (assessment.as_of)
    report.as_of = assessment.as_of->iso();
  report.support_needed = ladder.policy.support;
  report.half_life_days = ladder.policy.half_life_days;
  report.window_days = ladder.policy.window_days;
  report.top_rating = ladder.top_rating();
  for (const ScaleStep& step : ladder.scale)
    report.scale.push_back(step.title.value);
  report.headline = assessment.headline;
  const ConfidenceBasis& basis = assessment.competencies[competency].confidence;
  report.confidence = basis.confidence;
  report.confidence_why = confidence_reason(basis, ladder.top_rating());
  const View& other =
      assessment.headline == ViewKind::supported ? assessment.self : assessment.supported;
  report.views.push_back(explained_view(input, assessment.headline_view(), competency));
  report.views.push_back(explained_view(input, other, competency));
  report.left_out = left_out_entries(input, competency);
  report.notices = notices_about_files(findings);
  return report;
}

} // namespace rung
