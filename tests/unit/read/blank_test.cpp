#include "rung/read.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"

#include <vector>

namespace rung {

namespace {

const std::string full_ladder = R"(schema: rung.ladder/1
id: small
title: Small
version: 1.0.0
language: en
scale: [{title: One, meaning: First.}, {title: Two}]
scopes: [task, team]
areas: [{id: technical, title: Technical, pillar: technical}]
competencies:
  - {id: design, title: Design, area: technical, pillar: business, steps: {1: {learn: [{title: Book}]}}}
levels:
  - {id: junior, title: Junior, grade: 1, scope: task, core: [design], expects: {design: {rating: 1, scope: task}}}
  - {id: senior, title: Senior, also-called: [SWE], pay: {currency: EUR, min: 1, max: 2}, expects: {design: 2}}
tracks: [{id: ic, title: Individual, kind: individual, levels: [junior, senior]}]
transitions: [{from: junior, to: senior, entry: [Has led.], trial: A year.}]
policy: {floor: 1}
allow: [{check: pay-parity, at: levels.junior, reason: Under review.}]
)";

const std::string evidence_text = R"(schema: rung.evidence/1
person: {id: ada, name: Ada}
author: {source: manager, id: max}
ladder: small@1.0
ladder-sha256: 9f2c000000000000000000000000000000000000000000000000000000000000
track: ic
level: junior
period: {from: 2026-01-01, to: 2026-06-30}
aspiration: {target: senior, energises: [Systems]}
waivers: [{competency: design, level: senior, reason: No time.}]
evidence:
  - {id: migration, date: 2026-03-14, title: Migration, context: Old, metric: {name: p99, before: 9}}
  - {id: kinds, date: 2026-03-14, title: Kinds, kind: glue, role: led, visibility: private}
  - {id: review, date: 2026-03-14, title: Review, source: peer, by: linus, scope: team, shows: {design: 2}}
  - {id: links, date: 2026-03-14, title: Links, links: [here], corroborators: [{name: Grace}]}
)";

/// The text with one of its parts written differently.
std::string replaced(std::string text, std::string_view part, std::string_view instead) {
  const auto at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.replace(at, part.size(), instead);
}

std::string found_in_ladder(const std::string& text) {
  Diagnostics findings;
  const auto ladder = read_ladder(SourceFile("l", text), findings);
  CHECK(ladder.has_value() == findings.all().empty());
  return test::shown(findings);
}

std::string found_in_evidence(const std::string& text) {
  Diagnostics findings;
  const auto ladder = read_ladder(SourceFile("ladder", full_ladder), findings);
  REQUIRE(ladder);
  const std::vector<SourceFile> files = {SourceFile("e", text)};
  const auto draft = read_evidence(files, findings);
  const auto portfolio = draft && draft->ladder(findings)
                             ? read_portfolio(*draft, *ladder, {}, findings)
                             : std::nullopt;
  CHECK(portfolio.has_value() == findings.all().empty());
  return test::shown(findings);
}

/// A part of a text that is made blank, and what is blank then; its id where it isn't missing-key.
struct Row {
  const char* part;
  const char* blank;
  const char* subject;
  const char* id = "missing-key";
};

template <class Find>
void each_is_one_finding(const std::string& text, const std::vector<Row>& rows, Find find) {
  REQUIRE(find(text).empty());
  for (const auto& [part, blank, subject, id] : rows) {
    const auto spoilt = replaced(text, part, blank);
    INFO(spoilt);
    const auto found = find(spoilt);
    INFO(found);
    CHECK(found.find(std::string("error: ") + subject + " is empty [" + id + "]\n  help: write ") !=
          std::string::npos);
    CHECK(found.find("error: ") == found.rfind("error: "));
  }
}

} // namespace

TEST_CASE("What a ladder has to say can't be blank, and a blank is one finding") {
  each_is_one_finding(full_ladder,
                      {{"schema: rung.ladder/1", "schema: ''", "'schema'"},
                       {"id: small", "id: ''", "'id'"},
                       {"title: Small", "title: ' '", "'title'"},
                       {"version: 1.0.0", "version: ''", "'version'"},
                       {"language: en", "language: ''", "'language'"},
                       {"title: One", "title: \"\\t\"", "'title'"},
                       {"scopes: [task,", "scopes: ['',", "an item of 'scopes'", "wrong-type"},
                       {"id: technical", "id: ''", "'id'"},
                       {"pillar: technical", "pillar: ''", "'pillar'"},
                       {"id: design", "id: ''", "'id'"},
                       {"title: Design", "title: ''", "'title'"},
                       {"area: technical", "area: ' '", "'area'"},
                       {"pillar: business", "pillar: ''", "'pillar'"},
                       {"{1: {learn", "{'': {learn", "a key of 'steps'"},
                       {"title: Book", "title: ''", "'title'"},
                       {"id: junior", "id: ''", "'id'"},
                       {"title: Junior", "title: ''", "'title'"},
                       {"scope: task, core", "scope: '', core", "'scope'"},
                       {"core: [design]", "core: ['']", "an item of 'core'", "wrong-type"},
                       {"{design: {rating", "{'': {rating", "a key of 'expects'"},
                       {"{rating: 1", "{rating: ''", "'rating'"},
                       {"scope: task}", "scope: ''}", "'scope'"},
                       {"[SWE]", "[' ']", "an item of 'also-called'", "wrong-type"},
                       {"currency: EUR", "currency: ''", "'currency'"},
                       {"expects: {design: 2}", "expects: ''", "'expects'"},
                       {"expects: {design: {rating: 1, scope: task}}", "expects: ' '", "'expects'"},
                       {"{design: 2}", "{design: 2, ' ': 3}", "a key of 'expects'"},
                       {"kind: individual", "kind: ''", "'kind'"},
                       {"[junior, senior]", "['']", "an item of 'levels'", "wrong-type"},
                       {"from: junior", "from: ''", "'from'"},
                       {"to: senior", "to: ''", "'to'"},
                       {"[Has led.]", "[Has led., '']", "an item of 'entry'", "wrong-type"},
                       {"check: pay-parity", "check: ''", "'check'"},
                       {"at: levels.junior", "at: ''", "'at'"},
                       {"reason: Under review.", "reason: ' '", "'reason'"}},
                      found_in_ladder);
}

