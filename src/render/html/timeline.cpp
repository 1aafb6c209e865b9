#include "render/graphemes.hpp"
#include "render/html/charts.hpp"
#include "render/html/svg.hpp"

#include <algorithm>

namespace rung {

namespace {

constexpr double time_label = 150;
constexpr double time_across = 520;
constexpr double time_after = 44;
constexpr double time_row = 38;
constexpr double time_head = 26;
constexpr double time_day = 80; ///< room for a date

/// Where each series is drawn apart, so that equal ones don't hide each other.
constexpr double time_apart = 5;

double time_y(const Timeline& values, std::optional<std::size_t> level) {
  const auto below = static_cast<double>(values.levels.size());
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

/// A line a day; its date below it, as far as there is room, and always of the last.
Html time_days(const Timeline& values, double foot) {
  const auto& points = values.series.front().points;
  Html out;
  double shown = -time_day; // the place of the date before
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double x = time_x(points[i]);
    out.add(svg_line(x, time_head, x, foot, "line"));
    const bool is_last = i + 1 == points.size();
    if (!is_last && (x - shown < time_day || time_x(points.back()) - x < time_day))
      continue;
    out.add(svg_text(x, foot + 16, "middle soft", points[i].day));
    shown = x;
  }
  return out;
}

Html time_marks(const Timeline& values, double foot) {
  Html out;
  double free_from = 0; // where no text stands yet
  for (const auto& mark : values.marks) {
    const double x = time_label + time_across * mark.place;
    out.add(svg_line(x, time_head - 4, x, foot, "mark"));
    const auto lines = label_lines(mark.text, 30, 1);
    const double half = lines.empty() ? 0 : 3.3 * static_cast<double>(display_width(lines.front()));
    const double middle = std::min(x, time_label + time_across + time_after - half);
    if (lines.empty() || middle - half < free_from)
      continue;
    out.add(svg_text(middle, 12, "middle soft", lines.front()));
    free_from = middle + half + 12;
  }
  return out;
}

} // namespace

Html timeline(const Timeline& values, const Html& caption) {
  if (values.series.empty() || values.series.front().points.empty())
    return {};
  const double foot = time_head + time_row * static_cast<double>(values.levels.size() + 1);
  Html content = time_grid(values);
  content.add(time_days(values, foot));
  content.add(time_marks(values, foot));
  double apart = 0;
  for (const auto& series : values.series) {
    content.add(time_series(values, series, apart));
    apart += time_apart;
  }
  return figure({values.id, values.title, values.description, time_label + time_across + time_after,
                 foot + 26, content},
                caption, true);
}

} // namespace rung
