// Checks of whether transitions lead over to management and back.
#include "check/checks.hpp"
#include "check/dual/sides.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

/// The individual level to change from, or to: the one that equals the first management level,
/// else the first of the track's own, else the trunk's last.
const Level& counterpart(const Ladder& ladder, const Sides& sides) {
  const auto& manager = ladder.levels[sides.own(TrackKind::management).front()];
  for (const auto level : sides.own(TrackKind::individual)) {
    const auto& grade = ladder.levels[level].grade;
    if (grade && manager.grade && grade->value == manager.grade->value)
      return ladder.levels[level];
  }
  const auto own = sides.own(TrackKind::individual);
  return ladder.levels[own.empty() ? sides.all(TrackKind::individual).back() : own.front()];
}

void look_for_way_over(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  const Sides sides(ladder);
  if (!sides.fork() || std::ranges::any_of(ladder.transitions,
                                           [&](const auto& way) { return leads_over(sides, way); }))
    return;
  const auto& track = *sides.track(TrackKind::individual);
  const auto& management = *sides.track(TrackKind::management);
  report.add(
      {track.id.at,
       path_of(track),
       fmt::format("no transition leads from track '{}' to track '{}'", track.id.value,
                   management.id.value),
       fmt::format("add one under 'transitions', such as 'from: {}', 'to: {}', with 'entry', "
                   "'trial' and 'return'",
                   counterpart(ladder, sides).id.value,
                   ladder.levels[sides.own(TrackKind::management).front()].id.value),
       {},
       {path_of(management), "transitions"}});
}

void look_for_way_back(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  const Sides sides(ladder);
  if (!sides.fork() || std::ranges::any_of(ladder.transitions,
                                           [&](const auto& way) { return leads_back(sides, way); }))
    return;
  const auto& track = *sides.track(TrackKind::individual);
  const auto& management = *sides.track(TrackKind::management);
  Found found{
      management.id.at,
      path_of(management),
      fmt::format("no transition leads back from track '{}' to track '{}'", management.id.value,
                  track.id.value),
      fmt::format("add one under 'transitions', such as 'from: {}', 'to: {}', with 'entry', "
                  "'trial' and 'return'",
                  ladder.levels[sides.own(TrackKind::management).front()].id.value,
                  counterpart(ladder, sides).id.value),
      {},
      {path_of(track), "transitions"}};
  const auto over = std::ranges::find_if(ladder.transitions,
                                         [&](const auto& way) { return leads_over(sides, way); });
  if (over != ladder.transitions.end()) {
    found.at = over->to.at;
    found.see = {management.id.at, "the track to leave"};
    found.also.push_back(path_of(ladder, *over));
  }
  report.add(std::move(found));
}

} // namespace

constinit const Check no_way_over = {
    .id = "no-way-over",
    .severity = Severity::error,
    .summary = "no transition from the individual to the management track",
    .why = "What people want from work changes. Where no way over is written down, those become "
           "managers who are asked, and nobody knows what would be looked for.",
    .bad = R"(transitions:
  - {from: manager, to: staff, entry: [Has written a plan that two teams built from.], trial: One quarter., return: Back to manager.}
)",
    .good = R"(transitions:
  - {from: staff, to: manager, entry: [Has led a project of three people.], trial: Half a year., return: Back to staff.}
  - {from: manager, to: staff, entry: [Has written a plan that two teams built from.], trial: One quarter., return: Back to manager.}
)",
    .ladder = look_for_way_over,
};

constinit const Check no_way_back = {
    .id = "no-way-back",
    .severity = Severity::error,
    .summary = "no transition from the management to the individual track",
    .why = "Nobody knows before trying whether managing suits them. Without a way back, those whom "
           "it doesn't suit have to stay or to leave the company, and careful people don't try.",
    .bad = R"(transitions:
  - {from: staff, to: manager, entry: [Has led a project of three people.], trial: Half a year., return: Back to staff.}
)",
    .good = R"(transitions:
  - {from: staff, to: manager, entry: [Has led a project of three people.], trial: Half a year., return: Back to staff.}
  - {from: manager, to: staff, entry: [Has written a plan that two teams built from.], trial: One quarter., return: Back to manager.}
)",
    .ladder = look_for_way_back,
};

} // namespace rung
