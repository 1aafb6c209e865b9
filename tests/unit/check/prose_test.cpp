#include "rung/read.hpp"

#include "check/text/prose.hpp"
#include "support/catch.hpp"
#include "support/findings.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace rung {

namespace {

const std::string every_text_ladder = R"(schema: rung.ladder/1
id: small
title: Small
version: 1.2.0
summary: Ladder summary.
scale: [{title: One, meaning: Scale meaning.}, {title: Two}]
areas: [{id: technical, title: Technical, summary: Area summary.}]
competencies:
  - id: design
    title: Competency title
    summary: >-
      Competency summary,
      in two lines.
    steps:
      1:
        behaviours: ["Step \"behaviour\" \u00e4.", 'The team''s second.']
        examples: [Step example.]
        try: [Step to try.]
        learn: [{title: Not read}]
levels:
  - id: junior
    title: Level title
    also-called: [Level other]
    summary: Level summary.
    responsibilities: [Level responsibility.]
    not-expected: [Level not expected.]
    expects: {design: {rating: 1, behaviours: [Level behaviour.], examples: [Level example.]}}
  - {id: senior, title: Senior, expects: {design: 2}}
tracks: [{id: ic, title: Not read, levels: [junior, senior]}]
transitions: [{from: junior, to: senior, entry: [Entry.], trial: Trial., return: Return.}]
)";

Ladder read(const std::string& text) {
  Diagnostics findings;
  auto ladder = read_ladder(SourceFile("ladder.yaml", text), findings);
  INFO(test::shown(findings));
  REQUIRE(ladder);
  return std::move(*ladder);
}

const Passage& passage_of(const Prose& prose, std::string_view text) {
  const auto passages = prose.passages();
  const auto is_it = [&](const Passage& passage) { return passage.text->value.starts_with(text); };
  const auto at = std::ranges::find_if(passages, is_it);
  INFO(text);
  REQUIRE(at != passages.end());
  return *at;
}

} // namespace

TEST_CASE("Every text is a passage that says where it belongs") {
  const auto ladder = read(every_text_ladder);
  const Prose prose(ladder);

  struct Row {
    std::string_view text;
    PassageKind kind;
    std::string_view subject;
  };

  const Row rows[] = {
      {"Ladder summary", PassageKind::summary, "summary"},
      {"Scale meaning", PassageKind::meaning, "scale.1"},
      {"Area summary", PassageKind::summary, "areas.technical"},
      {"Competency title", PassageKind::title, "competencies.design"},
      {"Competency summary", PassageKind::summary, "competencies.design"},
      {"Step \"behaviour", PassageKind::behaviour, "competencies.design.steps.1"},
      {"Step example", PassageKind::example, "competencies.design.steps.1"},
      {"Step to try", PassageKind::to_try, "competencies.design.steps.1"},
      {"Level title", PassageKind::title, "levels.junior"},
      {"Level other", PassageKind::title, "levels.junior"},
      {"Level summary", PassageKind::summary, "levels.junior"},
      {"Level responsibility", PassageKind::responsibility, "levels.junior.responsibilities"},
      {"Level not expected", PassageKind::not_expected, "levels.junior.not-expected"},
      {"Level behaviour", PassageKind::behaviour, "levels.junior.expects.design"},
      {"Level example", PassageKind::example, "levels.junior.expects.design"},
      {"Entry", PassageKind::entry, "transitions.junior.senior"},
      {"Trial", PassageKind::trial, "transitions.junior.senior"},
      {"Return", PassageKind::way_back, "transitions.junior.senior"},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    const auto& passage = passage_of(prose, row.text);
    CHECK(passage.kind == row.kind);
    CHECK(passage.subject == row.subject);
  }
  CHECK(std::ranges::none_of(prose.passages(), [](const Passage& passage) {
    return passage.text->value == "Not read" || passage.text->value.empty();
  }));
}

TEST_CASE("A passage knows its level, competency, rating and expectation") {
  const auto ladder = read(every_text_ladder);
  const Prose prose(ladder);
  const auto& step = passage_of(prose, "Step example");
  CHECK(step.competency == &ladder.competencies[0]);
  CHECK(step.rating == 1);
  CHECK(step.level == nullptr);
  const auto& own = passage_of(prose, "Level example");
  CHECK(own.level == &ladder.levels[0]);
  CHECK(own.expectation == &ladder.levels[0].expects[0]);
  CHECK(own.competency == &ladder.competencies[0]);
  CHECK(own.rating == 0);
  CHECK(passage_of(prose, "Level summary").expectation == nullptr);
  CHECK(passage_of(prose, "Entry").transition == &ladder.transitions[0]);
}

TEST_CASE("Words of a passage lead back to the file, through quotes and folding") {
  const auto ladder = read(every_text_ladder);
  const Prose prose(ladder);
  const auto pointed = [&](std::string_view text, std::size_t first, std::size_t count) {
    const auto span = prose.at(passage_of(prose, text), first, count);
    return std::string(ladder.source.text().substr(span.offset, span.length));
  };
  CHECK(pointed("Step \"behaviour", 0, 1) == "Step");
  CHECK(pointed("Step \"behaviour", 1, 1) == "behaviour");
  CHECK(pointed("Step \"behaviour", 2, 1) == "\\u00e4");
  CHECK(pointed("The team's", 1, 2) == "team''s second");
  CHECK(pointed("Competency summary", 2, 2) == "in two");
  CHECK(pointed("Competency summary", 1, 3) == "summary,");
  CHECK(pointed("Level behaviour", 0, 2) == "Level behaviour");
}

TEST_CASE("Words are shown as they are written, on one line") {
  const auto ladder = read(every_text_ladder);
  const Prose prose(ladder);
  CHECK(prose.written(passage_of(prose, "Step \"behaviour"), 1, 2) == "behaviour\" \u00e4");
  CHECK(prose.written(passage_of(prose, "Competency summary"), 0, 4) ==
        "Competency summary, in two");
  CHECK(prose.spelling(prose.words(passage_of(prose, "Level summary"))[0]) == "level");
}

} // namespace rung
