#include "rung/assessment.hpp"

#include "score/confidence.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

constexpr AssessmentOptions on_day_1000{std::nullopt, Date{1000}};

const LadderSpec two_tracks{
    .levels = {{"l1", "a1"}, {"l2", "a2 b2"}, {"l3", "a3 b3"}, {"m2", "a1 p2 q2"}},
    .tracks = {{"ic", "l1 l2 l3"}, {"management", "l1 m2"}}};

} // namespace

TEST_CASE("the headline is the supported view, else self, else nothing is seen") {
  const Ladder ladder = ladder_of(two_tracks);
  const auto headline = [&](const std::vector<std::string>& entries) {
    const Assessment a = assess(ladder, portfolio_of(ladder, entries), on_day_1000);
    return std::string(name_of(a.headline)) + (a.no_evidence ? ", no evidence" : "");
  };
  CHECK(headline({"manager m 900 a1", "self pat 900 a2"}) == "supported");
  CHECK(headline({"self pat 900 a2"}) == "self");
  CHECK(headline({}) == "supported, no evidence");
  // What the track doesn't expect doesn't count as seen on it.
  CHECK(headline({"manager m 900 p2", "self pat 900 a2"}) == "self");
}

TEST_CASE("the target is asked for, else follows the held level, else the confirmed one") {
  const Ladder ladder = ladder_of(two_tracks);

  struct Row {
    const char* held;
    const char* to;
    const char* entry;
    const char* target;
    const char* track;
  };

  const std::vector<Row> table = {
      {"", "", "manager m 900 a1", "l2", "ic"},
      {"", "", "manager m 900 b1", "l1", "ic"},
      {"l1", "", "manager m 900 a3 b3", "l2", "ic"},
      {"l3", "", "manager m 900 a1", "l3", "ic"},
      {"m2", "", "manager m 900 a1", "l2", "ic"},
      {"", "", "manager m 900 a3 b3", "l3", "ic"},
      {"l1", "l3", "manager m 900 a1", "l3", "ic"},
      {"l2", "m2", "manager m 900 a1", "m2", "management"},
      {"l2", "l1", "manager m 900 a1", "l1", "ic"},
  };
  for (const Row& row : table) {
    INFO(row.held << " to " << row.to << " with " << row.entry);
    Portfolio portfolio = portfolio_of(ladder, {row.entry});
    portfolio.held = ladder.level_named(row.held);
    const Assessment a = assess(ladder, portfolio, {ladder.level_named(row.to), Date{1000}});
    CHECK(ladder.levels[a.target.level].id.value == row.target);
    CHECK(ladder.tracks[a.target.track].id.value == row.track);
  }
}

TEST_CASE("readiness is the weighted mean of progress from the held level") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2! b2!"}, {"l2", "a4! b3! c2x2!"}}});
  // a: S(3) = 1, S(4) = 0.25 -> (1 + 0.5) / 2; b: met; c: unknown -> 0, with weight 2.
  Portfolio portfolio = portfolio_of(
      ladder, {"manager m 900 a3 b3", "manager m 900 a3", "manager m 900 a3", "manager m 900 a4"});
  portfolio.held = level(ladder, "l1");
  const Assessment a = assess(ladder, portfolio, on_day_1000);
  CHECK(a.target.progress == std::vector<double>{0.75, 1, 0});
  CHECK(a.target.readiness == 44); // 1.75 / 4 = 43.75
}

TEST_CASE("readiness is at most 99 while anything is unmet, and 100 when all is met") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2x999! b2x1!"}}});
  CHECK(assess(ladder, portfolio_of(ladder, {"manager m 900 a2"}), on_day_1000).target.readiness ==
        99);
  CHECK(
      assess(ladder, portfolio_of(ladder, {"manager m 900 a2 b2"}), on_day_1000).target.readiness ==
      100);
}

