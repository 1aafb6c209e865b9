// Stage 3b: the two sides of a dual ladder, for the checks of dual tracks.
//
// Several tracks of one kind are one side together. A level on both sides belongs to the trunk, one
// on a single side is that side's own; one in no track is on none. Before: the model. After: the
// checks in dual_*.cpp.
#pragma once

#include "rung/ladder.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace rung {

/// Two levels that follow each other in a track.
struct Rise {
  LevelIndex below = 0;
  LevelIndex above = 0;
  TrackIndex track = 0; ///< the first that has them so
};

/// The rises of all tracks, each once: a trunk is not told once a track. Levels that `has` refuses
/// are left out, and their neighbours follow each other.
template <class Has>
std::vector<Rise> rises_of(const Ladder& ladder, Has has) {
  std::vector<Rise> rises;
  std::set<std::pair<LevelIndex, LevelIndex>> known;
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track) {
    std::optional<LevelIndex> below;
    for (const auto& item : ladder.tracks[track].levels) {
      if (!has(ladder.levels[item.value]))
        continue;
      if (below && known.emplace(*below, item.value).second)
        rises.push_back({*below, item.value, track});
      below = item.value;
    }
  }
  return rises;
}

/// The rises between levels with a grade.
std::vector<Rise> graded_rises(const Ladder& ladder);

class Sides {
public:
  explicit Sides(const Ladder& ladder);

  /// The first track of the kind; nullptr for none.
  [[nodiscard]] const Track* track(TrackKind kind) const { return side(kind).track; }

  /// Whether there are two tracks to compare: one of each kind, and management has levels of its
  /// own. Without, single-track says so, and what compares the sides is silent.
  [[nodiscard]] bool fork() const {
    return track(TrackKind::individual) != nullptr && !own(TrackKind::management).empty();
  }

  [[nodiscard]] bool has(TrackKind kind, LevelIndex level) const { return side(kind).has[level]; }

  /// Whether the level is of this side alone.
  [[nodiscard]] bool owns(TrackKind kind, LevelIndex level) const {
    return has(kind, level) && !has(other(kind), level);
  }

  /// The side's own levels, track by track, lowest first.
  [[nodiscard]] std::span<const LevelIndex> own(TrackKind kind) const { return side(kind).own; }

  /// All of the side's levels, likewise.
  [[nodiscard]] std::span<const LevelIndex> all(TrackKind kind) const { return side(kind).all; }

  /// The side's level with the highest grade; nullopt where none has one.
  [[nodiscard]] std::optional<LevelIndex> top(TrackKind kind) const { return side(kind).top; }

  /// Whether the level's grade doesn't rise from the one below, or to the one above: grade-falls
  /// says so, and what compares grades leaves the level alone.
  [[nodiscard]] bool doubtful(LevelIndex level) const { return doubtful_[level]; }

  [[nodiscard]] bool grades_rise() const { return grades_rise_; }

  static TrackKind other(TrackKind kind) {
    return kind == TrackKind::individual ? TrackKind::management : TrackKind::individual;
  }

private:
  struct Side {
    const Track* track = nullptr;
    std::vector<bool> has;
    std::vector<LevelIndex> all;
    std::vector<LevelIndex> own;
    std::optional<LevelIndex> top;
  };

  [[nodiscard]] const Side& side(TrackKind kind) const {
    return sides_[static_cast<std::size_t>(kind)];
  }

  void add(const Ladder& ladder, const Track& track);

  std::array<Side, 2> sides_;
  std::vector<bool> doubtful_;
  bool grades_rise_ = true;
};

/// A way over goes from any level of an individual track to one that only managers hold, a way
/// back the other way round. So a trunk counts as individual: from it one becomes a manager.
bool leads_over(const Sides& sides, const Transition& way);
bool leads_back(const Sides& sides, const Transition& way);

} // namespace rung
