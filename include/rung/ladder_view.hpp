// Stage 5 of the data's way, for the ladder itself: what `rung show` lays out, as values.
//
// A ladder as a whole, a level, a competency or a track: each view holds everything that any
// rendering of it prints. Before: the model, and the cards of ladder_cards.hpp. After: render/. To
// show a new key of a ladder: its field here, its line in report/, its line in each renderer.
#pragma once

#include "rung/ladder.hpp"
#include "rung/ladder_cards.hpp"
#include "rung/report.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rung {

/// A rating of the scale.
struct RatingCard {
  int rating = 0;
  std::string title;
  std::string meaning;
};

struct AreaCard {
  Named area;
  std::optional<Pillar> pillar;
  std::string summary;
};

struct CompetencyCard {
  Named competency;
  std::optional<Named> area;
  std::optional<Pillar> pillar; ///< its own, or its area's
  std::string summary;
};

struct TrackCard {
  Named track;
  TrackKind kind = TrackKind::individual;
  std::vector<Named> levels; ///< lowest first
};

/// A level as a track has it.
struct Placement {
  Named track;
  Named level;
};

/// A scope or a pay band, with the tracks whose levels have it.
template <class Value>
struct OnTracks {
  Value value;
  std::vector<Named> tracks;
};

/// Levels that stand side by side: those of one grade; a level that tracks share has its own row.
struct ParityRow {
  std::optional<int> grade;
  bool shared = false;                       ///< one level, in several tracks
  std::vector<Placement> levels;             ///< in the ladder's order of tracks
  std::vector<OnTracks<std::string>> scopes; ///< each once
  std::vector<OnTracks<PayCard>> pay;
  /// Whether all levels have one and the same, so that no track needs to be named.
  bool one_scope = true;
  bool one_pay = true;
};

/// An expectation as a table holds it.
struct MatrixCell {
  int rating = 0;
  bool core = false;
  int weight = 1;
  std::optional<std::string> scope;

  friend bool operator==(const MatrixCell&, const MatrixCell&) = default;
};

struct MatrixColumn {
  Named level;
  std::string code; ///< short for the level, and its own in the ladder
  std::optional<int> grade;
};

struct MatrixRow {
  Named competency;
  std::optional<Named> area;
  std::vector<std::optional<MatrixCell>> cells; ///< a column each
};

/// Expected ratings, levels by competencies.
struct Matrix {
  std::vector<MatrixColumn> columns;
  std::vector<MatrixRow> rows;     ///< what one of the levels expects, in the ladder's order
  std::vector<Named> not_expected; ///< the ladder's other competencies
  int top_rating = 0;
  int competencies = 0;   ///< how many the ladder has
  bool too_large = false; ///< to be read by anybody: then it has no rows
};

struct LadderView {
  std::string rung_version;
  LadderStamp ladder;
  std::string asked_as; ///< what names the ladder on the command line: its id, or a file
  std::string language;
  std::string summary;
  std::vector<RatingCard> scale;
  std::vector<std::string> scopes; ///< narrowest first
  std::vector<AreaCard> areas;
  std::vector<TrackCard> tracks;
  std::vector<Named> in_no_track;
  std::vector<LevelFacts> levels;           ///< in the ladder's order
  std::vector<CompetencyCard> competencies; ///< the same
  std::vector<ParityRow> parity;            ///< lowest first
  Matrix matrix;                            ///< all levels, a track after the other
  std::vector<Matrix> by_track;             ///< each track's own
  bool all_core = false; ///< no level names a core list: every expectation is core
  std::vector<WayCard> ways;
};

/// Where a level stands in a track.
struct TrackPlace {
  Named track;
  int place = 0; ///< 1 is the lowest
  int of = 0;
  std::optional<Named> below;
  std::optional<Named> above;
};

/// A level of equal grade that shares no track with the one shown.
struct Twin {
  LevelFacts level;
  PayRelation pay = PayRelation::unknown;
};

/// What is new against the level below, in the tracks that have that same level below. Its cards
/// are without texts: the level's own card has them.
struct StepUp {
  std::vector<Named> tracks;
  LevelDifference difference;
};

struct LevelView {
  std::string rung_version;
  LadderStamp ladder;
  std::string asked_as; ///< as in LadderView
  LevelCard card;
  int top_rating = 0;
  std::vector<TrackPlace> places;
  std::vector<Twin> twins;
  std::vector<StepUp> steps; ///< empty for a level that is the lowest wherever it stands
  bool all_core = false;
};

/// One rating of a competency, with what leads up to it.
struct StepCard {
  RatingCard rating;
  std::vector<std::string> behaviours;
  std::vector<std::string> examples;
  std::vector<std::string> to_try;
  std::vector<Guidance::Resource> to_learn;
  std::vector<Named> expected_at; ///< levels, a track after the other
};

struct LevelExpectation {
  Named level;
  std::optional<int> grade;
  std::optional<ExpectationCard> expectation; ///< nullopt: not expected there
};

struct TrackExpectations {
  Named track;
  std::vector<LevelExpectation> levels; ///< lowest first
};

struct CompetencyView {
  std::string rung_version;
  LadderStamp ladder;
  Named competency;
  std::optional<Named> area;
  std::optional<Pillar> pillar;
  std::string summary;
  std::vector<StepCard> steps; ///< every rating of the scale
  std::vector<TrackExpectations> tracks;
  std::vector<LevelExpectation> in_no_track; ///< of levels that stand in none
  bool all_core = false;
};

struct TrackStep {
  LevelFacts level;
  std::vector<Named> shared_with; ///< other tracks that it stands in
  /// nullopt: the lowest. Its cards are without texts, which the levels' own views have.
  std::optional<LevelDifference> against_below;
};

struct TrackView {
  std::string rung_version;
  LadderStamp ladder;
  Named track;
  TrackKind kind = TrackKind::individual;
  std::vector<TrackStep> levels;
  Matrix matrix;
  bool all_core = false;
  std::vector<WayCard> ways; ///< between its levels and those of other tracks
};

/// A ladder with all its levels and competencies, for a site.
struct LadderSite {
  LadderView ladder;
  std::vector<LevelView> levels;            ///< a track after the other, then those in none
  std::vector<CompetencyView> competencies; ///< in the ladder's order
};

LadderView ladder_view(const Ladder& ladder);
LevelView level_view(const Ladder& ladder, LevelIndex level);
CompetencyView competency_view(const Ladder& ladder, CompetencyIndex competency);
TrackView track_view(const Ladder& ladder, TrackIndex track);
LadderSite ladder_site(const Ladder& ladder);

/// Short names for all levels, by index, each its own: an id as it is where it is short, else cut
/// from its words, as `sta` for `staff` and `em` for `engineering-manager`.
std::vector<std::string> level_codes(const Ladder& ladder);
/// Every competency that one of the levels expects, against them.
Matrix matrix_of(const Ladder& ladder, const std::vector<LevelIndex>& levels);
/// Side by side, lowest grade first; a level without one comes after the level below it.
std::vector<ParityRow> parity_of(const Ladder& ladder);
/// Each level once: a track after the other, then those that stand in none.
std::vector<LevelIndex> levels_by_track(const Ladder& ladder);
/// Whether no level names a core list.
bool expects_all_as_core(const Ladder& ladder);

} // namespace rung