TEST_CASE("where the target expects no more than the level held, support at it is what counts") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a3!"}, {"l2", "a3! b1!"}}});
  Portfolio portfolio = portfolio_of(
      ladder, {"manager m 900 a1", "manager m 900 a2", "manager m 900 a2", "manager m 900 a3"});
  portfolio.held = level(ladder, "l1");
  const Assessment a = assess(ladder, portfolio, on_day_1000);
  CHECK(a.target.progress == std::vector<double>{0.5, 0});
}

TEST_CASE("a table of confidence") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}}});

  struct Row {
    std::vector<std::string> entries;
    const char* confidence;
  };

  const std::vector<Row> table = {
      {{}, "none"},
      {{"self pat 900 a3"}, "self-only"},
      {{"self pat 900 a3", "manager m 900 a3"}, "thin"},
      {{"manager m 900 a3", "manager m 901 a3"}, "thin"},
      {{"peer p1 900 a1", "peer p2 900 a5"}, "adequate"},
      {{"peer p1 900 a3", "peer p2 900 a3", "peer p3 900 a3", "peer p4 900 a3"}, "adequate"},
      {{"peer p1 900 a3", "peer p2 900 a3", "peer p3 900 a3", "manager m 900 a3"}, "strong"},
      {{"peer p1 900 a3", "peer p2 900 a5", "peer p3 900 a3", "manager m 900 a3"}, "strong"},
      {{"peer p1 900 a1", "peer p2 900 a5", "peer p3 900 a3", "manager m 900 a3"}, "adequate"},
  };
  for (const Row& row : table) {
    const Portfolio portfolio = portfolio_of(ladder, row.entries);
    const CountedEvidence evidence = count_evidence(ladder, portfolio, Date{1000});
    CHECK(name_of(confidence_of(evidence.by_competency[0], ladder, portfolio).confidence) ==
          row.confidence);
  }
}

TEST_CASE("the worked example's confidence is strong, with a spread of one half") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}}});
  const Portfolio portfolio =
      portfolio_of(ladder, {"manager m1 940 a4", "manager m1 635 a3", "peer p1 900 a4",
                            "peer p2 900 a3", "peer p3 900 a5", "self pat 900 a5"});
  const ConfidenceBasis basis = confidence_of(
      count_evidence(ladder, portfolio, Date{1000}).by_competency[0], ladder, portfolio);
  CHECK(basis.confidence == Confidence::strong);
  CHECK(basis.raters == 4);
  CHECK(basis.sources == 2);
  CHECK(basis.spread == 0.5);
}

TEST_CASE("self and manager are compared where both rate, largest difference first") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a3 b3 c3 d3 e3 f3"}}});
  const Assessment a = assess(
      ladder,
      portfolio_of(ladder, {"self pat 900 a4 b3 c5 d3 e4 f1", "manager m 900 a3 b2 c3 d3 e4"}),
      on_day_1000);
  std::string rows;
  for (const SelfManagerRow& row : a.self_manager.rows)
    rows += ladder.competencies[row.competency].id.value + std::to_string(row.difference()) +
            (row.talk ? "talk " : " ");
  // a: one apart, both meet 3; b: one apart, only self meets 3; c: two apart.
  CHECK(rows == "c2talk a1 b1talk d0 e0 ");
  CHECK(a.self_manager.mean_difference == Approx(0.8));
  CHECK(a.self_manager.tendency == Tendency::self_higher);
}

TEST_CASE("a tendency needs five competencies and a difference beyond its bound") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a3 b3 c3 d3 e3"}}});
  const auto tendency = [&](const char* self, const char* manager) {
    return assess(ladder, portfolio_of(ladder, {self, manager}), on_day_1000).self_manager.tendency;
  };
  CHECK(tendency("self pat 900 a5 b5 c5 d5", "manager m 900 a1 b1 c1 d1 e1") == Tendency::none);
  CHECK(tendency("self pat 900 a3 b3 c3 d3 e2", "manager m 900 a3 b3 c3 d3 e3") == Tendency::none);
  CHECK(tendency("self pat 900 a3 b3 c3 d2 e2", "manager m 900 a3 b3 c3 d3 e3") ==
        Tendency::self_lower);
}

