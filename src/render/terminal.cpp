#include "render/terminal.hpp"

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

/// Select Graphic Rendition of an ink: the eight colours that every theme has.
std::string_view color_of(Ink ink) {
  switch (ink) {
  case Ink::plain:
    return "";
  case Ink::strong:
    return "\x1b[1m";
  case Ink::dim:
    return "\x1b[2m";
  case Ink::good:
    return "\x1b[32m";
  case Ink::bad:
    return "\x1b[31m";
  case Ink::warn:
    return "\x1b[33m";
  case Ink::accent:
    return "\x1b[36m";
  }
  return "";
}

constexpr std::string_view color_end = "\x1b[0m";

int indent_of(const Line& line) {
  if (line.empty())
    return 0;
  const auto& text = line.runs().front().text;
  return static_cast<int>(std::min(text.find_first_not_of(' '), text.size()));
}

} // namespace

Terminal::Terminal(const Style& style)
    : width_(std::clamp(style.width, 20, 120)), color_(style.color), ascii_(style.ascii) {}

void Terminal::line(const Line& line) {
  unbroken(fit(line, width_, glyphs().ellipsis));
}

void Terminal::unbroken(const Line& line) {
  std::size_t end = out_.size();
  for (const auto& run : line.runs()) {
    const auto color = color_ ? color_of(run.ink) : "";
    out_ += color;
    out_ += run.text;
    if (run.text.find_first_not_of(' ') != std::string::npos)
      end = out_.find_last_not_of(' ') + 1;
    if (!color.empty()) {
      out_ += color_end;
      end = out_.size();
    }
  }
  out_.resize(end); // no spaces at the end of a line
  out_ += '\n';
}

void Terminal::blank() {
  if (!out_.empty() && !out_.ends_with("\n\n"))
    out_ += '\n';
}

void Terminal::heading(std::string_view title) {
  blank();
  for (const auto& piece : wrap(Line(title, Ink::strong), width_))
    line(piece);
}

Terminal::Place Terminal::place_head(const Line& head) {
  const int least_body = std::min(24, width_ / 2);
  if (width_ - head.width() >= least_body)
    return {head, head.width()};
  const int indent = indent_of(head);
  for (const auto& piece : wrap(head, width_ - indent))
    line(Line().add_spaces(indent).add_line(piece));
  const int deeper = std::min(indent + 4, width_ / 3);
  return {Line().add_spaces(deeper), deeper};
}

void Terminal::put(const Place& place, const std::vector<Line>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto row = i == 0 ? place.head : Line().add_spaces(place.indent);
    line(row.add_line(lines[i]));
  }
}

void Terminal::hang(const Line& head, const Line& body) {
  const auto place = place_head(head);
  put(place, wrap(body, width_ - place.indent));
}

void Terminal::hang_items(const Line& head, const std::vector<Line>& items) {
  const auto place = place_head(head);
  put(place, flow(items, glyphs().dot, width_ - place.indent));
}

} // namespace rung
