// Stage 6, render: a row of ratings as one character each.
#pragma once

#include "render/line.hpp"

#include <optional>
#include <vector>

namespace rung {

/// Block characters, lowest for 1 and full for `top`; a dot where the rating is unknown.
Line sparkline(const std::vector<std::optional<int>>& ratings, int top, Ink ink);

} // namespace rung
