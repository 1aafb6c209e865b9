// Stage 5 of the data's way, for the ladder itself: its levels and what tells them apart, as values
// ready to show. No person is in them.
//
// Before: the model. After: the verbs that read a ladder aloud (show, compare, plan, prep, new)
// make their reports of these. To show a new key of a level: its field here, its line in
// report/level_cards.cpp.
#pragma once

#include "rung/ladder.hpp"
#include "rung/report.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// What a level expects in a competency, with what that rating looks like.
struct ExpectationCard {
  Named competency;
  std::optional<Named> area;
  int rating = 0;
  std::string rating_title; ///< its step of the scale
  bool core = false;
  int weight = 1;
  std::optional<std::string> scope;    ///< least scope
  std::vector<std::string> behaviours; ///< the level's own first, then the step's
  std::vector<std::string> examples;   ///< in the same order
  std::size_t own_behaviours = 0;      ///< so many of the behaviours are the level's own
  std::size_t own_examples = 0;
};

/// A pay band, in whole units of the currency.
struct PayCard {
  std::string currency;
  std::int64_t min = 0;
  std::int64_t max = 0;

  friend bool operator==(const PayCard&, const PayCard&) = default;
};

/// What a level is, apart from what it expects. Empty texts and lists are absent ones.
struct LevelFacts {
  Named level;
  std::vector<std::string> also_called;
  std::optional<int> grade;
  std::optional<std::string> scope;
  std::optional<PayCard> pay;
  std::string summary;
  std::vector<Named> tracks; ///< those that it stands in
  std::vector<std::string> responsibilities;
  std::vector<std::string> not_expected; ///< where the role ends
};

/// A way from one level to another that the ladder describes.
struct WayCard {
  LevelFacts from;
  LevelFacts to;
  std::vector<std::string> entry;
  std::string trial;
  std::string way_back;
};

struct LevelCard {
  LevelFacts facts;
  std::vector<ExpectationCard> expects; ///< in the ladder's order of competencies
  std::vector<WayCard> ways_out;        ///< in the ladder's order
  std::vector<WayCard> ways_in;
};

/// What becomes of a competency between two levels.
enum class Change {
  begins, ///< expected at the second alone
  rises,  ///< a greater rating, or the same at a wider least scope
  other,  ///< the same rating; core, the weight or the level's own words differ
  falls,
  ends, ///< expected at the first alone
  same,
};

std::string_view name_of(Change change);

/// What a rating of a competency looks like; without a rating, a level's own words for it.
struct RatingTexts {
  std::optional<int> rating;
  std::string rating_title;
  std::vector<std::string> behaviours;
  std::vector<std::string> examples;
};

struct ExpectationChange {
  Named competency;
  std::optional<Named> area;
  Change change = Change::same;
  std::optional<ExpectationCard> before;
  std::optional<ExpectationCard> after;
  /// What the second asks for and the first doesn't: its own words, then those of each rating above
  /// the first's; of what begins, those of the rating alone.
  std::vector<RatingTexts> new_texts = {};
  bool own_texts_differ = false;
};

/// How the second of two stands to the first.
enum class Relation { same, more, less, unknown };

std::string_view name_of(Relation relation);

/// How the second's pay band stands to the first's. A greater band may overlap the lesser.
enum class PayRelation {
  same,
  more,   ///< neither end is lower
  less,   ///< neither end is higher
  nested, ///< one lies within the other
  other_currency,
  unknown, ///< one of them, or both, give none
};

std::string_view name_of(PayRelation relation);
PayRelation pay_between(const std::optional<PayCard>& first, const std::optional<PayCard>& second);

/// What tells one level from another. A difference of other facts is read off the two.
struct LevelDifference {
  LevelFacts from;
  LevelFacts to;
  std::vector<ExpectationChange> changes; ///< every competency of either, in the ladder's order
  /// Texts that stand at one of them alone, in their order.
  std::vector<std::string> new_responsibilities;
  std::vector<std::string> ended_responsibilities;
  std::vector<std::string> kept_responsibilities;
  /// The same of `not_expected`.
  std::vector<std::string> new_boundaries;
  std::vector<std::string> ended_boundaries;
  std::vector<std::string> kept_boundaries;
  Relation grade = Relation::unknown;
  Relation scope = Relation::unknown;
  PayRelation pay = PayRelation::unknown;
};

LevelFacts level_facts(const Ladder& ladder, LevelIndex level);
LevelCard level_card(const Ladder& ladder, LevelIndex level);
/// nullopt where the level doesn't expect the competency.
std::optional<ExpectationCard> expectation_card(const Ladder& ladder, LevelIndex level,
                                                CompetencyIndex competency);
WayCard way_card(const Ladder& ladder, const Transition& transition);
/// The ways that the ladder describes from one level to another.
std::vector<WayCard> ways_between(const Ladder& ladder, LevelIndex from, LevelIndex to);
LevelDifference difference_between(const Ladder& ladder, LevelIndex from, LevelIndex to);

/// The levels below and above in the track; nullopt at its ends, or where it doesn't stand there.
std::optional<LevelIndex> level_below(const Ladder& ladder, TrackIndex track, LevelIndex level);
std::optional<LevelIndex> level_above(const Ladder& ladder, TrackIndex track, LevelIndex level);

} // namespace rung
