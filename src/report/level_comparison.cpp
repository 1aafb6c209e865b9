// Two levels beside each other: step by step where a track leads from one to the other, in sum, and
// the ways that the ladder describes.
#include "rung/level_comparison.hpp"

#include "rung/version.hpp"

#include "report/ladder_parts.hpp"
#include "report/naming.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace rung {

namespace {

/// The track's levels from one to the other, both included; empty where it lacks one of them.
std::vector<LevelIndex> levels_between(const Track& track, LevelIndex from, LevelIndex to) {
  const auto first = track.position(from);
  const auto last = track.position(to);
  std::vector<LevelIndex> levels;
  if (!first || !last)
    return levels;
  for (std::size_t i = std::min(*first, *last); i <= std::max(*first, *last); ++i)
    levels.push_back(track.levels[i].value);
  if (*first > *last)
    std::ranges::reverse(levels);
  return levels;
}

/// Moves the rows whose cells are all alike out of the matrix.
void set_unchanged_apart(LevelPath& path) {
  const auto changes = [](const MatrixRow& row) {
    return std::ranges::any_of(row.cells,
                               [&row](const auto& cell) { return cell != row.cells.front(); });
  };
  auto& rows = path.matrix.rows;
  const auto rest = std::stable_partition(rows.begin(), rows.end(), changes);
  for (auto row = rest; row != rows.end(); ++row)
    path.unchanged.push_back(row->competency);
  rows.erase(rest, rows.end());
  path.matrix.not_expected.clear();
}

LevelPath path_along(const Ladder& ladder, TrackIndex track,
                     const std::vector<LevelIndex>& levels) {
  LevelPath path;
  path.tracks = {named_track(ladder, track)};
  path.down = *ladder.tracks[track].position(levels.front()) >
              *ladder.tracks[track].position(levels.back());
  path.matrix = matrix_of(ladder, levels);
  set_unchanged_apart(path);
  for (std::size_t i = 1; i < levels.size(); ++i)
    path.steps.push_back(without_texts(difference_between(ladder, levels[i - 1], levels[i])));
  return path;
}

std::vector<LevelPath> paths_between(const Ladder& ladder, LevelIndex from, LevelIndex to) {
  std::vector<LevelPath> paths;
  std::vector<std::vector<LevelIndex>> known;
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track) {
    std::vector<LevelIndex> levels = levels_between(ladder.tracks[track], from, to);
    if (levels.empty())
      continue;
    const auto same = std::ranges::find(known, levels);
    if (same != known.end()) {
      paths[static_cast<std::size_t>(same - known.begin())].tracks.push_back(
          named_track(ladder, track));
      continue;
    }
    paths.push_back(path_along(ladder, track, levels));
    known.push_back(std::move(levels));
  }
  return paths;
}

} // namespace

LevelComparison level_comparison(const Ladder& ladder, LevelIndex from, LevelIndex to) {
  LevelComparison comparison;
  comparison.rung_version = version();
  comparison.ladder = stamp_of(ladder);
  comparison.sum = without_texts(difference_between(ladder, from, to));
  comparison.paths = paths_between(ladder, from, to);
  comparison.ways = ways_between(ladder, from, to);
  comparison.ways_back = ways_between(ladder, to, from);
  comparison.all_core = expects_all_as_core(ladder);
  return comparison;
}

} // namespace rung
