// What editors and systems put around the text that somebody wrote.
#pragma once

#include <string_view>

namespace rung::cli {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
inline constexpr std::string_view blanks_in_line = " \t\r";

/// Without the blanks at both ends.
std::string_view trimmed(std::string_view text, std::string_view blanks = blanks_in_line);

} // namespace rung::cli
