#include "render/visible.hpp"

#include "render/utf8.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>

namespace rung {

namespace {

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
  const auto [point, length] = first_point(text);
  if (!point)
    out += fmt::format("\\x{:02x}", static_cast<std::uint8_t>(text.front()));
  else if (!is_hostile(*point))
    out += text.substr(0, length);
  else if (*point < 0x80)
    out += fmt::format("\\x{:02x}", static_cast<std::uint32_t>(*point));
  else
    out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(*point));
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
  if (is_plain_ascii(text))
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
