// Checks of ratings that are expected, but not described.
#include "check/checks.hpp"
#include "check/matrix/lacks.hpp"

namespace rung {

namespace {

constexpr Wanted behaviours = {
    .has =
        [](const Step* step, const Expectation& expectation) {
          return !expectation.behaviours.empty() || (step != nullptr && !step->behaviours.empty());
        },
    .at_step = "nothing says what '{}' {} looks like, though {}",
    .in_all = "nothing says what '{}' looks like at any rating that levels expect: {}",
    .in_ladder = "no rating that a level expects has 'behaviours': they are bare numbers",
    .mend_step =
        "write 'behaviours' under step {}: what somebody would see or read, an action and what "
        "it leaves behind",
    .mend_ladder = "add a step with 'behaviours' for each rating that a level expects: what "
                   "somebody would see or read, an action and what it leaves behind",
};

/// Of a rating for which nothing is written, missing-behaviours says enough.
bool is_bare(const Step* step, const Expectation& expectation) {
  return step == nullptr && expectation.behaviours.empty() && expectation.examples.empty();
}

constexpr Wanted examples = {
    .has =
        [](const Step* step, const Expectation& expectation) {
          return is_bare(step, expectation) || !expectation.examples.empty() ||
                 (step != nullptr && !step->examples.empty());
        },
    .at_step = "'{}' {} has no example, though {}",
    .in_all = "'{}' has no example at any rating that levels expect: {}",
    .in_ladder = "no rating that a level expects has an example",
    .mend_step =
        "write 'examples' under step {}: one thing that somebody here really did, in a line",
    .mend_ladder = "add 'examples' to the steps, one for each rating that a level expects: a "
                   "thing that somebody here really did, in a line",
};

constexpr Wanted growth = {
    .above = 1,
    .has =
        [](const Step* step, const Expectation& expectation) {
          if (step == nullptr)
            return is_bare(step, expectation);
          return !step->to_try.empty() || !step->to_learn.empty();
        },
    .at_step = "nothing leads to '{}' {}, though {}",
    .in_all = "nothing leads to '{}' at any rating that levels expect: {}",
    .in_ladder = "nothing leads to any rating that a level expects: no step has a 'try' or 'learn'",
    .mend_step = "write under step {} work to 'try', or what to 'learn', that leads there",
    .mend_ladder = "add to the steps above rating 1 work to 'try', or what to 'learn', that leads "
                   "there",
};

void find_bare_ratings(const LadderInput& input, Reporter& report) {
  find_lacks(input, report, behaviours);
}

void find_ratings_without_example(const LadderInput& input, Reporter& report) {
  find_lacks(input, report, examples);
}

void find_ratings_without_way(const LadderInput& input, Reporter& report) {
  find_lacks(input, report, growth);
}

} // namespace

constinit const Check missing_behaviours = {
    .id = "missing-behaviours",
    .severity = Severity::error,
    .summary = "an expected rating without behaviours, neither in its step nor at the level",
    .why = "A bare number means to each reader what they would like it to mean. Nobody can work "
           "towards it, no two raters will agree on it, and in a dispute there is nothing to "
           "point at.",
    .bad = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1:
        behaviours: [Fixes a described bug and adds the test that would have caught it.]
      2:
        examples: [Moved the checkout to the new forms in nine releases.]
levels:
  - {id: engineer, title: Engineer, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .good = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1:
        behaviours: [Fixes a described bug and adds the test that would have caught it.]
      2:
        behaviours: [Ships a feature in changes that can each be undone alone.]
        examples: [Moved the checkout to the new forms in nine releases.]
levels:
  - {id: engineer, title: Engineer, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .ladder = find_bare_ratings,
};

constinit const Check missing_example = {
    .id = "missing-example",
    .severity = Severity::warning,
    .summary = "an expected rating without a concrete example",
    .why =
        "A behaviour says what to do, an example how much of it is meant: it is what people hold "
        "their own work against. Without one, each team sets a bar of its own.",
    .bad = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1:
        behaviours: [Fixes a described bug and adds the test that would have caught it.]
        examples: [Mended the date on invoices that were sent on a leap day.]
      2:
        behaviours: [Ships a feature in changes that can each be undone alone.]
levels:
  - {id: engineer, title: Engineer, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .good = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1:
        behaviours: [Fixes a described bug and adds the test that would have caught it.]
        examples: [Mended the date on invoices that were sent on a leap day.]
      2:
        behaviours: [Ships a feature in changes that can each be undone alone.]
        examples: [Moved the checkout to the new forms in nine releases.]
levels:
  - {id: engineer, title: Engineer, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .ladder = find_ratings_without_example,
};

constinit const Check missing_growth = {
    .id = "missing-growth",
    .severity = Severity::warning,
    .summary = "an expected rating above 1 with neither 'try' nor 'learn' leading to it",
    .why = "Telling somebody that they fall short without telling what would help is half a talk. "
           "The gaps of an assessment show these lines; where there are none, growth is left to "
           "whoever has a manager that finds them something.",
    .bad = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1:
        behaviours: [Fixes a described bug and adds the test that would have caught it.]
      2:
        behaviours: [Ships a feature in changes that can each be undone alone.]
levels:
  - {id: engineer, title: Engineer, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .good = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1:
        behaviours: [Fixes a described bug and adds the test that would have caught it.]
      2:
        behaviours: [Ships a feature in changes that can each be undone alone.]
        try: [Plan the next feature as a list of releases before its first commit.]
levels:
  - {id: engineer, title: Engineer, expects: {craft: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
tracks:
  - {id: ic, levels: [engineer, senior]}
transitions: []
)",
    .ladder = find_ratings_without_way,
};

} // namespace rung
