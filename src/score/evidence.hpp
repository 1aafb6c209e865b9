// First stage of score/: which entries count, and whose ratings they are.
//
// Before: model. After: support.hpp pools what is counted here.
#pragma once

#include "rung/date.hpp"
#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace rung {

struct CountedRating {
  std::size_t entry = 0; ///< index into Portfolio::entries
  int rating = 0;
};

/// The entries that count on a day, in canonical order: source, rater, date, id.
struct CountedEvidence {
  std::vector<std::size_t> entries;                      ///< indices into Portfolio::entries
  std::vector<std::vector<CountedRating>> by_competency; ///< by CompetencyIndex
};

/// Those with a rating and `as_of - window < date <= as_of`; none without a day.
CountedEvidence count_evidence(const Ladder& ladder, const Portfolio& portfolio,
                               std::optional<Date> as_of);

} // namespace rung
