// The properties that docs/scoring.md promises, on generated ladders and evidence. RC_PARAMS (set
// by ctest) says how many cases; `RC_PARAMS="seed=N max_success=100000"` looks further.
#include "rung/assessment.hpp"

#include "property/generators.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <rapidcheck.h>

using namespace rung;
using namespace rung::test;

namespace {

Assessment assess_that_day(const Ladder& ladder, const Portfolio& portfolio,
                           std::optional<LevelIndex> to = std::nullopt) {
  return assess(ladder, portfolio, {to, scoring_day});
}

/// A level's height on the person's track; 0 is below the first.
std::size_t height(const Ladder& ladder, std::optional<LevelIndex> level) {
  return level ? *ladder.tracks[0].position(*level) + 1 : 0;
}

/// p and every p(g) of one view, unknown as 0.
std::vector<int> ratings(const View& view) {
  std::vector<int> all;
  for (const CompetencySupport& competency : view.competencies) {
    all.push_back(competency.any.rating);
    for (const auto& [scope, support] : competency.scoped)
      all.push_back(support.says_scope ? support.rating : 0);
  }
  return all;
}

void none_lower(const std::vector<int>& before, const std::vector<int>& after) {
  RC_ASSERT(before.size() == after.size());
  for (std::size_t i = 0; i < before.size(); ++i)
    RC_ASSERT(after[i] >= before[i]);
}

/// Every number that a view holds, to the last bit.
std::vector<double> numbers_of_view(const View& view) {
  std::vector<double> all = {static_cast<double>(view.entries),
                             static_cast<double>(view.raters),
                             static_cast<double>(view.confirmed.value_or(99)),
                             static_cast<double>(view.possible.value_or(99)),
                             static_cast<double>(view.unknown.size()),
                             static_cast<double>(view.decisive.size()),
                             view.influence_unknown ? 1.0 : 0.0};
  for (const CompetencySupport& competency : view.competencies) {
    all.push_back(competency.any.rating);
    all.insert(all.end(), competency.any.support.begin(), competency.any.support.end());
    for (const auto& [scope, support] : competency.scoped) {
      all.push_back(support.says_scope ? 1 : 0);
      all.insert(all.end(), support.support.begin(), support.support.end());
    }
  }
  return all;
}

struct Pick {
  std::size_t entry = 0;
  std::size_t rating = 0;
};

/// A rating that isn't at the top yet.
Pick any_rating_below_top(const Ladder& ladder, const Portfolio& portfolio) {
  std::vector<Pick> picks;
  for (std::size_t e = 0; e < portfolio.entries.size(); ++e)
    for (std::size_t r = 0; r < portfolio.entries[e].shows.size(); ++r)
      if (portfolio.entries[e].shows[r].rating < ladder.top_rating())
        picks.push_back({e, r});
  RC_PRE(!picks.empty());
  return picks[*rc::gen::inRange<std::size_t>(0, picks.size())];
}

} // namespace

TEST_CASE("raising one rating never lowers a rating, confirmed, possible or readiness") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    Portfolio portfolio = any_portfolio(ladder);
    const LevelIndex to = *rc::gen::inRange<std::size_t>(0, ladder.levels.size() - 1);
    const Pick pick = any_rating_below_top(ladder, portfolio);
    const Assessment before = assess_that_day(ladder, portfolio, to);
    portfolio.entries[pick.entry].shows[pick.rating].rating += 1;
    const Assessment after = assess_that_day(ladder, portfolio, to);
    for (const auto view : {&Assessment::supported, &Assessment::self}) {
      none_lower(ratings(before.*view), ratings(after.*view));
      RC_ASSERT(height(ladder, (after.*view).confirmed) >=
                height(ladder, (before.*view).confirmed));
      RC_ASSERT(height(ladder, (after.*view).possible) >= height(ladder, (before.*view).possible));
    }
    RC_ASSERT(after.target.readiness >= before.target.readiness);
  }));
}

TEST_CASE("adding a pooled entry at or above the rating, of the widest scope, never lowers it") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    Portfolio portfolio = any_portfolio(ladder);
    const Assessment before = assess_that_day(ladder, portfolio);
    const CompetencyIndex c = *rc::gen::inRange<std::size_t>(0, ladder.competencies.size());
    const int p = std::max(1, before.supported.competencies[c].any.rating);
    Entry entry;
    entry.id.value = "added";
    entry.source = *rc::gen::elementOf(std::vector{Source::manager, Source::report});
    entry.by = *rc::gen::elementOf(std::vector<std::string>{"r1", "r2", "new"});
    entry.date.value = scoring_day - *rc::gen::inRange(0, ladder.policy.window_days);
    entry.scope = Located<ScopeIndex>{ladder.scopes.size() - 1, {}};
    entry.shows = {{c, *rc::gen::inRange(p, ladder.top_rating() + 1), {}}};
    portfolio.entries.push_back(entry);
    sort_entries(portfolio);
    const Assessment after = assess_that_day(ladder, portfolio);
    none_lower(ratings(before.supported), ratings(after.supported));
    RC_ASSERT(height(ladder, after.supported.confirmed) >=
              height(ladder, before.supported.confirmed));
  }));
}

