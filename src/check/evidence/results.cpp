// Checks of whether entries say what came of the work.
#include "check/checks.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace rung {

namespace {

/// A measured effect is a result; the name of a measure alone is none.
bool says_result(const Entry& entry) {
  return !entry.result.value.empty() || (entry.metric && !entry.metric->after.value.empty());
}

const Rating* highest(const Entry& entry) {
  const auto best = std::ranges::max_element(entry.shows, {}, &Rating::rating);
  return best == entry.shows.end() ? nullptr : &*best;
}

/// Above the middle of the scale: 4 and 5 of five ratings, 3 of three, 3 and 4 of four.
bool is_upper_half(const Ladder& ladder, int rating) {
  return 2 * rating > ladder.top_rating() + 1;
}

bool in_window(const EvidenceInput& input, const Entry& entry) {
  const int age = *input.as_of - entry.date.value;
  return age >= 0 && age < input.ladder.policy.window_days;
}

bool lacks_impact(const EvidenceInput& input, const Entry& entry) {
  const auto* best = highest(entry);
  return best != nullptr && is_upper_half(input.ladder, best->rating) && !says_result(entry);
}

/// Somebody may have left out every result of forty entries: this many are pointed at in a file,
/// and the last of them counts the rest.
constexpr std::size_t shown_per_file = 5;

/// `say` makes the finding about an entry, but for its last words.
template <class Say>
void report_entries(const EvidenceInput& input, const std::vector<const Entry*>& entries,
                    Reporter& report, Say say) {
  std::vector<std::size_t> totals(input.portfolio.files.size());
  for (const auto* entry : entries)
    ++totals[entry->id.at.file];
  std::vector<std::size_t> seen(totals.size());
  for (const auto* entry : entries) {
    const auto file = entry->id.at.file;
    if (++seen[file] > shown_per_file)
      continue;
    Found found = say(*entry);
    if (seen[file] == shown_per_file && totals[file] > shown_per_file) {
      const auto rest = totals[file] - shown_per_file;
      found.message +=
          fmt::format(", nor {} of this file", rest == 1 ? std::string("does 1 more entry")
                                                         : fmt::format("do {} more entries", rest));
    }
    report.add(std::move(found));
  }
}

void look_for_impact(const EvidenceInput& input, Reporter& report) {
  std::vector<const Entry*> without;
  for (const auto index : input.counted.entries)
    if (lacks_impact(input, input.portfolio.entries[index]))
      without.push_back(&input.portfolio.entries[index]);
  report_entries(input, without, report, [&](const Entry& entry) {
    const auto& best = *highest(entry);
    return Found{entry.id.at, path_of(entry),
                 fmt::format("'{}' is rated {} of {} in {}, but doesn't say what came of it",
                             entry.name(), best.rating, input.ladder.top_rating(),
                             input.ladder.competencies[best.competency].title.value),
                 "add 'result: ...': what is different since, and for whom; where it was measured, "
                 "a 'metric' with its 'after'"};
  });
}

/// Those that are rated high are left to no-impact. Not yet rated ones are of this check: the
/// result of such work is forgotten first.
void look_for_glue(const EvidenceInput& input, Reporter& report) {
  if (!input.as_of)
    return;
  std::vector<const Entry*> without;
  for (const auto& entry : input.portfolio.entries)
    if (entry.kind && entry.kind->value == EntryKind::glue && in_window(input, entry) &&
        !says_result(entry) && !lacks_impact(input, entry))
      without.push_back(&entry);
  report_entries(input, without, report, [](const Entry& entry) {
    return Found{entry.id.at, path_of(entry),
                 fmt::format("'{}' is glue work that doesn't say what came of it", entry.name()),
                 "add 'result: ...': what would have gone wrong, or not happened at all, without "
                 "it"};
  });
}

} // namespace

constinit const Check no_impact = {
    .id = "no-impact",
    .severity = Severity::warning,
    .summary = "an entry rated above the middle of the scale that doesn't say what came of it",
    .why = "A high rating claims that the work mattered. Without a result the reader has to take "
           "it on trust, and whoever is better known is trusted more.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: 3}}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 3}}
)",
    .evidence = look_for_impact,
};

constinit const Check glue_without_result = {
    .id = "glue-without-result",
    .severity = Severity::note,
    .summary = "glue work that doesn't say what came of it",
    .why = "Work that holds a project together is seen when it is missing, and rarely when it is "
           "done (Reilly, Being Glue). Its result is what keeps it from counting as help on the "
           "side.",
    .bad = R"(evidence:
  - {id: four-plans, date: 2026-02-14, title: Brought four plans together, kind: glue, shows: {direction: 2}}
)",
    .good = R"(evidence:
  - id: four-plans
    date: 2026-02-14
    title: Brought four plans together
    result: Two of them relied on the same failover; it was mended nine days before the sale.
    kind: glue
    shows: {direction: 2}
)",
    .evidence = look_for_glue,
};

} // namespace rung
