// Stage 6, render: styled text for the terminal, before it is laid out.
//
// A Line is a row of runs, each of one ink; it escapes all text that enters it (visible.hpp), so
// that nothing from a file reaches a terminal unescaped. wrap, flow, fit and pad work in display
// columns. After: Terminal and Table place Lines on the page. A new ink: here, and its colour in
// terminal.cpp.
#pragma once

#include "render/graphemes.hpp"

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// What a stretch of text is, as far as its look goes; without colour all look alike.
enum class Ink { plain, strong, dim, good, bad, warn, accent };

/// Text of one ink, escaped.
struct Run {
  std::string text;
  Ink ink = Ink::plain;
};

class Line {
public:
  Line() = default;

  template <std::convertible_to<std::string_view> Words>
  Line(const Words& text, Ink ink = Ink::plain) { // NOLINT: text is a line
    add(text, ink);
  }

  Line& add(std::string_view text, Ink ink = Ink::plain);
  Line& add_line(const Line& other);
  /// Adds a cluster of a line's text, which needs no escaping again.
  Line& add_cluster(const Grapheme& cluster, Ink ink);
  Line& add_spaces(int columns, Ink ink = Ink::plain);

  [[nodiscard]] const std::vector<Run>& runs() const { return runs_; }

  [[nodiscard]] int width() const { return width_; }

  [[nodiscard]] bool empty() const { return runs_.empty(); }

private:
  void append(std::string_view escaped, Ink ink, int width);

  std::vector<Run> runs_;
  int width_ = 0;
};

enum class Align { left, right };

/// Breaks at spaces, and between wide characters, into lines of at most `width` columns; a word
/// that is longer is cut between clusters. Never empty.
std::vector<Line> wrap(const Line& line, int width);
/// Sets items beside each other with the separator between them, breaking between items first.
std::vector<Line> flow(const std::vector<Line>& items, std::string_view separator, int width);
/// Cut to the width, with the ellipsis at its end, where it is longer.
Line fit(const Line& line, int width, std::string_view ellipsis);
/// Filled up with spaces to the width.
Line pad(const Line& line, int width, Align align = Align::left);

} // namespace rung
