// The check that a user names on the command line.
#pragma once

#include "rung/check.hpp"

#include <string_view>

namespace rung::cli {

/// Throws a UsageError with "did you mean".
const Check& asked_check(std::string_view id);

} // namespace rung::cli
