#include "score/levels.hpp"
#include "score/view.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

View view_of(const Ladder& ladder, const Portfolio& portfolio) {
  View view = make_view(ladder, portfolio, count_evidence(ladder, portfolio, Date{1000}),
                        ViewKind::supported);
  place_on_track(view, ladder, portfolio, 0);
  return view;
}

/// `confirmed..possible unknown[decisive] spiky`, such as "l1..l3 e [e] -".
std::string dump_view(const Ladder& ladder, const View& view) {
  const auto names = [&](const std::vector<CompetencyIndex>& list, bool influence) {
    std::string text;
    for (const CompetencyIndex c : list)
      text += ladder.competencies[c].id.value;
    return text + (influence ? "I" : "");
  };
  std::string text = level_id(ladder, view.confirmed) + ".." + level_id(ladder, view.possible);
  text += " unknown " + names(view.unknown, view.influence_unknown);
  text += " decisive " + names(view.decisive, view.influence_decisive);
  for (const LevelIndex level : view.spiky)
    text += " spiky " + ladder.levels[level].id.value;
  return text;
}

std::string dump_view(const LadderSpec& spec, const std::vector<std::string>& entries) {
  const Ladder ladder = ladder_of(spec);
  return dump_view(ladder, view_of(ladder, portfolio_of(ladder, entries)));
}

const LadderSpec worked_example{
    .levels = {{"l1", "a2! b2! c2x2"}, {"l2", "a3! b3! c2x2 d2 e2"}, {"l3", "a4! b3! c3x2 d3 e3"}}};

} // namespace

TEST_CASE("the worked example's levels: an unknown leaves an interval, and the unknown decides") {
  CHECK(dump_view(worked_example, {"manager m 900 a4 b3 c3 d2"}) == "l1..l3 unknown e decisive e");
}

TEST_CASE("a table of gates") {
  struct Row {
    const char* why;
    LadderSpec spec;
    const char* entry;
    const char* expected;
  };

  const std::vector<Row> table = {
      {"everything met", worked_example, "manager m 900 a4 b3 c3 d3 e3",
       "l3..l3 unknown  decisive "},
      {"core unmet", worked_example, "manager m 900 a2 b2 c3 d3 e3", "l1..l1 unknown  decisive "},
      {"below the first level", worked_example, "manager m 900 a1 b2 c3 d3 e3",
       "-..- unknown  decisive "},
      {"coverage: 2 of 4 is short of 0.75", worked_example, "manager m 900 a3 b3 c2 d1 e1",
       "l1..l1 unknown  decisive "},
      {"coverage: 3 of 4 reaches 0.75", worked_example, "manager m 900 a3 b3 c2 d2 e1",
       "l2..l2 unknown  decisive "},
      {"floor: two steps below fails",
       {.levels = {{"l1", "a1! b1x9 c3"}}},
       "manager m 900 a1 b1 c1",
       "-..- unknown  decisive "},
      {"floor: one step below passes",
       {.levels = {{"l1", "a1! b1x9 c3"}}},
       "manager m 900 a1 b1 c2",
       "l1..l1 unknown  decisive "},
      {"a gate above a failed one is spiky",
       {.levels = {{"l1", "a1 b1"}, {"l2", "a2"}}},
       "manager m 900 a2",
       "-..l2 unknown b decisive b spiky l2"},
      {"nothing is unknown that the track doesn't expect",
       {.levels = {{"l1", "a1"}, {"m1", "a1 b1"}}, .tracks = {{"ic", "l1"}, {"m", "m1"}}},
       "manager m 900 a1",
       "l1..l1 unknown  decisive "},
      {"two unknowns that must both be seen are decisive together",
       {.levels = {{"l1", "a1"}, {"l2", "a1 b1 c1"}}},
       "manager m 900 a1",
       "l1..l2 unknown bc decisive bc"},
      {"influence unseen because no entry says a scope",
       {.levels = {{"l1", "a1 @team"}}},
       "manager m 900 a1",
       "-..l1 unknown I decisive I"},
      {"influence seen too narrow is no unknown",
       {.levels = {{"l1", "a1 @team"}}},
       "manager m 900 a1 @task",
       "-..- unknown  decisive "},
      {"influence seen",
       {.levels = {{"l1", "a1 @team"}}},
       "manager m 900 a1 @multi-team",
       "l1..l1 unknown  decisive "},
      {"a scope asked of entries that say none is unknown at that level alone",
       {.levels = {{"l1", "a1"}, {"l2", "a2@team"}}},
       "manager m 900 a2",
       "l1..l2 unknown a decisive a"},
      {"a scope asked of entries that are too narrow is a gap",
       {.levels = {{"l1", "a1"}, {"l2", "a2@team"}}},
       "manager m 900 a2 @task",
       "l1..l1 unknown  decisive "},
  };
  for (const Row& row : table) {
    INFO(row.why);
    CHECK(dump_view(row.spec, {row.entry}) == row.expected);
  }
}

TEST_CASE("a policy without floor or influence leaves them out of the gate") {
  Policy policy;
  policy.floor = std::nullopt;
  policy.influence = 0;
  CHECK(dump_view({.levels = {{"l1", "a1! b1x9 c5 @industry"}}, .policy = policy},
                  {"manager m 900 a1 b1 c1"}) == "l1..l1 unknown  decisive ");
}

TEST_CASE("influence asks for as many entries as the policy says") {
  Policy policy;
  policy.influence = 2;
  const LadderSpec spec{.levels = {{"l1", "a1 @team"}}, .policy = policy};
  CHECK(dump_view(spec, {"manager m 900 a1 @team", "manager m 901 a1"}) ==
        "-..l1 unknown I decisive I");
  CHECK(dump_view(spec, {"manager m 900 a1 @team", "manager m 901 a1 @task"}) ==
        "-..- unknown  decisive ");
  CHECK(dump_view(spec, {"manager m 900 a1 @team", "manager m 901 a1 @team"}) ==
        "l1..l1 unknown  decisive ");
}

TEST_CASE("a waiver makes its expectation met at its level alone") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1 b1"}, {"l2", "a1 b2"}}});
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a1"});
  portfolio.waivers.push_back(
      {{competency(ladder, "b"), {}}, {level(ladder, "l1"), {}}, {}, Source::manager, "m", {}});
  const View view = view_of(ladder, portfolio);
  CHECK(dump_view(ladder, view) == "l1..l2 unknown b decisive b");
  CHECK(view.gates[0].expectations[1].waived);
  CHECK(view.gates[0].met == 2);
}
