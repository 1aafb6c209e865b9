// Second stage of score/: from counted ratings to S(k) and a rating (docs/scoring.md, "Support").
//
// One function does it for every group of sources, with or without a least scope; the groups differ
// in their Pooling alone. Before: evidence.hpp. After: view.hpp.
#pragma once

#include "rung/assessment.hpp"

#include "score/evidence.hpp"

#include <array>
#include <optional>
#include <span>

namespace rung {

/// Which sources are pooled, and how much each may weigh. A source with 0 votes is left out.
struct Pooling {
  std::array<SourcePolicy, source_count> sources{};

  /// Every source with votes.
  static Pooling supported(const Policy& policy);
  /// One source alone.
  static Pooling only(Source source);
  /// Every source but self, whatever its votes.
  static Pooling others();
};

/// Pools one competency's ratings. With `least`, an entry counts in the numerators only where its
/// scope is `least` or wider; the denominators stay. `top` is K.
/// S_r(k) = sum of w where rating >= k / sum of w, w = 2^(-age / half_life);
/// S_s(k) = mean over the source's raters; S(k) = sum of u_s S_s(k) / sum of u_s.
Support pool(std::span<const CountedRating> ratings, const Portfolio& portfolio,
             const Policy& policy, int top, const Pooling& pooling,
             std::optional<ScopeIndex> least = std::nullopt);

} // namespace rung
