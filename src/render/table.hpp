// Stage 6, render: a table on the terminal.
//
// Columns are as wide as their widest cell, but for flexible ones: these share the room that is
// left, and wrap. Before: a section fills rows. After: each line goes to the Terminal.
#pragma once

#include "render/line.hpp"
#include "render/terminal.hpp"

#include <cstddef>
#include <vector>

namespace rung {

struct Column {
  Line head;
  Align align = Align::left;
  bool flexible = false;
  int gap = 2; ///< columns left free before it
};

class Table {
public:
  Table(std::vector<Column> columns, int indent);

  void add_row(std::vector<Line> cells);
  /// A line across all columns, such as the title of a group, set in by `indent` more.
  void add_title(Line title, int indent = 0);
  /// How much room the table has for its flexible columns together.
  [[nodiscard]] int flexible_room(int width) const;
  /// How much they would like.
  [[nodiscard]] int flexible_wish() const;
  void print(Terminal& terminal) const;

private:
  struct Row {
    std::vector<Line> cells;
    bool title = false; ///< one cell across all columns
    int indent = 0;
  };

  [[nodiscard]] int natural_width(std::size_t column) const;
  [[nodiscard]] std::vector<int> widths(int width) const;
  void print_row(Terminal& terminal, const std::vector<Line>& cells,
                 const std::vector<int>& widths) const;

  std::vector<Column> columns_;
  std::vector<Row> rows_;
  int indent_;
};

} // namespace rung
