// Stage 3b: pay bands, compared without overflow. For the checks of pay in dual_pay*.cpp.
#pragma once

#include "rung/ladder.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace rung {

/// Whether the band's ends are the wrong way round; then it is compared with none.
inline bool upside_down(const Pay& pay) {
  return pay.min.value > pay.max.value;
}

/// A band to compare.
inline bool has_band(const Level& level) {
  return level.pay && !upside_down(*level.pay);
}

/// `EUR` and `eur` are one.
inline bool same_currency(const Pay& a, const Pay& b) {
  const auto lower = [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  };
  return std::ranges::equal(a.currency.value, b.currency.value, {}, lower, lower);
}

/// Whether two amounts differ by more than 5 % of the smaller one.
inline bool far_apart(std::int64_t a, std::int64_t b) {
  const auto [less, more] = std::minmax(a, b);
  return more - less > less / 20;
}

/// Whether two bands share more than half of the narrower one; of two that are single amounts,
/// whether these are the same.
inline bool overlap_by_half(const Pay& a, const Pay& b) {
  const auto shared = std::min(a.max.value, b.max.value) - std::max(a.min.value, b.min.value);
  const auto width = [](const Pay& pay) { return pay.max.value - pay.min.value; };
  const auto narrower = std::min(width(a), width(b));
  if (narrower == 0)
    return width(a) == width(b) && shared == 0;
  return shared > narrower / 2;
}

} // namespace rung
