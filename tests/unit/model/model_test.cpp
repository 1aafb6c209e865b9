#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include "support/catch.hpp"

namespace rung {

namespace {

Ladder two_by_two() {
  Ladder ladder;
  ladder.areas = {{{"technical", {}}, {}, {}, Located<Pillar>{Pillar::technical, {}}}};
  ladder.competencies.resize(2);
  ladder.competencies[0].id.value = "design";
  ladder.competencies[0].area = 0;
  ladder.competencies[0].steps = {
      {.rating = 1, .at = {}, .behaviours = {}, .examples = {}, .to_try = {}, .to_learn = {}},
      {.rating = 3, .at = {}, .behaviours = {}, .examples = {}, .to_try = {}, .to_learn = {}}};
  ladder.competencies[1].id.value = "delivery";
  ladder.levels.resize(2);
  ladder.levels[0].id.value = "junior";
  ladder.levels[1].id.value = "senior";
  Expectation expectation;
  expectation.competency = 1;
  expectation.rating = 2;
  ladder.levels[1].expects = {expectation};
  ladder.tracks = {{{"ic", {}}, {}, TrackKind::individual, {}, {{1, {}}}}};
  ladder.scopes = {{"task", {}}, {"team", {}}};
  return ladder;
}

} // namespace

TEST_CASE("Ids lead to indices") {
  const auto ladder = two_by_two();
  CHECK(ladder.competency_named("delivery") == 1);
  CHECK(ladder.level_named("senior") == 1);
  CHECK(ladder.track_named("ic") == 0);
  CHECK(ladder.scope_named("team") == 1);
  CHECK_FALSE(ladder.level_named("ic"));
}

TEST_CASE("An expectation is found by level and competency, with and without the table") {
  auto ladder = two_by_two();
  for (const bool indexed : {false, true}) {
    if (indexed)
      ladder.index_expectations();
    REQUIRE(ladder.expectation(1, 1) != nullptr);
    CHECK(ladder.expectation(1, 1)->rating == 2);
    CHECK(ladder.expectation(1, 0) == nullptr);
    CHECK(ladder.expectation(0, 1) == nullptr);
  }
  CHECK(ladder.expected_on(0, 1));
  CHECK_FALSE(ladder.expected_on(0, 0));
}

TEST_CASE("A competency's pillar is its own, else its area's") {
  auto ladder = two_by_two();
  CHECK(ladder.pillar_of(0) == Pillar::technical);
  ladder.competencies[0].pillar = Located<Pillar>{Pillar::people, {}};
  CHECK(ladder.pillar_of(0) == Pillar::people);
  CHECK_FALSE(ladder.pillar_of(1));
}

TEST_CASE("Steps and places in a track are looked up") {
  const auto ladder = two_by_two();
  CHECK(ladder.competencies[0].step(3)->rating == 3);
  CHECK(ladder.competencies[0].step(2) == nullptr);
  CHECK(ladder.tracks[0].position(1) == 0);
  CHECK_FALSE(ladder.tracks[0].position(0));
}

TEST_CASE("The as-of date is the latest end of a period, else the newest entry's date") {
  Portfolio portfolio;
  CHECK_FALSE(portfolio.as_of());
  portfolio.entries.resize(2);
  portfolio.entries[0].date.value = Date{10};
  portfolio.entries[1].date.value = Date{7};
  CHECK(portfolio.as_of() == Date{10});
  portfolio.files.resize(2);
  portfolio.files[1].period.to = Date{5};
  CHECK(portfolio.as_of() == Date{5});
}

TEST_CASE("Words of the formats and their values") {
  CHECK(name_of(Source::stakeholder) == "stakeholder");
  CHECK(source_named("report") == Source::report);
  CHECK_FALSE(source_named("boss"));
  CHECK(name_of(Pillar::business) == "business");
  CHECK(name_of(TrackKind::management) == "management");
  CHECK(name_of(EntryKind::community) == "community");
  CHECK(name_of(Role::co_led) == "co-led");
  CHECK(name_of(Visibility::hidden) == "private");
}

TEST_CASE("An entry is named by source, rater and id") {
  Entry entry;
  entry.source = Source::peer;
  entry.by = "grace";
  entry.id.value = "review";
  CHECK(entry.name() == "peer/grace/review");
}

TEST_CASE("A waiver is found by level and competency") {
  Portfolio portfolio;
  portfolio.waivers.resize(1);
  portfolio.waivers[0].level.value = 2;
  portfolio.waivers[0].competency.value = 3;
  CHECK(portfolio.waiver(2, 3) == &portfolio.waivers[0]);
  CHECK(portfolio.waiver(3, 2) == nullptr);
}

} // namespace rung