TEST_CASE("What evidence has to say can't be blank, and a blank is one finding") {
  each_is_one_finding(evidence_text,
                      {{"schema: rung.evidence/1", "schema: ''", "'schema'"},
                       {"id: ada", "id: ''", "'id'"},
                       {"source: manager", "source: ''", "'source'"},
                       {"id: max", "id: ''", "'id'"},
                       {"ladder: small@1.0", "ladder: ''", "'ladder'"},
                       {"9f2c000000000000000000000000000000000000000000000000000000000000", "''",
                        "'ladder-sha256'"},
                       {"track: ic", "track: ''", "'track'"},
                       {"level: junior", "level: ''", "'level'"},
                       {"from: 2026-01-01", "from: ''", "'from'"},
                       {"to: 2026-06-30", "to: ' '", "'to'"},
                       {"[Systems]", "['']", "an item of 'energises'", "wrong-type"},
                       {"competency: design", "competency: ''", "'competency'"},
                       {"level: senior", "level: ''", "'level'"},
                       {"reason: No time.", "reason: ''", "'reason'"},
                       {"id: migration", "id: ''", "'id'"},
                       {"date: 2026-03-14", "date: ''", "'date'"},
                       {"title: Migration", "title: ''", "'title'"},
                       {"kind: glue", "kind: ''", "'kind'"},
                       {"role: led", "role: ''", "'role'"},
                       {"visibility: private", "visibility: ''", "'visibility'"},
                       {"source: peer", "source: ''", "'source'"},
                       {"by: linus", "by: ''", "'by'"},
                       {"scope: team", "scope: ''", "'scope'"},
                       {"{design: 2}", "{'': 2}", "a key of 'shows'"},
                       {"[here]", "[here, '']", "an item of 'links'", "wrong-type"}},
                      found_in_evidence);
}

TEST_CASE("A blank key beside another mistake is told by the key that holds it") {
  CHECK(found_in_evidence(replaced(evidence_text, "{design: 2}", "{design: , '': 2}")) ==
        "e:14:97: error: 'design' has no value [missing-key]\n"
        "  help: write its value after the colon, or remove the line\n"
        "e:14:107: error: a key of 'shows' is empty [missing-key]\n"
        "  help: write the key before the colon, or remove the pair\n");
}

TEST_CASE("Of a self file, a blank source of an entry isn't held against who rates there") {
  const auto self = replaced(evidence_text, "{source: manager, id: max}", "{source: self}");
  const auto found = found_in_evidence(replaced(self, "source: peer", "source: ''"));
  CHECK(found == "e:14:59: error: 'source' is empty [missing-key]\n"
                 "  help: write its value, or remove the key\n");
}

TEST_CASE("Optional prose may be blank, which is the same as no key") {
  Diagnostics findings;
  const auto ladder = read_ladder(
      SourceFile("l", replaced(replaced(replaced(full_ladder, "title: Technical", "title: ''"),
                                        "A year.", "' '"),
                               "meaning: First.", "meaning: \"\"") +
                          "summary: |\n\n"),
      findings);
  INFO(test::shown(findings));
  REQUIRE(ladder);
  CHECK(ladder->areas[0].title.value == "technical");
  CHECK(ladder->transitions[0].trial.value.empty());
  CHECK(ladder->scale[0].meaning.value.empty());
  CHECK(ladder->summary.value.empty());

  const std::vector<SourceFile> files = {
      SourceFile("e", replaced(replaced(replaced(evidence_text, "name: Ada", "name: ' '"),
                                        "context: Old", "context: ''"),
                               "before: 9", "before: ' '"))};
  const auto portfolio = read_portfolio(files, *ladder, findings);
  INFO(test::shown(findings));
  REQUIRE(portfolio);
  CHECK(portfolio->shown_name() == "ada");
  const auto& entry = portfolio->entries.at(2);
  CHECK(entry.id.value == "migration");
  CHECK(entry.context.value.empty());
  REQUIRE(entry.metric);
  CHECK(entry.metric->before.value.empty());
}

} // namespace rung
