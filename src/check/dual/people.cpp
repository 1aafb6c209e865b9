// The check for people duties on the individual track, which blur where the tracks part.
#include "check/checks.hpp"
#include "check/dual/people_duties.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace rung {

namespace {

std::string help_for_duty(Duty duty, const Ladder& ladder) {
  const auto help = [&]() -> std::string {
    switch (duty) {
    case Duty::reviews:
      return "judging people belongs to a management level; say what this level adds, such as "
             "feedback on a piece of work within days of seeing it";
    case Duty::hiring:
      return "interviewing and proposing fit here, deciding belongs to a management level; say for "
             "example 'Hands in ratings with quotes before hearing the other interviewers.'";
    case Duty::pay:
      return "move it to a management level";
    case Duty::headcount:
      return "how many people there are is for a management level to plan; say what this level "
             "finds out or proposes";
    default:
      return "people report to a management level; say whom this level guides and in what, such as "
             "'Mentors engineers towards projects of a team's size.'";
    }
  }();
  const auto manages = [](const Track& track) { return track.kind == TrackKind::management; };
  return std::ranges::any_of(ladder.tracks, manages)
             ? help
             : help + "; or give the track of the managers 'kind: management'";
}

void look_for_people_duties(const LadderInput& input, Reporter& report) {
  const PeopleDuties duties(input);
  for (const auto& passage : input.prose.passages()) {
    const auto duty = duties.in(passage);
    if (!duty)
      continue;
    auto found = found_at(input.prose, passage, duty->hit);
    const auto& title = duty->level->title.value;
    found.message =
        fmt::format("'{}' is a manager's duty, and {} is a level of the individual track",
                    written(input.prose, passage, duty->hit), title);
    found.help = help_for_duty(duty->duty, input.ladder);
    if (duty->expectation != nullptr) {
      found.see = {duty->expectation->at, fmt::format("{} expects it here", title)};
      found.also = {path_of(input.ladder, *duty->level, *duty->expectation)};
    }
    report.add(std::move(found));
  }
}

} // namespace

constinit const Check ic_people_duty = {
    .id = "ic-people-duty",
    .severity = Severity::error,
    .summary = "performance reviews, decisions on hiring or pay, reports or headcount on an "
               "individual level",
    .why =
        "Where an individual level decides about people, it is a manager's job without the name, "
        "the training and the time for it, and the track stops being a way up that needs no "
        "reports. Interviewing, mentoring and giving feedback are no such duties.",
    .bad = R"(levels:
  - id: senior
    title: Senior Engineer
    responsibilities: [Writes the performance reviews of the juniors.]
    expects: {craft: 2}
tracks: [{id: ic, levels: [senior]}]
transitions: []
)",
    .good = R"(levels:
  - id: senior
    title: Senior Engineer
    responsibilities: [Tells juniors within days what a piece of their work did for its users.]
    expects: {craft: 2}
tracks: [{id: ic, levels: [senior]}]
transitions: []
)",
    .ladder = look_for_people_duties,
    .english = true,
};

} // namespace rung
