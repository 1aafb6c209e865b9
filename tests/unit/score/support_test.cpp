#include "score/support.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

using namespace rung;
using namespace rung::test;

namespace {

constexpr Date as_of{1000};

struct Case {
  Ladder ladder;
  Portfolio portfolio;
  CountedEvidence evidence;

  Case(const LadderSpec& spec, const std::vector<std::string>& entries)
      : ladder(ladder_of(spec)),
        portfolio(portfolio_of(ladder, entries)),
        evidence(count_evidence(ladder, portfolio, as_of)) {}

  [[nodiscard]] Support support(const Pooling& pooling,
                                std::optional<ScopeIndex> least = std::nullopt) const {
    return pool(evidence.by_competency[0], portfolio, ladder.policy, ladder.top_rating(), pooling,
                least);
  }

  [[nodiscard]] Support supported(std::optional<ScopeIndex> least = std::nullopt) const {
    return support(Pooling::supported(ladder.policy), least);
  }
};

LadderSpec one_competency() {
  return {.levels = {{"l1", "a1"}}};
}

} // namespace

TEST_CASE("the worked example's support comes out to the last digit") {
  const Case worked(one_competency(), {"manager m1 940 a4", "manager m1 635 a3", "peer p1 900 a4",
                                       "peer p2 900 a3", "peer p3 900 a5", "self pat 900 a5"});
  const Support supported = worked.supported();
  REQUIRE(supported.sources.size() == 2);
  const SourceSupport& manager = supported.sources[0];
  const SourceSupport& peers = supported.sources[1];
  CHECK(manager.raters[0].entries[0].weight == Approx(0.5603).margin(5e-5));
  CHECK(manager.raters[0].entries[1].weight == 1.0);
  CHECK(manager.support[3] == Approx(0.640884).margin(5e-7));
  CHECK(peers.support[3] == Approx(2.0 / 3).margin(1e-12));
  CHECK(manager.votes == 5);
  CHECK(peers.votes == 9);
  CHECK(supported.support[3] == Approx(0.657459).margin(5e-7));
  CHECK(supported.support[4] == Approx(0.214286).margin(5e-7));
  CHECK(supported.rating == 4);
  CHECK(supported.index == Approx(3.871744).margin(5e-7));
  CHECK(supported.decides == Source::peer);
  CHECK(worked.support(Pooling::only(Source::self)).rating == 5);
}

TEST_CASE("an entry counts from the day after the window's start up to the as-of date") {
  const Case edge(one_competency(), {"manager m1 1000 a5", "manager m2 1001 a5",
                                     "manager m3 271 a5", "manager m4 270 a5"});
  REQUIRE(edge.evidence.entries.size() == 2);
  CHECK(edge.portfolio.entries[edge.evidence.entries[0]].by == "m1");
  CHECK(edge.portfolio.entries[edge.evidence.entries[1]].by == "m3");
}

TEST_CASE("one rater has one vote, however many entries") {
  const Case many(one_competency(), {"peer p1 900 a5", "peer p1 900 a5", "peer p1 900 a5",
                                     "peer p2 900 a1", "peer p3 900 a1"});
  CHECK(many.supported().support[4] == Approx(1.0 / 3));
  CHECK(many.supported().rating == 1);
}

TEST_CASE("a source's votes are capped") {
  const Case crowd(one_competency(), {"manager m1 900 a1", "peer p1 900 a5", "peer p2 900 a5",
                                      "peer p3 900 a5", "peer p4 900 a5"});
  const Support support = crowd.supported();
  CHECK(support.sources[1].votes == 9);
  CHECK(support.support[4] == Approx(9.0 / 14));
}

TEST_CASE("half of the weight is enough, and no source decides on a tie") {
  Policy policy;
  policy.sources[static_cast<std::size_t>(Source::peer)] = {5, 5};
  const Case tie({.levels = {{"l1", "a1"}}, .policy = policy},
                 {"manager m1 900 a4", "peer p1 900 a2"});
  CHECK(tie.supported().support[3] == 0.5);
  CHECK(tie.supported().rating == 4);
  CHECK_FALSE(tie.supported().decides);
}

TEST_CASE("a half-life of 0 turns ageing off") {
  Policy policy;
  policy.half_life_days = 0;
  const Case ageless({.levels = {{"l1", "a1"}}, .policy = policy},
                     {"manager m1 1000 a5", "manager m1 400 a1"});
  CHECK(ageless.supported().support[4] == 0.5);
}

TEST_CASE("a least scope thins the numerators and leaves the denominators") {
  const Case scoped(one_competency(), {"manager m1 900 a4 @team", "manager m1 900 a4 @task",
                                       "manager m1 900 a4 @company", "manager m1 900 a4"});
  const ScopeIndex team = *scoped.ladder.scope_named("team");
  const ScopeIndex industry = *scoped.ladder.scope_named("industry");
  CHECK(scoped.supported(team).support[3] == 0.5);
  CHECK(scoped.supported(team).support[0] == 0.5);
  CHECK(scoped.supported(team).rating == 4);
  CHECK(scoped.supported(industry).support[0] == 0.0);
  CHECK(scoped.supported(industry).rating == 0);
  CHECK(scoped.supported(industry).says_scope);
}

TEST_CASE("self counts in the supported view only with votes") {
  Policy policy;
  const Case without(one_competency(), {"self pat 900 a5"});
  CHECK_FALSE(without.supported().seen());
  policy.sources[static_cast<std::size_t>(Source::self)] = {1, 1};
  const Case with({.levels = {{"l1", "a1"}}, .policy = policy}, {"self pat 900 a5"});
  CHECK(with.supported().rating == 5);
}
