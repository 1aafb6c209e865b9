#include "rung/plan.hpp"

#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

PlanReport plan_to(const Ladder& ladder, const Portfolio& portfolio, const std::string& to,
                   const PlanOptions& options = {}) {
  return make_plan(ladder, portfolio, assess(ladder, portfolio, {level(ladder, to), Date{1000}}),
                   Diagnostics{}, options);
}

const PlanGap& gap(const PlanReport& report, const std::string& id) {
  for (const PlanGap& candidate : report.gaps)
    if (candidate.gap.competency && candidate.gap.competency->id == id)
      return candidate;
  FAIL("no gap " << id);
  return report.gaps.front();
}

std::vector<std::string> gap_ids(const std::vector<PlanGap>& gaps) {
  std::vector<std::string> list;
  for (const PlanGap& candidate : gaps)
    list.push_back(candidate.gap.competency ? candidate.gap.competency->id : "influence");
  return list;
}

Ladder with_management() {
  Ladder ladder =
      ladder_of({.levels = {{"senior", "a2! b1"}, {"staff", "a3! b2"}, {"manager", "a2! p2! q2!"}},
                 .tracks = {{"ic", "senior staff"}, {"management", "manager"}}});
  ladder.levels[1].grade = Located<int>{4, {}};
  ladder.levels[2].grade = Located<int>{4, {}};
  ladder.transitions.push_back({.from = {1, {}},
                                .to = {2, {}},
                                .entry = texts_of({"Has led a panel."}),
                                .trial = {"Half a year.", {}},
                                .way_back = {"At any time.", {}},
                                .at = {}});
  return ladder;
}

} // namespace

TEST_CASE("each gap says what is known of it") {
  const Ladder ladder =
      ladder_of({.levels = {{"l1", "a1!"}, {"l2", "a2! b3! c3!@team d3!@team e3! @multi-team"}}});
  const Portfolio portfolio =
      portfolio_of(ladder, {"manager m 900 b1", "peer p 900 c3", "peer q 900 d3 @task",
                            "self pat 900 e3 @multi-team"});
  const PlanReport report = plan_to(ladder, portfolio, "l2");
  CHECK(gap(report, "a").state == GapState::not_seen);
  CHECK(gap(report, "b").state == GapState::below);
  CHECK(gap(report, "c").state == GapState::scope_not_said);
  CHECK(gap(report, "d").state == GapState::scope_short);
  CHECK(gap(report, "d").seen == 3);
  CHECK(gap(report, "e").state == GapState::self_only);
  CHECK(gap(report, "e").gap.self_alone == 3);
  CHECK(report.gaps.back().state == GapState::influence);
  CHECK(report.gaps.back().evidence.more_entries == 1);
  CHECK(report.gaps.back().evidence.scope == "multi-team");
  CHECK_FALSE(report.gaps.back().evidence.raters);
}

TEST_CASE("a rating by the person alone is named only where an entry of theirs may be") {
  // Others have rated something on the track, so that the headline isn't the person's own view.
  const Ladder ladder = ladder_of({.levels = {{"l1", "a3! b1!"}}});
  Portfolio seen = portfolio_of(ladder, {"manager m 900 b1", "self pat 900 a2"});
  CHECK(gap(plan_to(ladder, seen, "l1"), "a").state == GapState::self_only);
  for (Entry& entry : seen.entries)
    if (entry.source == Source::self)
      entry.visibility = Visibility::hidden;
  const PlanReport report = plan_to(ladder, seen, "l1");
  CHECK(gap(report, "a").state == GapState::not_seen);
  CHECK_FALSE(gap(report, "a").gap.self_alone);
}

