#include "render/html/charts.hpp"
#include "render/html/svg.hpp"

#include <cmath>
#include <numbers>
#include <utility>

namespace rung {

namespace {

constexpr double radar_radius = 130;
constexpr double radar_side = 150; ///< room for labels left and right
constexpr double radar_above = 44;

using Point = std::pair<double, double>;
using Value = std::optional<int> RadarAxis::*;

class RadarDrawing {
public:
  explicit RadarDrawing(const Radar& values) : values_(values) {}

  [[nodiscard]] Html content() const {
    Html out;
    for (int rating = 1; rating <= values_.top; ++rating)
      out.add(svg_polygon(ring(rating), rating == values_.top ? "axis" : "line"));
    for (std::size_t i = 0; i < values_.axes.size(); ++i) {
      const auto [x, y] = at(i, values_.top);
      out.add(svg_line(width / 2, height / 2, x, y, "line"));
      out.add(label(i));
    }
    for (int rating = 1; rating <= values_.top; ++rating)
      out.add(svg_text(width / 2 + 4, at(0, rating).second + 4, "soft", std::to_string(rating)));
    out.add(line(&RadarAxis::expected, "wanted"));
    out.add(area(&RadarAxis::seen, "series-seen"));
    out.add(line(&RadarAxis::manager, "series-manager"));
    out.add(line(&RadarAxis::self, "series-self"));
    out.add(marks());
    return out;
  }

  static constexpr double width = 2 * (radar_radius + radar_side);
  static constexpr double height = 2 * (radar_radius + radar_above);

private:
  [[nodiscard]] Point at(std::size_t axis, double rating) const {
    const double turn = static_cast<double>(axis) / static_cast<double>(values_.axes.size());
    const double angle = 2 * std::numbers::pi * turn - std::numbers::pi / 2;
    const double radius = radar_radius * rating / values_.top;
    return {width / 2 + radius * std::cos(angle), height / 2 + radius * std::sin(angle)};
  }

  [[nodiscard]] std::vector<Point> ring(int rating) const {
    std::vector<Point> points;
    for (std::size_t i = 0; i < values_.axes.size(); ++i)
      points.push_back(at(i, rating));
    return points;
  }

  [[nodiscard]] Html label(std::size_t axis) const {
    const auto [x, y] = at(axis, values_.top * (1 + 12 / radar_radius));
    const double aside = x - width / 2;
    const auto* anchor = std::abs(aside) < 8 ? "middle" : aside < 0 ? "end" : "";
    const auto lines = label_lines(values_.axes[axis].title, 17, 2);
    const double above =
        y < height / 2 - radar_radius ? 13 * static_cast<double>(lines.size() - 1) : 0;
    Html out;
    for (std::size_t i = 0; i < lines.size(); ++i)
      out.add(svg_text(x, y + 4 - above + 13 * static_cast<double>(i), anchor, lines[i]));
    return out;
  }

  /// From axis to axis where both are known; a value between two unknowns is a mark alone.
  [[nodiscard]] Html line(Value value, std::string_view css_class) const {
    Html out;
    const auto count = values_.axes.size();
    for (std::size_t i = 0; i < count; ++i) {
      const auto next = (i + 1) % count;
      const auto from = values_.axes[i].*value;
      const auto to = values_.axes[next].*value;
      if (!from || !to)
        continue;
      const auto [x1, y1] = at(i, *from);
      const auto [x2, y2] = at(next, *to);
      out.add(svg_line(x1, y1, x2, y2, css_class));
    }
    return out;
  }

  /// Filled only where all is known: a gap in it would look like a zero.
  [[nodiscard]] Html area(Value value, std::string_view css_class) const {
    std::vector<Point> points;
    for (std::size_t i = 0; i < values_.axes.size(); ++i)
      if (const auto rating = values_.axes[i].*value)
        points.push_back(at(i, *rating));
    return points.size() == values_.axes.size() ? svg_polygon(points, css_class)
                                                : line(value, css_class);
  }

  [[nodiscard]] Html marks() const {
    Html out;
    for (std::size_t i = 0; i < values_.axes.size(); ++i) {
      const auto& axis = values_.axes[i];
      if (axis.manager) {
        const auto [x, y] = at(i, *axis.manager);
        out.add(svg_rect(x - 4, y - 4, 8, 8, "mark-manager"));
      }
      if (axis.self) {
        const auto [x, y] = at(i, *axis.self);
        out.add(svg_circle(x, y, 5.5, "mark-self"));
      }
      if (axis.seen) {
        const auto [x, y] = at(i, *axis.seen);
        out.add(svg_circle(x, y, 3, "mark-seen"));
      }
    }
    return out;
  }

  const Radar& values_;
};

} // namespace

Html radar(const Radar& values, const Html& caption) {
  if (values.axes.size() < 3)
    return {};
  const RadarDrawing drawing(values);
  return figure({values.id, values.title, values.description, RadarDrawing::width,
                 RadarDrawing::height, drawing.content()},
                caption, false);
}

} // namespace rung
