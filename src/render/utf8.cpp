#include "render/utf8.hpp"

#include <algorithm>
#include <utf8proc.h>

namespace rung {

CodePoint first_point(std::string_view text) {
  utf8proc_int32_t point = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto read = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
  if (read < 1)
    return {};
  return {static_cast<char32_t>(point), static_cast<std::size_t>(read)};
}

bool is_plain_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return byte >= ' ' && byte <= '~'; });
}

} // namespace rung
