// Checks of what the two sides are about: people on the management side, and where each role ends.
#include "check/checks.hpp"
#include "check/dual/sides.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

std::vector<CompetencyIndex> people_competencies(const Ladder& ladder) {
  std::vector<CompetencyIndex> found;
  for (CompetencyIndex i = 0; i < ladder.competencies.size(); ++i)
    if (ladder.pillar_of(i) == Pillar::people)
      found.push_back(i);
  return found;
}

bool marks_pillars(const Ladder& ladder) {
  for (CompetencyIndex i = 0; i < ladder.competencies.size(); ++i)
    if (ladder.pillar_of(i))
      return true;
  return false;
}

/// `people: 2`, the first rating of a competency that has a step.
std::string first_step(const Competency& competency) {
  return fmt::format("{}: {}", competency.id.value,
                     competency.steps.empty() ? 1 : competency.steps.front().rating);
}

void look_for_people(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  const Sides sides(ladder);
  if (!sides.fork())
    return;
  if (!marks_pillars(ladder))
    return report.note(
        {ladder.competencies.front().id.at, "competencies",
         "no competency has a pillar, so nothing tells whether management levels "
         "answer for people",
         "write 'pillar: people' at the competencies that are about leading people"});
  const auto people = people_competencies(ladder);
  const auto managers = sides.own(TrackKind::management);
  if (people.empty()) {
    const auto& first = ladder.levels[managers.front()];
    return report.add({first.id.at,
                       path_of(first, "expects"),
                       "no competency is of pillar 'people', so no management level answers for "
                       "people",
                       fmt::format("write 'pillar: people' at a competency about leading people, "
                                   "and expect it from '{}' on",
                                   first.id.value),
                       {},
                       {path_of(*sides.track(TrackKind::management))}});
  }
  for (const auto index : managers) {
    const auto& level = ladder.levels[index];
    if (std::ranges::any_of(level.expects, [&](const Expectation& expectation) {
          return std::ranges::binary_search(people, expectation.competency);
        }))
      continue;
    report.add({level.id.at,
                path_of(level, "expects"),
                fmt::format("management level '{}' expects no competency of pillar 'people'",
                            level.id.value),
                fmt::format("add one to its 'expects', such as '{}'",
                            first_step(ladder.competencies[people.front()])),
                {{level.expects_at, "what it expects"}}});
  }
}

/// The first level of its own that a track has above the fork. A track that shares no level with
/// the other side forks where that side's grades begin.
std::optional<LevelIndex> first_above_fork(const Ladder& ladder, const Sides& sides,
                                           const Track& track) {
  std::optional<int> begin;
  const auto shared = [&](const Located<LevelIndex>& level) {
    return !sides.owns(track.kind, level.value);
  };
  if (std::ranges::none_of(track.levels, shared))
    for (const auto level : sides.own(Sides::other(track.kind)))
      if (const auto& grade = ladder.levels[level].grade;
          grade && (!begin || grade->value < *begin))
        begin = grade->value;
  for (const auto& level : track.levels) {
    const auto& grade = ladder.levels[level.value].grade;
    if (!shared(level) && !(begin && grade && grade->value < *begin))
      return level.value;
  }
  return std::nullopt;
}

void look_for_boundaries(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  const Sides sides(ladder);
  if (!sides.fork())
    return;
  std::vector<LevelIndex> told;
  for (const auto& track : ladder.tracks) {
    const auto index = first_above_fork(ladder, sides, track);
    if (!index || std::ranges::count(told, *index) > 0)
      continue;
    told.push_back(*index);
    const auto& level = ladder.levels[*index];
    if (!level.not_expected.empty())
      continue;
    const auto* example = track.kind == TrackKind::individual
                              ? "[Performance reviews and decisions on pay]"
                              : "[Being the technical lead of the team]";
    report.add(
        {level.id.at,
         path_of(level, "not-expected"),
         fmt::format("'{}' is the first {} level above the fork, and doesn't say what is not "
                     "expected there",
                     level.id.value, name_of(track.kind)),
         fmt::format("add 'not-expected', such as {}", example),
         {},
         {path_of(track)}});
  }
}

} // namespace

constinit const Check manager_without_people = {
    .id = "manager-without-people",
    .severity = Severity::error,
    .summary = "a management level that expects no competency of pillar 'people'",
    .why = "Firms make managers of their best sellers, and the better these sold, the worse their "
           "teams did (Benson, Li & Shue 2019). A level that asks nothing "
           "about leading people can only be reached for something else.",
    .bad = R"(levels:
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, expects: {craft: 3}}
  - {id: manager, title: Manager, expects: {craft: 2, direction: 3}}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff]}
  - {id: management, kind: management, levels: [senior, manager]}
transitions: []
)",
    .good = R"(levels:
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, expects: {craft: 3}}
  - {id: manager, title: Manager, expects: {craft: 2, direction: 3, people: 2}}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff]}
  - {id: management, kind: management, levels: [senior, manager]}
transitions: []
)",
    .ladder = look_for_people,
};

constinit const Check no_boundaries = {
    .id = "no-boundaries",
    .severity = Severity::note,
    .summary = "the first level of a track above the fork doesn't say what is not expected",
    .why = "Right above the fork the roles are easily mixed: engineers are handed reviews, and "
           "managers remain their team's best engineer. A line on where the role ends lets both "
           "say no.",
    .bad = R"(levels:
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, expects: {craft: 3}}
  - {id: manager, title: Manager, not-expected: [Being the technical lead.], expects: {people: 2}}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff]}
  - {id: management, kind: management, levels: [senior, manager]}
transitions: []
)",
    .good = R"(levels:
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, not-expected: [Performance reviews.], expects: {craft: 3}}
  - {id: manager, title: Manager, not-expected: [Being the technical lead.], expects: {people: 2}}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff]}
  - {id: management, kind: management, levels: [senior, manager]}
transitions: []
)",
    .ladder = look_for_boundaries,
};

} // namespace rung
