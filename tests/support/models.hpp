// Small ladders and portfolios for tests, written in one line a level or an entry, so that a test
// shows its case and nothing else.
//
//   Ladder ladder = ladder_of({.levels = {{"l1", "a2! b2"}, {"l2", "a3! b2x2@team"}}});
//   Portfolio portfolio = portfolio_of(ladder, {"manager m1 940 a4 b3 @team"});
//
// An expectation is `<competency><rating>[!][x<weight>][@<scope>]`, `!` for core. A level's own
// scope is a bare `@<scope>`. An entry is `<source> <rater> <day> <competency><rating>...
// [@<scope>] [#<id>]`; days count from 1970-01-01.
#pragma once

#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace rung::test {

struct LadderSpec {
  int top = 5;
  std::vector<std::pair<std::string, std::string>> levels; ///< id, expectations; one track of all
  std::vector<std::pair<std::string, std::string>> tracks =
      {}; ///< id, level ids; replaces that one
  Policy policy = {};
};

/// Competencies come in the order in which the levels first name them, `scopes` are the default
/// ones. Without any `!` every expectation is core, as without a core list.
Ladder ladder_of(const LadderSpec& spec);

/// A person on the ladder's first track, with no level held.
Portfolio portfolio_of(const Ladder& ladder, const std::vector<std::string>& entries);

/// Sorts the entries canonically, as reading does.
void sort_entries(Portfolio& portfolio);

/// Texts without places.
std::vector<Text> texts_of(const std::vector<std::string>& list);

/// Index of the id, which must exist.
CompetencyIndex competency(const Ladder& ladder, const std::string& id);
LevelIndex level(const Ladder& ladder, const std::string& id);

/// The id, or "-" for none.
std::string level_id(const Ladder& ladder, std::optional<LevelIndex> level);

} // namespace rung::test