TEST_CASE("a strictly increasing relabelling of the scale changes no met, no gate and no level") {
  CHECK(rc::check([] {
    LadderSpec spec = any_ladder_spec();
    spec.policy.floor = std::nullopt;
    Ladder ladder = ladder_of(spec);
    Portfolio portfolio = any_portfolio(ladder);
    const Assessment before = assess_that_day(ladder, portfolio);
    std::vector<int> label = {0};
    for (int k = 1; k <= ladder.top_rating(); ++k)
      label.push_back(label.back() + *rc::gen::inRange(1, 4));
    ladder.scale.resize(static_cast<std::size_t>(label.back() + *rc::gen::inRange(0, 3)));
    for (Level& level : ladder.levels)
      for (Expectation& expectation : level.expects)
        expectation.rating = label[static_cast<std::size_t>(expectation.rating)];
    for (Entry& entry : portfolio.entries)
      for (Rating& rating : entry.shows)
        rating.rating = label[static_cast<std::size_t>(rating.rating)];
    const Assessment after = assess_that_day(ladder, portfolio);
    for (const auto view : {&Assessment::supported, &Assessment::self}) {
      RC_ASSERT((after.*view).confirmed == (before.*view).confirmed);
      RC_ASSERT((after.*view).possible == (before.*view).possible);
      RC_ASSERT((after.*view).spiky == (before.*view).spiky);
      for (std::size_t i = 0; i < (before.*view).gates.size(); ++i) {
        const Gate& was = (before.*view).gates[i];
        const Gate& is = (after.*view).gates[i];
        RC_ASSERT(is.holds == was.holds);
        for (std::size_t e = 0; e < was.expectations.size(); ++e)
          RC_ASSERT(is.expectations[e].met == was.expectations[e].met);
      }
    }
  }));
}

TEST_CASE("self entries change nothing in the supported view while self has no votes") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    Portfolio portfolio = any_portfolio(ladder);
    const Assessment with = assess_that_day(ladder, portfolio);
    std::erase_if(portfolio.entries,
                  [](const Entry& entry) { return entry.source == Source::self; });
    const Assessment without = assess_that_day(ladder, portfolio);
    RC_ASSERT(numbers_of_view(with.supported) == numbers_of_view(without.supported));
  }));
}

TEST_CASE("moving the as-of date changes a view only by entries that enter or leave the window") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    Portfolio portfolio = any_portfolio(ladder);
    const Date earlier = scoring_day - *rc::gen::inRange(0, 600);
    const auto counts = [&](const Entry& entry, Date day) {
      const int age = day - entry.date.value;
      return age >= 0 && age < ladder.policy.window_days;
    };
    std::erase_if(portfolio.entries, [&](const Entry& entry) {
      return !counts(entry, earlier) || !counts(entry, scoring_day);
    });
    const Assessment then = assess(ladder, portfolio, {std::nullopt, earlier});
    const Assessment now = assess(ladder, portfolio, {std::nullopt, scoring_day});
    RC_ASSERT(numbers_of_view(then.supported) == numbers_of_view(now.supported));
    RC_ASSERT(numbers_of_view(then.self) == numbers_of_view(now.self));
  }));
}

TEST_CASE("confirmed is never above possible, and they are equal when nothing is unknown") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    const Assessment assessment = assess_that_day(ladder, any_portfolio(ladder));
    for (const View* view : {&assessment.supported, &assessment.self}) {
      RC_ASSERT(height(ladder, view->confirmed) <= height(ladder, view->possible));
      if (view->unknown.empty() && !view->influence_unknown)
        RC_ASSERT(view->confirmed == view->possible);
      const bool decisive = !view->decisive.empty() || view->influence_decisive;
      RC_ASSERT(decisive == (view->confirmed != view->possible));
    }
  }));
}

TEST_CASE("closing the needed gaps, and no fewer, makes the target's gate hold") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    const Portfolio portfolio = any_portfolio(ladder);
    const LevelIndex to = *rc::gen::inRange<std::size_t>(0, ladder.levels.size() - 1);
    const Assessment assessment = assess_that_day(ladder, portfolio, to);
    const Gate& gate = assessment.target.gate;
    RC_ASSERT(gate.holds == std::none_of(assessment.gaps.begin(), assessment.gaps.end(),
                                         [](const Gap& gap) { return gap.needed; }));
    int covered = gate.covered;
    int least = 1 << 30;
    for (const Gap& gap : assessment.gaps) {
      if (!gap.needed)
        RC_ASSERT(gap.kind == GapKind::coverage);
      if (gap.needed && (gap.kind == GapKind::coverage || gap.kind == GapKind::floor))
        covered += gap.weight;
      if (gap.needed && gap.kind == GapKind::coverage)
        least = std::min(least, gap.weight);
    }
    const auto enough = [&](int weight) {
      return gate.coverable == 0 ||
             static_cast<double>(weight) / gate.coverable >= ladder.policy.coverage - tolerance;
    };
    RC_ASSERT(enough(covered));
    if (least < (1 << 30))
      RC_ASSERT(!enough(covered - least));
  }));
}

TEST_CASE("readiness is 100 exactly when every expectation is met") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    const Assessment assessment = assess_that_day(ladder, any_portfolio(ladder));
    const Gate& gate = assessment.target.gate;
    RC_ASSERT((assessment.target.readiness == 100) ==
              (gate.met == static_cast<int>(gate.expectations.size())));
    RC_ASSERT(assessment.target.readiness >= 0);
  }));
}
