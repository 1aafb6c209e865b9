#include "rung/read.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"

namespace rung {

namespace {

Ladder read(const std::string& text) {
  Diagnostics findings;
  auto ladder = read_ladder(SourceFile("ladder.yaml", text), findings);
  INFO(test::shown(findings));
  REQUIRE(ladder);
  return std::move(*ladder);
}

std::string errors(const std::string& text) {
  Diagnostics findings;
  CHECK_FALSE(read_ladder(SourceFile("l", text), findings));
  return test::shown(findings);
}

const std::string shortest = R"(schema: rung.ladder/1
id: small
title: Small
version: 1.0.0
scale: [{title: One}, {title: Two}]
competencies: [{id: design, title: Design}]
levels: [{id: junior, title: Junior, expects: {design: 1}}]
tracks: [{id: ic, levels: [junior]}]
)";

const std::string fullest_ladder = R"(
allow:
  - {check: pay-parity, at: levels.staff, reason: Under review.}
policy:
  sources: {manager: {votes: 4, cap: 8}, peer: {votes: 12}, report: {cap: 7}, stakeholder: {votes: 1.5, cap: 3}, self: {votes: 1}}
  support: 0.6
  coverage: 0.8
  floor: none
  influence: 2
  window-days: 365
  half-life-days: 0
  promotion: {raters: 3, periods: 4}
transitions:
  - from: senior
    to: manager
    entry: [Has led.]
    trial: Six months.
    return: Back.
tracks:
  - {id: management, title: Management, kind: management, levels: [senior, manager]}
  - {id: ic, levels: [senior]}
levels:
  - id: senior
    title: Senior
    also-called: [Senior SWE]
    grade: 4
    scope: team
    summary: What for.
    pay: {currency: EUR, min: 80000, max: 104000}
    responsibilities: [Reviews.]
    not-expected: [Hiring.]
    core: [delivery]
    expects:
      delivery: 2
      design:
        examples: [An example.]
        behaviours: [A behaviour.]
        weight: 3
        scope: task
        rating: 1
  - {id: manager, title: Manager, expects: {delivery: 1}}
competencies:
  - id: design
    area: technical
    pillar: business
    title: Design
    summary: What it is.
    steps:
      2:
        behaviours: [Writes.]
        examples: [Split.]
        try: [Lead.]
        learn: [{title: Book, by: Author, url: "https://example.com"}]
      1:
  - {id: delivery, title: Delivery}
areas:
  - {id: technical, title: Technical, pillar: technical, summary: Building.}
scopes: [task, team]
scale:
  - {title: One, meaning: First.}
  - {title: Two}
summary: For whom.
language: de
version: 1.2.3
title: Full
id: full
schema: rung.ladder/1
)";

} // namespace

TEST_CASE("The shortest ladder takes the defaults") {
  const auto ladder = read(shortest);
  CHECK(ladder.language == "en");
  CHECK(ladder.tracks[0].title.value == ladder.tracks[0].id.value);
  REQUIRE(ladder.scopes.size() == 6);
  CHECK(ladder.scopes[2].value == "multi-team");
  CHECK(ladder.tracks[0].kind == TrackKind::individual);
  CHECK(ladder.policy.support == 0.5);
  CHECK(ladder.policy.floor == 1);
  CHECK(ladder.policy.sources[2].cap == 9);
  CHECK(ladder.source.sha256().size() == 64);
  REQUIRE(ladder.expectation(0, 0) != nullptr);
  CHECK(ladder.expectation(0, 0)->core);
  CHECK(ladder.expectation(0, 0)->weight == 1);
}

TEST_CASE("Every key of a ladder is read, in whatever order") {
  const auto ladder = read(fullest_ladder);
  CHECK(ladder.id.value == "full");
  CHECK(ladder.title.value == "Full");
  CHECK(ladder.version.value == "1.2.3");
  CHECK(ladder.language == "de");
  CHECK(ladder.summary.value == "For whom.");
  CHECK(ladder.scale[0].meaning.value == "First.");
  CHECK(ladder.scopes.size() == 2);
  CHECK(ladder.areas[0].title.value == "Technical");
  CHECK(ladder.areas[0].pillar->value == Pillar::technical);
  CHECK(ladder.areas[0].summary.value == "Building.");
  REQUIRE(ladder.allow.size() == 1);
  CHECK(ladder.allow[0].check.value == "pay-parity");
  CHECK(ladder.allow[0].where.value == "levels.staff");
  CHECK(ladder.allow[0].reason.value == "Under review.");

  const auto& design = ladder.competencies[0];
  CHECK(design.area == 0);
  CHECK(design.pillar->value == Pillar::business);
  CHECK(design.title.value == "Design");
  CHECK(design.summary.value == "What it is.");
  REQUIRE(design.steps.size() == 1);
  CHECK(design.steps[0].rating == 2);
  CHECK(design.steps[0].behaviours[0].value == "Writes.");
  CHECK(design.steps[0].examples[0].value == "Split.");
  CHECK(design.steps[0].to_try[0].value == "Lead.");
  CHECK(design.steps[0].to_learn[0].title.value == "Book");
  CHECK(design.steps[0].to_learn[0].by.value == "Author");
  CHECK(design.steps[0].to_learn[0].url.value == "https://example.com");
}

