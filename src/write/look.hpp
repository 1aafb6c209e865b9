// How a file looks: what a new entry has to take over to look as if its owner had written it.
//
// Before: the file's Document and bytes. After: write/item lays values out by it. To follow one
// more habit: a member here, where it is seen in look.cpp, where it is used in item.cpp.
#pragma once

#include "yaml/document.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace rung {

struct Look {
  std::string line_end = "\n";
  std::size_t step = 2;      ///< from a key's column to those of the mapping below it
  std::size_t list_step = 2; ///< from a key's column to the dashes of the list below it
  bool json = false;         ///< keys and texts are in double quotes
  std::string colon = ": ";
  std::string comma = ", ";
  bool spaced_braces = false; ///< { a: b }
  bool spaced_brackets = false;
  /// Whether the value of a key is spread over lines, where the file shows it for that key.
  std::map<std::string, bool, std::less<>> spread = {};
  bool spreads = false; ///< the same for any other key

  [[nodiscard]] bool is_spread(std::string_view key) const {
    const auto found = spread.find(key);
    return found == spread.end() ? spreads : found->second;
  }
};

/// `evidence` is the key's node, its value follows it.
Look look_of(const Document& document, std::string_view text, NodeIndex evidence);

/// The columns (bytes) before a place in its line.
std::size_t column_of(std::string_view text, std::size_t at);

} // namespace rung
