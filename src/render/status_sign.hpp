// Stage 6, render: the sign and colour of a status on the terminal; a word stands beside it.
#pragma once

#include "rung/report.hpp"

#include "render/glyphs.hpp"
#include "render/line.hpp"

namespace rung {

struct StatusSign {
  std::string_view glyph;
  Ink ink = Ink::plain;
};

StatusSign sign_of(Status status, const Glyphs& glyphs);

} // namespace rung
