// Stage 4 of the data's way: scores, pure functions of the model.
//
// docs/scoring.md holds the mathematics; the structs here follow it from the inside out: Support
// (one competency in one view) -> Gate (one level) -> View (all levels of a track) -> Assessment.
// Every intermediate number is kept, so that `rung explain` shows the very computation that
// decided. Before: model. After: report/ turns ids into titles and orders for showing.
#pragma once

#include "rung/date.hpp"
#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rung {

/// Slack of every comparison with `support` and `coverage`.
inline constexpr double tolerance = 1e-9;

/// An entry's part in one rater's support. `counts` is false where the scope asked for is not
/// reached: it then weighs in the denominator alone.
struct WeighedEntry {
  std::size_t entry = 0; ///< index into Portfolio::entries
  int rating = 0;
  int age_days = 0;  ///< older than the rater's newest entry in the competency
  double weight = 0; ///< 2^(-age_days / half_life)
  bool counts = true;
};

struct RaterSupport {
  std::string by;
  std::vector<WeighedEntry> entries; ///< by date, id
  double weight = 0;                 ///< the sum of the entries' weights
  std::vector<double> support;       ///< S_r(k) at [k - 1]
  int rating = 0;                    ///< of this rater alone
};

struct SourceSupport {
  Source source = Source::self;
  std::vector<RaterSupport> raters; ///< by id
  std::vector<double> support;      ///< S_s(k) at [k - 1]
  double votes = 0;                 ///< u_s = min(cap, raters x votes)
};

/// S(k) or S(k; g) of one competency in one view, with its whole derivation.
struct Support {
  std::vector<SourceSupport> sources; ///< those present, in canonical order
  std::vector<double> support;        ///< S(k) at [k - 1]; empty: no entry
  double votes = 0;                   ///< the sum over the sources
  int rating = 0;                     ///< p, or p(g); 0 when even S(1; g) falls short
  double index = 0;                   ///< 1 + S(2) + ... + S(K); for display
  bool says_scope = false;            ///< at least one entry says a scope
  std::optional<Source> decides;      ///< the source that outweighs all the others together

  [[nodiscard]] bool seen() const { return !support.empty(); }
};

/// A competency as one expectation reads it: p(g), or unknown.
struct Reading {
  bool known = false;
  int rating = 0;                   ///< p(g); 0 when unknown
  const Support* support = nullptr; ///< never null; lives as long as its View
};

struct ExpectationResult {
  const Expectation* expectation = nullptr;
  bool known = false;
  int rating = 0; ///< p(g) as the gate took it
  bool met = false;
  bool waived = false;
  bool above_floor = true; ///< true for core ones
};

struct InfluenceResult {
  ScopeIndex scope = 0;
  int needed = 0;
  int seen = 0; ///< counted entries of that scope or wider
  bool met = false;
};

/// Whether one level's own gate holds, and why.
struct Gate {
  LevelIndex level = 0;
  std::vector<ExpectationResult> expectations; ///< in the ladder's order
  int met = 0;                                 ///< waived ones included
  int core = 0;
  int core_unmet = 0;
  int covered = 0; ///< weight of the met non-core expectations
  int coverable = 0;
  double coverage = 1;
  bool coverage_met = true;
  bool floor_met = true;
  std::optional<InfluenceResult> influence;
  bool holds = false;

  [[nodiscard]] bool core_met() const { return core_unmet == 0; }
};

enum class ViewKind { supported, self };

std::string_view name_of(ViewKind kind);

/// One competency in one view: without a scope, and for each least scope that the ladder asks for.
struct CompetencySupport {
  Support any;
  std::vector<std::pair<ScopeIndex, Support>> scoped;
};

/// The evidence as one group of sources sees it, and the levels that it supports on the track.
struct View {
  ViewKind kind = ViewKind::supported;
  std::vector<CompetencySupport> competencies; ///< by CompetencyIndex
  int entries = 0;                             ///< counted ones
  int raters = 0;
  int entries_with_scope = 0;
  std::vector<int> entries_at_scope; ///< by ScopeIndex: of that scope or wider

