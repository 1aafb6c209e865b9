// A plan and a sheet for a conversation to render in tests, with a text in every field that comes
// from a file.
#pragma once

#include "rung/plan.hpp"
#include "rung/prep.hpp"

#include "unit/render/sample_report.hpp"

#include <string>
#include <vector>

namespace rung::sample {

inline ReportHead head_saying(const std::string& text) {
  ReportHead head;
  head.rung_version = "0.1.0";
  head.person = {"ada", text};
  head.person_named = true;
  head.ladder = {"ladder", text, text, std::string(64, 'a')};
  head.track = named(text);
  head.as_of = "2026-06-30";
  head.held = named(text);
  return head;
}

inline LevelFacts level_saying(const std::string& text) {
  LevelFacts level;
  level.level = named(text);
  level.grade = 4;
  return level;
}

inline WayCard way_saying(const std::string& text) {
  return {level_saying(text), level_saying(text), {text, text}, text, text};
}

/// One gap in each state.
inline std::vector<PlanGap> plan_gaps_saying(const std::string& text) {
  std::vector<PlanGap> plans;
  for (const auto state : {GapState::not_seen, GapState::self_only, GapState::scope_not_said,
                           GapState::scope_short, GapState::below, GapState::influence}) {
    PlanGap plan;
    plan.state = state;
    plan.seen = 3;
    plan.rating_title = text;
    plan.gap.to = 3;
    plan.gap.scope = text;
    plan.evidence.scope = text;
    if (state != GapState::influence) {
      plan.gap.competency = named(text);
      plan.gap.guidance = {{text, text}, {text}, {text, text}, {{text, text, text}}};
      plan.evidence.rating = 3;
      plan.evidence.raters = RatersAsked{2, 1, false};
    } else {
      plan.gap.kind = GapKind::influence;
      plan.gap.from = 0;
      plan.evidence.more_entries = 3;
    }
    if (state == GapState::below)
      plan.gap.from = 2;
    if (state == GapState::scope_not_said)
      plan.gap.guidance = {};
    plan.shown = plan.gap.guidance;
    plans.push_back(std::move(plan));
  }
  return plans;
}

inline PlanReport plan_saying(const std::string& text) {
  PlanReport report;
  report.head = head_saying(text);
  report.head.no_evidence = report.head.self_only = true;
  report.target.level = report.target.track = named(text);
  report.crossing = Crossing{true,
                             named(text),
                             level_saying(text),
                             level_saying(text),
                             {way_saying(text)},
                             {},
                             {named(text)},
                             0};
  report.gaps = report.off_path = plan_gaps_saying(text);
  report.kept = {{named(text), 3, true, RatersAsked{2, 0, false}}, {named(text), 2, false, {}}};
  report.next = NextSteps{named(text), {way_saying(text)}};
  report.dates = 2;
  report.days_between = 182;
  report.left_out = {1, 2, 3, 4};
  report.notices = {{text, Severity::warning, text}};
  return report;
}

inline PrepReport prep_saying(const std::string& text, PrepFor reader) {
  PrepReport report;
  report.head = head_saying(text);
  report.reader = reader;
  report.target.level = report.target.track = named(text);
  report.opening = {text};
  report.missing = {{"no-manager", text}};
  for (const auto topic : {PrepTopic::energy, PrepTopic::direction, PrepTopic::track,
                           PrepTopic::trial, PrepTopic::differences, PrepTopic::gaps,
                           PrepTopic::recognition, PrepTopic::chances, PrepTopic::goals})
    report.topics.push_back({topic, text, {text, text}, {text}});
  report.parity = EqualLevels{4, {named(text), named(text)}};
  report.ways = {way_saying(text)};
  report.differences = {{{named(text), 4, 2, 3, {text, text}, {text}}, text, text}};
  report.gaps = plan_gaps_saying(text);
  report.recognition = {
      {WorkKind::glue, text, "2026-01-01", text, text, {Source::self, Source::manager}},
      {WorkKind::technical_leadership, text, "2026-01-01", "", "", {Source::stakeholder}}};
  report.recognition_left_out = 2;
  for (const auto kind : {ChanceKind::reach, ChanceKind::occasion, ChanceKind::stretch})
    report.chances.push_back({named(text), kind, text, 3});
  report.goals = 3;
  report.bring = report.avoid = {text, text};
  report.biases = {{"recency", text, text}};
  return report;
}

/// Every page that may be made of the text.
inline std::vector<std::string> growth_pages(const std::string& text, Format format,
                                             const Style& style = {}) {
  return {render(plan_saying(text), format, style),
          render(prep_saying(text, PrepFor::person), format, style),
          render(prep_saying(text, PrepFor::manager), format, style)};
}

} // namespace rung::sample
