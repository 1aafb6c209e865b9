// What `rung log` says when it is done: what was added, where, and what would make it count.
#pragma once

#include "cli/log/target.hpp"

#include <string>
#include <vector>

namespace rung::cli {

/// For standard output.
std::string told(const LogTarget& target, const std::vector<NewEntry>& entries, int line,
                 const Style& style);

/// For standard error: what wasn't checked, and what the person may have overlooked. Empty where
/// there is nothing to say.
std::string remarks(const LogTarget& target, const std::vector<NewEntry>& entries,
                    const Style& style);

} // namespace rung::cli
