#include "render/table.hpp"

#include <algorithm>
#include <utility>

namespace rung {

Table::Table(std::vector<Column> columns, int indent)
    : columns_(std::move(columns)), indent_(indent) {}

void Table::add_row(std::vector<Line> cells) {
  rows_.push_back({std::move(cells), false, 0});
}

void Table::add_title(Line title, int indent) {
  rows_.push_back({{std::move(title)}, true, indent_ + indent});
}

int Table::natural_width(std::size_t column) const {
  int width = columns_[column].head.width();
  for (const auto& row : rows_)
    if (!row.title)
      width = std::max(width, row.cells[column].width());
  return width;
}

int Table::flexible_room(int width) const {
  int room = width - indent_;
  for (std::size_t i = 0; i < columns_.size(); ++i)
    room -= (i > 0 ? columns_[i].gap : 0) + (columns_[i].flexible ? 0 : natural_width(i));
  return room;
}

int Table::flexible_wish() const {
  int wish = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i)
    wish += columns_[i].flexible ? natural_width(i) : 0;
  return wish;
}

std::vector<int> Table::widths(int width) const {
  std::vector<int> widths;
  std::vector<std::size_t> flexible;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    widths.push_back(natural_width(i));
    if (columns_[i].flexible)
      flexible.push_back(i);
  }
  // The narrowest take what they need; what they leave is the others'.
  std::ranges::stable_sort(flexible, {}, [&](std::size_t column) { return widths[column]; });
  int room = flexible_room(width);
  for (std::size_t i = 0; i < flexible.size(); ++i) {
    const int share = std::max(room / static_cast<int>(flexible.size() - i), 4);
    widths[flexible[i]] = std::min(widths[flexible[i]], share);
    room -= widths[flexible[i]];
  }
  return widths;
}

void Table::print_row(Terminal& terminal, const std::vector<Line>& cells,
                      const std::vector<int>& widths) const {
  std::vector<std::vector<Line>> wrapped;
  std::size_t height = 1;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    wrapped.push_back(columns_[i].flexible ? wrap(cells[i], widths[i])
                                           : std::vector<Line>{cells[i]});
    height = std::max(height, wrapped.back().size());
  }
  for (std::size_t row = 0; row < height; ++row) {
    Line line;
    line.add_spaces(indent_);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const auto cell = row < wrapped[i].size() ? wrapped[i][row] : Line();
      line.add_spaces(i > 0 ? columns_[i].gap : 0)
          .add_line(pad(cell, widths[i], columns_[i].align));
    }
    terminal.line(line);
  }
}

void Table::print(Terminal& terminal) const {
  const auto fixed = widths(terminal.width());
  std::vector<Line> heads;
  for (const auto& column : columns_)
    heads.push_back(column.head);
  if (std::ranges::any_of(heads, [](const Line& head) { return !head.empty(); }))
    print_row(terminal, heads, fixed);
  for (const auto& row : rows_) {
    if (row.title)
      terminal.hang(Line().add_spaces(row.indent), row.cells.front());
    else
      print_row(terminal, row.cells, fixed);
  }
}

} // namespace rung
