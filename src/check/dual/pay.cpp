// The check of equal pay for equal grades.
#include "check/checks.hpp"
#include "check/dual/bands.hpp"
#include "check/dual/sides.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace rung {

namespace {

/// Levels of each grade, in the order of the tracks.
using Grades = std::map<int, std::vector<LevelIndex>>;

Grades grades_of(const Ladder& ladder, const Sides& sides) {
  Grades grades;
  for (const auto kind : {TrackKind::individual, TrackKind::management})
    for (const auto level : sides.all(kind)) {
      const auto& grade = ladder.levels[level].grade;
      const bool told = kind == TrackKind::management && sides.has(TrackKind::individual, level);
      if (grade && !told && !sides.doubtful(level))
        grades[grade->value].push_back(level);
    }
  return grades;
}

std::string written(const Pay& pay) {
  return fmt::format("{} to {} {}", pay.min.value, pay.max.value, pay.currency.value);
}

Found unequal_bands(const Level& level, const Level& other) {
  const bool low = far_apart(level.pay->min.value, other.pay->min.value);
  const bool high = far_apart(level.pay->max.value, other.pay->max.value);
  const auto* where = low && high ? "at both ends" : low ? "at the lower end" : "at the upper end";
  return {low ? level.pay->min.at : level.pay->max.at,
          path_of(level, "pay"),
          fmt::format("grade {} pays {} at '{}' and {} at '{}': more than 5 % apart {}",
                      level.grade->value, written(*level.pay), level.id.value, written(*other.pay),
                      other.id.value, where),
          fmt::format("give both one band, such as 'pay: {{currency: {}, min: {}, max: {}}}'",
                      level.pay->currency.value,
                      std::max(level.pay->min.value, other.pay->min.value),
                      std::max(level.pay->max.value, other.pay->max.value)),
          {{low ? other.pay->min.at : other.pay->max.at,
            fmt::format("'{}' has {}", other.id.value, written(*other.pay))}},
          {path_of(other, "pay")}};
}

Found band_missing(const Level& level, const Level& other) {
  return {level.id.at,
          path_of(level, "pay"),
          fmt::format("'{}' has no pay band, and '{}' of the same grade {} has one", level.id.value,
                      other.id.value, level.grade->value),
          fmt::format("add 'pay: {{currency: {}, min: {}, max: {}}}' to '{}'",
                      other.pay->currency.value, other.pay->min.value, other.pay->max.value,
                      level.id.value),
          {{other.pay->at, "the band of that grade"}},
          {path_of(other, "pay")}};
}

/// Within one grade: each level is held against those before it and told once. No two levels of a
/// grade stand in one track here (grade-falls has those), so there are as many as tracks.
void compare_bands(const Ladder& ladder, const std::vector<LevelIndex>& grade, Reporter& report) {
  const auto paid = std::ranges::find_if(
      grade, [&](LevelIndex level) { return ladder.levels[level].pay.has_value(); });
  if (paid == grade.end())
    return;
  for (std::size_t i = 0; i < grade.size(); ++i) {
    const auto& level = ladder.levels[grade[i]];
    if (!level.pay) {
      report.add(band_missing(level, ladder.levels[*paid]));
      continue;
    }
    for (std::size_t j = 0; j < i && has_band(level); ++j) {
      const auto& other = ladder.levels[grade[j]];
      if (!has_band(other) || !same_currency(*level.pay, *other.pay) ||
          (!far_apart(level.pay->min.value, other.pay->min.value) &&
           !far_apart(level.pay->max.value, other.pay->max.value)))
        continue;
      report.add(unequal_bands(level, other));
      break;
    }
  }
}

void look_for_parity(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  const Sides sides(ladder);
  const auto paid = [](const Level& level) { return level.pay.has_value(); };
  if (std::ranges::none_of(ladder.levels, paid)) {
    if (sides.fork())
      report.note({ladder.levels.front().id.at, "levels",
                   "no level has a pay band, so nothing tells whether equal grades are paid alike",
                   "give each level a 'pay', such as {currency: EUR, min: 60000, max: 75000}"});
    return;
  }
  for (const auto& [grade, levels] : grades_of(ladder, sides))
    compare_bands(ladder, levels, report);
}

} // namespace

constinit const Check pay_parity = {
    .id = "pay-parity",
    .severity = Severity::error,
    .summary = "levels of equal grade whose pay bands differ by more than 5 % at an end, or only "
               "one of which has a band",
    .why = "Equal standing that isn't paid alike is a word. As soon as managers of a grade earn "
           "more than engineers of that grade, people change tracks for the money. The 5 % are "
           "those of the smaller amount, and leave room for rounding.",
    .bad = R"(levels:
  - {id: senior, title: Senior Engineer, grade: 2, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, grade: 3, pay: {currency: EUR, min: 75000, max: 95000}, expects: {craft: 3}}
  - {id: manager, title: Manager, grade: 3, pay: {currency: EUR, min: 84000, max: 99000}, expects: {people: 2}}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff]}
  - {id: management, kind: management, levels: [senior, manager]}
transitions: []
)",
    .good = R"(levels:
  - {id: senior, title: Senior Engineer, grade: 2, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, grade: 3, pay: {currency: EUR, min: 82000, max: 98000}, expects: {craft: 3}}
  - {id: manager, title: Manager, grade: 3, pay: {currency: EUR, min: 84000, max: 99000}, expects: {people: 2}}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff]}
  - {id: management, kind: management, levels: [senior, manager]}
transitions: []
)",
    .ladder = look_for_parity,
};

} // namespace rung
