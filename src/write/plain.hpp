// Whether a text may stand in YAML without quotes. Before: write/scalar has a text. After: it
// quotes what isn't plain.
#pragma once

#include "rung/write.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rung {

/// Whether every reader of YAML takes the text as it is for that very text. Text that is valid
/// UTF-8, of one line.
bool is_plain_safe(std::string_view text, ScalarPlace place);

/// Whether no code point of the text needs an escape.
bool is_printable(std::string_view text);

/// Whether the code point is better written as an escape.
bool needs_escape(std::uint32_t point);

/// In code points.
std::size_t width_of(std::string_view text);

} // namespace rung
