// Stage 6, render: how wide text is on a terminal.
//
// A grapheme cluster is what a person calls a character: a letter with its accents, a flag, a
// family emoji. It is never cut, and counts the display columns that terminals give it. Before:
// visible() has escaped the text. After: line.hpp wraps, pads and cuts by these widths.
// To teach it another kind of sequence: cluster_width in graphemes.cpp, a row in its test.
#pragma once

#include <string_view>
#include <vector>

namespace rung {

/// A cluster of the text that it was cut from; `width` is in display columns.
struct Grapheme {
  std::string_view text;
  int width = 0;
};

/// The clusters of UTF-8 text; a byte that isn't UTF-8 is a cluster of its own.
std::vector<Grapheme> graphemes(std::string_view text);

int display_width(std::string_view text);

} // namespace rung
