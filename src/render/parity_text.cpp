// The tracks side by side on the terminal, a row a grade: a table as far as there is room, else a
// list. What has no room in the table follows it, by grade.
#include "render/ladder_text.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"
#include "render/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace rung {

namespace {

/// Whose facts the ladder gives at all.
struct Given {
  bool grade = false;
  bool scope = false;
  bool pay = false;
  std::string currency; ///< the only one
};

Given given_by(const LadderView& view) {
  Given given;
  bool many = false;
  for (const auto& row : view.parity) {
    given.grade = given.grade || row.grade;
    given.scope = given.scope || !row.scopes.empty();
    for (const auto& [pay, tracks] : row.pay) {
      given.pay = true;
      many = many || (!given.currency.empty() && given.currency != pay.currency);
      given.currency = pay.currency;
    }
  }
  if (many)
    given.currency.clear();
  return given;
}

/// The columns behind those of the tracks.
struct ParityLayout {
  bool scope = false;
  bool pay = false;
};

using Lines = std::vector<Line>;

/// The titles that a track has in the row; a shared level's is written once.
Lines titles_on_track(const ParityRow& row, const Named& track) {
  Lines titles;
  for (const auto& [on, level] : row.levels) {
    if (on.id != track.id)
      continue;
    if (row.shared && row.levels.front().track.id != track.id)
      titles.emplace_back("shared", Ink::dim);
    else
      titles.emplace_back(level.title);
  }
  return titles;
}

Lines lines_from(const std::vector<std::string>& texts) {
  return {texts.begin(), texts.end()};
}

std::string pay_head(const Given& given) {
  return given.currency.empty() ? "pay" : fmt::format("pay ({})", given.currency);
}

/// The row's cells, each with its lines.
std::vector<Lines> parity_cells(const LadderView& view, const ParityRow& row, const Given& given,
                                const ParityLayout& layout) {
  std::vector<Lines> cells;
  if (given.grade)
    cells.push_back({row.grade ? Line(std::to_string(*row.grade)) : Line("-", Ink::dim)});
  for (const auto& track : view.tracks)
    cells.push_back(titles_on_track(row, track.track));
  if (layout.scope)
    cells.push_back(lines_from(scopes_in_words(row)));
  if (layout.pay)
    cells.push_back(lines_from(bands_in_words(row, given.currency)));
  return cells;
}

Table parity_table(const LadderView& view, const Given& given, const ParityLayout& layout) {
  std::vector<Column> columns;
  const auto add = [&columns](std::string_view head, Align align) {
    columns.push_back({Line(head, Ink::dim), align, false, columns.empty() ? 0 : 2});
  };
  if (given.grade)
    add("grade", Align::right);
  for (const auto& track : view.tracks)
    add(track.track.title, Align::left);
  if (layout.scope)
    add("scope", Align::left);
  if (layout.pay)
    add(pay_head(given), Align::left);

  Table table(columns, 2);
  for (const auto& row : view.parity) {
    const auto cells = parity_cells(view, row, given, layout);
    std::size_t height = 1;
    for (const auto& lines : cells)
      height = std::max(height, lines.size());
    for (std::size_t i = 0; i < height; ++i) {
      Lines line;
      for (const auto& lines : cells)
        line.push_back(i < lines.size() ? lines[i] : Line());
      table.add_row(std::move(line));
    }
  }
  return table;
}

/// "4 multi-team, team": by the grade, or by the level that has none.
void print_by_grade(Terminal& terminal, const LadderView& view, std::string_view what,
                    const std::vector<Lines>& values) {
  Lines items;
  for (std::size_t i = 0; i < view.parity.size(); ++i) {
    const auto& row = view.parity[i];
    if (values[i].empty())
      continue;
    Line item(row.grade ? std::to_string(*row.grade) : row.levels.front().level.title, Ink::dim);
    for (const auto& value : values[i])
      item.add(&value == &values[i].front() ? ": " : ", ").add_line(value);
    items.push_back(std::move(item));
  }
  terminal.hang_items(Line("  ").add(what, Ink::dim).add("  "), items);
}

/// What the table has no columns for.
void print_rest(Terminal& terminal, const LadderView& view, const Given& given,
                const ParityLayout& layout) {
  std::vector<Lines> scopes;
  std::vector<Lines> bands;
  for (const auto& row : view.parity) {
    scopes.push_back(lines_from(scopes_in_words(row)));
    bands.push_back(lines_from(bands_in_words(row, given.currency)));
  }
  const std::string_view by = given.grade ? " by grade" : "";
  if ((given.scope && !layout.scope) || (given.pay && !layout.pay))
    terminal.blank();
  if (given.scope && !layout.scope)
    print_by_grade(terminal, view, fmt::format("scope{}", by), scopes);
  if (given.pay && !layout.pay)
    print_by_grade(terminal, view, fmt::format("{}{}", pay_head(given), by), bands);
}

/// More columns than this are a list's work.
constexpr std::size_t most_tracks = 6;

bool print_parity_table(Terminal& terminal, const LadderView& view) {
  if (terminal.narrow() || view.tracks.size() > most_tracks)
    return false;
  const auto given = given_by(view);
  for (const auto& layout :
       std::array<ParityLayout, 3>{{{given.scope, given.pay}, {given.scope}, {}}}) {
    const auto table = parity_table(view, given, layout);
    if (table.flexible_room(terminal.width()) < 0)
      continue;
    table.print(terminal);
    print_rest(terminal, view, given, layout);
    return true;
  }
  return false;
}

/// "grade 4 · multi-team, team · EUR 87,000-113,000".
Lines facts_of(const ParityRow& row) {
  Lines facts;
  if (row.grade)
    facts.emplace_back(fmt::format("grade {}", *row.grade), Ink::accent);
  for (const auto& scope : scopes_in_words(row))
    facts.emplace_back(scope, Ink::dim);
  for (const auto& band : bands_in_words(row, ""))
    facts.emplace_back(band, Ink::dim);
  return facts;
}

void print_parity_list(Terminal& terminal, const LadderView& view) {
  const bool many = view.tracks.size() > 1;
  for (const auto& row : view.parity) {
    const auto facts = facts_of(row);
    if (!facts.empty())
      terminal.hang_items("  ", facts);
    if (row.shared) {
      terminal.hang("    ", Line(row.levels.front().level.title).add(" (shared)", Ink::dim));
      continue;
    }
    for (const auto& [track, level] : row.levels)
      terminal.hang("    ",
                    Line(level.title).add(many ? fmt::format(" ({})", track.title) : "", Ink::dim));
  }
}

} // namespace

void print_parity(Terminal& terminal, const LadderView& view) {
  const bool many = view.tracks.size() > 1;
  terminal.heading(many ? "Tracks, side by side" : "Levels");
  if (!print_parity_table(terminal, view))
    print_parity_list(terminal, view);
  if (many && !given_by(view).grade)
    terminal.hang("  ", Line(no_grades_sentence, Ink::dim));
  if (!view.in_no_track.empty())
    terminal.hang("  ", Line("In no track: ", Ink::dim).add(listed(titles_of(view.in_no_track))));
}

} // namespace rung
