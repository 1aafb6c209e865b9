// What the checks say about gates for every person at once, against all profiles of small ladders,
// one by one, through the gates themselves.
#include "check/matrix/gate_questions.hpp"
#include "score/gate.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <rapidcheck.h>

using namespace rung;
using namespace rung::test;

namespace {

constexpr std::size_t scopes_used = 2; ///< of the default ones: task and team

/// A competency's ratings as a view may read them: p, then p(g) by scope, each no higher than the
/// one before.
using Ratings = std::vector<int>;

/// From low up to and including high, all of them from the first case on.
int evenly_between(int low, int high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high + 1));
}

bool evenly_one_in(int n) {
  return evenly_between(1, n) == 1;
}

std::string task_or_team() {
  return evenly_one_in(2) ? "@task" : "@team";
}

std::string any_expectation(char competency, int top, bool scoped) {
  if (evenly_one_in(6))
    return "";
  return fmt::format("{}{}{}x{}{} ", competency, evenly_between(1, top),
                     evenly_one_in(5) ? "!" : "", evenly_between(1, 3),
                     scoped && evenly_one_in(3) ? task_or_team() : "");
}

/// Two levels, with few enough competencies for all profiles of them.
Ladder any_small_ladder() {
  const bool scoped = evenly_one_in(3);
  LadderSpec spec;
  spec.top = evenly_between(2, 3);
  spec.policy.coverage = *rc::gen::elementOf(
      std::vector{0.0, 0.1, 0.25, 1.0 / 3, 0.5, 0.6, 2.0 / 3, 0.75, 0.8, 0.95, 1.0});
  spec.policy.floor =
      *rc::gen::elementOf(std::vector<std::optional<int>>{std::nullopt, 0, 1, 1, 2, 2});
  spec.policy.influence = evenly_between(0, 2);
  const int competencies = scoped ? 2 : evenly_between(2, 4);
  std::string below = scoped && evenly_one_in(2) ? task_or_team() + " " : "";
  std::string above = scoped && evenly_one_in(2) ? task_or_team() + " " : "";
  for (int c = 0; c < competencies; ++c) {
    const char name = static_cast<char>('a' + c);
    const auto expectation = any_expectation(name, spec.top, scoped);
    below += expectation;
    // Levels alike but for a little are the hard cases.
    above += evenly_one_in(2) ? expectation : any_expectation(name, spec.top, scoped);
  }
  spec.levels = {{"below", below}, {"above", above}, {"all", "a1! b1! c1! d1!"}};
  return ladder_of(spec);
}

bool uses_scopes(const Ladder& ladder) {
  return std::ranges::any_of(ladder.levels, [](const Level& level) {
    return level.scope || std::ranges::any_of(level.expects, [](const Expectation& expectation) {
             return expectation.scope.has_value();
           });
  });
}

/// All that a view may say of one competency.
std::vector<Ratings> all_ratings(int top, bool scoped) {
  std::vector<Ratings> all;
  for (int p = 0; p <= top; ++p) {
    if (!scoped) {
      all.push_back({p, 0, 0});
      continue;
    }
    for (int task = 0; task <= p; ++task)
      for (int team = 0; team <= task; ++team)
        all.push_back({p, task, team});
  }
  return all;
}

Support rated(int rating) {
  Support support;
  support.rating = rating;
  support.says_scope = true;
  if (rating > 0)
    support.support.push_back(1);
  return support;
}

void set(View& view, CompetencyIndex competency, const Ratings& ratings) {
  auto& in = view.competencies[competency];
  in.any = rated(ratings[0]);
  in.scoped.clear();
  for (ScopeIndex scope = 0; scope < scopes_used; ++scope)
    in.scoped.emplace_back(scope, rated(ratings[scope + 1]));
}

View empty_view(const Ladder& ladder, int entries) {
  View view;
  view.competencies.resize(ladder.competencies.size());
  view.entries = entries;
  view.entries_with_scope = entries;
  view.entries_at_scope.assign(ladder.scopes.size(), entries);
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c)
    set(view, c, {0, 0, 0});
  return view;
}

