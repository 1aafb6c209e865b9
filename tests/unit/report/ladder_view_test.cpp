#include "rung/ladder_view.hpp"

#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

/// A trunk of two, then two tracks of equal grades; one level of the third grade has no grade yet.
Ladder ladder_with_pay() {
  Ladder ladder = ladder_of({.levels = {{"junior", "a1! b1 @task"},
                                        {"senior", "a2! b1 c1 @team"},
                                        {"staff", "a3! b2x2 c1 d1@team @multi-team"},
                                        {"manager", "a2! b1 e2 @team"},
                                        {"director", "a2! e3 @organisation"},
                                        {"spare", "a1"}},
                             .tracks = {{"ic", "junior senior staff"},
                                        {"management", "junior senior manager director"}}});
  for (const auto& [id, grade] : {std::pair("junior", 1), std::pair("senior", 2),
                                  std::pair("staff", 3), std::pair("manager", 3)})
    ladder.levels[level(ladder, id)].grade = Located<int>{grade, {}};
  const auto pay = [&](const char* id, std::int64_t min, std::int64_t max) {
    ladder.levels[level(ladder, id)].pay = Pay{{"EUR", {}}, {min, {}}, {max, {}}, {}};
  };
  pay("staff", 90, 110);
  pay("manager", 90, 110);
  ladder.competencies[0].steps = {{.rating = 1,
                                   .at = {},
                                   .behaviours = {{"one", {}}},
                                   .examples = {},
                                   .to_try = {},
                                   .to_learn = {}},
                                  {.rating = 2,
                                   .at = {},
                                   .behaviours = {{"two", {}}},
                                   .examples = {},
                                   .to_try = {},
                                   .to_learn = {}},
                                  {.rating = 3,
                                   .at = {},
                                   .behaviours = {{"three", {}}},
                                   .examples = {{"for example", {}}},
                                   .to_try = {{"try", {}}},
                                   .to_learn = {{{"a book", {}}, {"somebody", {}}, {}}}}};
  ladder.transitions.push_back({.from = {level(ladder, "senior"), {}},
                                .to = {level(ladder, "manager"), {}},
                                .entry = {},
                                .trial = {},
                                .way_back = {},
                                .at = {}});
  ladder.transitions.push_back({.from = {level(ladder, "staff"), {}},
                                .to = {level(ladder, "manager"), {}},
                                .entry = {},
                                .trial = {},
                                .way_back = {},
                                .at = {}});
  return ladder;
}

std::vector<std::string> codes_of(const std::vector<std::string>& ids) {
  Ladder ladder;
  for (const auto& id : ids) {
    ladder.levels.emplace_back();
    ladder.levels.back().id.value = id;
  }
  return level_codes(ladder);
}

/// "3: ic staff, management manager" a row.
std::string parity_text(const Ladder& ladder) {
  std::string text;
  for (const ParityRow& row : parity_of(ladder)) {
    text += row.grade ? std::to_string(*row.grade) : std::string("-");
    text += row.shared ? " shared:" : ":";
    for (const Placement& placement : row.levels)
      text += " " + placement.track.id + "/" + placement.level.id;
    text += "\n";
  }
  return text;
}

using WordList = std::vector<std::string>;

} // namespace

TEST_CASE("levels get short names that say which is which") {
  CHECK(codes_of({"engineer", "engineer-2", "senior", "staff", "senior-staff",
                  "engineering-manager", "senior-engineering-manager", "director", "vp"}) ==
        WordList{"eng", "e2", "sen", "staff", "ss", "em", "sem", "dir", "vp"});
  CHECK(codes_of({"l3", "l4", "ic10", "m1"}) == WordList{"l3", "l4", "ic10", "m1"});
  CHECK(codes_of({"level-01", "level-02", "level-30"}) == WordList{"l01", "l02", "l30"});
}

