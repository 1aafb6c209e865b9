// The competencies over the days: a column a day where there is room, else a trace of digits.
#include "render/history_text.hpp"
#include "render/history_wording.hpp"
#include "render/sparkline.hpp"
#include "render/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace rung {

namespace {

constexpr int least_history_title = 18;

/// What a table of some width has room for; the widest comes first.
struct HistoryLayout {
  bool columns = false; ///< a column a day, else the trace
  bool spark = false;
  bool others = false; ///< traces of self and manager
  bool expected = false;
};

constexpr std::array<HistoryLayout, 5> history_layouts = {{{true, true, true, true},
                                                           {true, true, false, true},
                                                           {true, false, false, true},
                                                           {false, false, false, true},
                                                           {false, false, false, false}}};

using Rating = std::optional<int> DayRating::*;

std::vector<std::optional<int>> ratings_of(const HistoryRow& row, Rating which) {
  std::vector<std::optional<int>> ratings;
  for (const auto& day : row.days)
    ratings.push_back(day.*which);
  return ratings;
}

Line rating_on_day(const DayRating& day, Rating which, const Glyphs& glyphs) {
  if (day.*which)
    return {fmt::to_string(*(day.*which))};
  return {day.in_ladder ? glyphs.unknown : "-", Ink::dim};
}

/// The ratings with a space between them; of many, the last ones.
Line trace(const HistoryRow& row, Rating which, const Terminal& terminal, int most) {
  Line line;
  const int days = static_cast<int>(row.days.size());
  if (days > most)
    line.add(terminal.glyphs().ellipsis, Ink::dim);
  for (int day = std::max(0, days - most); day < days; ++day) {
    if (!line.empty())
      line.add(" ");
    line.add_line(rating_on_day(row.days[static_cast<std::size_t>(day)], which, terminal.glyphs()));
  }
  return line;
}

int most_traced(const Terminal& terminal) {
  return std::max(4, (terminal.width() - 40) / 2);
}

const std::optional<int>& expected_last(const HistoryRow& row) {
  return row.days.back().expected;
}

std::vector<Column> history_columns(const HistoryReport& report, const HistoryLayout& layout) {
  std::vector<Column> columns = {{Line(), Align::left, false, 0}, {Line(), Align::left, true, 1}};
  const auto add = [&columns](std::string_view head, Align align, int gap) {
    columns.push_back({Line(head, Ink::dim), align, false, gap});
  };
  if (layout.columns)
    for (const auto& day : report.days)
      add(std::string_view(day.day).substr(0, 4), Align::right, 2);
  else
    add(fmt::format("{} to {}", report.days.front().day.substr(0, 7),
                    report.days.back().day.substr(0, 7)),
        Align::left, 2);
  if (layout.spark)
    add("", Align::left, 2);
  if (layout.expected)
    add("exp.", Align::right, 2);
  if (layout.others) {
    add("self", Align::left, 2);
    add("manager", Align::left, 2);
  }
  add("", Align::left, 2);
  return columns;
}

/// The days' months and days, below their years.
std::vector<Line> second_head(const HistoryReport& report, const HistoryLayout& layout) {
  std::vector<Line> cells = {Line(), Line()};
  for (const auto& day : report.days)
    cells.emplace_back(day.day.substr(5), Ink::dim);
  const int rest = (layout.spark ? 1 : 0) + (layout.expected ? 1 : 0) + (layout.others ? 2 : 0) + 1;
  cells.resize(cells.size() + static_cast<std::size_t>(rest));
  return cells;
}

std::vector<Line> history_cells(const HistoryRow& row, const HistoryReport& report,
                                const HistoryLayout& layout, const Terminal& terminal) {
  const auto& glyphs = terminal.glyphs();
  const auto ink = ink_of(row.trend.change);
  const bool several = report.days.size() > 1;
  std::vector<Line> cells = {several ? Line(change_sign(row.trend.change, glyphs), ink) : Line(),
                             Line(row.competency.title)};
  if (layout.columns)
    for (const auto& day : row.days)
      cells.push_back(rating_on_day(day, &DayRating::rating, glyphs));
  else
    cells.push_back(trace(row, &DayRating::rating, terminal, most_traced(terminal)));
  if (layout.spark)
    cells.push_back(sparkline(ratings_of(row, &DayRating::rating), report.top_rating, ink));
  if (layout.expected)
    cells.push_back(expected_last(row) ? Line(fmt::to_string(*expected_last(row)))
                                       : Line("-", Ink::dim));
  if (layout.others) {
    cells.push_back(trace(row, &DayRating::self, terminal, most_traced(terminal)));
    cells.push_back(trace(row, &DayRating::manager, terminal, most_traced(terminal)));
  }
  cells.push_back(several ? Line(trend_in_words(row.trend, glyphs), ink) : Line());
  return cells;
}

Table history_table(const HistoryReport& report, const HistoryLayout& layout,
                    const Terminal& terminal) {
  Table table(history_columns(report, layout), 2);
  if (layout.columns)
    table.add_row(second_head(report, layout));
  for (const auto& row : report.rows)
    table.add_row(history_cells(row, report, layout, terminal));
  return table;
}

void print_history_table(Terminal& terminal, const HistoryReport& report) {
  for (const auto& layout : history_layouts) {
    if (layout.spark && (terminal.ascii() || report.days.size() < 2))
      continue;
    if (layout.others && report.view == ViewKind::self)
      continue; // there is nobody else
    const auto table = history_table(report, layout, terminal);
    const int wish = std::min(table.flexible_wish(), least_history_title);
    if (table.flexible_room(terminal.width()) < wish && layout.expected)
      continue;
    table.print(terminal);
    return;
  }
}

void print_history_list(Terminal& terminal, const HistoryReport& report) {
  for (const auto& row : report.rows) {
    const auto& glyphs = terminal.glyphs();
    const auto ink = ink_of(row.trend.change);
    terminal.hang(Line("  ").add(change_sign(row.trend.change, glyphs), ink).add(" "),
                  Line(row.competency.title).add(": ").add(trend_in_words(row.trend, glyphs), ink));
    const int most = terminal.width() / 2 - 8;
    std::vector<Line> facts = {trace(row, &DayRating::rating, terminal, most)};
    if (expected_last(row))
      facts.emplace_back(fmt::format("expected {}", *expected_last(row)));
    if (report.view == ViewKind::supported) {
      facts.push_back(Line("self ").add_line(trace(row, &DayRating::self, terminal, most)));
      facts.push_back(Line("manager ").add_line(trace(row, &DayRating::manager, terminal, most)));
    }
    terminal.hang_items("      ", facts);
  }
}

} // namespace

void print_history_rows(Terminal& terminal, const HistoryReport& report) {
  if (report.rows.empty())
    return;
  terminal.heading("Competencies, against " + report.target->title);
  if (terminal.narrow())
    print_history_list(terminal, report);
  else
    print_history_table(terminal, report);
  std::vector<Line> legend;
  for (const auto& item : history_legend(report, terminal.glyphs()))
    legend.emplace_back(item, Ink::dim);
  if (legend.empty())
    return;
  terminal.blank();
  terminal.hang_items("  ", legend);
}

} // namespace rung
