// `rung compare FILE...`: one person's evidence on every track of the ladder. compare.cpp chooses
// between this and the comparison of two levels.
#pragma once

#include "cli/person.hpp"
#include "cli/streams.hpp"

#include <span>
#include <string>

namespace rung::cli {

/// `paths` are the person's files or folders; of the options, `--to` fixes the target on the tracks
/// that hold it. Returns the exit code.
int compare_person(std::span<const std::string> paths, const PersonOptions& options,
                   const Streams& streams);

} // namespace rung::cli
