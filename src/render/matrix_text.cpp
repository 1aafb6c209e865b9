#include "render/matrix_text.hpp"

#include "render/area_groups.hpp"
#include "render/ladder_words.hpp"
#include "render/table.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace rung {

namespace {

constexpr int least_row_title = 20;
constexpr std::string_view core_mark = "*";
constexpr std::string_view scope_mark = "@";
constexpr std::string_view weight_mark = "+";

} // namespace

Line MatrixPrinter::cell(const std::optional<MatrixCell>& cell) const {
  if (!cell)
    return {"-", Ink::dim};
  Line line(std::to_string(cell->rating));
  if (cell->core && !all_core_)
    line.add(core_mark, Ink::accent);
  if (cell->scope)
    line.add(scope_mark, Ink::dim);
  if (cell->weight > 1)
    line.add(weight_mark, Ink::dim);
  return line;
}

Table MatrixPrinter::table(const Matrix& matrix, const Heads& heads) const {
  const auto groups = by_area(matrix.rows);
  const bool titled = !groups.empty() && !groups.front().title.empty();
  std::vector<Column> columns = {{Line(), Align::left, true, 0}};
  for (std::size_t i = heads.first; i < heads.first + heads.count; ++i) {
    const auto& column = matrix.columns[i];
    const Line head(heads.titles ? column.level.title : column.code, Ink::dim);
    columns.push_back({head, Align::left, false, i == heads.first || heads.titles ? 2 : 1});
  }
  Table table(std::move(columns), titled ? 4 : 2);
  for (const auto& group : groups) {
    if (titled)
      table.add_title(Line(group.title, Ink::accent), -2);
    for (const auto* row : group.items) {
      std::vector<Line> cells = {Line(row->competency.title)};
      for (std::size_t i = heads.first; i < heads.first + heads.count; ++i)
        cells.push_back(cell(row->cells[i]));
      table.add_row(std::move(cells));
    }
  }
  return table;
}

bool MatrixPrinter::fits(const Matrix& matrix, const Heads& heads) const {
  const auto drawn = table(matrix, heads);
  return drawn.flexible_room(terminal_->width()) >=
         std::min(drawn.flexible_wish(), least_row_title);
}

bool MatrixPrinter::fits(const Matrix& matrix) const {
  return terminal_->narrow() || matrix.rows.empty() ||
         fits(matrix, {.first = 0, .count = matrix.columns.size(), .titles = false});
}

void MatrixPrinter::print_tables(const Matrix& matrix) {
  Heads heads{.first = 0, .count = matrix.columns.size(), .titles = true};
  if (fits(matrix, heads)) {
    table(matrix, heads).print(*terminal_);
    return;
  }
  note_codes(matrix);
  heads.titles = false;
  while (heads.first < matrix.columns.size()) {
    heads.count = matrix.columns.size() - heads.first;
    while (heads.count > 1 && !fits(matrix, heads))
      --heads.count;
    if (heads.first > 0)
      terminal_->blank();
    table(matrix, heads).print(*terminal_);
    heads.first += heads.count;
  }
}

void MatrixPrinter::print_list(const Matrix& matrix) {
  note_codes(matrix);
  for (const auto& group : by_area(matrix.rows)) {
    if (!group.title.empty())
      terminal_->hang("  ", Line(group.title, Ink::accent));
    for (const auto* row : group.items) {
      std::vector<Line> items;
      for (std::size_t i = 0; i < row->cells.size(); ++i)
        if (row->cells[i])
          items.push_back(
              Line(matrix.columns[i].code + " ", Ink::dim).add_line(cell(row->cells[i])));
      terminal_->hang("    ", row->competency.title);
      terminal_->hang_items("      ", items);
    }
  }
}

void MatrixPrinter::print(const Matrix& matrix) {
  if (matrix.too_large) {
    terminal_->hang("  ", too_large_sentence(matrix));
    return;
  }
  if (matrix.rows.empty())
    return;
  note_marks(matrix);
  if (terminal_->narrow())
    print_list(matrix);
  else
    print_tables(matrix);
}

void MatrixPrinter::note_marks(const Matrix& matrix) {
  for (const auto& row : matrix.rows)
    for (const auto& cell : row.cells) {
      core_ = core_ || (cell && cell->core && !all_core_);
      scope_ = scope_ || (cell && cell->scope);
      weight_ = weight_ || (cell && cell->weight > 1);
    }
}

void MatrixPrinter::note_codes(const Matrix& matrix) {
  for (const auto& column : matrix.columns)
    if (std::ranges::find(codes_, column.code, &MatrixColumn::code) == codes_.end())
      codes_.push_back(column);
}

void MatrixPrinter::legend() {
  const auto explain = [this](bool used, std::string_view mark, std::string_view meaning) {
    if (used)
      terminal_->hang(pad(Line("  ").add(mark, Ink::dim), 6), Line(meaning, Ink::dim));
  };
  if (core_ || scope_ || weight_ || !codes_.empty())
    terminal_->blank();
  explain(core_, core_mark, "core: the level isn't met without it");
  explain(scope_, scope_mark, "asked for in work of a least scope");
  explain(weight_, weight_mark, "counts more than once towards the level's coverage");
  std::vector<Line> items;
  for (const auto& column : codes_)
    items.push_back(Line(column.code).add(" ").add(column.level.title, Ink::dim));
  if (!items.empty())
    terminal_->hang_items("  ", items);
}

} // namespace rung
