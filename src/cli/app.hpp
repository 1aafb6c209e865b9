// The outermost layer: arguments in, exit code out.
//
// main only calls `run`. Before: the process. After: the verb's command (command.hpp), which reads
// through inputs.hpp and writes through output.hpp. All failures end here, each with its exit code
// (failure.hpp).
#pragma once

#include "cli/streams.hpp"

#include <span>
#include <string>

namespace rung::cli {

/// `args` are those after the program's name. Never throws.
int run(std::span<const std::string> args, const Streams& streams);

} // namespace rung::cli
