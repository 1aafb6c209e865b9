// Stage 6, render: a line of a user's file, cut around the words that a finding means.
#pragma once

#include "rung/source.hpp"

#include <string>
#include <string_view>

namespace rung {

/// `text` fits the room; the caret stands under its `caret_at`-th display column (0-based).
struct SourceLine {
  std::string text;
  int caret_at = 0;
  int caret_width = 1;
};

/// `place` counts code points; the result counts display columns, after escaping.
SourceLine source_line(const Place& place, int room, std::string_view ellipsis);

} // namespace rung
