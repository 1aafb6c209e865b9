#include "rung/report.hpp"

#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

AssessmentReport assessed_report(const Ladder& ladder, const Portfolio& portfolio,
                                 const Diagnostics& findings = {}) {
  return make_report(ladder, portfolio, assess(ladder, portfolio, {std::nullopt, Date{1000}}),
                     findings);
}

std::string dump_notices(const std::vector<Notice>& notices) {
  std::string text;
  for (const Notice& notice : notices)
    text += notice.check + ": " + notice.message + "\n";
  return text;
}

} // namespace

TEST_CASE("a level held that the evidence doesn't confirm is named with what is missing") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1! b1"}, {"l2", "a2! b2 c1 d1 e1"}}});
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a1 b1 c1 d1 e1"});
  portfolio.held = level(ladder, "l2");
  // b is short, but coverage is reached without it: only a keeps l2 from holding.
  CHECK(dump_notices(assessed_report(ladder, portfolio).notices) ==
        "held-not-confirmed: The evidence doesn't confirm the level held, l2, yet: a.\n");
}

TEST_CASE("where coverage falls short, every unmet expectation is named, and influence too") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1! b2 c1 @team"}}});
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a1 b1 c1 @task"});
  portfolio.held = level(ladder, "l1");
  CHECK(dump_notices(assessed_report(ladder, portfolio).notices) ==
        "held-not-confirmed: The evidence doesn't confirm the level held, l1, yet: b and "
        "influence.\n");
}

TEST_CASE("a level below the target that isn't met is named, though its own gap isn't listed") {
  const Ladder ladder =
      ladder_of({.levels = {{"l1", "a1! b1!"}, {"l2", "a2! z1!"}, {"l3", "a3!"}}});
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a3 b1"});
  const AssessmentReport report =
      make_report(ladder, portfolio, assess(ladder, portfolio, {level(ladder, "l3"), Date{1000}}),
                  Diagnostics{});
  CHECK(report.gaps.empty());
  CHECK(dump_notices(report.notices) ==
        "lower-level-unmet: Below the target, l2 isn't met yet either: z.\n");
}

TEST_CASE("a self-assessment and no evidence are said first") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}, {"l2", "a2"}}});
  CHECK(dump_notices(assessed_report(ladder, portfolio_of(ladder, {"self pat 900 a1"})).notices) ==
        "self-assessment: Self-assessment: not yet confirmed by anyone else.\n");
  Portfolio nothing = portfolio_of(ladder, {});
  nothing.held = level(ladder, "l2");
  CHECK(dump_notices(assessed_report(ladder, nothing).notices) ==
        "no-evidence: No evidence yet.\n");
}

TEST_CASE("warnings and notes of the files become notices, errors don't") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}}});
  Diagnostics findings;
  findings.add({Severity::note, "not-rated", {}, "One entry isn't rated.", "", std::nullopt});
  findings.add({Severity::error, "bad-date", {}, "No date.", "", std::nullopt});
  CHECK(dump_notices(assessed_report(ladder, portfolio_of(ladder, {"manager m 900 a1"}), findings)
                         .notices) == "not-rated: One entry isn't rated.\n");
}
