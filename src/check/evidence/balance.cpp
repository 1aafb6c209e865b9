// Checks of how evidence is spread: over pieces of work, and over the period.
#include "check/checks.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <set>
#include <utility>

namespace rung {

namespace {

/// With less evidence than this nothing can be said about its spread.
constexpr std::size_t fewest_entries = 5;

bool above_60_percent(std::size_t part, std::size_t all) {
  return 10 * part > 6 * all;
}

void look_for_hero_project(const EvidenceInput& input, Reporter& report) {
  const Entry* hero = nullptr;
  std::size_t all = 0;
  for (const auto index : input.counted.entries) {
    const auto& entry = input.portfolio.entries[index];
    if (!input.pooled(entry.source))
      continue;
    all += entry.shows.size();
    if (hero == nullptr || entry.shows.size() > hero->shows.size())
      hero = &entry;
  }
  if (all < fewest_entries || !above_60_percent(hero->shows.size(), all))
    return;
  const auto share = hero->shows.size() == all
                         ? fmt::format("all {} ratings", all)
                         : fmt::format("{} of the {} ratings", hero->shows.size(), all);
  report.add(
      {hero->id.at, path_of(*hero),
       fmt::format("{} of the supported view come from one entry, '{}'", share, hero->name()),
       "rate other work as well, or ask somebody who saw other work"});
}

/// A quarter of a shorter period is less than a week.
constexpr int shortest_period = 28;

struct WholePeriod {
  Date from;
  Date to;

  [[nodiscard]] int days() const { return to - from + 1; }

  [[nodiscard]] Date last_quarter() const { return to - ((days() + 3) / 4 - 1); }

  friend bool operator<(const WholePeriod& a, const WholePeriod& b) {
    return std::pair(a.from, a.to) < std::pair(b.from, b.to);
  }
};

/// An entry is of its own file's period; where the file says none, of each that its day lies in.
bool is_of(const Entry& entry, const WholePeriod& period, const Portfolio& portfolio) {
  const auto& said = portfolio.files[entry.id.at.file].period;
  const bool silent = !said.from && !said.to;
  return entry.date.value >= period.from && entry.date.value <= period.to &&
         (silent || (said.from == period.from && said.to == period.to));
}

void look_at_period(const EvidenceInput& input, const WholePeriod& period, Reporter& report) {
  const auto quarter = period.last_quarter();
  const Entry* first = nullptr;
  std::size_t all = 0;
  std::size_t late = 0;
  for (const auto& entry : input.portfolio.entries) {
    if (!is_of(entry, period, input.portfolio) || entry.date.value > *input.as_of)
      continue;
    ++all;
    if (entry.date.value < quarter)
      continue;
    ++late;
    first = first == nullptr ? &entry : first;
  }
  if (all < fewest_entries || !above_60_percent(late, all))
    return;
  report.add({first->date.at, path_of(*first),
              fmt::format("{} {} entries of the period are from its last quarter, {} to {}",
                          late == all ? "all" : fmt::format("{} of the", late), all, quarter.iso(),
                          period.to.iso()),
              fmt::format("look through {} to {} for work that isn't here yet; if the work began "
                          "later, let the period begin with it",
                          period.from.iso(), (quarter - 1).iso())});
}

void look_for_recency(const EvidenceInput& input, Reporter& report) {
  if (!input.as_of)
    return;
  std::set<WholePeriod> periods;
  for (const auto& file : input.portfolio.files)
    if (file.period.from && file.period.to)
      periods.insert({*file.period.from, *file.period.to});
  for (const auto& period : periods)
    if (period.days() >= shortest_period)
      look_at_period(input, period, report);
}

} // namespace

constinit const Check one_hero_project = {
    .id = "one-hero-project",
    .severity = Severity::warning,
    .summary = "more than 60 % of the ratings that count come from one entry",
    .why = "One project shows what somebody can do once, with that team and that luck. A level is "
           "about what they do again and again, so it takes work of several kinds to see it.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2, direction: 2, mentoring: 1, customers: 2}}
  - {id: search, date: 2026-03-02, title: Mended the search, result: It finds plurals., shows: {craft: 2}}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2, direction: 2, customers: 2}}
  - {id: search, date: 2026-03-02, title: Mended the search, result: It finds plurals., shows: {craft: 2}}
  - {id: newcomer, date: 2026-04-21, title: Took Kim through the first month, result: Kim released alone., shows: {mentoring: 1}}
)",
    .evidence = look_for_hero_project,
};

constinit const Check recency = {
    .id = "recency",
    .severity = Severity::warning,
    .summary = "more than 60 % of a period's entries are from its last quarter",
    .why = "What happened last is remembered best, so an assessment written from memory is one of "
           "the last weeks. Whoever did their best work early pays for it.",
    .bad = R"(period: {from: 2026-01-01, to: 2026-06-30}
evidence:
  - {id: forms, date: 2026-02-10, title: Moved the forms, result: They load at once., shows: {craft: 2}}
  - {id: search, date: 2026-05-20, title: Mended the search, result: It finds plurals., shows: {craft: 2}}
  - {id: filter, date: 2026-06-02, title: Wrote the price filter, result: A tenth of the shops use it., shows: {craft: 2}}
  - {id: plan, date: 2026-06-11, title: Planned the summer, result: Two teams work by the plan., shows: {direction: 2}}
  - {id: shops, date: 2026-06-25, title: Called six shops, result: Two wishes fell away., shows: {customers: 2}}
)",
    .good = R"(period: {from: 2026-01-01, to: 2026-06-30}
evidence:
  - {id: forms, date: 2026-02-10, title: Moved the forms, result: They load at once., shows: {craft: 2}}
  - {id: newcomer, date: 2026-03-21, title: Took Kim through the first month, result: Kim released alone., shows: {mentoring: 2}}
  - {id: search, date: 2026-05-20, title: Mended the search, result: It finds plurals., shows: {craft: 2}}
  - {id: plan, date: 2026-06-11, title: Planned the summer, result: Two teams work by the plan., shows: {direction: 2}}
  - {id: shops, date: 2026-06-25, title: Called six shops, result: Two wishes fell away., shows: {customers: 2}}
)",
    .evidence = look_for_recency,
};

} // namespace rung
