// Ids on the command line -> what they name. A wrong one is a UsageError with "did you mean" and
// what there is.
#pragma once

#include "rung/ladder.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace rung::cli {

/// nullopt where none is given.
std::optional<TrackIndex> track_of(const std::optional<std::string>& given, const Ladder& ladder);
/// Of a level that stands on a track.
std::optional<LevelIndex> level_of(const std::optional<std::string>& given, const Ladder& ladder);

/// The value of an option that becomes an id in a file.
const std::string& checked_id(std::string_view option, const std::string& given);

} // namespace rung::cli
