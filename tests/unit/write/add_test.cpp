#include "rung/write.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

namespace rung {

namespace {

NewEntry entry() {
  NewEntry one;
  one.id = "b";
  one.date = *Date::parse("2026-03-14");
  one.title = "B";
  return one;
}

/// What is added to the file, or "refused".
std::string added(const std::string& text) {
  const auto one = entry();
  const auto addition = add_entries({"ada.yaml", text}, std::span(&one, 1));
  return addition ? addition->added : "refused";
}

} // namespace

TEST_CASE("What has no list of entries to add to is refused") {
  for (const std::string text : {"", "[]", "a: b\n", "evidence: text\n", "evidence: {a: b}\n",
                                 "evidence: [a]\n", "evidence:\n  - a\n", "evidence:\n  - [a]\n",
                                 "evidence: [\n", "evidence: []\nevidence: []\n", "evidence: *a\n",
                                 "evidence: &a []\n", "evidence: []\n---\na: b\n"}) {
    CAPTURE(text);
    CHECK(added(text) == "refused");
  }
}

TEST_CASE("A layout that is scanned wrongly is refused, since its result reads otherwise") {
  // A quote that starts a line of an unquoted text is taken for one that opens a quoted one.
  CHECK(added("evidence: [{title: it\n    's so}]\n") == "refused");
  // Where a later quote sets the scan right again, what it says is right, too.
  CHECK(added("evidence: [{title: it\n    's}, {title: 'so'}]\n") ==
        ", {id: b, date: 2026-03-14, title: B}");
}

TEST_CASE("An addition tells where it stands") {
  const auto one = entry();
  const std::vector<NewEntry> two = {one, one};
  const std::string text = "# Ada\nevidence:\n\n- id: a # first\nlevel: senior\n";
  const auto addition = add_entries({"ada.yaml", text}, two);
  REQUIRE(addition);
  CHECK(addition->line == 5);
  CHECK(addition->offset == text.find("level:"));
  CHECK(addition->added == "- id: b\n  date: 2026-03-14\n  title: B\n"
                           "- id: b\n  date: 2026-03-14\n  title: B\n");
  CHECK(addition->text == text.substr(0, addition->offset) + addition->added + "level: senior\n");
}

TEST_CASE("An entry by itself has its keys in the order of the format") {
  auto one = entry();
  one.by = "grace";
  one.source = Source::peer;
  one.visibility = Visibility::hidden;
  one.corroborators = {{"Grace", "peer"}, {"", "team"}};
  one.links = {"https://example.com"};
  one.shows = {{"no", 1}, {"design", 2}};
  one.scope = "team";
  one.role = Role::co_led;
  one.kind = EntryKind::glue;
  one.metric = NewMetric{"", "1e3", "0.5", "", true};
  one.result = "R";
  one.action = "A";
  one.context = "C";
  CHECK(entry_text(one) == "  - id: b\n"
                           "    date: 2026-03-14\n"
                           "    title: B\n"
                           "    context: C\n"
                           "    action: A\n"
                           "    result: R\n"
                           "    metric: {before: \"1e3\", after: 0.5, estimated: true}\n"
                           "    kind: glue\n"
                           "    role: co-led\n"
                           "    scope: team\n"
                           "    shows: {\"no\": 1, design: 2}\n"
                           "    links: [https://example.com]\n"
                           "    corroborators: [{name: Grace, relation: peer}, {relation: team}]\n"
                           "    visibility: private\n"
                           "    source: peer\n"
                           "    by: grace\n");
}

} // namespace rung
