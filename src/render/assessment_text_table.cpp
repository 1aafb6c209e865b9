// The competencies against the target, as a table or a list, with a legend of their marks.
#include "render/area_groups.hpp"
#include "render/assessment_text.hpp"
#include "render/bar.hpp"
#include "render/numbers.hpp"
#include "render/status_sign.hpp"
#include "render/table.hpp"
#include "render/wording.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace rung {

namespace {

Line number_or_dash(const std::optional<int>& value) {
  return value ? Line(std::to_string(*value)) : Line("-", Ink::dim);
}

/// The share, and who decides; `no_mark` stands where nobody does, so that the shares line up.
Line support_cell(const CompetencyReport& row, std::string_view no_mark = "") {
  Line cell =
      row.support_at_expected ? Line(percent(*row.support_at_expected)) : Line("-", Ink::dim);
  if (row.decides)
    return cell.add(std::string(" ") + decides_mark(*row.decides), Ink::dim);
  return cell.add(no_mark);
}

Line title_of(const CompetencyReport& row) {
  Line title(row.competency.title);
  if (row.core && row.expected)
    title.add(" *", Ink::accent);
  return title;
}

/// What a table of some width has room for; the widest comes first.
struct AssessmentLayout {
  int bar = 0; ///< columns of the bar
  std::string_view expected;
  bool seen = false;
  bool confidence = false;
};

constexpr std::array<AssessmentLayout, 5> assessment_layouts = {{{20, "expected", true, true},
                                                                 {15, "expected", true, true},
                                                                 {10, "exp.", false, true},
                                                                 {10, "exp.", false, false},
                                                                 {5, "exp.", false, false}}};
constexpr int least_competency = 20;

std::vector<Column> assessment_columns(const AssessmentLayout& layout, const BarScale& scale) {
  std::vector<Column> columns = {
      {Line(), Align::left, false, 0},
      {Line(), Align::left, true, 1},
      {Line(scale.axis(), Ink::dim), Align::left, false, 2},
  };
  const auto add = [&columns](std::string_view head, Align align, int gap) {
    columns.push_back({Line(head, Ink::dim), align, false, gap});
  };
  if (layout.seen)
    add("seen", Align::right, 2);
  add(layout.expected, Align::right, 1);
  add("support", Align::right, 1);
  add("self", Align::right, 1);
  add("mgr", Align::right, 1);
  if (layout.confidence)
    add("confidence", Align::left, 2);
  add("", Align::left, layout.confidence ? 1 : 2);
  return columns;
}

std::vector<Line> assessment_cells(const CompetencyReport& row, const AssessmentLayout& layout,
                                   const BarScale& scale, const Glyphs& glyphs) {
  const auto sign = sign_of(row.status, glyphs);
  std::vector<Line> cells = {Line(sign.glyph, sign.ink), title_of(row),
                             draw_bar(row, scale, sign.ink)};
  if (layout.seen)
    cells.push_back(number_or_dash(row.rating));
  cells.push_back(number_or_dash(row.expected));
  cells.push_back(support_cell(row, "  "));
  cells.push_back(number_or_dash(row.self));
  cells.push_back(number_or_dash(row.manager));
  if (layout.confidence)
    cells.emplace_back(name_of(row.confidence));
  cells.emplace_back(status_word(row), sign.ink);
  return cells;
}

Table assessment_table(const AssessmentReport& report, const AssessmentLayout& layout,
                       const Terminal& terminal) {
  const BarScale scale(report, layout.bar, terminal.ascii());
  Table table(assessment_columns(layout, scale), 2);
  for (const auto& group : by_area(report.competencies)) {
    if (!group.title.empty())
      table.add_title(Line(group.title, Ink::accent));
    for (const auto* row : group.items) {
      table.add_row(assessment_cells(*row, layout, scale, terminal.glyphs()));
      for (const auto& note : row_notes(*row))
        table.add_title(Line(note, Ink::dim), 2);
    }
  }
  return table;
}

void print_assessment_table(Terminal& terminal, const AssessmentReport& report) {
  for (const auto& layout : assessment_layouts) {
    const auto table = assessment_table(report, layout, terminal);
    const int wish = std::min(table.flexible_wish(), least_competency);
    if (table.flexible_room(terminal.width()) < wish && layout.bar > assessment_layouts.back().bar)
      continue;
    table.print(terminal);
    if (!layout.confidence)
      terminal.hang("  Confidence  ", confidence_in_words(report));
    return;
  }
}

void print_assessment_list(Terminal& terminal, const AssessmentReport& report) {
  const BarScale scale(report, 10, terminal.ascii());
  for (const auto& group : by_area(report.competencies)) {
    if (!group.title.empty())
      terminal.hang("  ", Line(group.title, Ink::accent));
    for (const auto* row : group.items) {
      const auto sign = sign_of(row->status, terminal.glyphs());
      terminal.hang(Line("  ").add(sign.glyph, sign.ink).add(" "),
                    title_of(*row).add(": ").add(status_word(*row), sign.ink));
      std::vector<Line> facts = {draw_bar(*row, scale, sign.ink)};
      if (row->rating)
        facts.emplace_back("seen " + std::to_string(*row->rating));
      if (row->expected)
        facts.emplace_back("expected " + std::to_string(*row->expected));
      if (row->support_at_expected)
        facts.push_back(Line("support ").add_line(support_cell(*row)));
      if (row->self)
        facts.emplace_back("self " + std::to_string(*row->self));
      if (row->manager)
        facts.emplace_back("manager " + std::to_string(*row->manager));
      facts.push_back(Line("confidence ").add(name_of(row->confidence)));
      terminal.hang_items("      ", facts);
      for (const auto& note : row_notes(*row))
        terminal.hang("      ", Line(note, Ink::dim));
    }
  }
}

} // namespace

void print_competencies(Terminal& terminal, const AssessmentReport& report) {
  if (report.competencies.empty())
    return;
  terminal.heading("Competencies, against " + report.target.level.title);
  if (terminal.narrow())
    print_assessment_list(terminal, report);
  else
    print_assessment_table(terminal, report);
  terminal.blank();
  for (const auto& [mark, meaning] : table_legend(report, terminal.glyphs()))
    terminal.hang(pad(Line("  ").add(mark, Ink::dim), 14), Line(meaning, Ink::dim));
}

} // namespace rung
