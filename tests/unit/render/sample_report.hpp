// Reports to render in tests: one that reads like a real person's, and one with a text in every
// field that comes from a file.
#pragma once

#include "rung/report.hpp"

#include <string>
#include <utility>
#include <vector>

namespace rung::sample {

inline CompetencyReport row(Named competency, Named area, int expected, std::vector<double> support,
                            Status status) {
  CompetencyReport row;
  row.competency = std::move(competency);
  row.area = std::move(area);
  row.expected_now = expected - 1;
  row.expected = expected;
  row.status = status;
  row.support = std::move(support);
  for (const double share : row.support) {
    row.index += share;
    row.rating = row.rating.value_or(0) + (share >= 0.5 ? 1 : 0);
  }
  if (row.rating) {
    row.support_at_expected = row.support.at(static_cast<std::size_t>(expected) - 1);
    row.confidence = Confidence::adequate;
    row.raters = {{Source::manager, 1}, {Source::peer, 2}};
    row.entries = {"manager/grace/payments-migration", "peer/linus/review-of-billing"};
  }
  row.steps = status == Status::met ? 0 : expected - row.rating.value_or(0);
  return row;
}

inline std::vector<CompetencyReport> rows() {
  const Named technical{"technical", "Technical knowledge"};
  const Named leadership{"leadership", "Leadership"};
  const Named people{"people", "People and mentoring"};
  std::vector<CompetencyReport> rows = {
      row({"system-design", "System design"}, technical, 4, {1, 1, 1, 0.657459, 0.214286},
          Status::met),
      row({"code-quality", "Code quality and review"}, technical, 4, {1, 1, 1, 0.9, 0.6},
          Status::met),
      row({"operations", "Operations"}, technical, 3, {1, 1, 0.72, 0.1, 0}, Status::met),
      row({"delivery", "Delivery"}, leadership, 4, {1, 1, 1, 0.5, 0}, Status::met),
      row({"technical-communication", "Technical communication and writing"}, leadership, 3,
          {1, 0.8, 0.55, 0.2, 0}, Status::met),
      row({"mentoring", "Mentoring"}, people, 3, {1, 0.9, 0.4, 0, 0}, Status::below),
      row({"hiring", "Hiring"}, people, 2, {}, Status::unknown),
      row({"strategy", "Strategy"}, people, 3, {1, 0.2, 0, 0, 0}, Status::waived),
      row({"budgeting", "Budgeting"}, people, 1, {1, 0.2, 0, 0, 0}, Status::not_expected),
  };
  rows[0].core = rows[3].core = true;
  rows[0].self = 5;
  rows[0].manager = 4;
  rows[0].confidence = Confidence::strong;
  rows[0].decides = Source::peer;
  rows[1].self = rows[1].manager = 5;
  rows[3].decides = Source::manager;
  rows[3].manager = 4;
  rows[4].scope = "multi-team";
  rows[4].at_scope = 2;
  rows[5].self = 4;
  rows[5].manager = 2;
  rows[5].talk = true;
  rows[5].confidence = Confidence::thin;
  rows[5].decides = Source::manager;
  rows[6].self = 2;
  rows[6].confidence = Confidence::self_only;
  rows[7].waiver = "Covered by the director this year.";
  rows[8].expected.reset();
  rows[8].expected_now.reset();
  rows[8].support_at_expected.reset();
  return rows;
}

inline std::vector<GapReport> gaps() {
  GapReport mentoring;
  mentoring.competency = Named{"mentoring", "Mentoring"};
  mentoring.kind = GapKind::coverage;
  mentoring.from = 2;
  mentoring.to = 3;
  mentoring.steps = 1;
  mentoring.needed = true;
  mentoring.support_at_expected = 0.4;
  mentoring.guidance.to_show = {
      "Grows one or two engineers toward their next level, with goals that both wrote down.",
      "Gives feedback within a week, in private, about something that happened."};
  mentoring.guidance.examples = {"A new colleague led a release alone after four months."};
  mentoring.guidance.to_try = {"Pair with a new colleague through their first project."};
  mentoring.guidance.to_learn = {
      {"The Manager's Path, chapter 2", "Camille Fournier", "https://example.com/managers-path"}};
  GapReport influence;
  influence.kind = GapKind::influence;
  influence.from = 0;
  influence.to = 1;
  influence.steps = 1;
  influence.needed = true;
  influence.scope = "multi-team";
  GapReport hiring;
  hiring.competency = Named{"hiring", "Hiring"};
  hiring.kind = GapKind::coverage;
  hiring.to = 2;
  hiring.steps = 2;
  hiring.weight = 2;
  hiring.guidance.to_show = {"Interviews with a written rubric and hands in notes the same day."};
  return {mentoring, influence, hiring};
}

inline AssessmentReport report() {
  AssessmentReport report;
  report.rung_version = "0.1.0";
  report.person = {"ada", "Ada Example"};
  report.person_named = true;
  report.ladder = {"software-engineering", "Software engineering", "1.0.0", std::string(64, 'a')};
  report.track = {"ic", "Individual contributor"};
  report.as_of = "2026-06-30";
  report.held = Named{"senior", "Senior Engineer"};
  report.supported = {Named{"senior", "Senior Engineer"},
                      Named{"staff", "Staff Engineer"},
                      {},
                      {{"hiring", "Hiring"}},
                      {{"hiring", "Hiring"}},
                      {2},
                      12,
                      4};
  report.self = {
      Named{"staff", "Staff Engineer"}, Named{"staff", "Staff Engineer"}, {}, {}, {}, {}, 9, 1};
  report.target.level = {"staff", "Staff Engineer"};
  report.target.track = report.track;
  report.target.met = 6;
  report.target.of = 8;
  report.target.core = report.target.core_met_count = 2;
  report.target.core_met = true;
  report.target.coverage = 2.0 / 3;
  report.target.has_coverage = true;
  report.target.coverage_met = false;
  report.target.influence = InfluenceReport{{"multi-team", "multi-team"}, 1, 0, false};
  report.target.readiness = 83;
  report.scale = {"Learning", "Practising", "Owning", "Leading", "Shaping"};
  report.competencies = rows();
  report.gaps = gaps();
  report.self_manager = {7, 6.0 / 7, Tendency::self_higher, {}};
  report.self_manager.talk = {
      {{"mentoring", "Mentoring"},
       4,
       2,
       3,
       {"Mentored two new colleagues through their first quarter", "Ran the reading group"},
       {"Took part in onboarding"}}};
  report.promotion = {
      {ConditionKind::gate, false,
       "the gate of Staff Engineer doesn't hold; 1 of the 2 up to Staff Engineer do"},
      {ConditionKind::raters, true,
       "2 of 2 core expectations seen by 2 raters or more, a manager among them"},
      {ConditionKind::sustained, false,
       "the gate holds at 0 of 2 dates: 2026-06-30 no (Staff Engineer), 2025-12-30 no (Staff "
       "Engineer)"}};
  report.notices = {
      {"no-impact", Severity::warning,
       "the entry self/ada/ledger rates system-design at 5 but names no result"},
      {"outside-window", Severity::note, "3 entries are older than 730 days and don't count"}};
  return report;
}

inline Named named(const std::string& text) {
  return {"id", text};
}

/// A report with `text` in every field that comes from a person's files.
inline AssessmentReport report_saying(const std::string& text) {
  auto report = sample::report();
  report.person.title = report.ladder.title = report.track.title = text;
  report.ladder.version = text;
  report.held = report.supported.confirmed = report.target.level = named(text);
  report.supported.possible = Named{"other", text};
  report.self.confirmed = named(text);
  report.supported.spiky = report.supported.decisive =
      report.supported.unknown = {named(text), named(text)};
  report.supported.decisive_at = {3, 0};
  report.target.influence->scope = named(text);
  report.scale.assign(5, text);
  for (auto& row : report.competencies) {
    row.competency.title = text;
    row.area->title = text;
    row.waiver = text;
    row.scope = row.expected ? std::optional(text) : std::nullopt;
    row.entries = {text};
  }
  for (auto& gap : report.gaps) {
    if (gap.competency)
      gap.competency->title = text;
    gap.scope = text;
    gap.guidance = {{text, text}, {text}, {text}, {{text, text, text}}};
  }
  for (auto& talk : report.self_manager.talk)
    talk = {named(text), 5, 3, 4, {text, text}, {text}};
  for (auto& condition : report.promotion)
    condition.detail = text;
  for (auto& notice : report.notices)
    notice.message = notice.check = text;
  return report;
}

} // namespace rung::sample
