#include "render/visible.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utf8proc.h>

namespace rung {

namespace {

bool is_plain(char byte) {
  return byte >= ' ' && byte <= '~';
}

bool is_between(char32_t point, char32_t first, char32_t last) {
  return point >= first && point <= last;
}

void append_space(std::string& out, std::string_view space, Breaks breaks) {
  if (breaks == Breaks::fold)
    out += ' ';
  else
    out += space;
}

/// Appends the code point at the start of `text` and returns its length in bytes.
std::size_t append_point(std::string& out, std::string_view text) {
  utf8proc_int32_t point = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto read = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
  if (read < 1) {
    out += fmt::format("\\x{:02x}", static_cast<std::uint8_t>(text.front()));
    return 1;
  }
  const auto length = static_cast<std::size_t>(read);
  if (!is_hostile(static_cast<char32_t>(point)))
    out += text.substr(0, length);
  else if (point < 0x80)
    out += fmt::format("\\x{:02x}", point);
  else
    out += fmt::format("\\u{:04x}", point);
  return length;
}

} // namespace

bool is_hostile(char32_t point) {
  return point < 0x20 || is_between(point, 0x7F, 0x9F)           // C0, DEL, C1
         || point == 0x061C || is_between(point, 0x200E, 0x200F) // marks of direction
         || is_between(point, 0x2028, 0x202E) // separators, embeddings, overrides
         || is_between(point, 0x2066, 0x2069) // isolates
         || point == 0xFEFF;                  // a byte order mark
}

std::string visible(std::string_view text, Breaks breaks) {
  if (std::ranges::all_of(text, is_plain))
    return std::string(text);
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    std::size_t length = 1;
    if (text.starts_with("\r\n"))
      append_space(out, text.substr(0, length = 2), breaks);
    else if (text.front() == '\n' || text.front() == '\t')
      append_space(out, text.substr(0, 1), breaks);
    else
      length = append_point(out, text);
    text.remove_prefix(length);
  }
  return out;
}

} // namespace rung
