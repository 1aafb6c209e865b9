#include "cli/file_head.hpp"
#include "support/catch.hpp"

using namespace rung::cli;

namespace {

std::string shown(std::string_view text) {
  const auto head = head_of(text);
  return head.schema + " " + head.id + " " + head.version;
}

} // namespace

TEST_CASE("a file's schema, id and version are read without parsing it") {
  const std::vector<std::string> texts = {
      "schema: rung.ladder/1\nid: small\nversion: 1.2.0\n",
      "schema: rung.ladder/1\r\nid: small\r\nversion: 1.2.0\r\n",
      "\xEF\xBB\xBFschema: rung.ladder/1\nid: small\nversion: 1.2.0",
      R"(# id: other
---

schema:   'rung.ladder/1'  # the first
"id" : small # here
version: "1.2.0"
)",
      R"(title: id
levels:
  - id: x
    version: 9
version: 1.2.0
id: small
schema: rung.ladder/1
)",
      "{schema: rung.ladder/1, id: small, version: 1.2.0}\n",
      R"({"schema": "rung.ladder/1", "levels": [{"id": "x"}], "id": "small",
          "version": "1.2.0"})",
      R"(  {"title":"a \" , id: y","schema":"rung.ladder/1","id":"small","version":"1.2.0"})",
      R"(# A comment
{ # another: one
  schema: rung.ladder/1,
  id: small,
  version: 1.2.0,
}
)",
      "schema: rung.ladder/1\nid: small\nid: second\nversion: 1.2.0\n",
      "schema: rung.ladder/1\nid: small\nversion: 1.2.0\nbroken: [\n",
  };
  for (const auto& text : texts) {
    CAPTURE(text);
    CHECK(shown(text) == "rung.ladder/1 small 1.2.0");
  }
}

TEST_CASE("what a file doesn't say is empty") {
  for (const auto* text :
       {"", "\n", "x", "[schema, id]", "- schema: a\n", "{", "\"", "{\"", "'schema", "schema",
        "schema:\nid:\nversion: # none\n", " schema: indented\n", "---\n"}) {
    CAPTURE(text);
    CHECK(shown(text) == "  ");
  }
}

TEST_CASE(
    "evidence saved as UTF-16 is recognised, so that it is refused by name and not passed over") {
  std::string wide = "\xFF\xFE";
  for (const char letter : std::string("schema: rung.evidence/1\n"))
    wide += std::string{letter, '\0'};
  CHECK(says_evidence(head_of(wide)));
}

TEST_CASE("evidence and ladders are told from each other and from everything else") {
  CHECK(says_evidence(head_of("schema: rung.evidence/1\n")));
  CHECK(says_evidence(head_of("schema: rung.evidence/2\n")));
  CHECK(says_ladder(head_of("schema: rung.ladder/1\n")));
  CHECK_FALSE(says_evidence(head_of("schema: rung.ladder/1\n")));
  CHECK_FALSE(says_evidence(head_of("{\"schema\": \"rung.assessment/1\"}\n")));
  CHECK_FALSE(says_evidence(head_of("version: 2\njobs: {}\n")));
}
