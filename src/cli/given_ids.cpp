#include "cli/given_ids.hpp"

#include "rung/id.hpp"

#include "cli/failure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace rung::cli {

namespace {

bool on_a_track(const Ladder& ladder, LevelIndex level) {
  return std::any_of(ladder.tracks.begin(), ladder.tracks.end(),
                     [&](const Track& track) { return track.position(level).has_value(); });
}

} // namespace

std::optional<TrackIndex> track_of(const std::optional<std::string>& given, const Ladder& ladder) {
  if (!given)
    return std::nullopt;
  std::vector<std::string> ids;
  for (const auto& track : ladder.tracks)
    ids.push_back(track.id.value);
  one_of("track", *given, ids);
  return ladder.track_named(*given);
}

std::optional<LevelIndex> level_of(const std::optional<std::string>& given, const Ladder& ladder) {
  if (!given)
    return std::nullopt;
  std::vector<std::string> ids;
  for (LevelIndex level = 0; level < ladder.levels.size(); ++level)
    if (on_a_track(ladder, level))
      ids.push_back(ladder.levels[level].id.value);
  const auto level = ladder.level_named(*given);
  if (level && !on_a_track(ladder, *level))
    throw UsageError(
        fmt::format("level '{}' stands on no track", *given),
        fmt::format("there {}: {}", ids.size() > 1 ? "are" : "is", fmt::join(ids, ", ")));
  one_of("level", *given, ids);
  return level;
}

const std::string& checked_id(std::string_view option, const std::string& given) {
  if (is_id(given))
    return given;
  const auto near = id_from(given);
  throw UsageError(fmt::format("{} '{}' is no id", option, given),
                   near.empty() ? std::string(id_rule)
                                : fmt::format("write '{}'; {}", near, id_rule));
}

} // namespace rung::cli