TEST_CASE("no two levels get the same short name, and a short id keeps itself") {
  CHECK(codes_of({"senior-staff", "staff-scientist", "ss"}) == WordList{"sst", "ssc", "ss"});
  CHECK(codes_of({"staff", "staffer", "staffing"}) == WordList{"staff", "sta", "staf"});
  CHECK(codes_of({"abcdefg", "abcdefh", "abcdefi", "abcdefj", "abcdefk"}) ==
        WordList{"abc", "abcd", "abcde", "abcdef", "#5"});
  CHECK(codes_of({"a-b-c-d-e-f-g-h"}) == WordList{"#1"});
}

TEST_CASE("tracks stand side by side by grade, a shared trunk once") {
  CHECK(parity_text(ladder_with_pay()) == "1 shared: ic/junior management/junior\n"
                                          "2 shared: ic/senior management/senior\n"
                                          "3: ic/staff management/manager\n"
                                          "-: management/director\n");
}

TEST_CASE("a level without a grade stands right above the one below it") {
  Ladder ladder = ladder_with_pay();
  ladder.levels[level(ladder, "senior")].grade.reset();
  CHECK(parity_text(ladder) == "1 shared: ic/junior management/junior\n"
                               "- shared: ic/senior management/senior\n"
                               "3: ic/staff management/manager\n"
                               "-: management/director\n");
  for (Level& each : ladder.levels)
    each.grade.reset();
  CHECK(parity_text(ladder) == "- shared: ic/junior management/junior\n"
                               "- shared: ic/senior management/senior\n"
                               "-: ic/staff\n"
                               "-: management/manager\n"
                               "-: management/director\n");
}

TEST_CASE("two levels of a track may have one grade") {
  Ladder ladder = ladder_with_pay();
  ladder.levels[level(ladder, "director")].grade = Located<int>{3, {}};
  CHECK_THAT(parity_text(ladder),
             Catch::Matchers::EndsWith("3: ic/staff management/manager management/director\n"));
}

TEST_CASE("scopes and pay of a grade name their tracks where they aren't one") {
  const ParityRow row = parity_of(ladder_with_pay())[2];
  REQUIRE(row.scopes.size() == 2);
  CHECK_FALSE(row.one_scope);
  CHECK(row.scopes[1].value == "team");
  CHECK(row.scopes[1].tracks.front().id == "management");
  REQUIRE(row.pay.size() == 1);
  CHECK(row.one_pay);
  CHECK(row.pay[0].tracks.size() == 2);
  Ladder ladder = ladder_with_pay();
  ladder.levels[level(ladder, "manager")].pay.reset();
  CHECK_FALSE(parity_of(ladder)[2].one_pay);
}

TEST_CASE("the matrix has a track's levels after the other's, and what nobody expects apart") {
  Ladder ladder = ladder_with_pay();
  ladder.competencies.push_back(ladder.competencies[0]);
  ladder.competencies.back().id.value = "z";
  ladder.index_expectations();
  const LadderView view = ladder_view(ladder);
  WordList levels;
  for (const MatrixColumn& column : view.matrix.columns)
    levels.push_back(column.level.id);
  CHECK(levels == WordList{"junior", "senior", "staff", "manager", "director", "spare"});
  REQUIRE(view.matrix.rows.size() == 5);
  const MatrixRow& row = view.matrix.rows[1];
  CHECK(row.competency.id == "b");
  CHECK(row.cells[2] == MatrixCell{.rating = 2, .core = false, .weight = 2, .scope = {}});
  CHECK_FALSE(row.cells[4]);
  CHECK(view.matrix.rows[3].cells[2]->scope == "team");
  REQUIRE(view.matrix.not_expected.size() == 1);
  CHECK(view.matrix.not_expected[0].id == "z");
  REQUIRE(view.by_track.size() == 2);
  CHECK(view.by_track[0].rows.size() == 4);
  CHECK(view.by_track[0].not_expected.size() == 2);
  REQUIRE(view.in_no_track.size() == 1);
  CHECK(view.in_no_track[0].id == "spare");
  CHECK(view.ways.size() == 2);
}

