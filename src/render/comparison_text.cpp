// `rung compare FILE...` for a person: the tracks side by side, then for each other track what is
// not seen yet, what is short, what counts already, and the way there and back.
#include "render/comparison_words.hpp"
#include "render/formats.hpp"
#include "render/labelled.hpp"
#include "render/notices.hpp"
#include "render/status_sign.hpp"
#include "render/table.hpp"
#include "render/terminal.hpp"

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

/// Below this many columns a track, lists are easier to read than a table.
constexpr int least_column = 16;

void print_comparison_header(Terminal& terminal, const ComparisonReport& report) {
  std::vector<Line> items;
  for (const auto& fact : comparison_header(report))
    items.emplace_back(fact, items.empty() ? Ink::strong : Ink::plain);
  terminal.hang_items(Line(), items);
  terminal.blank();
}

Line line_of(const Fact& fact, bool strong) {
  if (fact.good)
    return {fact.text, *fact.good ? Ink::good : Ink::bad};
  return {fact.text, strong ? Ink::strong : Ink::plain};
}

/// A column for what the rows are about, then one a track.
Table track_table(const std::vector<std::string>& heads, bool label_wraps) {
  std::vector<Column> columns = {{Line(), Align::left, label_wraps, 0}};
  for (const auto& head : heads)
    columns.push_back({Line(head, Ink::accent), Align::left, true, 2});
  return {std::move(columns), 2};
}

bool has_room(const Terminal& terminal, const Table& table, std::size_t tracks) {
  return !terminal.narrow() &&
         table.flexible_room(terminal.width()) >=
             std::min(table.flexible_wish(), least_column * static_cast<int>(tracks));
}

void list_overview(Terminal& terminal, const ComparisonReport& report,
                   const std::vector<OverviewRow>& rows) {
  for (std::size_t i = 0; i < report.tracks.size(); ++i) {
    terminal.blank();
    terminal.hang("", Line(report.tracks[i].assessment.track.title, Ink::accent));
    for (const auto& row : rows)
      terminal.hang("  ",
                    Line(row.label + ": ", Ink::dim).add_line(line_of(row.cells[i], row.strong)));
  }
}

void print_comparison_overview(Terminal& terminal, const ComparisonReport& report) {
  const auto rows = overview_rows(report);
  std::vector<std::string> heads;
  for (const auto& track : report.tracks)
    heads.push_back(track.assessment.track.title);
  auto table = track_table(heads, false);
  for (const auto& row : rows) {
    std::vector<Line> cells = {Line(row.label)};
    for (const auto& cell : row.cells)
      cells.push_back(line_of(cell, row.strong));
    table.add_row(std::move(cells));
  }
  if (has_room(terminal, table, heads.size()))
    table.print(terminal);
  else
    list_overview(terminal, report, rows);
  for (const auto& notice : comparison_notices_first(report)) {
    terminal.blank();
    terminal.hang("  ", Line(notice, Ink::warn));
  }
  terminal.blank();
  terminal.hang("  ", Line(comparison_rule(report), Ink::dim));
}

std::vector<Line> dim(const std::vector<std::string>& texts) {
  std::vector<Line> lines;
  lines.reserve(texts.size());
  for (const auto& text : texts)
    lines.emplace_back(text, Ink::dim);
  return lines;
}

void print_group(Terminal& terminal, const ComparedTrack& track, const ExpectationGroup& group) {
  const auto sign = sign_of(group.status, terminal.glyphs());
  const auto head = Line("  ").add(sign.glyph, sign.ink).add(" ");
  terminal.hang("  ", Line(group.title, Ink::accent));
  for (const auto& item : *group.items) {
    std::vector<Line> facts = dim(expectation_facts(track, item));
    facts.insert(facts.begin(),
                 Line(item.row.competency.title + " ", Ink::strong)
                     .add(asked_in_words(group.status, *item.gap, terminal.glyphs())));
    terminal.hang_items(head, facts);
    if (group.status == Status::unknown && item.only_here)
      print_labelled(terminal, "to show", item.card.behaviours, 4);
  }
  if (group.influence == nullptr)
    return;
  std::vector<Line> facts = dim(influence_facts(group.status, *group.influence, terminal.glyphs()));
  facts.front() = Line(gap_title(*group.influence) + " ", Ink::strong).add_line(facts.front());
  terminal.hang_items(head, facts);
}

void print_met(Terminal& terminal, const ComparedTrack& track) {
  const auto sign = sign_of(Status::met, terminal.glyphs());
  terminal.hang("  ", Line(met_title(track), Ink::accent));
  for (const auto& list : met_lists(track)) {
    std::vector<Line> items(list.items.begin(), list.items.end());
    terminal.hang_items(
        Line("  ").add(sign.glyph, sign.ink).add(" ").add_line(pad(Line(list.label, Ink::dim), 12)),
        items);
  }
}

