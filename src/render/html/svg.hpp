// Stage 6, render: what the charts draw with. Colours and strokes are classes of page.css; numbers
// have one decimal, whatever the locale.
#pragma once

#include "render/html/html.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rung {

/// A length or a place, in pixels at the chart's own size.
std::string px(double value);

Html svg_text(double x, double y, std::string_view css_class, const Html& text);
Html svg_line(double x1, double y1, double x2, double y2, std::string_view css_class);
Html svg_rect(double x, double y, double width, double height, std::string_view css_class,
              double radius = 0);
Html svg_circle(double x, double y, double radius, std::string_view css_class);
Html svg_polygon(const std::vector<std::pair<double, double>>& points, std::string_view css_class);

/// Text over several lines of at most `columns` display columns, cut with an ellipsis after
/// `most_lines`. A word that is too long is cut.
std::vector<std::string> label_lines(std::string_view text, int columns, std::size_t most_lines);

/// An item of a chart's key: a line as the chart draws it, the mark on it, and what it stands for.
Html series_key(std::string_view line_class, const Html& mark, const Html& word);

/// An image with a name and a description. `id` is unique in the document.
struct Drawing {
  std::string id;
  std::string title;
  std::string description;
  double width = 0;
  double height = 0;
  Html content;
};

/// The drawing in a figure that scrolls for itself where it is too wide for the page. Without room
/// for scaling (`keeps_size`) its text stays readable on a phone.
Html figure(const Drawing& drawing, const Html& caption, bool keeps_size);

} // namespace rung
