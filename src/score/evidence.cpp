#include "score/evidence.hpp"

namespace rung {

CountedEvidence count_evidence(const Ladder& ladder, const Portfolio& portfolio,
                               std::optional<Date> as_of) {
  CountedEvidence counted;
  counted.by_competency.resize(ladder.competencies.size());
  if (!as_of)
    return counted;
  for (std::size_t i = 0; i < portfolio.entries.size(); ++i) {
    const Entry& entry = portfolio.entries[i];
    const int age = *as_of - entry.date.value;
    if (entry.shows.empty() || age < 0 || age >= ladder.policy.window_days)
      continue;
    counted.entries.push_back(i);
    for (const Rating& rating : entry.shows)
      counted.by_competency[rating.competency].push_back({i, rating.rating});
  }
  return counted;
}

} // namespace rung