  std::vector<Gate> gates;             ///< of the track's levels, unknowns as 0
  std::optional<LevelIndex> confirmed; ///< nullopt: below the first level
  std::optional<LevelIndex> possible;
  std::vector<LevelIndex> spiky;
  std::vector<CompetencyIndex> unknown;
  bool influence_unknown = false;
  std::vector<CompetencyIndex> decisive;
  bool influence_decisive = false;

  [[nodiscard]] Reading read(CompetencyIndex competency, std::optional<ScopeIndex> scope) const;
};

enum class Confidence { none, self_only, thin, adequate, strong };

std::string_view name_of(Confidence confidence);

/// The raters behind a competency, of every source but self.
struct ConfidenceBasis {
  Confidence confidence = Confidence::none;
  int raters = 0;
  int sources = 0;
  double spread = 0; ///< mean distance of the raters' ratings from their median
};

enum class GapKind { core, floor, coverage, influence };

std::string_view name_of(GapKind kind);

struct Gap {
  std::optional<CompetencyIndex> competency; ///< nullopt: influence
  GapKind kind = GapKind::core;
  std::optional<int> from; ///< nullopt: unknown
  int to = 0;
  int steps = 0;
  int weight = 1;
  bool needed = false;
};

struct TargetResult {
  LevelIndex level = 0;
  TrackIndex track = 0;
  Gate gate; ///< in the headline view, unknowns as 0
  int readiness = 0;
  std::vector<double> progress; ///< by gate.expectations, 0..1
};

/// Self and manager side by side, for a competency that both have rated.
struct SelfManagerRow {
  CompetencyIndex competency = 0;
  int self = 0;
  int manager = 0;
  bool talk = false;

  [[nodiscard]] int difference() const { return self - manager; }
};

enum class Tendency { none, self_higher, self_lower };

struct SelfManager {
  std::vector<SelfManagerRow> rows; ///< largest difference first
  double mean_difference = 0;       ///< 0 without rows
  Tendency tendency = Tendency::none;
};

enum class ConditionKind { gate, raters, sustained, track };

std::string_view name_of(ConditionKind kind);

/// What condition 3 saw on one date.
struct HeldAt {
  Date date;
  bool holds = false;
  std::optional<LevelIndex> fails_at; ///< the lowest level whose gate fails
};

struct Condition {
  ConditionKind kind = ConditionKind::gate;
  bool met = false;
  int done = 0; ///< levels, expectations or dates that hold
  int of = 0;
  std::vector<CompetencyIndex> missing; ///< raters and track: those that fall short
  std::optional<LevelIndex> fails_at;   ///< gate: the lowest level whose gate fails
  std::vector<HeldAt> dates;            ///< sustained: newest first
};

/// One competency, in the views together.
struct CompetencySummary {
  CompetencyIndex competency = 0;
  ConfidenceBasis confidence;
  std::optional<int> self; ///< p of that source alone
  std::optional<int> manager;
};

struct Assessment {
  TrackIndex track = 0;
  std::optional<Date> as_of;
  std::optional<LevelIndex> held;
  ViewKind headline = ViewKind::supported;
  bool no_evidence = false; ///< in neither view
  View supported;
  View self;
  TargetResult target;
  std::vector<Gap> gaps;
  std::vector<CompetencySummary> competencies; ///< by CompetencyIndex
  SelfManager self_manager;
  std::vector<Condition> promotion;

  [[nodiscard]] const View& headline_view() const {
    return headline == ViewKind::supported ? supported : self;
  }
};

struct AssessmentOptions {
  std::optional<LevelIndex> to;
  std::optional<Date> as_of; ///< entries after it are left out
};

/// Scores a person. `portfolio.track` must be set and the track must have a level.
Assessment assess(const Ladder& ladder, const Portfolio& portfolio,
                  const AssessmentOptions& options = {});

} // namespace rung
