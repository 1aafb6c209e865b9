#include "rung/ladder_cards.hpp"

#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

Ladder two_tracks() {
  Ladder ladder = ladder_of({.levels = {{"senior", "a2! b2 c3 d1 e2@team f2 @team"},
                                        {"staff", "a3! b2x2 c2 e2@multi-team f2 g1 @multi-team"},
                                        {"manager", "a2! @team"}},
                             .tracks = {{"ic", "senior staff"}, {"management", "senior manager"}}});
  Level& senior = ladder.levels[0];
  senior.responsibilities = {{"Plans projects.", {}}, {"Mentors.", {}}};
  ladder.levels[1].responsibilities = {{"Mentors.", {}}, {"Sets direction.", {}}};
  senior.expects[0].behaviours = {{"The level's own words.", {}}};
  ladder.competencies[0].steps = {{.rating = 2,
                                   .at = {},
                                   .behaviours = {{"The step's words.", {}}},
                                   .examples = {},
                                   .to_try = {},
                                   .to_learn = {}}};
  ladder.transitions.push_back({.from = {0, {}},
                                .to = {2, {}},
                                .entry = {{"Has led a project.", {}}},
                                .trial = {"Half a year.", {}},
                                .way_back = {"At any time.", {}},
                                .at = {}});
  return ladder;
}

std::string changes(const LevelDifference& difference) {
  std::string text;
  for (const ExpectationChange& change : difference.changes)
    text += change.competency.id + " " + std::string(name_of(change.change)) + "\n";
  return text;
}

} // namespace

TEST_CASE("a level's card holds its own words before the step's") {
  const Ladder ladder = two_tracks();
  const LevelCard card = level_card(ladder, level(ladder, "senior"));
  CHECK(card.facts.level.id == "senior");
  CHECK(card.facts.scope == "team");
  REQUIRE(card.facts.tracks.size() == 2);
  CHECK(card.facts.tracks[1].id == "management");
  REQUIRE(card.expects.size() == 6);
  CHECK(card.expects[0].behaviours ==
        std::vector<std::string>{"The level's own words.", "The step's words."});
  CHECK(card.expects[0].core);
  CHECK(card.expects[4].scope == "team");
  CHECK_FALSE(expectation_card(ladder, level(ladder, "manager"), competency(ladder, "b")));
}

TEST_CASE("what begins, rises, falls and ends between two levels is told apart") {
  const Ladder ladder = two_tracks();
  const LevelDifference up =
      difference_between(ladder, level(ladder, "senior"), level(ladder, "staff"));
  CHECK(changes(up) == "a rises\nb other\nc falls\nd ends\ne rises\nf same\ng begins\n");
  CHECK(up.new_responsibilities == std::vector<std::string>{"Sets direction."});
  CHECK(up.ended_responsibilities == std::vector<std::string>{"Plans projects."});
  CHECK_FALSE(up.changes[3].after);
  CHECK_FALSE(up.changes[6].before);
  const LevelDifference down =
      difference_between(ladder, level(ladder, "staff"), level(ladder, "senior"));
  CHECK(changes(down) == "a falls\nb other\nc rises\nd begins\ne falls\nf same\ng ends\n");
}

TEST_CASE("the ways from a level and to it are those that the ladder describes") {
  const Ladder ladder = two_tracks();
  const LevelIndex senior = level(ladder, "senior");
  const LevelIndex manager = level(ladder, "manager");
  REQUIRE(ways_between(ladder, senior, manager).size() == 1);
  CHECK(ways_between(ladder, senior, manager).front().way_back == "At any time.");
  CHECK(ways_between(ladder, manager, senior).empty());
  CHECK(level_card(ladder, senior).ways_out.size() == 1);
  CHECK(level_card(ladder, manager).ways_in.front().from.level.id == "senior");
}

TEST_CASE("a level's neighbours are those of a track") {
  const Ladder ladder = two_tracks();
  const LevelIndex senior = level(ladder, "senior");
  CHECK(level_above(ladder, 0, senior) == level(ladder, "staff"));
  CHECK(level_above(ladder, 1, senior) == level(ladder, "manager"));
  CHECK(level_below(ladder, 1, level(ladder, "manager")) == senior);
  CHECK_FALSE(level_below(ladder, 0, senior));
  CHECK_FALSE(level_above(ladder, 0, level(ladder, "staff")));
  CHECK_FALSE(level_above(ladder, 0, level(ladder, "manager")));
}
