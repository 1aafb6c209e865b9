#include "rung/level_comparison.hpp"

#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

using Words = std::vector<std::string>;

Ladder ladder_with_words() {
  Ladder ladder = ladder_of(
      {.levels = {{"junior", "a1! b1 @task"},
                  {"senior", "a2! b1 c1 @team"},
                  {"staff", "a4! b1 c1 d1@team @multi-team"},
                  {"manager", "a2! b1 e2 @team"}},
       .tracks = {{"ic", "junior senior staff"}, {"management", "junior senior manager"}}});
  const auto step = [](int rating, const std::string& text) {
    return Step{.rating = rating,
                .at = {},
                .behaviours = {{text, {}}},
                .examples = {{"example of " + text, {}}},
                .to_try = {},
                .to_learn = {}};
  };
  ladder.competencies[0].steps = {step(1, "one"), step(2, "two"), step(3, "three"),
                                  step(4, "four")};
  ladder.levels[2].expects[0].behaviours = {{"own", {}}};
  ladder.levels[2].not_expected = {{"reviews", {}}, {"budgets", {}}};
  ladder.levels[3].not_expected = {{"code", {}}, {"budgets", {}}};
  ladder.levels[2].responsibilities = {{"direction", {}}, {"mentoring", {}}};
  ladder.levels[3].responsibilities = {{"mentoring", {}}, {"hiring", {}}};
  ladder.levels[2].grade = ladder.levels[3].grade = Located<int>{3, {}};
  ladder.transitions.push_back({.from = {2, {}},
                                .to = {3, {}},
                                .entry = {{"has led", {}}},
                                .trial = {"half a year", {}},
                                .way_back = {"at any time", {}},
                                .at = {}});
  return ladder;
}

LevelComparison between(const Ladder& ladder, const std::string& from, const std::string& to) {
  return level_comparison(ladder, level(ladder, from), level(ladder, to));
}

Words listed_ids(const std::vector<Named>& items) {
  Words list;
  for (const Named& item : items)
    list.push_back(item.id);
  return list;
}

const ExpectationChange& change_of(const LevelDifference& difference, const std::string& id) {
  for (const ExpectationChange& change : difference.changes)
    if (change.competency.id == id)
      return change;
  throw std::invalid_argument("no change of " + id);
}

PayCard euros(std::int64_t min, std::int64_t max) {
  return {.currency = "EUR", .min = min, .max = max};
}

} // namespace

TEST_CASE("a track leads from one level to the other step by step") {
  const LevelComparison up = between(ladder_with_words(), "junior", "staff");
  REQUIRE(up.paths.size() == 1);
  CHECK(listed_ids(up.paths[0].tracks) == Words{"ic"});
  CHECK_FALSE(up.paths[0].down);
  REQUIRE(up.paths[0].steps.size() == 2);
  CHECK(up.paths[0].steps[0].to.level.id == "senior");
  CHECK(up.paths[0].steps[1].from.level.id == "senior");
  CHECK(up.sum.from.level.id == "junior");
  CHECK(up.sum.to.level.id == "staff");
}

TEST_CASE("down the track, steps go down") {
  const LevelComparison down = between(ladder_with_words(), "staff", "junior");
  REQUIRE(down.paths.size() == 1);
  CHECK(down.paths[0].down);
  CHECK(down.paths[0].steps[0].from.level.id == "staff");
  CHECK(down.paths[0].steps[1].to.level.id == "junior");
  CHECK(change_of(down.sum, "d").change == Change::ends);
  CHECK(change_of(down.sum, "a").change == Change::falls);
  CHECK(change_of(down.sum, "a").new_texts.empty());
  CHECK(down.sum.scope == Relation::less);
}

TEST_CASE("the overview of a way has the rows that change, and names the others") {
  const LevelComparison up = between(ladder_with_words(), "junior", "staff");
  Words rows;
  for (const MatrixRow& row : up.paths[0].matrix.rows)
    rows.push_back(row.competency.id);
  CHECK(rows == Words{"a", "c", "d"});
  CHECK(listed_ids(up.paths[0].unchanged) == Words{"b"});
  CHECK(up.paths[0].matrix.columns.front().level.id == "junior");
}

TEST_CASE("tracks that lead the same way share it; others have their own") {
  Ladder ladder = ladder_with_words();
  CHECK(listed_ids(between(ladder, "junior", "senior").paths[0].tracks) ==
        Words{"ic", "management"});
  ladder.tracks[1].levels.push_back({level(ladder, "staff"), {}});
  const LevelComparison both = between(ladder, "junior", "staff");
  REQUIRE(both.paths.size() == 2);
  CHECK(both.paths[0].steps.size() == 2);
  CHECK(both.paths[1].steps.size() == 3);
}

