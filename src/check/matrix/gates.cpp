// Check of competencies on which no gate depends.
#include "check/checks.hpp"
#include "check/matrix/gate_questions.hpp"
#include "check/matrix/matrix.hpp"
#include "check/subject.hpp"
#include "score/gate.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace rung {

namespace {

struct Idle {
  CompetencyIndex competency = 0;
  LevelIndex level = 0; ///< the first that expects it
  const Expectation* expectation = nullptr;
};

std::vector<Idle> idle_competencies(const Ladder& ladder) {
  const auto decides = competencies_that_decide(ladder);
  std::vector<bool> seen(ladder.competencies.size(), false);
  std::vector<Idle> idle;
  for (LevelIndex level = 0; level < ladder.levels.size(); ++level)
    for (const auto& expectation : ladder.levels[level].expects) {
      if (decides[expectation.competency] || seen[expectation.competency])
        continue;
      seen[expectation.competency] = true;
      idle.push_back({expectation.competency, level, &expectation});
    }
  return idle;
}

Found about_idle(const Ladder& ladder, const Idle& idle) {
  const auto& competency = ladder.competencies[idle.competency];
  return {competency.id.at,
          path_of(competency),
          fmt::format("no level ever depends on '{}': its weight tips no coverage, and the floor "
                      "never bites",
                      competency.id.value),
          fmt::format("raise its weight or its rating, name it under 'core' at a level, or stop "
                      "expecting it; '{}' expects it first",
                      ladder.levels[idle.level].title.value),
          {{idle.expectation->at, "expected here"}}};
}

/// Where coverage asks for nothing, that is the one mistake.
Found about_policy(const Ladder& ladder, const std::vector<Idle>& idle) {
  std::vector<std::string> ids;
  ids.reserve(idle.size());
  for (const auto& one : idle)
    ids.push_back(quoted(ladder.competencies[one.competency].id.value));
  const auto& first = ladder.competencies[idle.front().competency];
  return {first.id.at, path_of(first),
          fmt::format("with 'coverage: 0', no level ever depends on {}", list_of(ids)),
          "raise the policy's 'coverage', or name what matters under 'core'"};
}

void find_idle_competencies(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  const auto idle = idle_competencies(ladder);
  if (idle.size() > 1 && covers(0, 1, ladder.policy.coverage)) {
    report.add(about_policy(ladder, idle));
    return;
  }
  for (const auto& one : idle)
    report.add(about_idle(ladder, one));
}

} // namespace

constinit const Check never_decides = {
    .id = "never-decides",
    .severity = Severity::warning,
    .summary = "a competency on which no gate of any level ever depends",
    .why =
        "People gather evidence for it, raters judge it, and whatever comes out changes nobody's "
        "level. That is busywork in every assessment, and it hides what does count. The check "
        "asks the gates for every possible set of ratings; docs/matrix-checks.md tells how.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, core: [], expects: {craft: {rating: 1, weight: 4}, direction: {rating: 1, weight: 4}, mentoring: 1}}
tracks:
  - {id: ic, levels: [engineer]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, core: [], expects: {craft: {rating: 1, weight: 2}, direction: 1, mentoring: 1}}
tracks:
  - {id: ic, levels: [engineer]}
transitions: []
)",
    .ladder = find_idle_competencies,
};

} // namespace rung
