#include "render/html/charts.hpp"
#include "render/html/svg.hpp"

#include <algorithm>

namespace rung {

namespace {

constexpr double heat_label = 176;
constexpr double heat_cell = 86;
constexpr double heat_row = 30;
constexpr double heat_gap = 3;
constexpr double heat_head = 62;

std::string heat_class(CellState state) {
  switch (state) {
  case CellState::met:
    return "met";
  case CellState::below:
    return "below";
  case CellState::unknown:
    return "unknown";
  case CellState::waived:
    return "waived";
  case CellState::none:
    break;
  }
  return {};
}

/// Diagonal lines behind what is unknown, so that it is told from the rest without colour.
Html hatch_pattern(const std::string& id) {
  return element("defs", element("pattern",
                                 {{"id", id},
                                  {"width", "6"},
                                  {"height", "6"},
                                  {"patternUnits", "userSpaceOnUse"},
                                  {"patternTransform", "rotate(45)"}},
                                 svg_line(0, 0, 0, 6, "hatch")));
}

Html heat_heading(const HeatmapColumn& column, double middle) {
  Html out;
  const auto lines = label_lines(column.title, 13, 3);
  double y = heat_head - 22 - 13 * static_cast<double>(lines.size() - (lines.empty() ? 0 : 1));
  for (const auto& line : lines) {
    out.add(svg_text(middle, y, column.note.empty() ? "middle" : "middle strong", line));
    y += 13;
  }
  if (!column.note.empty())
    out.add(svg_text(middle, heat_head - 7, "middle soft", column.note));
  return out;
}

Html heat_cell_drawn(const HeatmapCell& cell, double x, double y) {
  if (cell.state == CellState::none)
    return svg_text(x + heat_cell / 2, y + heat_row / 2 + 4, "middle soft", "·");
  const auto name = heat_class(cell.state);
  Html out = element("title", cell.detail);
  out.add(svg_rect(x + heat_gap / 2, y + heat_gap / 2, heat_cell - heat_gap, heat_row - heat_gap,
                   "cell-" + name, 3));
  out.add(svg_text(x + heat_cell / 2, y + heat_row / 2 + 4, "middle text-" + name, cell.text));
  return element("g", out);
}

} // namespace

Html heatmap(const Heatmap& values, const Html& caption) {
  if (values.rows.empty() || values.columns.empty())
    return {};
  Html content = hatch_pattern("hatch");
  for (std::size_t i = 0; i < values.columns.size(); ++i)
    content.add(
        heat_heading(values.columns[i], heat_label + heat_cell * (static_cast<double>(i) + 0.5)));
  double y = heat_head;
  for (const auto& row : values.rows) {
    const auto label = label_lines(row.title, 27, 1);
    content.add(svg_text(0, y + heat_row / 2 + 4, "", label.empty() ? "" : label.front()));
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      content.add(
          heat_cell_drawn(row.cells[i], heat_label + heat_cell * static_cast<double>(i), y));
    y += heat_row;
  }
  const double width = heat_label + heat_cell * static_cast<double>(values.columns.size());
  return figure({values.id, values.title, values.description, width, y + 2, content}, caption,
                true);
}

} // namespace rung
