#include "base/sha256.hpp"

#include <fmt/format.h>

#include <array>
#include <sodium.h>

namespace rung {

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  // libsodium takes unsigned bytes; looking at chars through them is allowed.
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  crypto_hash_sha256(digest.data(), data, bytes.size());
  return fmt::format("{:02x}", fmt::join(digest, ""));
}

} // namespace rung
