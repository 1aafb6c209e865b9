#include "render/html/charts.hpp"
#include "render/html/svg.hpp"
#include "render/numbers.hpp"

#include <algorithm>

namespace rung {

namespace {

constexpr double bars_label = 176;
constexpr double bars_cell = 72;
constexpr double bars_row = 26;
constexpr double bars_head = 24;
constexpr double bars_thickness = 10;

/// The share of support for one rating or more, with a tick where it would count as seen.
Html share_bar(const SupportRow& row, std::size_t step, double needed, double x, double y) {
  const double width = bars_cell - 8;
  const double top = y + (bars_row - bars_thickness) / 2;
  const bool wanted = row.expected && static_cast<std::size_t>(*row.expected) == step + 1;
  Html out = svg_rect(x, top, width, bars_thickness, "track", 2);
  if (!row.support.empty()) {
    const double share = std::clamp(row.support[step], 0.0, 1.0);
    if (share > 0)
      out.add(svg_rect(x, top, width * share, bars_thickness,
                       wanted && !row.met ? "bar-short" : "bar", 2));
  }
  if (wanted) {
    out.add(svg_rect(x - 3, top - 4, width + 6, bars_thickness + 8, "wanted", 4));
    out.add(svg_line(x + width * needed, top - 2, x + width * needed, top + bars_thickness + 2,
                     "needed"));
  }
  return out;
}

} // namespace

Html support_bars(const SupportBars& values, const Html& caption) {
  if (values.rows.empty())
    return {};
  Html content;
  for (int rating = 1; rating <= values.top; ++rating)
    content.add(svg_text(bars_label + bars_cell * (rating - 1) + (bars_cell - 8) / 2, 14,
                         "middle soft", std::to_string(rating)));
  double y = bars_head;
  for (const auto& row : values.rows) {
    const auto label = label_lines(row.title, 27, 1);
    content.add(svg_text(0, y + bars_row / 2 + 4, "", label.empty() ? "" : label.front()));
    const auto steps = static_cast<std::size_t>(values.top);
    for (std::size_t step = 0; step < steps; ++step)
      content.add(share_bar(row, step, values.needed,
                            bars_label + bars_cell * static_cast<double>(step), y));
    if (row.support.empty())
      content.add(svg_text(bars_label + bars_cell * values.top + 4, y + bars_row / 2 + 4,
                           "text-unknown", "? unknown"));
    else if (row.expected)
      content.add(svg_text(bars_label + bars_cell * values.top + 4, y + bars_row / 2 + 4, "soft",
                           percent(row.support[static_cast<std::size_t>(
                               std::clamp(*row.expected, 1, values.top) - 1)])));
    y += bars_row;
  }
  const double width = bars_label + bars_cell * values.top + 90;
  return figure({values.id, values.title, values.description, width, y + 2, content}, caption,
                true);
}

} // namespace rung
