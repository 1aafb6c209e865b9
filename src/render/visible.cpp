#include "render/visible.hpp"

#include "base/encoding.hpp"
#include "render/utf8.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>

namespace rung {

namespace {

void append_space(std::string& out, std::string_view space, Breaks breaks) {
  if (breaks == Breaks::fold)
    out += ' ';
  else
    out += space;
}

/// Appends the code point at the start of `text` and returns its length in bytes.
std::size_t append_visible(std::string& out, std::string_view text) {
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
      length = append_visible(out, text);
    text.remove_prefix(length);
  }
  return out;
}

} // namespace rung
