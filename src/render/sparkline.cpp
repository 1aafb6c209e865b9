#include "render/sparkline.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace rung {

Line sparkline(const std::vector<std::optional<int>>& ratings, int top, Ink ink) {
  constexpr std::array<std::string_view, 8> blocks = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  constexpr int highest = static_cast<int>(blocks.size()) - 1;
  Line line;
  for (const auto& rating : ratings) {
    const int steps = std::max(top - 1, 1);
    const int height = rating ? std::clamp((*rating - 1) * highest / steps, 0, highest) : 0;
    if (rating)
      line.add(blocks.at(static_cast<std::size_t>(height)), ink);
    else
      line.add("·", Ink::dim);
  }
  return line;
}

} // namespace rung
