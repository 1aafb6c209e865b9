// Stage 6, render: the terminal's sink.
//
// The page grows line by line; each is cut to the page's width at the latest here, and inks become
// colours where the style wants them. Before: a section of a report makes Lines. After: the text
// goes out as it is.
#pragma once

#include "rung/render.hpp"

#include "render/glyphs.hpp"
#include "render/line.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rung {

class Terminal {
public:
  /// Widths are held between 20 and 120 columns: longer lines are hard to read.
  explicit Terminal(const Style& style);

  [[nodiscard]] int width() const { return width_; }

  [[nodiscard]] bool ascii() const { return ascii_; }

  /// Below 60 columns, lists replace tables.
  [[nodiscard]] bool narrow() const { return width_ < 60; }

  [[nodiscard]] const Glyphs& glyphs() const { return glyphs_for(ascii_); }

  void line(const Line& line);
  /// A line that may be wider than the page.
  void unbroken(const Line& line);
  /// One blank line, never two, and none at the top.
  void blank();
  /// A section's title, with a blank line above it.
  void heading(std::string_view title);
  /// The body, wrapped, to the right of its head. Where that leaves too little room for it, the
  /// head has lines of its own.
  void hang(const Line& head, const Line& body);
  /// The same for items that belong on one line as far as there is room: "a · b · c".
  void hang_items(const Line& head, const std::vector<Line>& items);

  std::string take() { return std::move(out_); }

private:
  struct Place {
    Line head;
    int indent = 0;
  };

  Place place_head(const Line& head);
  void put(const Place& place, const std::vector<Line>& lines);

  int width_;
  bool color_;
  bool ascii_;
  std::string out_;
};

} // namespace rung