void print_condition(Terminal& terminal, const ComparedTrack& track) {
  const auto condition = track_condition(track);
  if (!condition)
    return;
  const auto sign = sign_of(*condition->good ? Status::met : Status::below, terminal.glyphs());
  terminal.blank();
  terminal.hang(Line("  ").add(sign.glyph, sign.ink).add(" "), condition->text);
}

void print_transition(Terminal& terminal, std::string_view which, const ComparedWay& way) {
  terminal.hang("  ", Line(way_title(which, way.way, terminal.glyphs()), Ink::accent));
  const auto facts = way_standing(way, terminal.glyphs());
  terminal.hang_items(pad(Line("    ").add("standing", Ink::dim), 15),
                      {facts.begin(), facts.end()});
  print_labelled(terminal, "entry", way.way.entry, 4);
  if (!way.way.trial.empty())
    print_labelled(terminal, "trial", {way.way.trial}, 4);
  if (!way.way.way_back.empty())
    print_labelled(terminal, "return", {way.way.way_back}, 4);
}

void print_change(Terminal& terminal, const ComparisonReport& report, const ComparedTrack& track) {
  if (!track.change)
    return;
  terminal.heading(change_title(track));
  const auto& [over, back, elsewhere] = *track.change;
  const auto missing = missing_ways(report, track);
  if (over.empty())
    terminal.hang("  ", Line(missing, Ink::warn));
  for (const auto& way : over) {
    if (&way != &over.front())
      terminal.blank();
    print_transition(terminal, way_over, way);
  }
  for (const auto& way : back) {
    terminal.blank();
    print_transition(terminal, way_back, way);
  }
  if (over.empty() || !back.empty())
    return;
  terminal.blank();
  terminal.hang("  ", Line(missing, Ink::warn));
}

void print_track(Terminal& terminal, const ComparisonReport& report, const ComparedTrack& track) {
  terminal.heading(track_title(track));
  terminal.hang("  ", Line(target_sentence(report, track), Ink::dim));
  if (track.shared_target)
    return;
  for (const auto& group : open_groups(track)) {
    terminal.blank();
    print_group(terminal, track, group);
  }
  terminal.blank();
  print_met(terminal, track);
  print_condition(terminal, track);
  print_change(terminal, report, track);
}

Line status_line(const std::optional<CompetencyReport>& row, const Glyphs& glyphs) {
  if (!row)
    return {not_asked, Ink::dim};
  const auto sign = sign_of(row->status, glyphs);
  Line cell = Line(sign.glyph, sign.ink).add(" ").add(cell_in_words(*row));
  if (row->core)
    cell.add(" *", Ink::accent);
  return cell;
}

std::vector<Line> status_lines(const ComparedCompetency& competency, const Glyphs& glyphs) {
  std::vector<Line> cells = {Line(competency.competency.title)};
  for (const auto& row : competency.at)
    cells.push_back(status_line(row, glyphs));
  return cells;
}

void list_competencies(Terminal& terminal, const SideBySide& both) {
  std::vector<Line> order;
  for (const auto& target : both.targets)
    order.emplace_back(target.title, Ink::accent);
  terminal.hang_items(Line("  in the order of ", Ink::dim), order);
  for (const auto& competency : both.rows) {
    const auto cells = status_lines(competency, terminal.glyphs());
    terminal.hang_items(Line("  ").add_line(cells.front()).add("  "),
                        {cells.begin() + 1, cells.end()});
  }
}

void print_competencies(Terminal& terminal, const ComparisonReport& report) {
  const auto& both = report.competencies;
  if (both.rows.empty())
    return;
  terminal.heading(competencies_title);
  std::vector<std::string> heads;
  for (const auto& target : both.targets)
    heads.push_back(target.title);
  auto table = track_table(heads, true);
  for (const auto& competency : both.rows)
    table.add_row(status_lines(competency, terminal.glyphs()));
  if (has_room(terminal, table, heads.size() + 1))
    table.print(terminal);
  else
    list_competencies(terminal, both);
  terminal.blank();
  terminal.hang("  ", Line(table_key(report, terminal.glyphs()), Ink::dim));
}

} // namespace

std::string comparison_text(const ComparisonReport& report, const Style& style) {
  Terminal terminal(style);
  print_comparison_header(terminal, report);
  print_comparison_overview(terminal, report);
  for (const auto& track : report.tracks)
    if (!track.own)
      print_track(terminal, report, track);
  print_competencies(terminal, report);
  terminal.blank();
  terminal.hang("", comparison_limit(report));
  print_notices(terminal, report.notices);
  return terminal.take();
}

} // namespace rung
