// Checks of when entries happened, against the day for which the person is assessed.
#include "check/families.hpp"

#include <fmt/format.h>

namespace rung {

/// Only where the files say the date: whoever gives --as-of leaves later entries out on purpose.
void check_future_entries(const EvidenceInput& input, Report& report) {
  const auto as_of = input.portfolio.as_of();
  if (input.given_as_of || !as_of)
    return;
  for (const auto& entry : input.portfolio.entries)
    if (entry.date.value > *as_of)
      report.add(input.portfolio.place(entry.date.at),
                 fmt::format("{} is after the period, which ends on {}", entry.date.value.iso(),
                             as_of->iso()),
                 "correct the entry's date or the period's end, or give --as-of");
}

void check_window(const EvidenceInput& input, Report& report) {
  const auto as_of = input.as_of();
  if (!as_of)
    return;
  const auto last_day = *as_of - input.ladder.policy.window_days;
  const Entry* first = nullptr;
  int count = 0;
  for (const auto& entry : input.portfolio.entries) {
    if (entry.shows.empty() || entry.date.value > last_day)
      continue;
    first = first == nullptr ? &entry : first;
    ++count;
  }
  if (first != nullptr)
    report.add(
        input.portfolio.place(first->date.at),
        fmt::format("{} too old to count, from {} or before",
                    count == 1 ? std::string("1 entry is") : fmt::format("{} entries are", count),
                    last_day.iso()),
        "nothing to mend: only newer work shows what is true today");
}

} // namespace rung
