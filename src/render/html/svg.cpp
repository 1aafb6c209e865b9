#include "render/html/svg.hpp"

#include "render/graphemes.hpp"
#include "render/numbers.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace rung {

namespace {

constexpr std::string_view cut_mark = "…";

/// The text up to so many display columns, with an ellipsis where something is left out.
std::string cut_to(std::string_view text, int columns) {
  if (display_width(text) <= columns)
    return std::string(text);
  std::string out;
  int width = 0;
  for (const auto& grapheme : graphemes(text)) {
    if (width + grapheme.width > columns - 1)
      break;
    width += grapheme.width;
    out += grapheme.text;
  }
  return out + std::string(cut_mark);
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t start = 0; start < text.size();) {
    const auto end = std::min(text.find(' ', start), text.size());
    if (end > start)
      words.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return words;
}

} // namespace

std::string px(double value) {
  const double tenths = std::round(value * 10);
  return plain_number(tenths / 10);
}

Html svg_text(double x, double y, std::string_view css_class, const Html& text) {
  return element("text", {{"x", px(x)}, {"y", px(y)}, {"class", std::string(css_class)}}, text);
}

Html svg_line(double x1, double y1, double x2, double y2, std::string_view css_class) {
  return element("line",
                 {{"x1", px(x1)},
                  {"y1", px(y1)},
                  {"x2", px(x2)},
                  {"y2", px(y2)},
                  {"class", std::string(css_class)}},
                 {});
}

Html svg_rect(double x, double y, double width, double height, std::string_view css_class,
              double radius) {
  return element("rect",
                 {{"x", px(x)},
                  {"y", px(y)},
                  {"width", px(width)},
                  {"height", px(height)},
                  {"rx", px(radius)},
                  {"class", std::string(css_class)}},
                 {});
}

Html svg_circle(double x, double y, double radius, std::string_view css_class) {
  return element(
      "circle",
      {{"cx", px(x)}, {"cy", px(y)}, {"r", px(radius)}, {"class", std::string(css_class)}}, {});
}

Html svg_polygon(const std::vector<std::pair<double, double>>& points, std::string_view css_class) {
  std::string list;
  for (const auto& [x, y] : points)
    list += fmt::format("{}{},{}", list.empty() ? "" : " ", px(x), px(y));
  return element("polygon", {{"points", list}, {"class", std::string(css_class)}}, {});
}

std::vector<std::string> label_lines(std::string_view text, int columns, std::size_t most_lines) {
  const auto shown = visible(text);
  std::vector<std::string> lines;
  for (const auto word : words_of(shown)) {
    const bool fits =
        !lines.empty() && display_width(lines.back()) + 1 + display_width(word) <= columns;
    if (fits) {
      lines.back() += " " + std::string(word);
    } else if (lines.size() == most_lines) {
      lines.back() = cut_to(lines.back() + std::string(" ") + std::string(word), columns);
      break;
    } else {
      lines.emplace_back(word);
    }
  }
  for (auto& line : lines)
    line = cut_to(line, columns);
  return lines;
}

Html series_key(std::string_view line_class, const Html& mark, const Html& word) {
  const Html box = element(
      "svg", {{"width", "30"}, {"height", "14"}, {"viewBox", "0 0 30 14"}, {"aria-hidden", "true"}},
      {svg_line(1, 7, 29, 7, line_class), mark});
  return element("li", {box, word});
}

Html figure(const Drawing& drawing, const Html& caption, bool keeps_size) {
  const auto title_id = drawing.id + "-title";
  const auto description_id = drawing.id + "-description";
  Html content = element("title", {{"id", title_id}}, drawing.title);
  content.add(element("desc", {{"id", description_id}}, drawing.description));
  content.add(drawing.content);
  const auto size = fmt::format("0 0 {} {}", px(drawing.width), px(drawing.height));
  const Html image = element("svg",
                             {{"role", "img"},
                              {"aria-labelledby", title_id + " " + description_id},
                              {"viewBox", size},
                              {"width", px(drawing.width)},
                              {"height", px(drawing.height)},
                              {"class", keeps_size ? "keeps-size" : "scales"}},
                             content);
  const Html frame = keeps_size ? element("div",
                                          {{"class", "scroll"},
                                           {"tabindex", "0"},
                                           {"role", "group"},
                                           {"aria-label", drawing.title}},
                                          image)
                                : image;
  return element("figure", {frame, caption.empty() ? Html() : element("figcaption", caption)});
}

} // namespace rung
