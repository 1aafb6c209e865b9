// The version of rung itself, as outputs carry it.
#pragma once

#include <string_view>

namespace rung {

/// Semantic version, such as "0.1.0".
std::string_view version();

} // namespace rung
