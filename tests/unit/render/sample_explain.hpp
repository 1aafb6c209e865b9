// The derivation of docs/scoring.md's worked example, as a report to render in tests.
#pragma once

#include "rung/explain.hpp"
#include "rung/report.hpp"

#include <string>
#include <utility>
#include <vector>

namespace rung::sample {

inline ExplainedEntry entry(std::string name, std::string date, int rating, int age,
                            double weight) {
  ExplainedEntry entry;
  entry.name = std::move(name);
  entry.title = "Led the payments migration";
  entry.date = std::move(date);
  entry.rating = rating;
  entry.scope = "team";
  entry.age_days = age;
  entry.weight = weight;
  return entry;
}

inline ExplainedRater peer(const std::string& by, int rating) {
  ExplainedRater rater;
  rater.by = by;
  rater.entries = {entry("peer/" + by + "/review", "2026-03-14", rating, 0, 1)};
  rater.weight = 1;
  rater.rating = rating;
  for (int k = 1; k <= 5; ++k)
    rater.support.push_back(rating >= k ? 1 : 0);
  rater.numerators = rater.support;
  return rater;
}

inline ExplainedSource manager_source() {
  const double older = 0.560344;
  const double total = 1 + older;
  ExplainedRater rater;
  rater.by = "m1";
  rater.entries = {entry("manager/m1/billing", "2025-06-27", 3, 305, older),
                   entry("manager/m1/payments", "2026-04-28", 4, 0, 1)};
  rater.weight = total;
  rater.numerators = {total, total, total, 1, 0};
  rater.support = {1, 1, 1, 1 / total, 0};
  rater.rating = 4;
  return {Source::manager, {rater}, rater.support, 5, 5, 5};
}

inline ExplainedView supported_view() {
  const double third = 1.0 / 3;
  ExplainedView view;
  view.known = true;
  view.sources = {manager_source(),
                  {Source::peer,
                   {peer("p1", 4), peer("p2", 3), peer("p3", 5)},
                   {1, 1, 1, 2 * third, third},
                   9,
                   3,
                   9}};
  view.votes = 14;
  view.support = {1, 1, 1, 0.657459, 0.214286};
  view.rating = 4;
  view.index = 3.871744;
  view.decides = Source::peer;
  ExplainedLevel senior;
  senior.level = {"senior", "Senior Engineer"};
  senior.expected = 3;
  senior.core = senior.known = senior.gate = true;
  senior.rating = 4;
  senior.support = 1;
  senior.status = Status::met;
  senior.why = "expects 3, 4 is seen: met (core); its gate holds";
  ExplainedLevel staff = senior;
  staff.level = {"staff", "Staff Engineer"};
  staff.expected = 4;
  staff.scope = "multi-team";
  staff.rating = 0;
  staff.support = 0;
  staff.status = Status::below;
  staff.gate = false;
  staff.why = "expects 4 at scope multi-team, 0 is seen: 4 steps short (core); its gate doesn't "
              "hold: 1 of 2 core expectations unmet";
  view.levels = {senior, staff};
  ExplainedScope scope;
  scope.scope = {"multi-team", "multi-team"};
  scope.support.assign(5, 0);
  auto source = manager_source();
  for (auto& left : source.raters.front().entries)
    left.counts = false;
  source.support.assign(5, 0);
  source.raters.front().support = source.raters.front().numerators = source.support;
  source.raters.front().rating = 0;
  scope.sources = {source};
  view.scopes = {scope};
  return view;
}

inline ExplainReport explanation() {
  ExplainReport report;
  report.rung_version = "0.1.0";
  report.person = {"ada", "Ada Example"};
  report.person_named = true;
  report.ladder = {"software-engineering", "Software engineering", "1.0.0", std::string(64, 'a')};
  report.track = {"ic", "Individual contributor"};
  report.competency = {"system-design", "System design"};
  report.summary = "Shapes systems that others can build, run and change.";
  report.as_of = "2026-06-30";
  report.scale = {"Learning", "Practising", "Owning", "Leading", "Shaping"};
  report.confidence = Confidence::strong;
  report.confidence_why = "4 raters of 2 sources besides the person, spread 0.50";
  ExplainedView self;
  self.kind = ViewKind::self;
  report.views = {supported_view(), self};
  report.left_out = {{"manager/m1/old", "Wrote the first design", "2023-02-01", 2,
                      "older than the window of 730 days"}};
  return report;
}

/// An explanation with `text` in every field that comes from a person's files.
inline ExplainReport explanation_saying(const std::string& text) {
  auto report = explanation();
  report.person.title = report.ladder.title = report.track.title = text;
  report.competency.title = report.summary = report.confidence_why = text;
  report.scale.assign(5, text);
  for (auto& view : report.views) {
    for (auto& source : view.sources)
      for (auto& rater : source.raters) {
        rater.by = text;
        for (auto& entry : rater.entries)
          entry.title = entry.name = text;
      }
    for (auto& level : view.levels)
      level.level.title = level.why = level.waiver = text;
    for (auto& scope : view.scopes)
      scope.scope = {"id", text};
  }
  report.left_out = {{text, text, "2023-02-01", 2, text}};
  report.notices = {{text, Severity::warning, text}};
  return report;
}

} // namespace rung::sample
