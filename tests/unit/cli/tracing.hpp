// Runs of rung under strace, which lets its system calls fail.
#pragma once

#include "support/catch.hpp"
#include "support/cli.hpp"

namespace rung::test {

/// A sanitizer's own calls would be among those that fail.
inline bool is_sanitized(CommandLine& rung) {
  return rung.shell("grep -q -a __ubsan_handle \"$RUNG\"") == 0;
}

/// Warns where it may not.
inline bool may_trace(CommandLine& rung) {
  const bool may = !is_sanitized(rung) && rung.shell("strace -o trace.txt true 2>/dev/null") == 0;
  if (!may)
    WARN("not tried: there is no strace, or it may not trace this rung");
  return may;
}

} // namespace rung::test
