#include "rung/explain.hpp"
#include "rung/report.hpp"

#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

ExplainReport explain(const Ladder& ladder, const Portfolio& portfolio, const std::string& id) {
  return make_explain_report(ladder, portfolio,
                             assess(ladder, portfolio, {std::nullopt, Date{1000}}),
                             competency(ladder, id), Diagnostics{});
}

} // namespace

TEST_CASE("the derivation adds up at every step: entries, raters, sources, the pooled shares") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a4@team"}}});
  const ExplainReport report =
      explain(ladder,
              portfolio_of(ladder, {"manager m1 940 a4 @team", "manager m1 635 a3",
                                    "peer p1 900 a4", "peer p2 900 a3", "peer p3 900 a5"}),
              "a");
  const ExplainedView& view = report.views[0];
  REQUIRE(view.kind == ViewKind::supported);
  for (std::size_t k = 0; k < 5; ++k) {
    double sum = 0;
    double votes = 0;
    for (const ExplainedSource& source : view.sources) {
      double mean = 0;
      for (const ExplainedRater& rater : source.raters) {
        double numerator = 0;
        double weight = 0;
        for (const ExplainedEntry& entry : rater.entries) {
          weight += entry.weight;
          numerator += entry.rating >= static_cast<int>(k) + 1 ? entry.weight : 0;
        }
        CHECK(rater.weight == Approx(weight));
        CHECK(rater.numerators[k] == Approx(numerator));
        CHECK(rater.support[k] == Approx(numerator / weight));
        mean += rater.support[k] / static_cast<double>(source.raters.size());
      }
      CHECK(source.support[k] == Approx(mean));
      CHECK(source.votes ==
            std::min(source.cap, source.votes_each * static_cast<double>(source.raters.size())));
      sum += source.votes * source.support[k];
      votes += source.votes;
    }
    CHECK(view.votes == votes);
    CHECK(view.support[k] == Approx(sum / votes));
  }
  REQUIRE(view.scopes.size() == 1);
  CHECK(view.scopes[0].known);
  CHECK_FALSE(view.scopes[0].sources[0].raters[0].entries[0].counts);
  CHECK(view.scopes[0].sources[0].raters[0].entries[1].counts);
  CHECK(report.confidence_why ==
        "4 raters of 2 sources besides the person, spread 0.50; strong asks "
        "for 4 raters, 2 sources and a spread of at most 0.83");
}

TEST_CASE("each level says its decision and what its gate says") {
  Policy policy;
  policy.floor = 0;
  const Ladder ladder = ladder_of(
      {.levels = {{"l1", "a1! b1"}, {"l2", "a2! b3 @team"}, {"l3", "b1!"}}, .policy = policy});
  const ExplainReport report =
      explain(ladder, portfolio_of(ladder, {"manager m 900 a1 b2 @task"}), "a");
  std::string text;
  for (const ExplainedLevel& level : report.views[0].levels)
    text += level.level.id + ": " + level.why + "\n";
  CHECK(text == "l1: expects 1, 1 is seen: met (core); its gate holds\n"
                "l2: expects 2, 1 is seen: 1 step short (core); its gate doesn't hold: 1 of 1 core "
                "expectation unmet, coverage 0/1 = 0.000000, short of 0.75, an expectation more "
                "than 0 steps below and 0 of 1 entry of scope team or wider\n"
                "l3: doesn't expect it; its gate holds\n");
}

TEST_CASE("an entry that doesn't count is listed with the reason") {
  Policy policy;
  policy.sources[static_cast<std::size_t>(Source::stakeholder)] = {0, 0};
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}}, .policy = policy});
  std::string text;
  for (const LeftOutEntry& entry :
       explain(ladder,
               portfolio_of(ladder, {"manager m 1001 a1", "manager m 200 a2",
                                     "stakeholder s 900 a3", "self pat 900 a4"}),
               "a")
           .left_out)
    text += entry.name + ": " + entry.why + "\n";
  CHECK(text == "manager/m/e1: older than the window of 730 days\n"
                "manager/m/e0: after 1972-09-27\n"
                "stakeholder/s/e2: the ladder's policy gives source stakeholder no votes\n");
}

TEST_CASE("an explanation carries what was found about the files") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}}});
  const Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a1"});
  Diagnostics findings;
  findings.add({Severity::warning, "ladder-version", {}, "Another version.", "", std::nullopt});
  const ExplainReport report = make_explain_report(
      ladder, portfolio, assess(ladder, portfolio, {std::nullopt, Date{1000}}), 0, findings);
  REQUIRE(report.notices.size() == 1);
  CHECK(report.notices[0].check == "ladder-version");
}