TEST_CASE("the gaps keep the order of the assessment, those off the shortest way apart") {
  Ladder ladder = ladder_of({.levels = {{"l1", "a2! b2 c2 d2 e3"}}});
  ladder.policy.floor = std::nullopt;
  const Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a1 b1 c2 d2 e1"});
  const PlanReport report = plan_to(ladder, portfolio, "l1");
  CHECK(gap_ids(report.gaps) == std::vector<std::string>{"a", "b"});
  CHECK(gap_ids(report.off_path) == std::vector<std::string>{"e"});
  REQUIRE(report.kept.size() == 2);
  CHECK(report.kept[0].competency.id == "c");
  CHECK(report.kept[0].expected == 2);
}

TEST_CASE("core expectations ask for raters, and say who has seen them") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2! b2! c2"}}});
  const PlanReport report = plan_to(
      ladder, portfolio_of(ladder, {"manager m 900 a2", "peer p 900 b1", "peer q 900 b1"}), "l1");
  const auto& asked = gap(report, "b").evidence;
  CHECK(asked.rating == 2);
  CHECK(asked.by_others);
  REQUIRE(asked.raters);
  CHECK(asked.raters->needed == 2);
  CHECK(asked.raters->seen == 2);
  CHECK_FALSE(asked.raters->manager_seen);
  CHECK_FALSE(asked.raters->enough());
  CHECK_FALSE(gap(report, "c").evidence.raters);
  REQUIRE(report.kept.size() == 1);
  REQUIRE(report.kept[0].too_few);
  CHECK(report.kept[0].too_few->seen == 1);
  CHECK(report.kept[0].too_few->manager_seen);
  CHECK(report.dates == 2);
  CHECK(report.days_between == 182);
}

TEST_CASE("as much of the guidance is shown as can be read in a minute, and the rest is counted") {
  Ladder ladder = ladder_of({.levels = {{"l1", "a2! b2! c2! d2!"}}});
  for (Competency& competency : ladder.competencies)
    competency.steps = {{.rating = 1,
                         .at = {},
                         .behaviours = {},
                         .examples = {},
                         .to_try = texts_of({"t1", "t2"}),
                         .to_learn = {}},
                        {.rating = 2,
                         .at = {},
                         .behaviours = texts_of({"s1", "s2", "s3", "s4"}),
                         .examples = texts_of({"e1", "e2"}),
                         .to_try = texts_of({"t3", "t4"}),
                         .to_learn = {{{"r1", {}}, {}, {}}, {{"r2", {}}, {}, {}}}}};
  const Portfolio portfolio = portfolio_of(ladder, {});
  const PlanReport report = plan_to(ladder, portfolio, "l1");
  REQUIRE(report.gaps.size() == 4);
  CHECK(report.head.no_evidence);
  const PlanGap& first = report.gaps.front();
  // One to begin with, and the one nearest to the target.
  CHECK(first.shown.to_try == std::vector<std::string>{"t1", "t4"});
  CHECK(first.shown.to_show == std::vector<std::string>{"s1", "s2", "s3"});
  CHECK(first.shown.examples == std::vector<std::string>{"e1"});
  CHECK(first.shown.to_learn.size() == 1);
  CHECK(first.gap.guidance.to_try.size() == 4);
  const PlanGap& last = report.gaps.back();
  CHECK(last.shown.to_try == std::vector<std::string>{"t1"});
  CHECK(last.shown.examples.empty());
  CHECK(report.left_out.to_try == 3 * 2 + 3);
  CHECK(report.left_out.to_show == 3 * 1 + 3);
  CHECK(report.left_out.examples == 3 * 1 + 2);
  CHECK(report.left_out.to_learn == 3 * 1 + 2);
  const PlanReport whole = plan_to(ladder, portfolio, "l1", {.all = true});
  CHECK(whole.gaps.back().shown.to_try == std::vector<std::string>{"t1", "t2", "t3", "t4"});
  CHECK_FALSE(whole.left_out.any());
}

