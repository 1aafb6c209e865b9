// Checks of the evidence against what the person aims at.

#include "check/checks.hpp"
#include "check/evidence/target.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rung {

namespace {

constexpr std::array people_kinds = {EntryKind::people, EntryKind::hiring, EntryKind::mentoring,
                                     EntryKind::feedback};

/// With fewer entries nothing can be said about their kinds.
constexpr std::size_t fewest_on_own = 5;

bool stands_in(const Ladder& ladder, LevelIndex level, TrackKind kind) {
  return std::ranges::any_of(ladder.tracks, [&](const Track& track) {
    return track.kind == kind && track.position(level).has_value();
  });
}

/// A level of management alone: a shared trunk asks the same of everybody.
bool is_management_only(const Ladder& ladder, LevelIndex level) {
  return stands_in(ladder, level, TrackKind::management) &&
         !stands_in(ladder, level, TrackKind::individual);
}

bool has_management(const Ladder& ladder) {
  return std::ranges::any_of(
      ladder.tracks, [](const Track& track) { return track.kind == TrackKind::management; });
}

void look_at_kinds(const EvidenceInput& input, Reporter& report) {
  if (!has_management(input.ladder))
    return;
  const Entry* other = nullptr;
  std::size_t all = 0;
  std::size_t people = 0;
  for (const auto index : input.counted.entries) {
    const auto& entry = input.portfolio.entries[index];
    if (!entry.kind)
      continue; // nobody can tell
    ++all;
    if (std::ranges::count(people_kinds, entry.kind->value) > 0)
      ++people;
    else if (other == nullptr)
      other = &entry;
  }
  if (all < fewest_on_own || 2 * people >= all)
    return;
  const auto target = target_of(input.ladder, input.portfolio, input.options.target, input.as_of);
  if (!target || !is_management_only(input.ladder, *target))
    return;
  report.add({other->kind->at, path_of(*other),
              fmt::format("the target is {}, but {} of the {} rated entries{} {} of kind people, "
                          "hiring, mentoring or feedback",
                          input.ladder.levels[*target].title.value,
                          people == 0 ? std::string("none") : std::to_string(people), all,
                          all < input.counted.entries.size() ? " that say a kind" : "",
                          people == 1 ? "is" : "are"),
              "add what this person has done for others' growth: goals set and followed, a hire, "
              "a hard talk; what they had no occasion for is what a trial is for"});
}

} // namespace

constinit const Check management_on_ic_evidence = {
    .id = "management-on-ic-evidence",
    .severity = Severity::warning,
    .summary = "a management target with less than half of its evidence about work with people",
    .why = "Among sales workers at 131 firms the best sellers were promoted, and became the worse "
           "managers (Benson, Li & Shue 2019). What somebody builds says little about how they "
           "lead, so a move to management needs evidence of leading.",
    .bad = R"(track: management
level: senior
evidence:
  - {id: forms, date: 2026-02-10, title: Moved the forms, result: They load at once., kind: project, shows: {craft: 2}}
  - {id: search, date: 2026-03-02, title: Mended the search, result: It finds plurals., kind: project, shows: {craft: 2}}
  - {id: drafts, date: 2026-03-30, title: Designed the drafts, result: No draft is lost., kind: design, shows: {direction: 2}}
  - {id: outage, date: 2026-05-07, title: Led an outage, result: It was over in ten minutes., kind: incident, shows: {craft: 2}}
  - {id: newcomer, date: 2026-04-21, title: Took Kim through the first month, result: Kim released alone., kind: mentoring, shows: {mentoring: 2}}
)",
    .good = R"(track: management
level: senior
evidence:
  - {id: forms, date: 2026-02-10, title: Moved the forms, result: They load at once., kind: project, shows: {craft: 2}}
  - {id: search, date: 2026-03-02, title: Mended the search, result: It finds plurals., kind: project, shows: {craft: 2}}
  - {id: panel, date: 2026-03-30, title: Chaired the hiring panel, result: Both offers were accepted., kind: hiring, shows: {people: 2}}
  - {id: goals, date: 2026-05-07, title: Agreed goals with two interns, result: Both reached theirs., kind: people, shows: {people: 2}}
  - {id: newcomer, date: 2026-04-21, title: Took Kim through the first month, result: Kim released alone., kind: mentoring, shows: {mentoring: 2}}
)",
    .evidence = look_at_kinds,
};

} // namespace rung
