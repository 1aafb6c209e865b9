// Stage 5 of the data's way, beside report.hpp: the values that `rung compare FILE...` shows.
//
// One person's evidence, held against every track of the ladder. A track's numbers are those of
// `rung assess` on that track; the comparison adds what only several tracks together can tell.
// Before: score/. After: render/. It says nothing about what the person wants, and so not which
// track would suit.
#pragma once

#include "rung/assessment.hpp"
#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/ladder_cards.hpp"
#include "rung/portfolio.hpp"
#include "rung/report.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// Why a level is the one that is compared on its track.
enum class TargetReason {
  asked,           ///< the user named it
  next,            ///< it follows the level held
  way,             ///< the ladder describes a way there from the level held
  equal_grade,     ///< it has the grade of the level held
  after_confirmed, ///< it follows what the evidence confirms on the track
  top,             ///< nothing follows: it is the track's last
};

std::string_view name_of(TargetReason reason);

/// Whether two levels are alike in standing; nullopt where one of them doesn't say.
struct Parity {
  std::optional<bool> grade;
  std::optional<bool> pay; ///< the same band
};

/// One expectation of a track's target, and how the evidence stands to it.
struct ComparedExpectation {
  CompetencyReport row;         ///< against the target, in the track's headline view
  ExpectationCard card;         ///< what is asked for, in the ladder's words
  std::optional<GapReport> gap; ///< where it isn't met: what is missing, and what would close it
  /// No level of the person's track expects it; on the person's track, no level of any other does.
  bool only_here = false;
  std::vector<Named> also_on; ///< the other tracks on which some level expects it
};

/// The condition on the scope of influence.
struct ComparedInfluence {
  Status status = Status::unknown; ///< met, below or unknown
  std::optional<GapReport> gap;    ///< where it isn't met
};

/// A way that the ladder describes, with what becomes of grade and pay on it.
struct ComparedWay {
  WayCard way;
  Parity parity;
};

/// How the ladder lets people change to a track and come back.
struct TrackChange {
  std::vector<ComparedWay> over; ///< to the target; from the level held, where one is
  std::vector<ComparedWay> back; ///< from the target; to the level held, else to any of its track
  /// Without a way to the target: where the ways from the level held lead on this track.
  std::vector<Named> elsewhere;
};

/// Where a track parts from the person's: the last level that they share, and what follows it.
struct Fork {
  Named after;
  Named own;
  Named other;
};

struct ComparedTrack {
  TrackKind kind = TrackKind::individual;
  bool own = false; ///< the person's track
  /// What `rung assess` reports on this track with this target. A target on another track than the
  /// person's has the condition `track` besides. The notices are those about the numbers.
  AssessmentReport assessment;
  TargetReason reason = TargetReason::next;
  LevelFacts target;
  /// The target's expectations, each in one of three lists, in the ladder's order.
  std::vector<ComparedExpectation> not_seen;  ///< unknown
  std::vector<ComparedExpectation> below;     ///< seen, and short of what is asked for
  std::vector<ComparedExpectation> met;       ///< with those waived
  std::size_t asked_here_alone = 0;           ///< how many of them are `only_here`
  std::optional<ComparedInfluence> influence; ///< nullopt: not asked for
  Parity beside_held;                         ///< the target beside the level held
  Parity beside_own;                          ///< beside the target on the person's track
  bool shared_target = false; ///< another track's target that stands on the person's too
  std::optional<Fork> fork;   ///< of another track
  /// nullopt where the target asks for no change of track.
  std::optional<TrackChange> change;
};

/// One competency against several targets.
struct ComparedCompetency {
  Named competency;
  std::optional<Named> area;
  /// By the place of the target; nullopt where it doesn't expect the competency.
  std::vector<std::optional<CompetencyReport>> at;
};

/// The targets side by side, each once; without rows where there is one alone.
struct SideBySide {
  std::vector<Named> targets;
  std::vector<ComparedCompetency> rows; ///< what any of them expects, in the ladder's order
};

struct ComparisonReport {
  std::string rung_version;
  Named person;
  bool person_named = false;
  LadderStamp ladder;
  Named track; ///< the person's
  std::optional<std::string> as_of;
  std::optional<LevelFacts> held;
  std::vector<ComparedTrack> tracks; ///< the person's first, then in the ladder's order
  SideBySide competencies;
  std::vector<Notice> notices;
};

/// Scores the person on every track. `options.to` is the target of the tracks that hold it; the
/// others keep their own. `findings` are those of reading and checking; warnings and notes become
/// notices, but for those that name a private entry.
ComparisonReport make_comparison(const Ladder& ladder, const Portfolio& portfolio,
                                 const AssessmentOptions& options, const Diagnostics& findings);

} // namespace rung
