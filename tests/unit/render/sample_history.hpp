// A history to render in tests: a real person's in small, and one with a text in every field that
// comes from a file.
#pragma once

#include "rung/history.hpp"

#include <string>
#include <vector>

namespace rung::sample {

inline HistoryRow history_row(const std::string& title, const std::vector<int>& ratings) {
  HistoryRow row;
  row.competency = {title, title};
  for (const int rating : ratings) {
    DayRating day;
    day.in_ladder = rating >= 0;
    if (rating > 0)
      day.rating = day.self = rating;
    day.expected = 3;
    row.days.push_back(day);
    if (row.days.size() > 1)
      row.changes.emplace_back();
  }
  return row;
}

inline DayReport history_day(const std::string& day, const std::string& level) {
  DayReport report;
  report.day = day;
  report.ladder = {"harbour", "Harbour", "1.0.0", "9f2c"};
  report.track = {"ic", "Individual contributor"};
  report.supported.confirmed = Named{level, level};
  report.supported.possible = report.supported.confirmed;
  report.supported.entries = 3;
  report.supported.raters = 2;
  report.target = TargetReport{};
  report.target->readiness = 40;
  return report;
}

/// Of `count` days, a half-year apart; two competencies, nothing changed.
inline HistoryReport history(std::size_t count) {
  HistoryReport report;
  report.person = {"noor", "Noor Example"};
  report.target = Named{"staff", "Staff Engineer"};
  report.top_rating = 4;
  std::vector<int> steady;
  for (std::size_t day = 0; day < count; ++day) {
    report.days.push_back(history_day(
        std::to_string(2020 + day / 2) + (day % 2 == 0 ? "-06-30" : "-12-31"), "Engineer"));
    steady.push_back(2);
    if (day > 0) {
      report.steps.emplace_back();
      report.steps.back().levels.resize(2);
      report.steps.back().levels[1].view = ViewKind::self;
    }
  }
  report.rows = {history_row("Design", steady), history_row("Interviewing and hiring", steady)};
  for (auto& row : report.rows) {
    row.trend = {Movement::same, 2, 2, report.days.front().day, true, {}};
    for (auto& change : row.changes)
      change = {Movement::same, 2, 2, {}};
  }
  return report;
}

inline HistoryReport hostile_history(const std::string& text) {
  auto report = history(2);
  const Named named{text, text};
  report.person = named;
  report.target = named;
  for (auto& day : report.days) {
    day.ladder = {text, text, text, text};
    day.track = named;
    day.held = named;
    day.supported.confirmed = named;
    day.supported.possible = Named{text + "x", text};
    day.files = {text};
  }
  LadderChange change;
  change.from = {text, text, text, text};
  change.to = {text, text, text + "x", text};
  change.levels = {named};
  ChangedExpectation expectation;
  expectation.level = named;
  expectation.competency = named;
  expectation.to = 2;
  expectation.scope_to = text;
  change.expectations = {expectation};
  change.rules = {text};
  auto& step = report.steps.front();
  step.ladder = change;
  step.track_from = named;
  step.levels[0] = {ViewKind::supported, Movement::fell, named, named, {text}};
  auto& row = report.rows.front();
  row.competency = named;
  row.area = named;
  row.changes.front() = {Movement::fell, 3, 2, {{CauseKind::newer, text}}};
  report.rows.back().competency = named;
  report.rows.back().changes.front() = {
      Movement::gone, 3, std::nullopt, {{CauseKind::ladder, text}}};
  report.notices = {{text, Severity::warning, text}};
  return report;
}

} // namespace rung::sample