bool holds(const Ladder& ladder, const View& view, LevelIndex level) {
  static const Portfolio nobody;
  return gate_of({ladder, nobody, view}, level).holds;
}

/// Calls visit for each view whose competencies, from `first` on but for `fixed`, read anything
/// they may.
template <class Visit>
void each_profile(const std::vector<Ratings>& options, View& view, Visit visit,
                  std::optional<CompetencyIndex> fixed, std::size_t used,
                  CompetencyIndex first = 0) {
  if (first == used)
    return visit(view);
  if (fixed == first)
    return each_profile(options, view, visit, fixed, used, first + 1);
  for (const auto& ratings : options) {
    set(view, first, ratings);
    each_profile(options, view, visit, fixed, used, first + 1);
  }
}

/// The fewest entries of each scope that can be behind the ratings, up to as many as are asked for:
/// where some p(g) is above 0, there is one.
template <class Visit>
void each_count(const Ladder& ladder, View& view, Visit visit) {
  std::vector<int> least(scopes_used, 0);
  for (const auto& in : view.competencies)
    for (const auto& [scope, support] : in.scoped)
      least[scope] = std::max(least[scope], support.rating > 0 ? 1 : 0);
  const int asked = ladder.policy.influence;
  for (int task = least[0]; task <= std::max(asked, least[0]); ++task)
    for (int team = least[1]; team <= task; ++team) {
      view.entries_at_scope[0] = task;
      view.entries_at_scope[1] = team;
      visit(view);
    }
}

/// Competencies that the two levels know: the others are in the third level alone.
std::size_t used_by_both(const Ladder& ladder) {
  std::size_t used = 0;
  for (LevelIndex level = 0; level < 2; ++level)
    for (const auto& expectation : ladder.levels[level].expects)
      used = std::max(used, expectation.competency + 1);
  return used;
}

bool some_profile_meets_the_lower_alone(const Ladder& ladder) {
  const auto options = all_ratings(ladder.top_rating(), uses_scopes(ladder));
  auto view = empty_view(ladder, 0);
  bool found = false;
  const auto try_profile = [&](View& profile) {
    if (found)
      return;
    each_count(ladder, profile, [&](const View& counted) {
      found = found || (holds(ladder, counted, 0) && !holds(ladder, counted, 1));
    });
  };
  each_profile(options, view, try_profile, std::nullopt, used_by_both(ladder));
  return found;
}

bool some_profile_hangs_on(const Ladder& ladder, CompetencyIndex competency) {
  const auto options = all_ratings(ladder.top_rating(), uses_scopes(ladder));
  auto view = empty_view(ladder, ladder.policy.influence);
  bool found = false;
  const auto try_profile = [&](View& profile) {
    for (LevelIndex level = 0; level < ladder.levels.size() && !found; ++level) {
      set(profile, competency, options.front());
      const bool without = holds(ladder, profile, level);
      set(profile, competency, options.back());
      found = without != holds(ladder, profile, level);
    }
  };
  each_profile(options, view, try_profile, competency, used_by_both(ladder));
  return found;
}

} // namespace

TEST_CASE("a level asks for more than the one below where some profile meets that one alone") {
  CHECK(rc::check([] {
    const Ladder ladder = any_small_ladder();
    const bool more = asks_for_more(ladder, 0, 1);
    RC_TAG(more ? "asks for more" : "asks for nothing more");
    RC_ASSERT(more == some_profile_meets_the_lower_alone(ladder));
  }));
}

TEST_CASE("a competency decides where some profile's gate hangs on it") {
  CHECK(rc::check([] {
    Ladder ladder = any_small_ladder();
    ladder.levels.pop_back(); // the level that expects everything, all of it core
    const auto decides = competencies_that_decide(ladder);
    for (CompetencyIndex c = 0; c < used_by_both(ladder); ++c) {
      RC_TAG(decides[c] ? "decides" : "never decides");
      RC_ASSERT(decides[c] == some_profile_hangs_on(ladder, c));
    }
  }));
}
