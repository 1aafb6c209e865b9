// Checks of pay bands by themselves and along a track.
#include "check/checks.hpp"
#include "check/dual/bands.hpp"
#include "check/dual/sides.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <map>

namespace rung {

namespace {

void look_for_upside_down(const Ladder& ladder, Reporter& report) {
  for (const auto& level : ladder.levels) {
    if (!level.pay || !upside_down(*level.pay))
      continue;
    report.add({level.pay->min.at,
                path_of(level, "pay"),
                fmt::format("the pay band of '{}' begins at {} and ends at {}, which is less",
                            level.id.value, level.pay->min.value, level.pay->max.value),
                fmt::format("write 'min: {}, max: {}'", level.pay->max.value, level.pay->min.value),
                {{level.pay->max.at, "it ends here"}}});
  }
}

/// One finding for each level that differs from the first of its grade.
void look_for_mixed_currencies(const Ladder& ladder, Reporter& report) {
  const Sides sides(ladder);
  std::map<int, const Level*> first;
  for (const auto& level : ladder.levels) {
    const auto index = static_cast<LevelIndex>(&level - ladder.levels.data());
    if (!level.pay || !level.grade || sides.doubtful(index))
      continue;
    const auto& other = *first.try_emplace(level.grade->value, &level).first->second;
    if (same_currency(*level.pay, *other.pay))
      continue;
    report.add({level.pay->currency.at,
                path_of(level, "pay"),
                fmt::format("grade {} is paid in {} at '{}' and in {} at '{}'", level.grade->value,
                            level.pay->currency.value, level.id.value, other.pay->currency.value,
                            other.id.value),
                fmt::format("write the band of '{}' in {}, too, or keep a ladder for each currency",
                            level.id.value, other.pay->currency.value),
                {{other.pay->currency.at,
                  fmt::format("'{}' is paid in {}", other.id.value, other.pay->currency.value)}},
                {path_of(other, "pay")}});
  }
}

/// Whether a grade tells that the levels stand in the wrong order; then grade-falls says so.
bool grade_is_less(const Level& above, const Level& below) {
  return above.grade && below.grade && above.grade->value < below.grade->value;
}

void report_fall(const Level& above, const Level& below, Reporter& report) {
  const auto& pay = *above.pay;
  const auto& lower = *below.pay;
  const bool min_falls = pay.min.value < lower.min.value;
  const bool max_falls = pay.max.value < lower.max.value;
  const auto ends = [](bool min, bool max, const Pay& band) {
    if (min && max)
      return fmt::format("goes from {} to {}", band.min.value, band.max.value);
    return min ? fmt::format("begins at {}", band.min.value)
               : fmt::format("ends at {}", band.max.value);
  };
  const auto mend = min_falls && max_falls
                        ? fmt::format("'min' to {} or more and 'max' to {} or more",
                                      lower.min.value, lower.max.value)
                    : min_falls ? fmt::format("'min' to {} or more", lower.min.value)
                                : fmt::format("'max' to {} or more", lower.max.value);
  report.add(
      {min_falls ? pay.min.at : pay.max.at,
       path_of(above, "pay"),
       fmt::format("the pay band of '{}' {} {}, that of '{}' below it {}", above.id.value,
                   ends(min_falls, max_falls, pay), pay.currency.value, below.id.value,
                   ends(min_falls, max_falls, lower)),
       fmt::format("raise {}", mend),
       {{min_falls ? lower.min.at : lower.max.at, fmt::format("the band of '{}'", below.id.value)}},
       {path_of(below)}});
}

bool falls(const Level& above, const Level& below) {
  return above.pay->min.value < below.pay->min.value || above.pay->max.value < below.pay->max.value;
}

void look_for_order(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  look_for_upside_down(ladder, report);
  look_for_mixed_currencies(ladder, report);
  for (const auto& rise : rises_of(ladder, has_band)) {
    const auto& above = ladder.levels[rise.above];
    const auto& below = ladder.levels[rise.below];
    if (same_currency(*above.pay, *below.pay) && !grade_is_less(above, below) &&
        falls(above, below))
      report_fall(above, below, report);
  }
}

/// What to write for the upper band to share no more than half.
std::string less_overlap(const Level& above, const Pay& lower) {
  const auto& pay = *above.pay;
  const auto half = lower.max.value - (lower.max.value - lower.min.value) / 2;
  const auto begin = std::max(half, 2 * lower.max.value - pay.max.value);
  if (begin < pay.max.value)
    return fmt::format("begin '{}' at {} or later", above.id.value, begin);
  return fmt::format("raise the band of '{}', or narrow the one below", above.id.value);
}

void look_for_overlap(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  for (const auto& rise : rises_of(ladder, has_band)) {
    const auto& above = ladder.levels[rise.above];
    const auto& below = ladder.levels[rise.below];
    const bool one_grade =
        above.grade && below.grade && above.grade->value == below.grade->value; // grade-falls
    if (one_grade || grade_is_less(above, below) || !same_currency(*above.pay, *below.pay) ||
        falls(above, below) || !overlap_by_half(*above.pay, *below.pay))
      continue;
    report.add({above.pay->min.at,
                path_of(above, "pay"),
                fmt::format("the pay bands of '{}' and '{}' share {} to {} {}: more than half of "
                            "the narrower one",
                            below.id.value, above.id.value, above.pay->min.value,
                            below.pay->max.value, above.pay->currency.value),
                less_overlap(above, *below.pay),
                {{below.pay->max.at, fmt::format("'{}' ends here", below.id.value)}},
                {path_of(below)}});
  }
}

} // namespace

constinit const Check pay_order = {
    .id = "pay-order",
    .severity = Severity::error,
    .summary = "a pay band that ends before it begins, falls along a track, or has another "
               "currency than its grade",
    .why = "A step up that pays less is a demotion with a better title. Bands in different "
           "currencies can't be compared, so nobody could see whether equal grades are paid "
           "alike.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, pay: {currency: EUR, min: 52000, max: 64000}, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, pay: {currency: EUR, min: 50000, max: 75000}, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, pay: {currency: EUR, min: 52000, max: 64000}, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, pay: {currency: EUR, min: 62000, max: 75000}, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .ladder = look_for_order,
};

constinit const Check pay_overlap = {
    .id = "pay-overlap",
    .severity = Severity::note,
    .summary = "pay bands of consecutive levels that share more than half of the narrower one",
    .why = "Bands may overlap, so that experience at a level is paid. Where they are mostly the "
           "same, the step up brings little, and those who take it soon earn less than those who "
           "stayed.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, pay: {currency: EUR, min: 52000, max: 68000}, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, pay: {currency: EUR, min: 56000, max: 75000}, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, pay: {currency: EUR, min: 52000, max: 64000}, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, pay: {currency: EUR, min: 60000, max: 75000}, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .ladder = look_for_overlap,
};

} // namespace rung
