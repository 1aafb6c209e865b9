// Stage 6, render: the few signs beyond letters, in Unicode and for --ascii.
#pragma once

#include <string_view>

namespace rung {

struct Glyphs {
  std::string_view dot;      ///< between facts
  std::string_view arrow;    ///< from a rating to another
  std::string_view ellipsis; ///< text was cut here
  std::string_view bullet;
  std::string_view met;
  std::string_view unmet; ///< and of conditions: not met
  std::string_view unknown;
  std::string_view waived;
  std::string_view extra;   ///< not expected
  std::string_view missing; ///< a bar's part from what is seen to what is expected
  std::string_view rose;
  std::string_view fell;
};

inline constexpr Glyphs unicode_glyphs = {" · ", "→", "…", "•", "✓", "✗",
                                          "?",   "~", "·", "░", "▲", "▼"};
inline constexpr Glyphs ascii_glyphs = {" | ", "->", "...", "-", "+", "-",
                                        "?",   "~",  "o",   ".", "^", "v"};

constexpr const Glyphs& glyphs_for(bool ascii) {
  return ascii ? ascii_glyphs : unicode_glyphs;
}

} // namespace rung
