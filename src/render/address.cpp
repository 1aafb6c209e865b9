#include "render/address.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace rung {

namespace {

bool is_address_byte(char byte) {
  return byte > ' ' && byte <= '~' &&
         std::string_view("<>()[]\\|`\"'").find(byte) == std::string_view::npos;
}

} // namespace

bool is_safe_address(std::string_view address) {
  return address.starts_with("https://") || address.starts_with("http://") ||
         address.starts_with("mailto:");
}

std::string encoded_address(std::string_view address) {
  std::string out;
  for (const char byte : address) {
    if (is_address_byte(byte))
      out += byte;
    else
      out += fmt::format("%{:02X}", static_cast<std::uint8_t>(byte));
  }
  return out;
}

} // namespace rung
