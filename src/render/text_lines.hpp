// Stage 6, render: a text of several lines, taken apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// Without their line ends; a last line needs none.
std::vector<std::string> lines_of(std::string_view text);

} // namespace rung
