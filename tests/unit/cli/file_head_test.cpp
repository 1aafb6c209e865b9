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
      "# id: other\n---\n\nschema:   'rung.ladder/1'  # the first\n\"id\" : small # here\nversion: "
      "\"1.2.0\"\n",
      "title: id\nlevels:\n  - id: x\n    version: 9\nversion: 1.2.0\nid: small\nschema: "
      "rung.ladder/1\n",
      "{schema: rung.ladder/1, id: small, version: 1.2.0}\n",
      "{\"schema\": \"rung.ladder/1\", \"levels\": [{\"id\": \"x\"}], \"id\": \"small\",\n "
      "\"version\": \"1.2.0\"}",
      "  {\"title\": \"a \\\" , id: y\", "
      "\"schema\":\"rung.ladder/1\",\"id\":\"small\",\"version\":\"1.2.0\"}",
      "# A comment\n{ # another: one\n  schema: rung.ladder/1,\n  id: small,\n  version: "
      "1.2.0,\n}\n",
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