TEST_CASE("across tracks there is no way of steps, but the ladder's transitions") {
  const LevelComparison across = between(ladder_with_words(), "staff", "manager");
  CHECK(across.paths.empty());
  REQUIRE(across.ways.size() == 1);
  CHECK(across.ways[0].trial == "half a year");
  CHECK(across.ways_back.empty());
  CHECK(across.sum.grade == Relation::same);
  CHECK(across.sum.scope == Relation::less);
  const LevelComparison back = between(ladder_with_words(), "manager", "staff");
  CHECK(back.ways.empty());
  CHECK(back.ways_back.size() == 1);
}

TEST_CASE("texts of two levels are the one's, the other's or both's") {
  const LevelDifference sum = between(ladder_with_words(), "staff", "manager").sum;
  CHECK(sum.new_responsibilities == Words{"hiring"});
  CHECK(sum.ended_responsibilities == Words{"direction"});
  CHECK(sum.kept_responsibilities == Words{"mentoring"});
  CHECK(sum.new_boundaries == Words{"code"});
  CHECK(sum.ended_boundaries == Words{"reviews"});
  CHECK(sum.kept_boundaries == Words{"budgets"});
}

TEST_CASE("what rises brings the level's own words and those of each rating above") {
  const ExpectationChange change =
      change_of(between(ladder_with_words(), "senior", "staff").sum, "a");
  CHECK(change.change == Change::rises);
  CHECK(change.own_texts_differ);
  REQUIRE(change.new_texts.size() == 3);
  CHECK_FALSE(change.new_texts[0].rating);
  CHECK(change.new_texts[0].behaviours == Words{"own"});
  CHECK(change.new_texts[1].rating == 3);
  CHECK(change.new_texts[2].rating == 4);
  CHECK(change.new_texts[2].behaviours == Words{"four"});
  CHECK(change.new_texts[2].examples == Words{"example of four"});
  CHECK(change.after->behaviours == Words{"own"}); // the step's own are in new_texts
}

TEST_CASE("what begins brings the words of its rating alone, and what ends none") {
  Ladder ladder = ladder_with_words();
  ladder.competencies[4].steps = ladder.competencies[0].steps; // e
  const LevelDifference there = between(ladder, "staff", "manager").sum;
  REQUIRE(change_of(there, "e").new_texts.size() == 1);
  CHECK(change_of(there, "e").new_texts[0].rating == 2);
  CHECK(change_of(there, "d").change == Change::ends);
  CHECK(change_of(there, "d").new_texts.empty());
}

TEST_CASE("own words that a level shares with the other aren't new") {
  Ladder ladder = ladder_with_words();
  ladder.levels[3].expects[0].behaviours = {{"own", {}}, {"more", {}}};
  const ExpectationChange change = change_of(between(ladder, "staff", "manager").sum, "a");
  CHECK(change.change == Change::falls);
  REQUIRE(change.new_texts.size() == 1);
  CHECK(change.new_texts[0].behaviours == Words{"more"});
}

TEST_CASE("pay bands are the same, higher, lower, one in the other, or can't be compared") {
  CHECK(pay_between(euros(1, 2), euros(1, 2)) == PayRelation::same);
  CHECK(pay_between(euros(10, 20), euros(15, 25)) == PayRelation::more);
  CHECK(pay_between(euros(10, 20), euros(10, 25)) == PayRelation::more);
  CHECK(pay_between(euros(10, 20), euros(5, 20)) == PayRelation::less);
  CHECK(pay_between(euros(10, 20), euros(12, 18)) == PayRelation::nested);
  CHECK(pay_between(euros(10, 20), euros(5, 25)) == PayRelation::nested);
  CHECK(pay_between(euros(1, 2), PayCard{.currency = "CHF", .min = 1, .max = 2}) ==
        PayRelation::other_currency);
  CHECK(pay_between(std::nullopt, euros(1, 2)) == PayRelation::unknown);
  CHECK(pay_between(std::nullopt, std::nullopt) == PayRelation::unknown);
}

TEST_CASE("grades and scopes that are missing aren't taken for lower") {
  Ladder ladder = ladder_with_words();
  CHECK(between(ladder, "senior", "staff").sum.grade == Relation::unknown);
  ladder.levels[2].scope.reset();
  CHECK(between(ladder, "senior", "staff").sum.scope == Relation::unknown);
  CHECK(between(ladder, "junior", "senior").sum.scope == Relation::more);
}
