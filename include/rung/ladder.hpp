// Stage 2 of the data's way: the typed model of a ladder.
//
// Ids are resolved to indices into the vectors below, and expectations lie in one flat table of
// level by competency. Prose keeps its place, so that checks can point at it; nothing here knows
// about YAML. Before: read/ builds it. After: check/, score/ and report/ read it.
//
// To add a key of the format: the field here, its line in read/ladder_file, its row in
// docs/ladder-format.md.
#pragma once

#include "rung/source.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

using AreaIndex = std::size_t;
using CompetencyIndex = std::size_t;
using LevelIndex = std::size_t;
using TrackIndex = std::size_t;
/// An index into Ladder::scopes: a greater one is wider.
using ScopeIndex = std::size_t;

/// Who rates. The order is the canonical one of every sum.
enum class Source { self, manager, peer, report, stakeholder };

inline constexpr std::size_t source_count = 5;
inline constexpr std::array<Source, source_count> all_sources = {
    Source::self, Source::manager, Source::peer, Source::report, Source::stakeholder};
std::string_view name_of(Source source);
std::optional<Source> source_named(std::string_view name);

enum class Pillar { technical, delivery, leadership, mentoring, people, business };

std::string_view name_of(Pillar pillar);

enum class TrackKind { individual, management };

std::string_view name_of(TrackKind kind);

/// One rating of the scale; rating k is `Ladder::scale[k - 1]`.
struct ScaleStep {
  Text title;
  Text meaning;
};

struct Area {
  Text id;
  Text title;
  Text summary;
  std::optional<Located<Pillar>> pillar;
};

struct LearningResource {
  Text title;
  Text by;
  Text url;
};

/// What one rating of a competency looks like, and what leads up to it.
struct Step {
  int rating = 0;
  Span at;
  std::vector<Text> behaviours;
  std::vector<Text> examples;
  std::vector<Text> to_try;
  std::vector<LearningResource> to_learn;
};

struct Competency {
  Text id;
  Text title;
  Text summary;
  std::optional<AreaIndex> area;
  std::optional<Located<Pillar>> pillar; ///< its own; see Ladder::pillar_of
  std::vector<Step> steps;               ///< rising by rating

  [[nodiscard]] const Step* step(int rating) const;
};

/// What a level expects in a competency.
struct Expectation {
  CompetencyIndex competency = 0;
  int rating = 0; ///< 1..K
  Span at;
  std::optional<ScopeIndex> scope; ///< least scope
  int weight = 1;
  bool core = false;
  std::vector<Text> behaviours; ///< this level's own, beside the step's
  std::vector<Text> examples;
};

/// A pay band, in whole units of the currency.
struct Pay {
  Text currency;
  Located<std::int64_t> min;
  Located<std::int64_t> max;
  Span at;
};

struct Level {
  Text id;
  Text title;
  std::vector<Text> also_called;
  std::optional<Located<int>> grade;
  std::optional<Located<ScopeIndex>> scope;
  Text summary;
  std::optional<Pay> pay;
  std::vector<Text> responsibilities;
  std::vector<Text> not_expected;
  /// As written; nullopt where the level has no list. Expectation::core holds what it means.
  std::optional<std::vector<Located<CompetencyIndex>>> core;
  std::vector<Expectation> expects; ///< in the ladder's order of competencies
  Span expects_at;
};

struct Track {
  Text id;
  Text title;
  TrackKind kind = TrackKind::individual;
  Span kind_at;
  std::vector<Located<LevelIndex>> levels; ///< lowest first

  /// The level's place in the track.
  [[nodiscard]] std::optional<std::size_t> position(LevelIndex level) const;
};

struct Transition {
  Located<LevelIndex> from;
  Located<LevelIndex> to;
  std::vector<Text> entry;
  Text trial;
  Text way_back; ///< key `return`
  Span at;
};

struct SourcePolicy {
  double votes = 0;
  double cap = 0;
};

struct PromotionPolicy {
  int raters = 2;
  int periods = 2;
};

/// docs/scoring.md tells what each number does.
struct Policy {
  std::array<SourcePolicy, source_count> sources = {SourcePolicy{0, 0}, SourcePolicy{5, 5},
                                                    SourcePolicy{3, 9}, SourcePolicy{2, 6},
                                                    SourcePolicy{2, 6}};
  double support = 0.5;
  double coverage = 0.75;
  std::optional<int> floor = 1; ///< nullopt: off
  int influence = 1;
  int window_days = 730;
  int half_life_days = 365; ///< 0: no ageing
  PromotionPolicy promotion;
};

/// A check switched off at one place, with its reason.
struct Allow {
  Text check;
  Text where; ///< key `at`; empty: everywhere
  Text reason;
  Span at;
};

struct Ladder {
  SourceFile source;
  Text id;
  Text title;
  Text version;
  std::string language = "en";
  Text summary;
  std::vector<ScaleStep> scale;
  std::vector<Text> scopes;
  std::vector<Area> areas;
  std::vector<Competency> competencies;
  std::vector<Level> levels;
  std::vector<Track> tracks;
  std::vector<Transition> transitions;
  Policy policy;
  std::vector<Allow> allow;

  /// K, the greatest rating.
  [[nodiscard]] int top_rating() const { return static_cast<int>(scale.size()); }

  /// nullptr where the level doesn't expect the competency. O(1).
  [[nodiscard]] const Expectation* expectation(LevelIndex level, CompetencyIndex competency) const;
  /// Whether any level of the track expects the competency.
  [[nodiscard]] bool expected_on(TrackIndex track, CompetencyIndex competency) const;
  [[nodiscard]] std::optional<Pillar> pillar_of(CompetencyIndex competency) const;

  [[nodiscard]] std::optional<CompetencyIndex> competency_named(std::string_view wanted) const;
  [[nodiscard]] std::optional<LevelIndex> level_named(std::string_view wanted) const;
  [[nodiscard]] std::optional<TrackIndex> track_named(std::string_view wanted) const;
  [[nodiscard]] std::optional<ScopeIndex> scope_named(std::string_view wanted) const;

  /// Fills the table behind `expectation`; read/ calls it once, when all levels are in.
  void index_expectations();

private:
  /// levels x competencies, row by row: 1 + the place in Level::expects, 0 for none.
  std::vector<std::uint32_t> cells_;
};

} // namespace rung