TEST_CASE("Every key of a level is read") {
  const auto ladder = read(fullest_ladder);
  const auto& senior = ladder.levels[0];
  CHECK(senior.title.value == "Senior");
  CHECK(senior.also_called[0].value == "Senior SWE");
  CHECK(senior.grade->value == 4);
  CHECK(senior.scope->value == 1);
  CHECK(senior.summary.value == "What for.");
  CHECK(senior.pay->currency.value == "EUR");
  CHECK(senior.pay->min.value == 80000);
  CHECK(senior.pay->max.value == 104000);
  CHECK(senior.responsibilities[0].value == "Reviews.");
  CHECK(senior.not_expected[0].value == "Hiring.");
  REQUIRE(senior.core);
  CHECK(senior.core->at(0).value == 1);
  REQUIRE(senior.expects.size() == 2);
  const auto& design = senior.expects[0];
  CHECK(design.competency == 0);
  CHECK(design.rating == 1);
  CHECK(design.scope == 0);
  CHECK(design.weight == 3);
  CHECK_FALSE(design.core);
  CHECK(design.behaviours[0].value == "A behaviour.");
  CHECK(design.examples[0].value == "An example.");
  CHECK(senior.expects[1].core);
  CHECK(ladder.source.place(design.at).excerpt == "      design:");
  CHECK(ladder.source.place(senior.expects_at).excerpt == "      delivery: 2");
  CHECK(ladder.source.place(senior.pay->at).column == 10);
}

TEST_CASE("Where any level names core, a level without a list has none") {
  const auto ladder = read(fullest_ladder);
  CHECK_FALSE(ladder.levels[1].core);
  CHECK_FALSE(ladder.levels[1].expects[0].core);
}

TEST_CASE("An empty core list names a list: then nothing is core") {
  std::string text = shortest;
  const std::string expects = "expects:";
  text.insert(text.find(expects), "core: [], ");
  INFO(text);
  const auto ladder = read(text);
  REQUIRE(ladder.levels[0].core);
  CHECK_FALSE(ladder.expectation(0, 0)->core);
}

TEST_CASE("Tracks, transitions and the policy are read") {
  const auto ladder = read(fullest_ladder);
  CHECK(ladder.tracks[0].title.value == "Management");
  CHECK(ladder.tracks[0].kind == TrackKind::management);
  CHECK(ladder.tracks[0].position(1) == 1);
  const auto& transition = ladder.transitions.at(0);
  CHECK(transition.from.value == 0);
  CHECK(transition.to.value == 1);
  CHECK(transition.entry[0].value == "Has led.");
  CHECK(transition.trial.value == "Six months.");
  CHECK(transition.way_back.value == "Back.");
  const auto& policy = ladder.policy;
  const auto votes = [&](Source source) {
    return policy.sources[static_cast<std::size_t>(source)];
  };
  CHECK(votes(Source::manager).cap == 8);
  CHECK(votes(Source::peer).cap == 12); // left out: the votes, where those are more
  CHECK(votes(Source::report).votes == 2);
  CHECK(votes(Source::report).cap == 7);
  CHECK(votes(Source::stakeholder).votes == 1.5);
  CHECK(votes(Source::self).cap == 1);
  CHECK(policy.support == 0.6);
  CHECK(policy.coverage == 0.8);
  CHECK_FALSE(policy.floor);
  CHECK(policy.influence == 2);
  CHECK(policy.window_days == 365);
  CHECK(policy.half_life_days == 0);
  CHECK(policy.promotion.raters == 3);
  CHECK(policy.promotion.periods == 4);
}

TEST_CASE("One mistake is one finding") {
  struct Row {
    const char* written;
    const char* instead;
    const char* found;
  };

  for (const auto& [written, instead, found] :
       {Row{"id: junior", "id: Junior Dev",
            "l:7:15: error: 'Junior Dev' is no id [bad-id]\n"
            "  help: write 'junior-dev'; an id has 1 to 64 of a-z, 0-9 and '-', and doesn't start "
            "with '-'\n"},
        Row{"levels: [{", "level: [{",
            "l:7:1: error: a ladder has no key 'level' [unknown-key]\n  help: did you mean "
            "'levels'?\n"},
        Row{"id: design, ", "",
            "l:6:16: error: this competency has no 'id' [missing-key]\n  help: add 'id: ...'\n"},
        Row{"[{id: design, title: Design}]", "[design]",
            "l:6:16: error: an item of 'competencies' needs a mapping, not a text [wrong-type]\n  "
            "help: write it as lines of 'key: value'\n"},
        Row{"[{title: One}, {title: Two}]", "[{title: One}]",
            "l:5:8: error: 'scale' has 1 item [out-of-range]\n  help: write 2 to 10\n"},
        Row{"[{id: ic, levels: [junior]}]", "[]",
            "l:8:9: error: 'tracks' has 0 items [out-of-range]\n  help: write at least one\n"},
        Row{"[junior]", "[]",
            "l:8:15: error: track 'ic' has no level [out-of-range]\n  help: name at least one "
            "under 'levels'\n"},
        Row{"title: Small", "title: true",
            "l:3:8: error: 'title' needs a text, not true or false [wrong-type]\n  help: put it in "
            "quotes: \"true\"\n"}}) {
    auto text = shortest;
    const auto at = text.find(written);
    REQUIRE(at != std::string::npos);
    text.replace(at, std::string(written).size(), instead);
    INFO(instead);
    CHECK(errors(text) == found);
  }
}

TEST_CASE("A ladder as JSON is the same ladder") {
  const auto ladder =
      read(R"({"schema": "rung.ladder/1", "id": "small", "title": "Small \ud83d\ude00",
    "version": "1.0.0", "scale": [{"title": "One"}, {"title": "Two"}],
    "competencies": [{"id": "design", "title": "Design", "steps": {"2": {"try": ["x\/y"]}}}],
    "levels": [{"id": "junior", "title": "Junior", "expects": {"design": 1}}],
    "tracks": [{"id": "ic", "levels": ["junior"]}]})");
  CHECK(ladder.title.value == "Small 😀");
  CHECK(ladder.competencies[0].steps[0].to_try[0].value == "x/y");
}

} // namespace rung
