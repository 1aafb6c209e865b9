// Checks of who rated, and what isn't rated.
#include "check/checks.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

void count_unrated_entries(const EvidenceInput& input, Reporter& report) {
  const auto& entries = input.portfolio.entries;
  const auto unrated = [](const Entry& entry) { return entry.shows.empty(); };
  const auto count = std::ranges::count_if(entries, unrated);
  if (count == 0)
    return;
  const auto first = std::ranges::find_if(entries, unrated);
  report.add({first->id.at, path_of(*first),
              count == 1 ? std::string("1 entry has no 'shows', so it is not scored")
                         : fmt::format("{} entries have no 'shows', so they are not scored", count),
              "add 'shows: {competency: rating}' once it can be rated"});
}

void look_for_second_rater(const EvidenceInput& input, Reporter& report) {
  const Entry* first = nullptr;
  for (const auto index : input.counted.entries) {
    const auto& entry = input.portfolio.entries[index];
    if (!input.pooled(entry.source))
      continue;
    if (first == nullptr)
      first = &entry;
    else if (entry.source != first->source || entry.by != first->by)
      return;
  }
  if (first != nullptr)
    report.add({first->id.at, path_of(*first),
                fmt::format("all that others have seen hangs on one rater: {}/{}",
                            name_of(first->source), first->by),
                "ask one more person who has seen the work"});
}

} // namespace

constinit const Check not_rated = {
    .id = "not-rated",
    .severity = Severity::note,
    .summary = "entries without 'shows'",
    .why = "An entry may be written down first and rated later. Until then it is not scored, and "
           "the note keeps it from being forgotten.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day.}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2}}
)",
    .evidence = count_unrated_entries,
};

constinit const Check single_rater = {
    .id = "single-rater",
    .severity = Severity::note,
    .summary = "everything that others have seen was seen by one rater",
    .why =
        "More than half of the variance of ratings belongs to the rater, not to the person rated "
        "(Scullen, Mount & Goff 2000). A second pair of eyes is the cheapest remedy.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2}, source: peer, by: bob}
  - {id: search, date: 2026-03-02, title: Mended the search, result: It finds plurals., shows: {craft: 2}, source: peer, by: bob}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2}, source: peer, by: bob}
  - {id: search, date: 2026-03-02, title: Mended the search, result: It finds plurals., shows: {craft: 2}, source: peer, by: eve}
)",
    .evidence = look_for_second_rater,
};

} // namespace rung
