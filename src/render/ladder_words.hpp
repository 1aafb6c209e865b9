// Stage 6, render: the words about levels and what tells them apart, which text and Markdown share.
//
// As wording.hpp: pieces of a report put into words, not yet escaped. A word that users read is
// changed here, once.
#pragma once

#include "rung/ladder_cards.hpp"
#include "rung/ladder_view.hpp"

#include "render/glyphs.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// "EUR 87,000-113,000".
std::string pay_in_words(const PayCard& pay);
/// "87,000-113,000".
std::string band_in_words(const PayCard& pay);
/// "the same pay band"; empty where nothing can be said.
std::string pay_relation_in_words(PayRelation relation);

/// "multi-team"; where not all have one and the same, "multi-team (ic)", by the tracks' ids.
std::vector<std::string> scopes_in_words(const ParityRow& row);
/// The same of pay; without the currency where `currency` names it already.
std::vector<std::string> bands_in_words(const ParityRow& row, std::string_view currency);

/// "4 Leading", "core", "at multi-team or wider", "weight 2". Where all is core, that isn't said.
std::vector<std::string> expectation_facts(const ExpectationCard& card, bool all_core);
/// What differs alone: "rises 3 → 4 Leading", "core now", "scope team → multi-team", "weight 1 →
/// 2", "with words of its own"; what begins or ends comes with all that is or was expected. Empty
/// for what stays.
std::vector<std::string> change_facts(const ExpectationChange& change, const Glyphs& glyphs,
                                      bool all_core);
/// All that the second expects, what differs as above: "rises 3 → 4 Leading", "core", "weight 2".
std::vector<std::string> facts_with_change(const ExpectationChange& change, const Glyphs& glyphs,
                                           bool all_core);
/// Whether it asks for behaviours that weren't asked for before.
bool has_new_behaviours(const ExpectationChange& change);
/// Behind a text that isn't the rating's but the level's own.
inline constexpr std::string_view own_words_mark = " (said for this level)";
/// The changes in the order of their kinds, what begins first; without what stays.
std::vector<const ExpectationChange*> by_kind(const std::vector<ExpectationChange>& changes);
/// "Delivery 3", of what stays.
std::vector<std::string> unchanged_in_words(const std::vector<ExpectationChange>& changes);
/// The sign of a change, a column wide; a blank for what stays.
std::string_view sign_of(Change change, bool ascii);

/// "Staff Engineer → Engineering Manager".
std::string way_in_words(const LevelFacts& from, const LevelFacts& to, const Glyphs& glyphs);
/// "no criteria of entry, no way back described"; empty where everything is.
std::string missing_of_way(const WayCard& way);

/// "grade 4", "multi-team", "EUR 87,000-113,000": what a level has of these.
std::vector<std::string> level_facts_in_words(const LevelFacts& facts);
/// "grade 3 → 4", "scope team → multi-team", "EUR 70,000-91,000 → EUR 87,000-113,000": those that
/// differ.
std::vector<std::string> standing_changes(const LevelDifference& difference, const Glyphs& glyphs);

inline constexpr std::string_view all_core_sentence =
    "Every expectation is core: a level isn't met without it.";
inline constexpr std::string_view no_grades_sentence =
    "No level has a grade, so the ladder doesn't say which levels of the tracks are equal.";

/// Which marks some cell of a matrix has.
struct MatrixMarks {
  bool core = false;
  bool scope = false;
  bool weight = false;
};

MatrixMarks marks_of(const Matrix& matrix, bool all_core);
/// What the marks mean; core's own sign stands before it.
inline constexpr std::string_view core_meaning = "core: the level isn't met without it";
inline constexpr std::string_view scope_meaning =
    "a scope: the least in which the rating is asked for";
inline constexpr std::string_view weight_meaning = "x2: counts twice towards the level's coverage";
/// "11 levels by 3000 competencies: too large for a table."
std::string too_large_sentence(const Matrix& matrix);

/// "not expected of Engineer and Engineer II"; "not expected of any level"; empty where all do.
std::string not_expected_of(const std::vector<LevelExpectation>& levels);
std::vector<std::string> titles_of(const std::vector<Named>& items);
/// How a text is typed into a shell.
std::string shell_word(const std::string& text);

} // namespace rung
