// What is said about gates for everybody at once; tests/property holds it to all profiles of small
// ladders.
#include "check/matrix/gate_questions.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

using test::ladder_of;

/// "a" ... "z" would not do for a hundred.
std::string competency_name(int i) {
  return fmt::format("{}{}", static_cast<char>('a' + i / 10), static_cast<char>('a' + i % 10));
}

std::string row(int competencies, int rating, int weight) {
  std::string text;
  for (int i = 0; i < competencies; ++i)
    text += fmt::format("{}{}x{} ", competency_name(i), rating, weight);
  return text;
}

bool asks(const std::string& below, const std::string& above, const Policy& policy = {}) {
  // The third level names core, so that the two may have none.
  const auto ladder =
      ladder_of({.levels = {{"l1", below}, {"l2", above}, {"l3", "z1!"}}, .policy = policy});
  return asks_for_more(ladder, 0, 1);
}

bool decides(const std::string& level, const Policy& policy = {}) {
  const auto ladder = ladder_of({.levels = {{"l1", level}, {"l2", "z1!"}}, .policy = policy});
  return competencies_that_decide(ladder)[test::competency(ladder, "a")];
}

Policy with(double coverage, std::optional<int> floor, int influence = 1) {
  Policy policy;
  policy.coverage = coverage;
  policy.floor = floor;
  policy.influence = influence;
  return policy;
}

} // namespace

TEST_CASE("core asks for more where coverage could spare it, and for nothing where it couldn't") {
  CHECK(asks("a2 b2 c2 d2", "a2! b2 c2 d2", with(0.75, 1)));
  CHECK_FALSE(asks("a2 b2 c2 d2", "a2! b2 c2 d2", with(0.8, 1)));
}

TEST_CASE("a least scope asks for more, a narrower one doesn't") {
  CHECK(asks("a2!", "a2!@team"));
  CHECK(asks("a2!@task", "a2!@team"));
  CHECK_FALSE(asks("a2!@team", "a2!@task"));
  CHECK_FALSE(asks("a2!@team", "a2!"));
}

TEST_CASE("a wider level asks for more, unless its entry is there anyhow or nobody counts it") {
  CHECK(asks("a2! @task", "a2! @team"));
  CHECK_FALSE(asks("a2! @task", "a2! @team", with(0.75, 1, 0)));
  CHECK_FALSE(asks("a2!@team @task", "a2!@team @team"));
  CHECK(asks("a2!@team @task", "a2!@team @team", with(0.75, 1, 2)));
  CHECK(asks("a2!@team @task", "a2!@team @multi-team"));
}

TEST_CASE("rises within coverage ask for more together, not one by one") {
  const auto policy = with(0.5, 3);
  CHECK_FALSE(asks("a1! b1 c1x3", "a1! b2 c1x3", policy));
  CHECK(asks("a1! b1x2 c1x2 d1x2", "a1! b2x2 c2x2 d1x2", policy));
}

TEST_CASE("weights tip coverage where the others sum up to just below what it needs") {
  CHECK_FALSE(decides("a1 b1x4 c1x4"));
  CHECK_FALSE(decides("a1 b1x2 c1x2"));
  CHECK(decides("a1 b1x2 c1"));
  CHECK(decides("a2 b1x4 c1x4")); // the floor bites
  CHECK_FALSE(decides("a2 b1x4 c1x4", with(0.75, std::nullopt)));
  CHECK_FALSE(decides("a1x9 b1 c1", with(0, 1)));
}

TEST_CASE("sums beyond one word of 64 are found, too") {
  // Of 1001 it needs 751; the others, 100 each, never give 750.
  CHECK_FALSE(decides("a1x1 " + row(10, 1, 100)));
  // Of 1051 it needs 789; 700 and 88 do.
  CHECK(decides("a1x1 z1x88 y1x12 " + row(9, 1, 100), with(0.7875, 1)));
}

TEST_CASE("past the bounds a level asks for more and a competency decides") {
  // Ten of a hundred may be missed at either level. At weights of a thousand that is too much to go
  // through.
  const auto policy = with(0.9, 1);
  CHECK_FALSE(asks(row(100, 2, 10), row(100, 2, 9), policy));
  CHECK(asks(row(100, 2, 1000), row(100, 2, 999), policy));
  // Of 100001 each level needs 75051; the others, 1000 each, never give 75050.
  for (const int levels : {5, 50}) {
    test::LadderSpec spec;
    for (int level = 0; level < levels; ++level)
      spec.levels.emplace_back(fmt::format("l{}", level), "a1x1 " + row(100, 1, 1000));
    spec.levels.emplace_back("core", "z1!");
    spec.policy = with(0.7505, 1);
    const auto ladder = ladder_of(spec);
    CHECK(competencies_that_decide(ladder)[test::competency(ladder, "a")] == (levels == 50));
  }
}

} // namespace rung
