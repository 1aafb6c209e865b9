// A competency over the days: its ratings, what became of them from day to day and over all.
#include "report/history_parts.hpp"
#include "report/naming.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

DayRating day_rating(const ScoredDay& day, const std::string& id, ViewKind view) {
  DayRating rating;
  const std::optional<CompetencyIndex> competency = day.ladder->competency_named(id);
  if (!competency)
    return rating;
  rating.in_ladder = true;
  if (const Support& support = view_of(day, view).competencies[*competency].any; support.seen())
    rating.rating = support.rating;
  const CompetencySummary& summary = day.assessment.competencies[*competency];
  rating.self = summary.self;
  rating.manager = summary.manager;
  const Expectation* expectation =
      day.has_target ? day.ladder->expectation(day.assessment.target.level, *competency) : nullptr;
  if (expectation != nullptr)
    rating.expected = expectation->rating;
  return rating;
}

Movement direction_of(int from, int to) {
  if (from == to)
    return Movement::same;
  return from < to ? Movement::rose : Movement::fell;
}

RatingChange rating_change(const DayPair& days, const std::string& id, const DayRating& before,
                           const DayRating& after, ViewKind view) {
  RatingChange change;
  change.from = before.rating;
  change.to = after.rating;
  if (!before.rating) {
    change.change = after.rating ? Movement::first_seen : Movement::unseen;
  } else if (!after.in_ladder) {
    change.change = Movement::gone;
    change.causes = {
        {CauseKind::ladder, fmt::format("{} {} has no such competency", days.after.ladder->id.value,
                                        days.after.ladder->version.value)}};
  } else if (!comparable(days.before, days.after)) {
    change.change = Movement::not_compared;
  } else {
    change.change = after.rating ? direction_of(*before.rating, *after.rating) : Movement::gone;
    if (change.change != Movement::same)
      change.causes = causes_of(days, id, view);
  }
  return change;
}

/// Over the days that can be compared with the last one.
RatingTrend trend_of(const HistoryRow& row, const std::vector<ScoredDay>& days) {
  RatingTrend trend;
  const std::size_t last = days.size() - 1;
  std::optional<std::size_t> first;
  for (std::size_t day = 0; day <= last; ++day) {
    const std::optional<int>& rating = row.days[day].rating;
    if (!comparable(days[day], days[last])) {
      trend.change = rating ? Movement::not_compared : trend.change;
      continue;
    }
    if (rating && !first)
      first = day;
    trend.steady = trend.steady && (!first || rating == row.days[*first].rating);
  }
  if (!first) {
    trend.steady = true;
    return trend;
  }
  trend.from = row.days[*first].rating;
  trend.to = row.days[last].rating;
  trend.since = days[*first].day.iso();
  if (!trend.to) {
    trend.change = Movement::gone;
    for (const RatingChange& change : row.changes)
      if (change.change == Movement::gone)
        trend.causes = change.causes; // the last time
  } else {
    trend.change =
        *first == last && last > 0 ? Movement::first_seen : direction_of(*trend.from, *trend.to);
  }
  return trend;
}

bool is_shown_on_any_day(const std::vector<ScoredDay>& days, const std::string& id) {
  const auto rated = [&](const ScoredDay& day) {
    const std::optional<CompetencyIndex> competency = day.ladder->competency_named(id);
    return competency &&
           day.assessment.competencies[*competency].confidence.confidence != Confidence::none;
  };
  if (std::any_of(days.begin(), days.end(), rated))
    return true;
  const ScoredDay& last = days.back();
  const std::optional<CompetencyIndex> competency = last.ladder->competency_named(id);
  return competency &&
         (last.ladder->expectation(last.assessment.target.level, *competency) != nullptr ||
          (last.held && last.ladder->expectation(*last.held, *competency) != nullptr));
}

HistoryRow history_row(const std::vector<ScoredDay>& days, const Ladder& named_in,
                       const Competency& competency, ViewKind view) {
  const std::string& id = competency.id.value;
  HistoryRow row;
  row.competency = {id, competency.title.value};
  if (competency.area) {
    const Area& area = named_in.areas[*competency.area];
    row.area = Named{area.id.value, area.title.value};
  }
  for (const ScoredDay& day : days)
    row.days.push_back(day_rating(day, id, view));
  for (std::size_t day = 1; day < days.size(); ++day)
    row.changes.push_back(
        rating_change({days[day - 1], days[day]}, id, row.days[day - 1], row.days[day], view));
  row.trend = trend_of(row, days);
  return row;
}

} // namespace

std::vector<HistoryRow> history_rows(const std::vector<ScoredDay>& days, ViewKind view) {
  std::vector<HistoryRow> rows;
  const auto has_row = [&](const std::string& id) {
    return std::any_of(rows.begin(), rows.end(),
                       [&](const HistoryRow& row) { return row.competency.id == id; });
  };
  for (auto day = days.rbegin(); day != days.rend(); ++day)
    for (const Competency& competency : day->ladder->competencies)
      if (!has_row(competency.id.value) && is_shown_on_any_day(days, competency.id.value))
        rows.push_back(history_row(days, *day->ladder, competency, view));
  return rows;
}

} // namespace rung
