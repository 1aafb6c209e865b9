#include "rung/report.hpp"

#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

AssessmentReport report_to(const Ladder& ladder, const Portfolio& portfolio,
                           const std::string& to) {
  return make_report(ladder, portfolio, assess(ladder, portfolio, {level(ladder, to), Date{1000}}),
                     Diagnostics{});
}

const CompetencyReport& competency_row(const AssessmentReport& report, const std::string& id) {
  for (const CompetencyReport& candidate : report.competencies)
    if (candidate.competency.id == id)
      return candidate;
  FAIL("no row " << id);
  return report.competencies.front();
}

} // namespace

TEST_CASE("a row's status is against the target") {
  const Ladder ladder =
      ladder_of({.levels = {{"l1", "a1 f1"}, {"l2", "a2 b2 c2 d2 e2@team"}, {"m", "g1 h1"}},
                 .tracks = {{"ic", "l1 l2"}, {"management", "m"}}});
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a2 b1 g1", "peer p 900 e2"});
  portfolio.held = level(ladder, "l1");
  portfolio.waivers.push_back({{competency(ladder, "d"), {}},
                               {level(ladder, "l2"), {}},
                               {"covered by the director", {}},
                               Source::manager,
                               "m",
                               {}});
  const AssessmentReport report = report_to(ladder, portfolio, "l2");
  CHECK(competency_row(report, "a").status == Status::met);
  CHECK(competency_row(report, "b").status == Status::below);
  CHECK(competency_row(report, "c").status == Status::unknown);
  CHECK(competency_row(report, "d").status == Status::waived);
  CHECK(competency_row(report, "d").steps == 2);
  CHECK(competency_row(report, "d").waiver == "covered by the director");
  // Rated, but not of the scope that the target asks for.
  CHECK(competency_row(report, "e").status == Status::unknown);
  CHECK(competency_row(report, "e").rating == 2);
  CHECK_FALSE(competency_row(report, "e").at_scope);
  // Expected by the level held alone, and rated without being expected.
  CHECK(competency_row(report, "f").status == Status::not_expected);
  CHECK(competency_row(report, "f").expected_now == 1);
  CHECK(competency_row(report, "g").status == Status::not_expected);
  CHECK_FALSE(competency_row(report, "g").expected);
  // h is neither rated nor expected by the two levels: it has no row.
  CHECK(report.competencies.size() == 7);
}

TEST_CASE("a row names its raters by source, its entries and who decides") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2"}}});
  const AssessmentReport report =
      report_to(ladder,
                portfolio_of(ladder, {"peer p2 900 a1 #x", "peer p1 900 a2 #y",
                                      "report r 900 a2 #z", "self pat 900 a5 #own"}),
                "l1");
  const CompetencyReport& a = competency_row(report, "a");
  CHECK(a.raters == std::vector<std::pair<Source, int>>{{Source::peer, 2}, {Source::report, 1}});
  CHECK(a.entries == std::vector<std::string>{"peer/p1/y", "peer/p2/x", "report/r/z"});
  CHECK(a.decides == Source::peer);
  CHECK(a.self == 5);
  CHECK_FALSE(a.manager);
}

TEST_CASE("a gap's guidance shows the rating to reach and what leads up from the one seen") {
  Ladder ladder = ladder_of({.levels = {{"l1", "a4"}}});
  for (int k = 1; k <= 5; ++k) {
    Step step;
    step.rating = k;
    step.behaviours = texts_of({"behaviour " + std::to_string(k)});
    step.to_try = texts_of({"try " + std::to_string(k)});
    step.to_learn = {{{"book " + std::to_string(k), {}}, {"author", {}}, {}}};
    ladder.competencies[0].steps.push_back(step);
  }
  ladder.levels[0].expects[0].behaviours = texts_of({"the level's own"});
  const AssessmentReport report =
      report_to(ladder, portfolio_of(ladder, {"manager m 900 a2"}), "l1");
  REQUIRE(report.gaps.size() == 1);
  const Guidance& guidance = report.gaps[0].guidance;
  CHECK(guidance.to_show == std::vector<std::string>{"the level's own", "behaviour 4"});
  CHECK(guidance.to_try == std::vector<std::string>{"try 3", "try 4"});
  CHECK(guidance.to_learn.size() == 2);
  CHECK(report.gaps[0].support_at_expected == 0.0);
}

TEST_CASE("what is decisive says the rating that the level above would ask for") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}, {"l2", "a1 b3"}}});
  const AssessmentReport report =
      report_to(ladder, portfolio_of(ladder, {"manager m 900 a1"}), "l2");
  REQUIRE(report.supported.decisive.size() == 1);
  CHECK(report.supported.decisive[0].id == "b");
  CHECK(report.supported.decisive_at == std::vector<int>{3});
}

TEST_CASE("the promotion conditions say their numbers") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1!"}, {"l2", "a2! b2!"}, {"m", "a1! p1!"}},
                                   .tracks = {{"ic", "l1 l2"}, {"management", "l1 m"}}});
  const Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a2 b1", "peer p 900 a2"});
  std::string text;
  for (const ConditionReport& condition : report_to(ladder, portfolio, "l2").promotion)
    text += condition.detail + "\n";
  CHECK(text == "the gate of l2 doesn't hold; 1 of the 2 up to l2 do\n"
                "1 of 2 core expectations seen by 2 raters or more, a manager among them; missing: "
                "b\n"
                "the gate holds at 0 of 2 dates: 1972-09-27 no (l2), 1972-03-29 no (l1)\n");
  CHECK(report_to(ladder, portfolio, "m").promotion[3].detail ==
        "0 of 1 expectations that ic never asks for are met by evidence; missing: p");
}

TEST_CASE("a gap that is unknown says what is known of it all the same") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a3@team b3 c3"}}});
  const AssessmentReport report =
      report_to(ladder, portfolio_of(ladder, {"manager m 900 a4", "self pat 900 a5 b2"}), "l1");
  REQUIRE(report.gaps.size() == 3);
  CHECK(report.gaps[0].without_scope == 4);
  CHECK_FALSE(report.gaps[0].self_alone);
  CHECK(report.gaps[1].self_alone == 2);
  CHECK_FALSE(report.gaps[2].self_alone);
  CHECK_FALSE(report.gaps[2].without_scope);
}

TEST_CASE("guidance for what nobody has seen starts from the person's own rating, else two below") {
  Ladder ladder = ladder_of({.levels = {{"l1", "a5! b5!"}, {"l2", "z1!"}}});
  for (Competency& competency : ladder.competencies)
    for (int k = 1; k <= 5; ++k) {
      Step step;
      step.rating = k;
      step.to_try = texts_of({"try " + std::to_string(k)});
      competency.steps.push_back(step);
    }
  const AssessmentReport report =
      report_to(ladder, portfolio_of(ladder, {"self pat 900 a1", "manager m 900 z1"}), "l1");
  CHECK(report.gaps[0].guidance.to_try.size() == 4);
  CHECK(report.gaps[1].guidance.to_try == std::vector<std::string>{"try 4", "try 5"});
}
