#include "base/sha256.hpp"

#include <fmt/format.h>

#include <array>
#include <sodium.h>

namespace rung {

namespace {

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

Digest sha256(std::string_view bytes) {
  Digest digest{};
  // libsodium takes unsigned bytes; looking at chars through them is allowed.
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  crypto_hash_sha256(digest.data(), data, bytes.size());
  return digest;
}

} // namespace

std::string sha256_hex(std::string_view bytes) {
  return fmt::format("{:02x}", fmt::join(sha256(bytes), ""));
}

std::string sha256_base64(std::string_view bytes) {
  constexpr auto variant = sodium_base64_VARIANT_ORIGINAL;
  constexpr auto size = sodium_base64_ENCODED_LEN(crypto_hash_sha256_BYTES, variant);
  std::array<char, size> text{};
  const auto digest = sha256(bytes);
  return sodium_bin2base64(text.data(), text.size(), digest.data(), digest.size(), variant);
}

} // namespace rung
