// Stage 1: the grammar of scalars, which is rung's own and smaller than YAML's.
//
//   number  -?(0|[1-9][0-9]*)(\.[0-9]+)?
//   truth   true | false
//   text    all else, and whatever is quoted
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rung {

inline constexpr std::size_t most_scalar_bytes = std::size_t{64} * 1024;

bool is_number(std::string_view text);

/// A whole number within 64 bits; nullopt for a fraction or no number.
std::optional<std::int64_t> parse_whole(std::string_view text);

/// nullopt where it is no number.
std::optional<double> parse_number(std::string_view text);

} // namespace rung