TEST_CASE("every expectation is core only where no level names a core list") {
  Ladder ladder = ladder_with_pay();
  CHECK(ladder_view(ladder).all_core);
  ladder.levels[3].core.emplace();
  CHECK_FALSE(ladder_view(ladder).all_core);
}

TEST_CASE("a level's view has its places, its twins and what is new against the level below") {
  const Ladder ladder = ladder_with_pay();
  const LevelView view = level_view(ladder, level(ladder, "staff"));
  REQUIRE(view.places.size() == 1);
  CHECK(view.places[0].place == 3);
  CHECK(view.places[0].of == 3);
  CHECK(view.places[0].below->id == "senior");
  CHECK_FALSE(view.places[0].above);
  REQUIRE(view.twins.size() == 1);
  CHECK(view.twins[0].level.level.id == "manager");
  CHECK(view.twins[0].pay == PayRelation::same);
  REQUIRE(view.steps.size() == 1);
  CHECK(view.steps[0].difference.from.level.id == "senior");
  CHECK(view.card.ways_out.size() == 1);
}

TEST_CASE("tracks with the same level below share what is new; others have their own") {
  Ladder ladder = ladder_with_pay();
  const LevelView shared = level_view(ladder, level(ladder, "senior"));
  REQUIRE(shared.steps.size() == 1);
  CHECK(shared.steps[0].tracks.size() == 2);
  ladder.tracks[0].levels.push_back({level(ladder, "director"), {}});
  const LevelView split = level_view(ladder, level(ladder, "director"));
  REQUIRE(split.steps.size() == 2);
  CHECK(split.steps[0].difference.from.level.id == "staff");
  CHECK(split.steps[1].difference.from.level.id == "manager");
  CHECK(level_view(ladder, level(ladder, "junior")).steps.empty());
  const LevelView spare = level_view(ladder, level(ladder, "spare"));
  CHECK(spare.places.empty());
  CHECK(spare.steps.empty());
}

TEST_CASE("a level of equal grade on the same track is no twin") {
  Ladder ladder = ladder_with_pay();
  ladder.levels[level(ladder, "director")].grade = Located<int>{3, {}};
  CHECK(level_view(ladder, level(ladder, "manager")).twins.size() == 1);
  CHECK(level_view(ladder, level(ladder, "staff")).twins.size() == 2);
}

TEST_CASE("a competency's view has every rating, with who expects it on which track") {
  const Ladder ladder = ladder_with_pay();
  const CompetencyView view = competency_view(ladder, competency(ladder, "a"));
  REQUIRE(view.steps.size() == 5);
  CHECK(view.steps[2].to_try == WordList{"try"});
  CHECK(view.steps[2].to_learn.front().by == "somebody");
  CHECK(view.steps[4].behaviours.empty());
  REQUIRE(view.steps[1].expected_at.size() == 3);
  CHECK(view.steps[1].expected_at[2].id == "director");
  REQUIRE(view.tracks.size() == 2);
  CHECK(view.tracks[0].levels[2].expectation->rating == 3);
  CHECK(view.tracks[0].levels[2].grade == 3);
  REQUIRE(view.in_no_track.size() == 1);
  const CompetencyView other = competency_view(ladder, competency(ladder, "e"));
  CHECK_FALSE(other.tracks[0].levels[2].expectation);
}

TEST_CASE(
    "a track's view has its levels in order, each against the one below, and the ways off it") {
  const Ladder ladder = ladder_with_pay();
  const TrackView view = track_view(ladder, 1);
  REQUIRE(view.levels.size() == 4);
  CHECK_FALSE(view.levels[0].against_below);
  CHECK(view.levels[1].shared_with.front().id == "ic");
  CHECK(view.levels[2].shared_with.empty());
  CHECK(view.levels[3].against_below->from.level.id == "manager");
  CHECK(view.matrix.columns.size() == 4);
  REQUIRE(view.ways.size() == 1); // senior stands on both tracks
  CHECK(view.ways[0].from.level.id == "staff");
}
