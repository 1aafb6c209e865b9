// Stage 0: whether bytes are text that rung takes.
//
// UTF-8 without control characters but tab, LF and CRLF; a byte order mark at the start is let
// through, for the caller to skip. Before: a SourceFile, or a scalar with its escapes resolved.
// After: yaml/ parses. To refuse something else: a branch in encoding.cpp, a row in its test.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rung {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A code point of UTF-8; `length` is in bytes, and 0 where they are no UTF-8.
struct DecodedPoint {
  std::uint32_t value = 0;
  std::size_t length = 0;
};

/// The code point that starts at `at`.
DecodedPoint decode_point(std::string_view text, std::size_t at);

/// Whether the code point could steer a terminal, or hide or reorder what a person sees: controls,
/// marks of direction, separators of lines, a byte order mark.
bool is_hostile(std::uint32_t point);

struct EncodingFault {
  std::size_t offset = 0;
  std::size_t length = 1;
  std::string message;
  std::string help;
};

/// The first fault of a file's bytes.
std::optional<EncodingFault> find_encoding_fault(std::string_view text);

/// Whether valid UTF-8 holds a control character other than tab and LF, or a byte order mark:
/// what escapes can smuggle past `find_encoding_fault`. Returns its name, such as `U+001B`.
std::optional<std::string> find_control(std::string_view text);

} // namespace rung
