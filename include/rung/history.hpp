// Stage 5 of the data's way, beside report.hpp: the values that `rung history` shows.
//
// A person on several days, each scored for itself (docs/history.md), and what changed from one to
// the next, with causes as far as they can be computed. Unknown is never a number here: what left
// the window is no fall. Before: score/, once a day. After: render/.
#pragma once

#include "rung/assessment.hpp"
#include "rung/date.hpp"
#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"
#include "rung/report.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// A person on one day, scored by the ladder of that day with what was written by then.
struct ScoredDay {
  Date day;
  const Ladder* ladder = nullptr; ///< never null; outlives the day
  Portfolio portfolio;            ///< its `held` is the one from which readiness is measured
  Assessment assessment;
  std::optional<LevelIndex> held; ///< as that day's own files say
  bool has_target = true;         ///< false: that day's ladder doesn't have the target's level
  std::vector<std::string> files; ///< those that speak on that day, by name
};

struct HistoryInput {
  Named person;
  bool person_named = false;
  std::vector<ScoredDay> days; ///< oldest first; empty: there is no evidence yet
  std::optional<int> every;    ///< days between them; nullopt: they are the ends of periods
};

enum class Movement {
  rose,
  fell,
  same,
  first_seen,   ///< unknown before
  gone,         ///< unknown now; why is among the causes
  unseen,       ///< unknown before and now
  not_compared, ///< by another ladder, on another scale, or on another track
};

std::string_view name_of(Movement movement);

enum class CauseKind {
  window,    ///< entries left the ladder's window
  newer,     ///< newer entries of raters seen before
  new_rater, ///< entries of raters not seen before
  together,  ///< only several of these together
  policy,    ///< the ladder counts differently
  ladder,    ///< the ladder has the competency no more
};

std::string_view name_of(CauseKind kind);

struct Cause {
  CauseKind kind = CauseKind::window;
  std::string detail; ///< in words, without a name of an entry
};

/// What became of a rating from one day to the next.
struct RatingChange {
  Movement change = Movement::unseen;
  std::optional<int> from;
  std::optional<int> to;
  std::vector<Cause> causes; ///< of a rise, a fall and of `gone`
};

/// What became of it over the whole time, as far as days can be compared with the last one.
struct RatingTrend {
  Movement change = Movement::unseen;
  std::optional<int> from;
  std::optional<int> to;
  std::string since;         ///< the day of `from`; empty where there is none
  bool steady = true;        ///< the same on every day from then on
  std::vector<Cause> causes; ///< of `gone`
};

struct DayRating {
  bool in_ladder = false;    ///< that day's ladder has the competency
  std::optional<int> rating; ///< in the view of the history
  std::optional<int> self;   ///< of that source alone
  std::optional<int> manager;
  std::optional<int> expected; ///< by the target, in that day's ladder
};

struct HistoryRow {
  Named competency;
  std::optional<Named> area;
  std::vector<DayRating> days;       ///< by HistoryReport::days
  std::vector<RatingChange> changes; ///< by HistoryReport::steps
  RatingTrend trend;
};

struct DayReport {
  std::string day;
  LadderStamp ladder;
  Named track;
  std::optional<Named> held;
  ViewKind headline = ViewKind::supported;
  bool no_evidence = false;
  ViewReport supported;
  ViewReport self;
  /// In the history's view. nullopt: that day's ladder doesn't have its level, or nothing counts.
  std::optional<TargetReport> target;
  std::vector<std::string> files;
};

/// What became of the level that a view supports.
struct LevelChange {
  ViewKind view = ViewKind::supported;
  Movement change = Movement::unseen;
  std::optional<Named> from; ///< nullopt: below the first level, or no evidence
  std::optional<Named> to;
  std::vector<std::string> reasons; ///< of a rise and of a fall
};

struct ChangedExpectation {
  Named level;
  Named competency;
  std::optional<int> from; ///< nullopt: not expected
  std::optional<int> to;
  std::optional<std::string> scope_from;
  std::optional<std::string> scope_to;
  bool core_from = false;
  bool core_to = false;
};

/// The ladder is another text than on the day before.
struct LadderChange {
  LadderStamp from;
  LadderStamp to;
  std::vector<Named> levels; ///< those that concern the person: held, supported, target
  std::vector<ChangedExpectation> expectations; ///< of these levels
  std::vector<std::string> rules;               ///< what else counts differently, a sentence each
};

/// From one day to the next.
struct HistoryStep {
  std::optional<LadderChange> ladder;
  std::optional<Named> track_from; ///< where the track is another one
  std::vector<LevelChange> levels; ///< the view of the history first
};

/// The levels of a day on the axis of its stretch; indexes into LevelStretch::levels.
struct DayLevels {
  double place = 0; ///< on the way from the history's first day, 0, to its last, 1
  std::optional<std::size_t> supported; ///< nullopt: below the first level, or no evidence
  std::optional<std::size_t> self;
};

/// Days in a row whose levels stand on one axis: of one ladder, in whatever version, and of one
/// track with the same levels. From one stretch to the next, levels aren't higher or lower.
struct LevelStretch {
  LadderStamp ladder; ///< of its last day
  Named track;
  std::vector<Named> levels;   ///< of the track, lowest first
  std::size_t first_day = 0;   ///< of HistoryReport::days
  std::vector<DayLevels> days; ///< at least one
};

struct HistoryReport {
  std::string rung_version;
  Named person;
  bool person_named = false;
  std::optional<int> every;
  ViewKind view = ViewKind::supported; ///< which view's ratings the rows hold: the last headline
  std::optional<Named> target;         ///< of the last day
  std::optional<Named> measured_from;  ///< the level from which readiness is measured
  int top_rating = 1;                  ///< of the longest scale
  std::vector<DayReport> days;         ///< oldest first
  std::vector<HistoryStep> steps;      ///< one fewer than days
  std::vector<LevelStretch> stretches; ///< every day in one of them, oldest first
  std::vector<HistoryRow> rows; ///< in the last ladder's order, then what only earlier ones have
  std::vector<Notice> notices;
};

/// `findings` are those of reading and checking; warnings and notes become notices.
HistoryReport make_history_report(const HistoryInput& input, const Diagnostics& findings);

} // namespace rung
