// Checks of whether there are two tracks, and whether both go as far.
#include "check/checks.hpp"
#include "check/dual/sides.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace rung {

namespace {

void look_for_both_tracks(const LadderInput& input, Reporter& report) {
  const Sides sides(input.ladder);
  const auto& first = input.ladder.tracks.front();
  if (sides.track(TrackKind::management) == nullptr)
    report.add({first.id.at, path_of(first), "no track is of kind 'management'",
                "add a track with 'kind: management' for those who lead people, or mark the one "
                "that is meant for them"});
  else if (sides.track(TrackKind::individual) == nullptr)
    report.add({first.id.at, path_of(first), "no track is of kind 'individual'",
                "add a track with 'kind: individual' for those who grow without leading people, or "
                "mark the one that is meant for them"});
  else if (sides.own(TrackKind::management).empty()) {
    const auto& track = *sides.track(TrackKind::management);
    report.add({track.id.at, path_of(track),
                fmt::format("track '{}' has no level of its own: an individual track has them all",
                            track.id.value),
                "add the levels that only managers hold, or remove the track"});
  }
}

/// Whether an individual track ends at a level without a grade, so that its end can't be told.
bool ends_ungraded(const Ladder& ladder) {
  return std::ranges::any_of(ladder.tracks, [&](const Track& track) {
    return track.kind == TrackKind::individual && !ladder.levels[track.levels.back().value].grade;
  });
}

/// The track of the kind that has the level, and where it names it.
std::pair<const Track*, Span> named_in(const Ladder& ladder, TrackKind kind, LevelIndex level) {
  for (const auto& track : ladder.tracks)
    if (const auto position = track.position(level); track.kind == kind && position)
      return {&track, track.levels[*position].at};
  return {nullptr, ladder.levels[level].id.at};
}

/// `an individual level of grade 6`, for the management grades above the individual ones.
std::string missing_levels(const Ladder& ladder, const Sides& sides, int ceiling) {
  std::set<int> grades;
  for (const auto level : sides.own(TrackKind::management))
    if (const auto& grade = ladder.levels[level].grade; grade && grade->value > ceiling)
      grades.insert(grade->value);
  if (grades.size() == 1)
    return fmt::format("an individual level of grade {}", *grades.begin());
  return fmt::format("individual levels of grades {} {} {}", *grades.begin(),
                     grades.size() == 2 ? "and" : "to", *grades.rbegin());
}

/// Without grades: the individual track ends where the management track goes on alone.
void look_for_trunk_end(const Ladder& ladder, const Sides& sides, Reporter& report) {
  if (!sides.own(TrackKind::individual).empty())
    return;
  const auto& track = *sides.track(TrackKind::individual);
  const auto& end = track.levels.back();
  const auto next = sides.own(TrackKind::management).front();
  const auto& id = ladder.levels[end.value].id.value;
  report.add({end.at,
              path_of(track),
              fmt::format("track '{}' ends at '{}', where the management track goes on",
                          track.id.value, id),
              fmt::format("add an individual level beside '{}'", ladder.levels[next].id.value),
              {{named_in(ladder, TrackKind::management, next).second, "goes on here"}},
              {path_of(ladder.levels[end.value])}});
}

void compare_ends(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  const Sides sides(ladder);
  if (!sides.fork() || !sides.grades_rise())
    return;
  const auto top = sides.top(TrackKind::management);
  const auto end = sides.top(TrackKind::individual);
  if (ends_ungraded(ladder) || !top || !end)
    return look_for_trunk_end(ladder, sides, report);
  const auto& manager = ladder.levels[*top];
  const auto& last = ladder.levels[*end];
  if (manager.grade->value <= last.grade->value)
    return;
  const auto [track, at] = named_in(ladder, TrackKind::individual, *end);
  report.add({at,
              path_of(*track),
              fmt::format("track '{}' ends at grade {} ('{}'), track '{}' at grade {} ('{}')",
                          track->id.value, last.grade->value, last.id.value,
                          named_in(ladder, TrackKind::management, *top).first->id.value,
                          manager.grade->value, manager.id.value),
              fmt::format("add {} after '{}', so that careers go on without reports",
                          missing_levels(ladder, sides, last.grade->value), last.id.value),
              {{manager.grade->at,
                fmt::format("'{}' has grade {}", manager.id.value, manager.grade->value)}},
              {path_of(last), path_of(manager)}});
}

} // namespace

constinit const Check single_track = {
    .id = "single-track",
    .severity = Severity::warning,
    .summary = "no individual or no management track",
    .why = "Where management is the only way up, people take it for the pay and the title: the "
           "team loses a good engineer and gets a manager who didn't want the work.",
    .bad = R"(tracks:
  - {id: engineering, levels: [engineer, senior, manager]}
)",
    .good = R"(tracks:
  - {id: ic, kind: individual, levels: [engineer, senior, staff]}
  - {id: management, kind: management, levels: [engineer, senior, manager]}
)",
    .ladder = look_for_both_tracks,
};

constinit const Check ic_ceiling = {
    .id = "ic-ceiling",
    .severity = Severity::error,
    .summary = "the individual track ends at a lower grade than the management track",
    .why = "A ladder is dual only if both tracks reach the same grade. Where one ends earlier, "
           "whoever wants to go on has to take reports, wanted or not.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, grade: 1, expects: {craft: 1}}
  - {id: staff, title: Staff Engineer, grade: 2, expects: {craft: 3}}
  - {id: manager, title: Manager, grade: 2, expects: {people: 2}}
  - {id: director, title: Director, grade: 3, expects: {people: 3}}
tracks:
  - {id: ic, kind: individual, levels: [engineer, staff]}
  - {id: management, kind: management, levels: [engineer, manager, director]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, grade: 1, expects: {craft: 1}}
  - {id: staff, title: Staff Engineer, grade: 2, expects: {craft: 2}}
  - {id: principal, title: Principal Engineer, grade: 3, expects: {craft: 3}}
  - {id: manager, title: Manager, grade: 2, expects: {people: 2}}
  - {id: director, title: Director, grade: 3, expects: {people: 3}}
tracks:
  - {id: ic, kind: individual, levels: [engineer, staff, principal]}
  - {id: management, kind: management, levels: [engineer, manager, director]}
transitions: []
)",
    .ladder = compare_ends,
};

} // namespace rung
