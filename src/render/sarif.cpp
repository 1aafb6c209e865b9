#include "render/sarif.hpp"

#include "render/findings_words.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace rung {

namespace {

/// What a path in a URI may hold as it is (RFC 3986), but for ":", which would end a scheme in the
/// first segment of a relative one.
bool is_path_byte(char byte) {
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  const bool digit = byte >= '0' && byte <= '9';
  return letter || digit ||
         std::string_view("/-._~!$&'()*+,;=@").find(byte) != std::string_view::npos;
}

} // namespace

std::string sarif_uri(std::string_view name) {
  const auto path = repository_path(name);
  std::string uri = path.starts_with('/') ? "file://" : "";

  for (std::size_t i = 0; i < path.size(); ++i)
    if (i == 1 && path.starts_with("//"))
      uri += "%2F";
    else if (is_path_byte(path[i]))
      uri += path[i];
    else
      uri += fmt::format("%{:02X}", static_cast<std::uint8_t>(path[i]));
  return uri;
}

std::string sarif_message(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char byte = text[i];
    if (byte == '{' || byte == '}' || byte == '\\')
      out += byte;
    else if (text.substr(i, 2) == "](")
      out += '\\';
    out += byte;
  }
  return out;
}

} // namespace rung
