// Checks of when entries happened, against the day for which the person is assessed.
#include "check/checks.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

/// Only where the files say the date: whoever gives --as-of leaves later entries out on purpose.
void find_future_entries(const EvidenceInput& input, Reporter& report) {
  if (input.options.as_of || !input.as_of)
    return;
  for (const auto& entry : input.portfolio.entries)
    if (entry.date.value > *input.as_of)
      report.add({entry.date.at, path_of(entry),
                  fmt::format("{} is after the period, which ends on {}", entry.date.value.iso(),
                              input.as_of->iso()),
                  "correct the entry's date or the period's end; 'rung assess --as-of DAY' leaves "
                  "it out"});
}

void count_old_entries(const EvidenceInput& input, Reporter& report) {
  if (!input.as_of)
    return;
  const auto last_day = *input.as_of - input.ladder.policy.window_days;
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
        {first->date.at, path_of(*first),
         fmt::format("{} too old to count, from {} or before",
                     count == 1 ? std::string("1 entry is") : fmt::format("{} entries are", count),
                     last_day.iso()),
         "nothing to mend: only newer work shows what is true today"});
}

} // namespace

constinit const Check future_entry = {
    .id = "future-entry",
    .severity = Severity::error,
    .summary = "an entry after the day that the files are about",
    .why = "An assessment is of a period. What comes after its end is a slip of the date, or "
           "belongs into the next period's file; either way the person would be judged by it too "
           "early.",
    .bad = R"(period: {from: 2026-01-01, to: 2026-06-30}
evidence:
  - {id: launch, date: 2026-07-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2}}
)",
    .good = R"(period: {from: 2026-01-01, to: 2026-06-30}
evidence:
  - {id: launch, date: 2026-06-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2}}
)",
    .evidence = find_future_entries,
};

constinit const Check outside_window = {
    .id = "outside-window",
    .severity = Severity::note,
    .summary = "entries too old to count",
    .why = "Ratings say what is true today, so work from before the ladder's window is left out of "
           "the scores. The note counts it, so that nobody wonders where it went.",
    .bad = R"(period: {from: 2026-01-01, to: 2026-06-30}
evidence:
  - {id: launch, date: 2023-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2}}
)",
    .good = R"(period: {from: 2026-01-01, to: 2026-06-30}
evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2}}
)",
    .evidence = count_old_entries,
};

} // namespace rung
