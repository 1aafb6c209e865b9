#include "render/html/charts.hpp"
#include "render/html/svg.hpp"

#include <algorithm>

namespace rung {

namespace {

constexpr double time_label = 150;
constexpr double time_across = 520;
constexpr double time_row = 38;
constexpr double time_head = 26;

/// Where each series is drawn apart, so that equal ones don't hide each other.
constexpr double time_apart = 5;

double time_y(const Timeline& values, std::optional<std::size_t> level) {
  const double below = static_cast<double>(values.levels.size());
  return time_head + time_row * (below - (level ? static_cast<double>(*level) + 1 : 0) + 0.5);
}

double time_x(const TimelinePoint& point) {
  return time_label + time_across * point.place;
}

Html time_grid(const Timeline& values) {
  Html out;
  for (std::size_t i = 0; i <= values.levels.size(); ++i) {
    const bool below = i == values.levels.size();
    const double y = time_y(values, below ? std::nullopt : std::optional(i));
    const auto label = label_lines(below ? "below the first" : values.levels[i], 22, 1);
    out.add(svg_text(time_label - 14, y + 4, below ? "end soft" : "end",
                     label.empty() ? "" : label.front()));
    out.add(svg_line(time_label - 6, y, time_label + time_across + 6, y, "line"));
  }
  return out;
}

Html time_series(const Timeline& values, const TimelineSeries& series, double apart) {
  Html out;
  const TimelinePoint* before = nullptr;
  for (const auto& point : series.points) {
    if (!point.known) {
      before = nullptr;
      continue;
    }
    const double y = time_y(values, point.level) + apart;
    if (before != nullptr)
      out.add(svg_line(time_x(*before), time_y(values, before->level) + apart, time_x(point), y,
                       "series-" + series.css_class));
    before = &point;
  }
  for (const auto& point : series.points)
    if (point.known)
      out.add(svg_circle(time_x(point), time_y(values, point.level) + apart, 4.5,
                         "mark-" + series.css_class));
  return out;
}

} // namespace

Html timeline(const Timeline& values, const Html& caption) {
  if (values.series.empty() || values.series.front().points.empty())
    return {};
  const double foot = time_head + time_row * static_cast<double>(values.levels.size() + 1);
  Html content = time_grid(values);
  double shown = -100; // the last day that has its label
  for (const auto& point : values.series.front().points) {
    const double x = time_x(point);
    content.add(svg_line(x, time_head, x, foot, "line"));
    if (x - shown >= 72 || shown < 0) {
      content.add(svg_text(x, foot + 16, "middle soft", point.day));
      shown = x;
    }
  }
  double apart = 0;
  for (const auto& series : values.series) {
    content.add(time_series(values, series, apart));
    apart += time_apart;
  }
  return figure({values.id, values.title, values.description, time_label + time_across + 44,
                 foot + 26, content},
                caption, true);
}

} // namespace rung
