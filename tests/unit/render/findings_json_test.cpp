#include "rung/render.hpp"

#include "render/json.hpp"
#include "support/catch.hpp"
#include "unit/render/rendered.hpp"
#include "unit/render/sample_findings.hpp"

using rung::FindingsFormat;
using rung::Json;
using rung::test::Keys;
using rung::test::keys_of;

namespace {

Json json_of(const rung::FindingsReport& report) {
  return Json::parse(render_findings(report, FindingsFormat::json, {}));
}

} // namespace

TEST_CASE("The keys of findings stand in the order that the format promises") {
  const auto json = json_of(rung::sample::findings());
  CHECK(keys_of(json) ==
        Keys{"schema", "rung", "counts", "files", "skipped", "remarks", "findings"});
  CHECK(keys_of(json["counts"]) == Keys{"errors", "warnings", "notes", "beyond_limit"});
  for (const auto& file : json["files"])
    CHECK(keys_of(file) == Keys{"name", "kind", "errors", "warnings", "notes"});
  for (const auto& finding : json["findings"])
    CHECK(keys_of(finding) == Keys{"check", "severity", "file", "line", "column", "length",
                                   "message", "help", "subject", "fingerprint", "related"});
  CHECK(keys_of(json["findings"][1]["related"]) ==
        Keys{"file", "line", "column", "length", "message"});
}

TEST_CASE("The values of findings are the report's, and null where there are none") {
  const auto json = json_of(rung::sample::findings());
  CHECK(json["counts"].dump() == R"({"errors":2,"warnings":1,"notes":1,"beyond_limit":0})");
  CHECK(json["files"][0].dump() ==
        R"({"name":"<stdin>","kind":"unknown","errors":0,"warnings":1,"notes":0})");
  CHECK(json["files"][1].dump() ==
        R"({"name":"ada.yaml","kind":"evidence","errors":1,"warnings":0,"notes":1})");
  CHECK(json["remarks"].dump() == R"(["A remark"])");
  CHECK(json["skipped"] == 1);
  const auto& whole = json["findings"][0];
  CHECK(whole["check"] == "no-such-check");
  for (const auto* key : {"line", "column", "length", "subject", "related"})
    CHECK(whole[key].is_null());
  CHECK(
      json["findings"][1]["related"].dump() ==
      R"({"file":"team/ladder.yaml","line":2,"column":1,"length":2,"message":"first seen here"})");
  CHECK(json["findings"][3]["subject"] == "levels.staff");
  CHECK(json["findings"][3]["help"] == "A mend");
}

TEST_CASE("No line of a file is in the JSON of findings") {
  const auto text = render_findings(rung::sample::findings(), FindingsFormat::json, {});
  CHECK(text.find("secret") == std::string::npos);
  CHECK(text.find("tilte") == std::string::npos);
}

TEST_CASE("GitLab gets an array with a fingerprint, a severity of its own and a line each") {
  const auto json =
      Json::parse(render_findings(rung::sample::findings(), FindingsFormat::gitlab, {}));
  REQUIRE(json.size() == 4);
  CHECK(json[0]["location"].dump() == R"({"path":"<stdin>","lines":{"begin":1}})");
  CHECK(json[0]["severity"] == "major");
  CHECK(json[1]["severity"] == "critical");
  CHECK(json[2]["severity"] == "info");
  CHECK(json[3]["location"].dump() == R"({"path":"team/ladder.yaml","lines":{"begin":12}})");
  CHECK(json[3]["description"] == "A message\nA mend");
  CHECK(json[3]["check_name"] == "unknown-key");
  CHECK(json[3]["fingerprint"] == rung::sample::findings().findings[3].fingerprint);
}

TEST_CASE("GitLab's paths are the repository's") {
  const auto path = [](const std::string& name) -> std::string {
    const auto report = rung::sample::findings_saying(name);
    return Json::parse(render_findings(report, FindingsFormat::gitlab, {}))[0]["location"]["path"];
  };
  CHECK(path("./a.yaml") == "a.yaml");
  CHECK(path("././/a/b.yaml") == "a/b.yaml");
  CHECK(path("../a.yaml") == "../a.yaml");
  CHECK(path("./.hidden") == ".hidden");
  CHECK(path("./") == "./");
}

TEST_CASE("A run without findings is an empty list") {
  const rung::FindingsReport none = rung::make_findings_report({});
  CHECK(render_findings(none, FindingsFormat::gitlab, {}) == "[]\n");
  CHECK(json_of(none)["findings"].dump() == "[]");
}

TEST_CASE("Odd text in findings parses back as JSON, and steers no terminal") {
  for (const auto& text : rung::sample::hostile_findings_texts()) {
    INFO(text);
    const auto report = rung::sample::findings_saying(text);
    for (const auto format : {FindingsFormat::json, FindingsFormat::gitlab}) {
      const auto out = render_findings(report, format, {});
      CHECK(rung::sample::is_quiet(out));
      CHECK(Json::accept(out));
    }
    const auto first = json_of(report)["findings"][0];
    const Json expected = text.empty() ? Json(nullptr) : Json::parse(rung::json_text(Json(text)));
    CHECK(first["help"] == expected);
  }
}
