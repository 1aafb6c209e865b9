// The check of behaviours that hang on a word of praise; praise.hpp tells by which rule.
#include "check/checks.hpp"
#include "check/text/praise.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>
#include <utility>

namespace rung {

namespace {

/// What could stand there instead, by the beginning of a word of the behaviour. The first row that
/// fits is shown.
constexpr auto instead = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"communicat", "Sums up in writing what a conversation agreed on"},
    {"listen", "Repeats a task in their own words before starting it"},
    {"judg", "Writes down the alternatives to a plan and why they lost"},
    {"decision", "Writes down the alternatives to a plan and why they lost"},
    {"code", "Cuts work into changes that a reviewer can read in one sitting"},
    {"coding", "Cuts work into changes that a reviewer can read in one sitting"},
    {"test", "Covers the failure paths of a change with tests"},
    {"document", "Turns questions that keep coming back into a guide that newcomers use alone"},
    {"feedback", "Gives feedback on a piece of work within days of seeing it"},
    {"review", "Points out in review what a change will cost the next person to edit it"},
    {"mentor", "Leaves the hard part of a task to the person who wants to learn it"},
    {"coach", "Leaves the hard part of a task to the person who wants to learn it"},
    {"culture", "Gives a visible answer to each concern that the team raises"},
    {"relationship", "Raises a disagreement with the person concerned before taking it elsewhere"},
    {"collaborat", "Asks the people who depend on an interface before changing it"},
    {"team", "Asks the people who depend on an interface before changing it"},
    {"stakeholder", "Warns of a late date while the plan can still change"},
    {"leader", "Brings the team to a choice by its date, with the dissenting view on record"},
    {"lead", "Brings the team to a choice by its date, with the dissenting view on record"},
    {"archite", "Sets the alternatives to a design side by side, each with the reason it lost"},
    {"design", "Sets the alternatives to a design side by side, each with the reason it lost"},
    {"problem", "Finds the cause of a failure and adds the test that would have caught it"},
    {"deliver", "Splits a feature into steps that each work by themselves"},
    {"plan", "Puts the riskiest part of a project first in its plan"},
    {"software", "Ships risky changes with a way to turn them off again"},
    {"practice", "Ships risky changes with a way to turn them off again"},
    {"meeting", "Ends each meeting with a written list of who does what by when"},
});

std::string help_for(const Prose& prose, const Passage& passage) {
  constexpr std::string_view form = "write what somebody does and what it leaves behind";
  for (const auto& [stem, sample] : instead)
    for (const auto& word : prose.words(passage))
      if (prose.spelling(word).starts_with(stem))
        return fmt::format("{}, such as \"{}\"", form, sample);
  return fmt::format(
      "{}: begin with a verb for the act, end with what one could look at afterwards", form);
}

void look_for_praise(const LadderInput& input, Reporter& report) {
  const auto& prose = input.prose;
  const PraiseReader reader(prose.vocabulary());
  for (const auto& passage : prose.passages()) {
    if (passage.kind != PassageKind::behaviour && passage.kind != PassageKind::responsibility &&
        passage.kind != PassageKind::entry)
      continue;
    const auto praise = reader.praise(prose.words(passage));
    if (!praise)
      continue;
    const auto word = prose.written(passage, praise->first, praise->count);
    report.add(
        {prose.at(passage, praise->first, praise->count), passage.subject,
         fmt::format("all hangs on \"{}\", and nothing here tells what that looks like", word),
         help_for(prose, passage)});
  }
}

} // namespace

constinit const Check vague_behaviour = {
    .id = "vague-behaviour",
    .severity = Severity::warning,
    .summary = "a behaviour that hangs on 'good', 'strong', 'effective', with nothing to observe",
    .why =
        "Two people who read \"writes good code\" rate by two ideas of good, and the person "
        "rated can't know either. The check fires where such a word is all there is; it is "
        "silent where an act, a result, a reason or a number can be looked at, and on terms such "
        "as \"good first issue\" or \"strong consistency\".",
    .bad = R"(competencies:
  - id: craft
    title: Craft
    steps:
      2: {behaviours: [Writes good code.]}
levels: [{id: engineer, title: Engineer, expects: {craft: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(competencies:
  - id: craft
    title: Craft
    steps:
      2: {behaviours: [Cuts work into changes that a reviewer can read in one sitting.]}
levels: [{id: engineer, title: Engineer, expects: {craft: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_praise,
    .english = true,
};

} // namespace rung
