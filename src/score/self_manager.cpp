#include "score/self_manager.hpp"

#include "score/support.hpp"

#include <algorithm>
#include <cstdlib>

namespace rung {

namespace {

constexpr int enough_to_compare = 5;
constexpr double rates_higher = 0.75;
constexpr double rates_lower = -0.25;

struct OneSource {
  const Ladder& ladder;
  const Portfolio& portfolio;
  const std::vector<CountedRating>& ratings;
  Source source;

  [[nodiscard]] Support support(std::optional<ScopeIndex> least) const {
    return pool(ratings, portfolio, ladder.policy, ladder.top_rating(), Pooling::only(source),
                least);
  }

  /// By its own p(g): nothing that says a scope can't meet an expectation that asks for one.
  [[nodiscard]] bool meets(const Expectation& expectation) const {
    const Support own = support(expectation.scope);
    return (!expectation.scope || own.says_scope) && own.rating >= expectation.rating;
  }
};

Tendency tendency_of(const SelfManager& compared) {
  if (compared.rows.size() < enough_to_compare)
    return Tendency::none;
  if (compared.mean_difference > rates_higher)
    return Tendency::self_higher;
  return compared.mean_difference < rates_lower ? Tendency::self_lower : Tendency::none;
}

} // namespace

SelfManager compare_self_and_manager(const Ladder& ladder, const Portfolio& portfolio,
                                     const CountedEvidence& evidence, LevelIndex target,
                                     std::vector<CompetencySummary>& summaries) {
  SelfManager result;
  int sum = 0;
  for (CompetencySummary& summary : summaries) {
    const CompetencyIndex c = summary.competency;
    const OneSource self{ladder, portfolio, evidence.by_competency[c], Source::self};
    const OneSource manager{ladder, portfolio, evidence.by_competency[c], Source::manager};
    const Support by_self = self.support(std::nullopt);
    const Support by_manager = manager.support(std::nullopt);
    if (by_self.seen())
      summary.self = by_self.rating;
    if (by_manager.seen())
      summary.manager = by_manager.rating;
    if (!by_self.seen() || !by_manager.seen())
      continue;
    SelfManagerRow row{c, by_self.rating, by_manager.rating, false};
    const int distance = std::abs(row.difference());
    const Expectation* expectation = ladder.expectation(target, c);
    row.talk = distance >= 2 || (distance >= 1 && expectation != nullptr &&
                                 self.meets(*expectation) != manager.meets(*expectation));
    sum += row.difference();
    result.rows.push_back(row);
  }
  if (!result.rows.empty())
    result.mean_difference = static_cast<double>(sum) / static_cast<double>(result.rows.size());
  std::stable_sort(result.rows.begin(), result.rows.end(),
                   [](const SelfManagerRow& a, const SelfManagerRow& b) {
                     return std::abs(a.difference()) > std::abs(b.difference());
                   });
  result.tendency = tendency_of(result);
  return result;
}

} // namespace rung
