// Checks of grades: that they rise along a track, and that both tracks have them.
#include "check/checks.hpp"
#include "check/dual/sides.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace rung {

namespace {

std::string_view adjective(TrackKind kind) {
  return name_of(kind);
}

/// Says once that grades are missing: with none at all, or at some levels.
void note_missing_grades(const Ladder& ladder, const Sides& sides, Reporter& report) {
  const auto in_track = [&](const Level& level) {
    const auto index = static_cast<LevelIndex>(&level - ladder.levels.data());
    return sides.has(TrackKind::individual, index) || sides.has(TrackKind::management, index);
  };
  const auto misses = [&](const Level& level) { return !level.grade && in_track(level); };
  const auto count = std::ranges::count_if(ladder.levels, misses);
  if (count == 0)
    return;
  const auto& first = *std::ranges::find_if(ladder.levels, misses);
  if (count == std::ranges::count_if(ladder.levels, in_track))
    report.note(
        {first.id.at, "levels",
         "no level has a grade, so nothing tells which levels of the two tracks are equal",
         "give each level a 'grade': the same number for levels of equal standing and pay"});
  else
    report.note(
        {first.id.at,
         "levels",
         count == 1
             ? fmt::format("'{}' has no grade, so it is compared with no level", first.id.value)
             : fmt::format("{} levels have no grade, so they are compared with no level; "
                           "the first is '{}'",
                           count, first.id.value),
         "give each level a 'grade': the same number for levels of equal standing and pay",
         {},
         {path_of(first)}});
}

/// A side's levels by grade; of several with one grade the first.
std::map<int, LevelIndex> by_grade(const Ladder& ladder, std::span<const LevelIndex> levels) {
  std::map<int, LevelIndex> found;
  for (const auto level : levels)
    if (const auto& grade = ladder.levels[level].grade)
      found.emplace(grade->value, level);
  return found;
}

void look_for_twins(const Ladder& ladder, const Sides& sides, TrackKind kind, Reporter& report) {
  const auto twins = by_grade(ladder, sides.all(Sides::other(kind)));
  if (twins.empty())
    return;
  for (const auto& [grade, index] : by_grade(ladder, sides.own(kind))) {
    const auto above = twins.lower_bound(grade);
    if (above == twins.begin() || above == twins.end() || above->first == grade)
      continue; // below or above what the other track holds; or there is a twin
    if (kind == TrackKind::individual && index == sides.top(kind))
      continue; // the other track goes on above it: ic-ceiling
    const auto below = std::prev(above);
    const auto& level = ladder.levels[index];
    report.add({level.grade->at,
                path_of(level, "grade"),
                fmt::format("grade {} has '{}' on the {} track and no level on the {} track", grade,
                            level.id.value, adjective(kind), adjective(Sides::other(kind))),
                fmt::format("add {} level of grade {} between '{}' ({}) and '{}' ({}), or give "
                            "levels of equal standing one number",
                            kind == TrackKind::management ? "an individual" : "a management", grade,
                            ladder.levels[below->second].id.value, below->first,
                            ladder.levels[above->second].id.value, above->first),
                {},
                {path_of(*sides.track(Sides::other(kind)))}});
  }
}

void look_for_holes(const LadderInput& input, Reporter& report) {
  const Sides sides(input.ladder);
  if (!sides.fork())
    return;
  note_missing_grades(input.ladder, sides, report);
  if (!sides.grades_rise())
    return; // a wrong number leaves a hole, too
  look_for_twins(input.ladder, sides, TrackKind::individual, report);
  look_for_twins(input.ladder, sides, TrackKind::management, report);
}

void look_for_falls(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  for (const auto& rise : graded_rises(ladder)) {
    const auto& above = ladder.levels[rise.above];
    const auto& below = ladder.levels[rise.below];
    if (above.grade->value > below.grade->value)
      continue;
    const auto& track = ladder.tracks[rise.track];
    const auto equal = above.grade->value == below.grade->value;
    report.add(
        {above.grade->at,
         path_of(above, "grade"),
         fmt::format("'{}' has grade {}, {} '{}' below it in track '{}'", above.id.value,
                     above.grade->value, equal ? "the same as" : "less than", below.id.value,
                     track.id.value),
         fmt::format("give '{}' a grade above {}, or change the order of the track", above.id.value,
                     below.grade->value),
         {{below.grade->at, fmt::format("'{}' has grade {}", below.id.value, below.grade->value)}},
         {path_of(below), path_of(track)}});
  }
}

} // namespace

constinit const Check grade_without_twin = {
    .id = "grade-without-twin",
    .severity = Severity::warning,
    .summary = "a grade within both tracks' range that only one of them has",
    .why = "Equal grades are what makes two tracks equal. At a grade that one track skips, whoever "
           "changes sides gains or loses standing by it.",
    .bad = R"(levels:
  - {id: senior, title: Senior Engineer, grade: 2, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, grade: 3, expects: {craft: 3}}
  - {id: principal, title: Principal Engineer, grade: 4, expects: {craft: 3, direction: 3}}
  - {id: manager, title: Manager, grade: 4, expects: {people: 2}}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff, principal]}
  - {id: management, kind: management, levels: [senior, manager]}
transitions: []
)",
    .good = R"(levels:
  - {id: senior, title: Senior Engineer, grade: 2, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, grade: 3, expects: {craft: 3}}
  - {id: principal, title: Principal Engineer, grade: 4, expects: {craft: 3, direction: 3}}
  - {id: manager, title: Manager, grade: 3, expects: {people: 2}}
  - {id: director, title: Director, grade: 4, expects: {people: 2, direction: 3}}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff, principal]}
  - {id: management, kind: management, levels: [senior, manager, director]}
transitions: []
)",
    .ladder = look_for_holes,
};

constinit const Check grade_falls = {
    .id = "grade-falls",
    .severity = Severity::error,
    .summary = "a grade that doesn't rise from one level of a track to the next",
    .why = "A grade says how levels stand to each other, within a track and across. A step up that "
           "leaves it where it was, or lowers it, is no step up, and every comparison by grade "
           "goes wrong with it.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, grade: 1, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, grade: 3, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, grade: 3, expects: {craft: 3}}
tracks:
  - {id: ic, levels: [engineer, senior, staff]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, grade: 1, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, grade: 2, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, grade: 3, expects: {craft: 3}}
tracks:
  - {id: ic, levels: [engineer, senior, staff]}
transitions: []
)",
    .ladder = look_for_falls,
};

} // namespace rung
