// Checks of what a ladder defines and uses nowhere.
#include "check/checks.hpp"
#include "check/matrix/matrix.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace rung {

namespace {

void find_unused_competencies(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  std::vector<bool> used(ladder.competencies.size(), false);
  for (const auto& level : ladder.levels)
    for (const auto& expectation : level.expects)
      used[expectation.competency] = true;
  for (CompetencyIndex i = 0; i < used.size(); ++i) {
    const auto& competency = ladder.competencies[i];
    if (!used[i])
      report.add({competency.id.at, path_of(competency),
                  fmt::format("no level expects '{}'", competency.id.value),
                  "add it to a level's 'expects', or remove it"});
  }
}

/// An area whose competencies are all unused is used: unused-competency tells of those.
void find_unused_areas(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  std::vector<bool> used(ladder.areas.size(), false);
  for (const auto& competency : ladder.competencies)
    if (competency.area)
      used[*competency.area] = true;
  for (AreaIndex i = 0; i < used.size(); ++i) {
    const auto& area = ladder.areas[i];
    if (!used[i])
      report.add({area.id.at, path_of(area),
                  fmt::format("no competency is in area '{}'", area.id.value),
                  fmt::format("write 'area: {}' at the competencies that belong there, or remove "
                              "the area",
                              area.id.value)});
  }
}

void find_unused_levels(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  std::vector<bool> used(ladder.levels.size(), false);
  std::vector<std::string> tracks;
  for (const auto& track : ladder.tracks) {
    tracks.push_back(quoted(track.id.value));
    for (const auto& level : track.levels)
      used[level.value] = true;
  }
  for (LevelIndex i = 0; i < used.size(); ++i) {
    const auto& level = ladder.levels[i];
    if (!used[i])
      report.add({level.id.at, path_of(level),
                  fmt::format("'{}' stands on no track", level.title.value),
                  fmt::format("add '{}' to the 'levels' of a track ({}), or remove the level",
                              level.id.value, list_of(tracks))});
  }
}

} // namespace

constinit const Check unused_competency = {
    .id = "unused-competency",
    .severity = Severity::warning,
    .summary = "a competency that no level expects",
    .why = "People read it, prepare for it and are never asked. Either a level forgot it, or it "
           "is a leftover that will contradict the rest one day.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, expects: {craft: 1, direction: 1, mentoring: 1, customers: 1}}
tracks:
  - {id: ic, levels: [engineer]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, expects: {craft: 1, direction: 1, mentoring: 1, customers: 1, people: 2}}
tracks:
  - {id: ic, levels: [engineer]}
transitions: []
)",
    .ladder = find_unused_competencies,
};

constinit const Check unused_area = {
    .id = "unused-area",
    .severity = Severity::warning,
    .summary = "an area without a competency",
    .why =
        "An empty heading promises a kind of skill that nobody is asked for. Mostly a competency "
        "was moved, or its 'area' was forgotten.",
    .bad = R"(areas:
  - {id: technical, title: Technical knowledge, pillar: technical}
  - {id: leadership, title: Leadership, pillar: leadership}
  - {id: hiring, title: Hiring, pillar: people}
)",
    .good = R"(areas:
  - {id: technical, title: Technical knowledge, pillar: technical}
  - {id: leadership, title: Leadership, pillar: leadership}
)",
    .ladder = find_unused_areas,
};

constinit const Check unused_level = {
    .id = "unused-level",
    .severity = Severity::warning,
    .summary = "a level that stands on no track",
    .why = "Nobody can be assessed for it or reach it: levels have an order only on a track. "
           "Mostly a new level was described and its place was forgotten.",
    .bad = R"(tracks:
  - {id: ic, kind: individual, levels: [engineer, senior]}
  - {id: management, kind: management, levels: [engineer, senior, manager]}
)",
    .good = R"(tracks:
  - {id: ic, kind: individual, levels: [engineer, senior, staff]}
  - {id: management, kind: management, levels: [engineer, senior, manager]}
)",
    .ladder = find_unused_levels,
};

} // namespace rung