TEST_CASE("a target on the other track leads with the way that the ladder describes") {
  const Ladder ladder = with_management();
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a3 b2 p2"});
  portfolio.held = level(ladder, "staff");
  const PlanReport report = plan_to(ladder, portfolio, "manager");
  REQUIRE(report.crossing);
  CHECK(report.crossing->other_track);
  CHECK(report.crossing->from_track.id == "ic");
  CHECK(report.crossing->from->grade == report.crossing->to.grade);
  REQUIRE(report.crossing->ways.size() == 1);
  CHECK(report.crossing->ways.front().entry == std::vector<std::string>{"Has led a panel."});
  CHECK(report.crossing->other_ways.empty());
  REQUIRE(report.crossing->asked_there_alone.size() == 2);
  CHECK(report.crossing->asked_there_alone[1].id == "q");
  CHECK(report.crossing->of_those_met == 1);
  CHECK_FALSE(plan_to(ladder, portfolio, "staff").crossing);
}

TEST_CASE("without a way from the level held, those that come near are named") {
  const Ladder ladder = with_management();
  Portfolio portfolio = portfolio_of(ladder, {});
  portfolio.held = level(ladder, "senior");
  PlanReport report = plan_to(ladder, portfolio, "manager");
  REQUIRE(report.crossing);
  CHECK(report.crossing->ways.empty());
  REQUIRE(report.crossing->other_ways.size() == 1);
  CHECK(report.crossing->other_ways.front().from.level.id == "staff");
  portfolio.held.reset();
  report = plan_to(ladder, portfolio, "manager");
  REQUIRE(report.crossing);
  CHECK_FALSE(report.crossing->from);
  // On the other track by --track, while the level held stands on the first.
  portfolio.held = level(ladder, "staff");
  portfolio.track = 1;
  report = plan_to(ladder, portfolio, "manager");
  REQUIRE(report.crossing);
  CHECK(report.crossing->from_track.id == "ic");
  CHECK(report.crossing->ways.size() == 1);
}

TEST_CASE("where nothing is missing, what else there is comes instead") {
  const Ladder ladder = with_management();
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a3 b2"});
  portfolio.held = level(ladder, "staff");
  const PlanReport top = plan_to(ladder, portfolio, "staff");
  CHECK(top.at_held);
  CHECK(top.gaps.empty());
  REQUIRE(top.next);
  CHECK_FALSE(top.next->above);
  REQUIRE(top.next->sideways.size() == 1);
  CHECK(top.next->sideways.front().to.level.id == "manager");
  const PlanReport below = plan_to(ladder, portfolio, "senior");
  REQUIRE(below.next);
  CHECK(below.next->above->id == "staff");
  CHECK_FALSE(plan_to(ladder, portfolio, "manager").next);
}

TEST_CASE("a waived expectation is kept and marked") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2! b2!"}}});
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a1"});
  portfolio.waivers.push_back({{competency(ladder, "b"), {}},
                               {level(ladder, "l1"), {}},
                               {"no occasion", {}},
                               Source::manager,
                               "m",
                               {}});
  const PlanReport report = plan_to(ladder, portfolio, "l1");
  REQUIRE(report.kept.size() == 1);
  CHECK(report.kept[0].waived);
  CHECK_FALSE(report.kept[0].too_few);
}

TEST_CASE("a plan passes on the notices that change what to do, and no other") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2!"}, {"l2", "a3!"}, {"l3", "a4!"}}});
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a1"});
  portfolio.held = level(ladder, "l2");
  Diagnostics findings;
  findings.add({Severity::note, "not-rated", {}, "1 entry", "", {}});
  findings.add({Severity::warning, "ladder-version", {}, "another", "", {}});
  const PlanReport report =
      make_plan(ladder, portfolio, assess(ladder, portfolio, {std::nullopt, Date{1000}}), findings);
  REQUIRE(report.notices.size() == 2);
  CHECK(report.notices[0].check == "held-not-confirmed");
  CHECK(report.notices[1].check == "ladder-version");
}
