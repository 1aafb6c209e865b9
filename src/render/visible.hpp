// Stage 6, render: untrusted text made harmless for a terminal, in this one place.
//
// Whatever could steer a terminal or reorder what it shows (C0, DEL and C1 controls, bidirectional
// controls, line separators, bytes that aren't UTF-8) becomes visible, such as \x1b or \u202e.
// Every Line of the terminal's sink goes through here; Markdown and CSV add their own escapes to
// it.
#pragma once

#include <string>
#include <string_view>

namespace rung {

enum class Breaks {
  fold, ///< line ends and tabs become a space
  keep,
};

std::string visible(std::string_view text, Breaks breaks = Breaks::fold);

} // namespace rung
