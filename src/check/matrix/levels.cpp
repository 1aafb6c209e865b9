// Checks of whether a level adds to the one below it in a track.
#include "check/checks.hpp"
#include "check/matrix/gate_questions.hpp"
#include "check/matrix/matrix.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace rung {

namespace {

std::vector<std::string> texts(const Ladder& ladder, const LevelPair& pair,
                               const std::vector<Change>& all, bool rises) {
  std::vector<std::string> found;
  for (const auto& change : all)
    if ((change.steps > 0) == rises)
      found.push_back(text_of(ladder, pair, change));
  return found;
}

struct Verdict {
  std::string message;
  std::string help;
};

Verdict why_not_above(const Ladder& ladder, const LevelPair& pair) {
  const auto all = changes(ladder, pair);
  const auto& below = ladder.levels[pair.below].title.value;
  const auto& above = ladder.levels[pair.above].title.value;
  const auto more = texts(ladder, pair, all, true);
  const auto less = texts(ladder, pair, all, false);
  if (all.empty())
    return {fmt::format("'{}' asks for nothing that '{}' doesn't: expectations, core and scope are "
                        "the same",
                        above, below),
            fmt::format("raise what '{}' expects, or make one level of the two and name the other "
                        "title under 'also-called'",
                        above)};
  if (more.empty())
    return {fmt::format("'{}' asks for less than '{}' below it: {}", above, below, list_of(less)),
            fmt::format("raise what '{}' expects, or let the two change places in track '{}'",
                        above, ladder.tracks[pair.track].id.value)};
  return {
      fmt::format("whoever meets '{}' meets '{}' too: no gate needs what it adds, {}", below, above,
                  list_of(more)),
      fmt::format("ask for something that meeting '{}' doesn't take: a higher rating that is core, "
                  "or more of the others than coverage forgives",
                  below)};
}

void find_empty_rungs(const LadderInput& input, Reporter& report) {
  for (const auto& pair : consecutive_levels(input.ladder)) {
    if (asks_for_more(input.ladder, pair.below, pair.above))
      continue;
    const auto& above = input.ladder.levels[pair.above];
    auto [message, help] = why_not_above(input.ladder, pair);
    report.add({above.id.at,
                path_of(above),
                std::move(message),
                std::move(help),
                {{input.ladder.levels[pair.below].id.at, "the level below"}}});
  }
}

int steps_between(const std::vector<Change>& all) {
  int steps = 0;
  for (const auto& change : all)
    steps += std::abs(change.steps);
  return steps;
}

void find_low_rungs(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  for (const auto& pair : consecutive_levels(ladder)) {
    const auto all = changes(ladder, pair);
    if (steps_between(all) > 1 || !asks_for_more(ladder, pair.below, pair.above))
      continue;
    const auto& below = ladder.levels[pair.below];
    const auto& above = ladder.levels[pair.above];
    report.add({above.id.at,
                path_of(above),
                all.empty()
                    ? fmt::format("'{}' differs from '{}' in weights alone", above.title.value,
                                  below.title.value)
                    : fmt::format("'{}' is one step above '{}' in all: {}", above.title.value,
                                  below.title.value, text_of(ladder, pair, all.front())),
                "add the other steps that tell the two apart, or make one level of them",
                {{below.id.at, "the level below"}}});
  }
}

} // namespace

constinit const Check level_not_above = {
    .id = "level-not-above",
    .severity = Severity::error,
    .summary = "a level that whoever meets the one below it in a track meets already",
    .why =
        "A rung on which nothing more is asked is a title, not a promotion: whoever stands below "
        "it has earned it and can't be told what is missing. The check asks the gates "
        "themselves, for every possible set of ratings; docs/matrix-checks.md tells how.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, scope: task, expects: {craft: 1, direction: 1, mentoring: 1, customers: 1}}
  - {id: senior, title: Senior Engineer, scope: team, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
  - {id: senior-2, title: Senior Engineer II, scope: team, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
tracks:
  - {id: ic, levels: [engineer, senior, senior-2]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, scope: task, expects: {craft: 1, direction: 1, mentoring: 1, customers: 1}}
  - {id: senior, title: Senior Engineer, scope: team, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
  - {id: senior-2, title: Senior Engineer II, scope: team, expects: {craft: 3, direction: 2, mentoring: 3, customers: 2}}
tracks:
  - {id: ic, levels: [engineer, senior, senior-2]}
transitions: []
)",
    .ladder = find_empty_rungs,
};

constinit const Check level_barely_above = {
    .id = "level-barely-above",
    .severity = Severity::warning,
    .summary = "a level one step above the one below it, in all its expectations together",
    .why = "Two raters of the same work often lie a step apart: one manager's rating has a "
           "reliability of about .50 (Conway & Huffcutt 1997). Levels so close can't be told apart "
           "fairly, and whoever is refused the upper one has that single step to go by. Steps of "
           "ratings, core, least scopes and the level's own scope count.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, scope: task, expects: {craft: 1, direction: 1, mentoring: 1, customers: 1}}
  - {id: engineer-2, title: Engineer II, scope: task, expects: {craft: 2, direction: 1, mentoring: 1, customers: 1}}
  - {id: senior, title: Senior Engineer, scope: team, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
tracks:
  - {id: ic, levels: [engineer, engineer-2, senior]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, scope: task, expects: {craft: 1, direction: 1, mentoring: 1, customers: 1}}
  - {id: engineer-2, title: Engineer II, scope: task, expects: {craft: 2, direction: 1, mentoring: 1, customers: 2}}
  - {id: senior, title: Senior Engineer, scope: team, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
tracks:
  - {id: ic, levels: [engineer, engineer-2, senior]}
transitions: []
)",
    .ladder = find_low_rungs,
};

} // namespace rung
