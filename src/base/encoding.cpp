#include "base/encoding.hpp"

#include <fmt/format.h>

#include <array>

namespace rung {

namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

} // namespace

DecodedPoint decode_point(std::string_view text, std::size_t at) {
  const auto lead = byte_at(text, at);
  const std::size_t length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
  if (length < 2)
    return {lead, length};
  std::uint32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = byte_at(text, at + i);
    if ((next & 0xC0U) != 0x80U)
      return {};
    value = value << 6U | (next & 0x3FU);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF)
    return {};
  return {value, length};
}

bool is_hostile(std::uint32_t point) {
  const auto is_in = [point](std::uint32_t first, std::uint32_t last) {
    return point >= first && point <= last;
  };
  return point < 0x20 || is_in(0x7F, 0x9F)           // C0, DEL, C1
         || point == 0x061C || is_in(0x200E, 0x200F) // marks of direction
         || is_in(0x2028, 0x202E)                    // separators, embeddings, overrides
         || is_in(0x2066, 0x2069)                    // isolates
         || point == 0xFEFF;                         // a byte order mark
}

namespace {

constexpr std::uint32_t mark_value = 0xFEFF;

bool is_control(std::uint32_t value) {
  return value < 0x20 || (value >= 0x7F && value < 0xA0);
}

/// Bytes that need a look: all but printable ASCII, tab and LF.
constexpr std::array<bool, 256> suspicious = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte)
    table[byte] = (byte < 0x20 && byte != '\t' && byte != '\n') || byte >= 0x7F;
  return table;
}();

std::optional<EncodingFault> find_wide_encoding(std::string_view text) {
  constexpr auto help = "save the file as UTF-8";
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    return EncodingFault{0, 1, "the file is in UTF-16 or UTF-32", help};
  // Without a mark, text in a wide encoding shows by the NULs around its first letter.
  const auto head = text.substr(0, 4);
  if (head.size() == 4 && head != std::string_view("\0\0\0\0", 4)) {
    const bool first = head[0] == '\0' && head[1] != '\0';
    const bool second = head[0] != '\0' && head[1] == '\0';
    const bool four = head.starts_with(std::string_view("\0\0\0", 3));
    if (four || ((first || second) && (head[2] == '\0' || head[3] == '\0')))
      return EncodingFault{0, 1, "the file is in UTF-16 or UTF-32", help};
  }
  return std::nullopt;
}

EncodingFault control_fault(std::uint32_t value, std::size_t at, std::size_t length) {
  if (value == 0)
    return {at, length, "a NUL character in the text", "remove it; is this a text file?"};
  if (value == '\r')
    return {at, length, "a carriage return that ends no line",
            "end lines with LF or CRLF, as editors do"};
  if (value == mark_value)
    return {at, length, "a byte order mark (U+FEFF) inside the text",
            "remove it; it may only stand at the very start"};
  return {at, length, fmt::format("a control character (U+{:04X}) in the text", value),
          "remove it"};
}

} // namespace

std::optional<EncodingFault> find_encoding_fault(std::string_view text) {
  if (auto fault = find_wide_encoding(text))
    return fault;
  std::size_t at = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  while (at < text.size()) {
    if (!suspicious[byte_at(text, at)]) {
      ++at;
      continue;
    }
    const auto [value, length] = decode_point(text, at);
    if (length == 0)
      return EncodingFault{at, 1, fmt::format("byte 0x{:02X} is no valid UTF-8", byte_at(text, at)),
                           "save the file as UTF-8"};
    const bool line_end = value == '\r' && byte_at(text, at + 1) == '\n';
    if (value == mark_value || (is_control(value) && !line_end))
      return control_fault(value, at, length);
    at += length;
  }
  return std::nullopt;
}

std::optional<std::string> find_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!suspicious[byte_at(text, at)]) {
      ++at;
      continue;
    }
    const auto [value, length] = decode_point(text, at);
    if (length == 0 || value == mark_value || is_control(value))
      return fmt::format("U+{:04X}", value);
    at += length;
  }
  return std::nullopt;
}

} // namespace rung
