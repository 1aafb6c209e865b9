// `rung compare LADDER LEVEL LEVEL`: what tells two levels apart. compare.cpp chooses between this
// and a person's evidence.
#pragma once

#include "cli/options.hpp"
#include "cli/streams.hpp"

#include <optional>
#include <span>
#include <string>

namespace rung::cli {

/// Whether the arguments are meant as a ladder and levels of it: the first is a file that says it
/// is a ladder, or the id of one; or there are three, of which none but the first could be a file.
bool are_levels(std::span<const std::string> args, const Streams& streams);

/// Returns the exit code; throws a UsageError that says what is missing.
int compare_levels(std::span<const std::string> args, const CommonOptions& common,
                   const std::optional<std::string>& given_format, const Streams& streams);

} // namespace rung::cli
