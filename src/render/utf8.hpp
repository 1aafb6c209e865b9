// Stage 6, render: code points out of UTF-8, which may be broken.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace rung {

struct CodePoint {
  std::optional<char32_t> value; ///< nullopt: the byte is no UTF-8
  std::size_t length = 1;        ///< in bytes
};

/// The first code point of a text that isn't empty.
CodePoint first_point(std::string_view text);

/// Whether the text is printable ASCII alone, where a byte is a column and nothing needs escaping.
bool is_plain_ascii(std::string_view text);

} // namespace rung
