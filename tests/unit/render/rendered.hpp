// What tests ask of rendered text and JSON.
#pragma once

#include "render/graphemes.hpp"
#include "render/json.hpp"
#include "render/text_lines.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace rung::test {

/// The columns of the widest line.
inline int widest_line(const std::string& text) {
  int widest = 0;
  for (const auto& line : lines_of(text))
    widest = std::max(widest, display_width(line));
  return widest;
}

using Keys = std::vector<std::string>;

/// In their order.
inline Keys keys_of(const Json& object) {
  Keys keys;
  for (const auto& item : object.items())
    keys.push_back(item.key());
  return keys;
}

} // namespace rung::test
