// SHA-256, for tying a result to the very text that it was judged by.
#pragma once

#include <string>
#include <string_view>

namespace rung {

/// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
std::string sha256_hex(std::string_view bytes);
/// 44 characters of Base64, as a content security policy names a text.
std::string sha256_base64(std::string_view bytes);

} // namespace rung
