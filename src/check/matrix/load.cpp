// Checks of how much a level asks for at once.
#include "check/checks.hpp"
#include "check/matrix/matrix.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace rung {

namespace {

constexpr std::size_t many_core = 4; ///< up to here all of them may be core
constexpr std::size_t most_competencies = 15;
constexpr std::size_t fewest_at_level = 4;

std::string share_that_passes(std::size_t core) {
  return fmt::format("if each is judged rightly nine times in ten, {:.0f} of 100 who meet them all "
                     "pass (0.9^{} = {:.2f})",
                     100 * std::pow(0.9, static_cast<double>(core)), core,
                     std::pow(0.9, static_cast<double>(core)));
}

constexpr const char* keep_core_short =
    "name under 'core' the few that no strength elsewhere makes up for; coverage and the floor "
    "look after the rest";

std::size_t core_of(const Level& level) {
  return static_cast<std::size_t>(std::ranges::count(level.expects, true, &Expectation::core));
}

const Level& level_with_most(const Ladder& ladder) {
  return *std::ranges::max_element(ladder.levels, {},
                                   [](const Level& level) { return level.expects.size(); });
}

/// No level names core, so all is core: one finding, at the level that asks for most.
void report_all_core(const Ladder& ladder, Reporter& report) {
  const auto& level = level_with_most(ladder);
  const auto core = core_of(level);
  if (core > many_core)
    report.add({level.expects_at, path_of(level),
                fmt::format("no level has a 'core' list, so all {} expectations of '{}' have to be "
                            "met: {}",
                            core, level.title.value, share_that_passes(core)),
                keep_core_short});
}

/// Levels with the same list are one finding.
void count_core(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  if (ladder.levels.empty())
    return;
  if (std::ranges::none_of(ladder.levels,
                           [](const Level& level) { return level.core.has_value(); }))
    return report_all_core(ladder, report);
  std::map<std::vector<CompetencyIndex>, std::vector<const Level*>> same;
  std::vector<const std::vector<const Level*>*> in_order;
  for (const auto& level : ladder.levels) {
    const auto core = core_of(level);
    if (core <= many_core || 2 * core <= level.expects.size())
      continue;
    std::vector<CompetencyIndex> list;
    for (const auto& expectation : level.expects)
      if (expectation.core)
        list.push_back(expectation.competency);
    auto& levels = same[list];
    if (levels.empty())
      in_order.push_back(&levels);
    levels.push_back(&level);
  }
  for (const auto* levels : in_order) {
    const auto& level = *levels->front();
    const auto core = core_of(level);
    report.add(
        {level.core->front().at, path_of(level, "core"),
         fmt::format("{} of the {} expectations of '{}'{} are core: {}", core, level.expects.size(),
                     level.title.value,
                     levels->size() == 1
                         ? ""
                         : fmt::format(" (and of {} with the same list)",
                                       counted(levels->size() - 1, "other level", "other levels")),
                     share_that_passes(core)),
         keep_core_short});
  }
}

void report_too_many(const Ladder& ladder, Reporter& report) {
  const auto over = [](const Level& level) { return level.expects.size() > most_competencies; };
  const auto count = static_cast<std::size_t>(std::ranges::count_if(ladder.levels, over));
  if (count == 0)
    return;
  const auto& level = level_with_most(ladder);
  const auto others =
      count == 1 ? std::string()
                 : fmt::format("; so {} more than {}",
                               count == 2 ? "does another level, with"
                                          : fmt::format("do {} other levels, with", count - 1),
                               most_competencies);
  report.add({level.expects_at, path_of(level),
              fmt::format("'{}' expects {} competencies: nobody gathers evidence for that many{}",
                          level.title.value, level.expects.size(), others),
              fmt::format("merge those that are always rated alike, and leave out what doesn't "
                          "tell levels apart, down to {}",
                          most_competencies)});
}

/// A ladder with too few in all is one finding; else each level is its own mistake.
void report_too_few(const Ladder& ladder, Reporter& report) {
  const auto& most = level_with_most(ladder);
  if (most.expects.size() < fewest_at_level) {
    report.add({most.expects_at, path_of(most),
                fmt::format("no level expects more than {}: too coarse to show where somebody "
                            "is strong",
                            counted(most.expects.size(), "competency", "competencies")),
                fmt::format("split what holds several skills, up to {} or more", fewest_at_level)});
    return;
  }
  for (const auto& level : ladder.levels)
    if (level.expects.size() < fewest_at_level)
      report.add({level.expects_at, path_of(level),
                  fmt::format("'{}' expects only {}", level.title.value,
                              counted(level.expects.size(), "competency", "competencies")),
                  fmt::format("list all that the level expects, {} or more: what isn't listed "
                              "counts neither for nor against anyone",
                              fewest_at_level)});
}

void count_competencies(const LadderInput& input, Reporter& report) {
  if (input.ladder.levels.empty())
    return;
  report_too_many(input.ladder, report);
  report_too_few(input.ladder, report);
}

} // namespace

constinit const Check too_many_core = {
    .id = "too-many-core",
    .severity = Severity::warning,
    .summary = "more than half of a level's expectations core, once more than four are",
    .why = "All of many fails good people by chance: judge each of nine core expectations rightly "
           "nine times in ten, and of 100 people who meet them all only 39 pass (0.9^9 = 0.39). "
           "Core is for what no strength elsewhere makes up for.",
    .bad = R"(levels:
  - {id: manager, title: Engineering Manager, core: [craft, direction, mentoring, customers, people], expects: {craft: 2, direction: 3, mentoring: 3, customers: 3, people: 2}}
tracks:
  - {id: management, kind: management, levels: [manager]}
transitions: []
)",
    .good = R"(levels:
  - {id: manager, title: Engineering Manager, core: [direction, people], expects: {craft: 2, direction: 3, mentoring: 3, customers: 3, people: 2}}
tracks:
  - {id: management, kind: management, levels: [manager]}
transitions: []
)",
    .ladder = count_core,
};

constinit const Check too_many_competencies = {
    .id = "too-many-competencies",
    .severity = Severity::warning,
    .summary = "more than 15 competencies expected at one level, or fewer than 4",
    .why = "Each competency wants evidence, a rater and a talk. With more than 15 all three get "
           "thin and raters rate by impression; with fewer than 4 each holds several skills, and "
           "a person's strength in one hides a gap in another.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, expects: {craft: 1, direction: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, expects: {craft: 1, direction: 1, mentoring: 1, customers: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .ladder = count_competencies,
};

} // namespace rung
