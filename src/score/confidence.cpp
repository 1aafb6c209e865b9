#include "score/confidence.hpp"

#include "score/support.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace rung {

namespace {

/// The mean distance of the raters' ratings from their median.
double spread_of(std::vector<int> ratings) {
  std::sort(ratings.begin(), ratings.end());
  const std::size_t half = ratings.size() / 2;
  const double median =
      ratings.size() % 2 == 1 ? ratings[half] : (ratings[half - 1] + ratings[half]) / 2.0;
  double sum = 0;
  for (const int rating : ratings)
    sum += std::abs(rating - median);
  return sum / static_cast<double>(ratings.size());
}

} // namespace

ConfidenceBasis confidence_of(std::span<const CountedRating> ratings, const Ladder& ladder,
                              const Portfolio& portfolio) {
  ConfidenceBasis basis;
  if (ratings.empty())
    return basis;
  const Support others =
      pool(ratings, portfolio, ladder.policy, ladder.top_rating(), Pooling::others());
  if (!others.seen()) {
    basis.confidence = Confidence::self_only;
    return basis;
  }
  std::vector<int> each;
  for (const SourceSupport& source : others.sources)
    for (const RaterSupport& rater : source.raters)
      each.push_back(rater.rating);
  basis.raters = static_cast<int>(each.size());
  basis.sources = static_cast<int>(others.sources.size());
  basis.spread = spread_of(std::move(each));
  const bool close = basis.spread <= ladder.top_rating() / 6.0 + tolerance;
  if (basis.raters == 1)
    basis.confidence = Confidence::thin;
  else if (basis.raters >= 4 && basis.sources >= 2 && close)
    basis.confidence = Confidence::strong;
  else
    basis.confidence = Confidence::adequate;
  return basis;
}

} // namespace rung
