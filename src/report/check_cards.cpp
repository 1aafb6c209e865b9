// The checks' own table as values to show.
#include "rung/check.hpp"
#include "rung/findings.hpp"

namespace rung {

std::vector<CheckCard> check_cards() {
  std::vector<CheckCard> cards;
  for (const auto& group : check_groups())
    for (const auto* check : group.checks)
      cards.push_back({.id = check->id,
                       .severity = check->severity,
                       .group = group.title,
                       .summary = check->summary,
                       .why = check->why,
                       .bad = check->bad,
                       .good = check->good,
                       .switchable = can_be_switched(*check),
                       .allowable = check->ladder != nullptr,
                       .english = check->english});
  return cards;
}

} // namespace rung
