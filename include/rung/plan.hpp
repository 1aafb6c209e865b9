// Stage 5 of the data's way, beside report.hpp: the values that `rung plan` shows.
//
// The gaps of the assessment, turned towards what to do: what is known of each, what to try, which
// evidence would close it; on the way to another track, what the ladder asks for before. A plan is
// pasted where others read it, so nothing of `aspiration` or of a private entry is in it. Before:
// score/. After: render/.
#pragma once

#include "rung/assessment.hpp"
#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/ladder_cards.hpp"
#include "rung/portfolio.hpp"
#include "rung/report.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// What is known of a gap.
enum class GapState {
  not_seen,       ///< by nobody
  self_only,      ///< rated by the person alone
  scope_not_said, ///< rated, but no entry says how far the work reached
  scope_short,    ///< seen at the rating, though not as far as the target asks
  below,          ///< seen, and short of the rating
  influence,      ///< no competency: too few entries of the level's scope
};

std::string_view name_of(GapState state);

/// Who has to have seen a core expectation in a promotion case, and who has.
struct RatersAsked {
  int needed = 0; ///< other than the person, a manager among them
  int seen = 0;
  bool manager_seen = false;

  [[nodiscard]] bool enough() const { return manager_seen && seen >= needed; }
};

/// The evidence that would close a gap.
struct EvidenceAsked {
  int rating = 0;                    ///< or above; 0 for influence
  int more_entries = 0;              ///< for influence
  std::optional<std::string> scope;  ///< or wider
  bool by_others = true;             ///< what the person rates alone doesn't count
  std::optional<RatersAsked> raters; ///< nullopt where a promotion case doesn't ask: not core
};

/// How much of the ladder's guidance is not shown.
struct LeftOut {
  int to_try = 0;
  int to_show = 0;
  int examples = 0;
  int to_learn = 0;

  [[nodiscard]] bool any() const { return to_try + to_show + examples + to_learn > 0; }
};

struct PlanGap {
  GapReport gap; ///< its guidance is the whole of it
  GapState state = GapState::not_seen;
  std::optional<int> seen;  ///< the rating seen, at whatever scope
  std::string rating_title; ///< the scale's word for the rating to reach
  EvidenceAsked evidence;
  Guidance shown; ///< what to read of the guidance first
  LeftOut left_out;
};

/// The way to a target of another track, or one that the ladder describes within a track.
struct Crossing {
  bool other_track = false;
  Named from_track;
  std::optional<LevelFacts> from; ///< the level held
  LevelFacts to;
  std::vector<WayCard> ways; ///< from the level held to the target
  /// Where there are none: from the level held to others of the target's track, and from other
  /// levels to the target.
  std::vector<WayCard> other_ways;
  /// What the target expects and the track left never does.
  std::vector<Named> asked_there_alone;
  int of_those_met = 0; ///< by evidence
};

/// An expectation of the target that is met already.
struct KeptReport {
  Named competency;
  int expected = 0;
  bool waived = false;
  /// It is core, and too few have seen it for a promotion case.
  std::optional<RatersAsked> too_few;
};

/// Where nothing is needed for the target, or the target is the level held: what else there is.
struct NextSteps {
  std::optional<Named> above;    ///< the level above the target; nullopt at the top of its track
  std::vector<WayCard> sideways; ///< from the level held, else from the target
};

struct PlanReport {
  ReportHead head;
  std::optional<Named> confirmed; ///< by the headline view
  TargetReport target;
  bool at_held = false; ///< the target is the level held
  std::optional<Crossing> crossing;
  std::vector<PlanGap> gaps;     ///< those of the shortest way, in its order
  std::vector<PlanGap> off_path; ///< those that the target's gate doesn't need
  std::vector<KeptReport> kept;
  std::optional<NextSteps> next;
  double support_needed = 0.5; ///< the policy's `support`
  int dates = 1;               ///< at how many the gate has to hold in a promotion case
  int days_between = 0;        ///< those dates
  LeftOut left_out;            ///< over all gaps shown
  std::vector<Notice> notices; ///< those that bear on the plan
};

struct PlanOptions {
  bool all = false; ///< show the whole guidance of each gap
};

PlanReport make_plan(const Ladder& ladder, const Portfolio& portfolio, const Assessment& assessment,
                     const Diagnostics& findings, const PlanOptions& options = {});

} // namespace rung