TEST_CASE("promotion conditions tell each its own story") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1! b1"}, {"l2", "a2! b2"}}});
  const auto dump = [&](const std::vector<std::string>& entries) {
    std::string text;
    for (const Condition& condition :
         assess(ladder, portfolio_of(ladder, entries), {level(ladder, "l2"), Date{1000}}).promotion)
      text += std::string(name_of(condition.kind)) + (condition.met ? "+" : "-") +
              std::to_string(condition.done) + "/" + std::to_string(condition.of) + " ";
    return text;
  };
  CHECK(dump({"manager m 900 a2 b2"}) == "gate+2/2 raters-0/1 sustained-1/2 ");
  CHECK(dump({"manager m 900 a2 b2", "peer p 800 a2 b2"}) == "gate+2/2 raters+1/1 sustained+2/2 ");
  CHECK(dump({"peer q 900 a2 b2", "peer p 800 a2 b2"}) == "gate+2/2 raters-0/1 sustained+2/2 ");
  CHECK(dump({"self pat 900 a2 b2"}) == "gate-0/2 raters-0/1 sustained-0/2 ");
}

TEST_CASE("crossing to another track asks for evidence of what the own track never asks") {
  const Ladder ladder = ladder_of(two_tracks);
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a3 b3 p2"});
  portfolio.waivers.push_back(
      {{competency(ladder, "q"), {}}, {level(ladder, "m2"), {}}, {}, Source::manager, "m", {}});
  const Assessment a = assess(ladder, portfolio, {level(ladder, "m2"), Date{1000}});
  REQUIRE(a.promotion.size() == 4);
  CHECK(a.promotion[0].met);
  CHECK(a.promotion[3].kind == ConditionKind::track);
  CHECK_FALSE(a.promotion[3].met);
  CHECK(a.promotion[3].done == 1);
  CHECK(a.promotion[3].of == 2);
  CHECK(a.promotion[3].missing == std::vector{competency(ladder, "q")});
}

TEST_CASE("a target that expects nothing is ready, and its gate is influence alone") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}, {"l2", "@team"}}});
  const auto target = [&](const char* entry) {
    return assess(ladder, portfolio_of(ladder, {entry}), {level(ladder, "l2"), Date{1000}}).target;
  };
  CHECK(target("manager m 900 a1").readiness == 100);
  CHECK_FALSE(target("manager m 900 a1").gate.holds);
  CHECK(target("manager m 900 a1 @team").gate.holds);
}

TEST_CASE("a coverage of 0 asks for no expectation outside core, and the floor still holds") {
  Policy policy;
  policy.coverage = 0;
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1! b3 c2"}}, .policy = policy});
  const auto gate = [&](const char* entry) {
    return assess(ladder, portfolio_of(ladder, {entry}), on_day_1000).target.gate.holds;
  };
  CHECK(gate("manager m 900 a1 b2 c1"));
  CHECK_FALSE(gate("manager m 900 a1 b1 c1"));
}

TEST_CASE("without any date nothing counts, and there is no as-of date") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}}});
  const Assessment a = assess(ladder, portfolio_of(ladder, {}));
  CHECK_FALSE(a.as_of);
  CHECK(a.no_evidence);
  CHECK(a.promotion[2].dates.empty());
  CHECK_FALSE(a.promotion[2].met);
}

TEST_CASE("self with votes joins the supported view and is no rater of a promotion case") {
  Policy policy;
  policy.sources[static_cast<std::size_t>(Source::self)] = {1, 1};
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1!"}}, .policy = policy});
  const Assessment a =
      assess(ladder, portfolio_of(ladder, {"self pat 900 a1", "manager m 900 a1"}), on_day_1000);
  CHECK(a.supported.raters == 2);
  CHECK(a.promotion[1].done == 0);
}
