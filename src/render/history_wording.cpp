#include "render/history_wording.hpp"

#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

std::string history_span(const HistoryReport& report) {
  const auto count = static_cast<int>(report.days.size());
  if (count == 0)
    return "no evidence yet";
  const auto& first = report.days.front().day;
  if (count == 1)
    return "one day, " + first;
  const auto days = report.every ? fmt::format("{} days, {} days apart", count, *report.every)
                                 : count_of(count, "period", "periods");
  return fmt::format("{}, from {} to {}", days, first, report.days.back().day);
}

std::string nothing_to_compare(const HistoryReport& report) {
  return report.every
             ? fmt::format("One day so far, and nothing to compare it with: the evidence goes back "
                           "less than {} days. '--every 30' looks closer.",
                           *report.every)
             : std::string("One period so far, and nothing to compare it with.");
}

std::string history_view(const HistoryReport& report) {
  return report.view == ViewKind::supported ? "ratings as supported by evidence"
                                            : "the person's own ratings: not yet confirmed by "
                                              "anyone else";
}

std::string readiness_in_words(const DayReport& day) {
  return day.target ? fmt::format("{} %", day.target->readiness) : std::string("-");
}

namespace {

const ViewReport& view_on_day(const DayReport& day, ViewKind kind) {
  return kind == ViewKind::supported ? day.supported : day.self;
}

std::string confirmed_in_words(const ViewReport& view) {
  if (view.entries == 0)
    return "no entries";
  return view.confirmed ? view.confirmed->title : "below the first level";
}

} // namespace

std::string day_level(const HistoryReport& report, const DayReport& day) {
  return confirmed_in_words(view_on_day(day, report.view));
}

std::vector<std::string> day_facts(const HistoryReport& report, const DayReport& day) {
  std::vector<std::string> facts;
  const auto& view = view_on_day(day, report.view);
  if (view.entries > 0 && view.possible &&
      (!view.confirmed || view.confirmed->id != view.possible->id))
    facts.push_back("possible: " + view.possible->title);
  if (report.view == ViewKind::supported)
    facts.push_back("self: " + confirmed_in_words(day.self));
  if (day.held)
    facts.push_back("held: " + day.held->title);
  if (view.entries > 0)
    facts.push_back(report.view == ViewKind::self
                        ? count_of(view.entries, "entry", "entries")
                        : fmt::format("{} by {}", count_of(view.entries, "entry", "entries"),
                                      count_of(view.raters, "rater", "raters")));
  return facts;
}

std::string_view change_sign(Movement change, const Glyphs& glyphs) {
  switch (change) {
  case Movement::rose:
    return glyphs.rose;
  case Movement::fell:
    return glyphs.fell;
  case Movement::same:
    return "=";
  case Movement::first_seen:
    return "+";
  case Movement::gone:
    return "-";
  case Movement::unseen:
    return glyphs.unknown;
  case Movement::not_compared:
    return "~";
  }
  return {};
}

std::string trend_in_words(const RatingTrend& trend, const Glyphs& glyphs) {
  const int from = trend.from.value_or(0);
  const int to = trend.to.value_or(0);
  switch (trend.change) {
  case Movement::rose:
  case Movement::fell:
    return fmt::format("{} {} {} {}", name_of(trend.change), from, glyphs.arrow, to);
  case Movement::same:
    return trend.steady ? "stands still" : fmt::format("back at {}", to);
  case Movement::first_seen:
    return "newly seen";
  case Movement::gone:
    if (!trend.causes.empty() && trend.causes.front().kind == CauseKind::ladder)
      return "left the ladder";
    return !trend.causes.empty() && trend.causes.front().kind == CauseKind::window
               ? "left the window"
               : "no longer seen";
  case Movement::unseen:
    return "not seen";
  case Movement::not_compared:
    return "not compared";
  }
  return {};
}

std::vector<std::string> history_legend(const HistoryReport& report, const Glyphs& glyphs) {
  const auto any = [&](auto test) {
    return std::ranges::any_of(
        report.rows, [&](const HistoryRow& row) { return std::ranges::any_of(row.days, test); });
  };
  std::vector<std::string> legend;
  if (any([](const DayRating& day) { return day.in_ladder && !day.rating; }))
    legend.push_back(fmt::format("{}: not seen in that day's window", glyphs.unknown));
  if (any([](const DayRating& day) { return !day.in_ladder; }))
    legend.emplace_back("-: not in that day's ladder");
  return legend;
}

} // namespace rung
