// The parts of a ComparisonReport; comparison_report.cpp puts them together.
//
// How a track is scored: the person's portfolio with that track in place of its own, and the level
// held as it is. So the levels are the track's, a target's readiness starts from what the level
// held expects (which may be on another track), and nothing else is carried over. The promotion
// condition `track` alone needs the person's own track: it comes from a second assessment, with the
// portfolio as it is and the same target.
#pragma once

#include "rung/comparison.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace rung {

/// What every part reads.
struct ComparisonInput {
  const Ladder& ladder;
  const Portfolio& portfolio; ///< its track is the person's
  const AssessmentOptions& options;

  [[nodiscard]] TrackIndex own() const { return *portfolio.track; }
};

/// A target that the ladder or the user gives, before anything is scored.
struct GivenTarget {
  LevelIndex level = 0;
  TargetReason reason = TargetReason::asked;
};

/// The user's choice where the track holds it. On a track that isn't the person's and doesn't hold
/// the level held: where the first way from there leads, else the lowest level of its grade.
/// nullopt: as `assess` chooses.
std::optional<GivenTarget> given_target(const ComparisonInput& input, TrackIndex track);
/// Why `assess` chose its target, where nothing was given.
TargetReason chosen_because(const Ladder& ladder, const Assessment& assessment);

/// The ways to the target and back; nullopt where no change of track leads there.
std::optional<TrackChange> change_to(const ComparisonInput& input, TrackIndex track,
                                     LevelIndex target);
std::optional<Fork> fork_of(const Ladder& ladder, TrackIndex own, TrackIndex other);
Parity parity_of(const LevelFacts& one, const LevelFacts& other);

/// Those of the tracks first; what isn't true of every track begins with the track's title. Then
/// those of the findings, and what the checks say of the other tracks' targets; none that names a
/// private entry.
std::vector<Notice> comparison_notices(const ComparisonInput& input,
                                       const std::vector<ComparedTrack>& tracks,
                                       const Diagnostics& findings);

} // namespace rung
