// The promotion conditions in words: what holds and what doesn't, never what to do about it.
#include "report/naming.hpp"
#include "report/parts.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

const std::string& title(const Ladder& ladder, LevelIndex level) {
  return ladder.levels[level].title.value;
}

std::string gate_detail(const Ladder& ladder, const Condition& condition, LevelIndex target) {
  if (condition.met)
    return fmt::format("every gate up to {} holds", title(ladder, target));
  return fmt::format("the gate of {} doesn't hold; {} of the {} up to {} do",
                     title(ladder, *condition.fails_at), condition.done, condition.of,
                     title(ladder, target));
}

std::string raters_detail(const Ladder& ladder, const Condition& condition) {
  if (condition.of == 0)
    return "no core expectation asks for it";
  std::string text =
      fmt::format("{} of {} core expectations seen by {} or more, a manager among them",
                  condition.done, condition.of, counted(ladder.policy.promotion.raters, "rater"));
  if (!condition.missing.empty())
    text += "; missing: " + titles_in_words(ladder, condition.missing);
  return text;
}

std::string sustained_detail(const Ladder& ladder, const Condition& condition) {
  if (condition.dates.empty())
    return "no date to look at: there is no evidence yet";
  std::string text = fmt::format("the gate holds at {} of {} dates:", condition.done, condition.of);
  const char* separator = " ";
  for (const HeldAt& date : condition.dates) {
    text += separator + date.date.iso();
    text += date.holds ? " yes" : fmt::format(" no ({})", title(ladder, *date.fails_at));
    separator = ", ";
  }
  return text;
}

std::string track_detail(const Ladder& ladder, const Condition& condition, TrackIndex own) {
  const std::string& track = ladder.tracks[own].title.value;
  if (condition.of == 0)
    return fmt::format("the target asks for nothing that {} doesn't", track);
  std::string text = fmt::format("{} of {} expectations that {} never asks for are met by evidence",
                                 condition.done, condition.of, track);
  if (!condition.missing.empty())
    text += "; missing: " + titles_in_words(ladder, condition.missing);
  return text;
}

std::string detail(const ReportInput& input, const Condition& condition) {
  switch (condition.kind) {
  case ConditionKind::gate:
    return gate_detail(input.ladder, condition, input.assessment.target.level);
  case ConditionKind::raters:
    return raters_detail(input.ladder, condition);
  case ConditionKind::sustained:
    return sustained_detail(input.ladder, condition);
  case ConditionKind::track:
    return track_detail(input.ladder, condition, input.assessment.track);
  }
  return {};
}

} // namespace

std::vector<ConditionReport> promotion_report(const ReportInput& input) {
  std::vector<ConditionReport> reports;
  for (const Condition& condition : input.assessment.promotion)
    reports.push_back({condition.kind, condition.met, detail(input, condition)});
  return reports;
}

} // namespace rung
