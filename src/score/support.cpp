#include "score/support.hpp"

#include <algorithm>
#include <cmath>

namespace rung {

namespace {

struct Pool {
  const Portfolio& portfolio;
  const Policy& policy;
  std::size_t top;
  std::optional<ScopeIndex> least;

  [[nodiscard]] bool reaches(const Entry& entry) const {
    return !least || (entry.scope && entry.scope->value >= *least);
  }

  /// The greatest k whose support suffices; 0 for none.
  [[nodiscard]] int rating_of(const std::vector<double>& support) const {
    int rating = 0;
    for (std::size_t k = 0; k < top && support[k] >= policy.support - tolerance; ++k)
      rating = static_cast<int>(k) + 1;
    return rating;
  }

  /// `ratings` are one rater's, oldest first.
  [[nodiscard]] RaterSupport rater(std::span<const CountedRating> ratings) const {
    RaterSupport result;
    result.by = portfolio.entries[ratings.front().entry].by;
    result.support.assign(top, 0.0);
    const Date newest = portfolio.entries[ratings.back().entry].date.value;
    for (const CountedRating& counted : ratings) {
      const Entry& entry = portfolio.entries[counted.entry];
      WeighedEntry weighed{counted.entry, counted.rating, newest - entry.date.value, 1.0,
                           reaches(entry)};
      if (policy.half_life_days > 0)
        weighed.weight = std::exp2(-static_cast<double>(weighed.age_days) / policy.half_life_days);
      result.weight += weighed.weight;
      if (weighed.counts)
        for (std::size_t k = 0; k < static_cast<std::size_t>(counted.rating); ++k)
          result.support[k] += weighed.weight;
      result.entries.push_back(weighed);
    }
    for (double& share : result.support)
      share /= result.weight;
    result.rating = rating_of(result.support);
    return result;
  }

  /// `ratings` are one source's, by rater and date.
  [[nodiscard]] SourceSupport source(std::span<const CountedRating> ratings, Source source,
                                     const SourcePolicy& votes) const {
    SourceSupport result;
    result.source = source;
    result.support.assign(top, 0.0);
    for (std::size_t begin = 0; begin < ratings.size();) {
      const std::string& by = portfolio.entries[ratings[begin].entry].by;
      std::size_t end = begin + 1;
      while (end < ratings.size() && portfolio.entries[ratings[end].entry].by == by)
        ++end;
      result.raters.push_back(rater(ratings.subspan(begin, end - begin)));
      for (std::size_t k = 0; k < top; ++k)
        result.support[k] += result.raters.back().support[k];
      begin = end;
    }
    const auto raters = static_cast<double>(result.raters.size());
    for (double& share : result.support)
      share /= raters;
    result.votes = std::min(votes.cap, raters * votes.votes);
    return result;
  }
};

void combine(Support& result, const Pool& pool) {
  if (result.sources.empty())
    return;
  result.support.assign(pool.top, 0.0);
  for (const SourceSupport& source : result.sources) {
    result.votes += source.votes;
    for (std::size_t k = 0; k < pool.top; ++k)
      result.support[k] += source.votes * source.support[k];
  }
  for (double& share : result.support)
    share /= result.votes;
  result.rating = pool.rating_of(result.support);
  result.index = 1;
  for (std::size_t k = 1; k < pool.top; ++k)
    result.index += result.support[k];
  if (result.sources.size() < 2)
    return;
  for (const SourceSupport& source : result.sources)
    if (source.votes > result.votes / 2)
      result.decides = source.source;
}

} // namespace

Pooling Pooling::supported(const Policy& policy) {
  return {policy.sources};
}

Pooling Pooling::only(Source source) {
  Pooling pooling;
  pooling.sources[static_cast<std::size_t>(source)] = {1, 1};
  return pooling;
}

Pooling Pooling::others() {
  Pooling pooling;
  for (const Source source : all_sources)
    if (source != Source::self)
      pooling.sources[static_cast<std::size_t>(source)] = {1, 1};
  return pooling;
}

Support pool(std::span<const CountedRating> ratings, const Portfolio& portfolio,
             const Policy& policy, int top, const Pooling& pooling,
             std::optional<ScopeIndex> least) {
  const Pool pool{portfolio, policy, static_cast<std::size_t>(top), least};
  Support result;
  for (std::size_t begin = 0; begin < ratings.size();) {
    const Source source = portfolio.entries[ratings[begin].entry].source;
    std::size_t end = begin;
    bool says_scope = false;
    for (; end < ratings.size() && portfolio.entries[ratings[end].entry].source == source; ++end)
      says_scope = says_scope || portfolio.entries[ratings[end].entry].scope.has_value();
    const SourcePolicy& votes = pooling.sources[static_cast<std::size_t>(source)];
    if (votes.votes > 0) {
      result.sources.push_back(pool.source(ratings.subspan(begin, end - begin), source, votes));
      result.says_scope = result.says_scope || says_scope;
    }
    begin = end;
  }
  combine(result, pool);
  return result;
}

} // namespace rung
