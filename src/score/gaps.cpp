#include "score/gaps.hpp"

#include "score/gate.hpp"

#include <algorithm>
#include <tuple>

namespace rung {

namespace {

Gap gap_of(const ExpectationResult& result) {
  const Expectation& expectation = *result.expectation;
  Gap gap;
  gap.competency = expectation.competency;
  if (expectation.core)
    gap.kind = GapKind::core;
  else
    gap.kind = result.above_floor ? GapKind::coverage : GapKind::floor;
  if (result.known)
    gap.from = result.rating;
  gap.to = expectation.rating;
  gap.steps = expectation.rating - result.rating;
  gap.weight = expectation.weight;
  gap.needed = gap.kind != GapKind::coverage;
  return gap;
}

/// The least weight that suffices for `needed`, by the gate's own comparison.
int weight_needed(int coverable, double needed) {
  int low = 0;
  int high = coverable;
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (covers(middle, coverable, needed))
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

/// Marks the coverage gaps of the shortest way. A floor gap is closed whole, so it covers too.
void choose_coverage(std::vector<Gap>& gaps, const Gate& target, double needed) {
  int covered = target.covered;
  std::vector<std::size_t> places;
  std::vector<CoverageItem> items;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    if (gaps[i].kind == GapKind::floor)
      covered += gaps[i].weight;
    if (gaps[i].kind != GapKind::coverage)
      continue;
    places.push_back(i);
    items.push_back({gaps[i].steps, gaps[i].weight});
  }
  const int missing = weight_needed(target.coverable, needed) - covered;
  for (const std::size_t chosen : shortest_cover(items, missing))
    gaps[places[chosen]].needed = true;
}

auto order_of(const Gap& gap) {
  return std::tuple(!gap.needed, gap.kind, gap.steps, -gap.weight, gap.competency);
}

} // namespace

std::vector<Gap> find_gaps(const Ladder& ladder, const Gate& target) {
  std::vector<Gap> gaps;
  for (const ExpectationResult& result : target.expectations)
    if (!result.met)
      gaps.push_back(gap_of(result));
  choose_coverage(gaps, target, ladder.policy.coverage);
  if (target.influence && !target.influence->met) {
    Gap gap;
    gap.kind = GapKind::influence;
    gap.from = target.influence->seen;
    gap.to = target.influence->needed;
    gap.steps = gap.to - *gap.from;
    gap.needed = true;
    gaps.push_back(gap);
  }
  std::sort(gaps.begin(), gaps.end(),
            [](const Gap& a, const Gap& b) { return order_of(a) < order_of(b); });
  return gaps;
}

std::vector<std::size_t> shortest_cover(std::span<const CoverageItem> items, int missing) {
  std::vector<std::size_t> chosen;
  if (missing <= 0)
    return chosen;
  // best[i][w]: (steps, items) of the cheapest choice among items i.. that adds at least w.
  using Cost = std::pair<int, int>;
  constexpr Cost impossible{1 << 30, 0};
  const auto width = static_cast<std::size_t>(missing) + 1;
  std::vector<std::vector<Cost>> best(items.size() + 1, std::vector<Cost>(width, impossible));
  best[items.size()][0] = {0, 0};
  const auto rest = [&](std::size_t i, std::size_t w) {
    const auto weight = static_cast<std::size_t>(items[i].weight);
    return w > weight ? w - weight : 0;
  };
  const auto taking = [&](std::size_t i, std::size_t w) {
    const Cost& after = best[i + 1][rest(i, w)];
    return after == impossible ? impossible : Cost{after.first + items[i].steps, after.second + 1};
  };
  for (std::size_t i = items.size(); i-- > 0;)
    for (std::size_t w = 0; w < width; ++w)
      best[i][w] = std::min(best[i + 1][w], taking(i, w));
  const bool suffices = best[0][width - 1] != impossible;
  std::size_t w = width - 1;
  for (std::size_t i = 0; i < items.size(); ++i) {
    // At equal cost the earlier item is taken: so the sorted places come first.
    if (suffices && taking(i, w) != best[i][w])
      continue;
    if (suffices && w == 0)
      break;
    chosen.push_back(i);
    w = rest(i, w);
  }
  return chosen;
}

} // namespace rung
