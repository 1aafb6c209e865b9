// Checks of who rated, and what isn't rated.
#include "check/families.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

void check_unrated_entries(const EvidenceInput& input, Report& report) {
  const auto& entries = input.portfolio.entries;
  const auto unrated = [](const Entry& entry) { return entry.shows.empty(); };
  const auto count = std::ranges::count_if(entries, unrated);
  if (count == 0)
    return;
  const auto first = std::ranges::find_if(entries, unrated);
  report.add(input.portfolio.place(first->id.at),
             count == 1 ? std::string("1 entry has no 'shows', so it is not scored")
                        : fmt::format("{} entries have no 'shows', so they are not scored", count),
             "add 'shows: {competency: rating}' once it can be rated");
}

void check_single_rater(const EvidenceInput& input, Report& report) {
  const auto as_of = input.as_of();
  const Entry* first = nullptr;
  for (const auto& entry : input.portfolio.entries) {
    const auto& policy = input.ladder.policy.sources[static_cast<std::size_t>(entry.source)];
    if (!as_of || policy.votes <= 0 || !input.counts(entry, *as_of))
      continue;
    if (first == nullptr)
      first = &entry;
    else if (entry.source != first->source || entry.by != first->by)
      return;
  }
  if (first != nullptr)
    report.add(input.portfolio.place(first->id.at),
               fmt::format("all that others have seen hangs on one rater: {}/{}",
                           name_of(first->source), first->by),
               "ask one more person who has seen the work");
}

} // namespace rung
