#include "rung/check.hpp"
#include "rung/render.hpp"

#include "render/json.hpp"
#include "render/sarif.hpp"
#include "support/catch.hpp"
#include "unit/render/sample_findings.hpp"

using rung::FindingsFormat;
using rung::Json;
using rung::sarif_message;
using rung::sarif_uri;

namespace {

std::string sarif(const rung::FindingsReport& report) {
  return render_findings(report, FindingsFormat::sarif, {});
}

Json run_of(const rung::FindingsReport& report) {
  return Json::parse(sarif(report))["runs"][0];
}

} // namespace

TEST_CASE("A file's name becomes a URI reference") {
  CHECK(sarif_uri("team/ladder.yaml") == "team/ladder.yaml");
  CHECK(sarif_uri("./ladder.yaml") == "ladder.yaml");
  CHECK(sarif_uri("<stdin>") == "%3Cstdin%3E");
  CHECK(sarif_uri("/srv/a b.yaml") == "file:///srv/a%20b.yaml");
  CHECK(sarif_uri("c:/x?y#z") == "c%3A/x%3Fy%23z");
  CHECK(sarif_uri("//host/a") == "file:///%2Fhost/a");
  CHECK(sarif_uri("100%.yaml") == "100%25.yaml");
  CHECK(sarif_uri("\xC3\xBC\n\xFF") == "%C3%BC%0A%FF");
}

TEST_CASE("A message stays what it is, whatever SARIF reads in braces and brackets") {
  CHECK(sarif_message("plain [1] (a)") == "plain [1] (a)");
  CHECK(sarif_message("{0} of {x}") == "{{0}} of {{x}}");
  CHECK(sarif_message("[here](1)") == "[here\\](1)");
  CHECK(sarif_message("\\](1)") == "\\\\\\](1)");
}

TEST_CASE("Each check that found something is a rule, and each finding a result that names it") {
  const auto run = run_of(rung::sample::findings());
  const auto& driver = run["tool"]["driver"];
  CHECK(driver["name"] == "rung");
  CHECK_FALSE(driver.contains("informationUri"));
  REQUIRE(driver["rules"].size() == 4);
  for (const auto& result : run["results"])
    CHECK(driver["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
  const auto& rule = driver["rules"][0];
  const auto* check = rung::check_named("future-entry");
  REQUIRE(check != nullptr);
  CHECK(rule["id"] == "future-entry");
  CHECK(rule["shortDescription"]["text"] == check->summary);
  CHECK(rule["help"]["text"] == check->why);
  CHECK(rule["help"]["markdown"].get<std::string>().find("Mended:\n\n```text\n") !=
        std::string::npos);
  CHECK(rule["defaultConfiguration"]["level"] == "error");
  const auto& unknown = driver["rules"][1];
  CHECK(unknown.dump() == R"({"id":"no-such-check","defaultConfiguration":{"level":"warning"}})");
}

TEST_CASE("A result has its level, its message with the mend, its place and its fingerprint") {
  const auto report = rung::sample::findings();
  const auto run = run_of(report);
  CHECK(run["columnKind"] == "unicodeCodePoints");
  const auto& result = run["results"][3];
  CHECK(result["level"] == "error");
  CHECK(result["message"]["text"] == "A message\nA mend");
  CHECK(result["partialFingerprints"].dump() ==
        R"({"rung/v1":")" + report.findings[3].fingerprint + "\"}");
  const auto& place = result["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "team/ladder.yaml");
  CHECK(place["region"].dump() == R"({"startLine":12,"startColumn":3,"endColumn":8})");
  CHECK(place["contextRegion"].dump() == R"({"startLine":12,"snippet":{"text":"  tilte: Staff"}})");
  CHECK(run["results"][2]["level"] == "note");
}

TEST_CASE("A finding about a whole file has no region") {
  const auto place =
      run_of(rung::sample::findings())["results"][0]["locations"][0]["physicalLocation"];
  CHECK(place.dump() == R"({"artifactLocation":{"uri":"%3Cstdin%3E"}})");
}

TEST_CASE("No line of a file about a person is in the SARIF, nor one that it refers to") {
  CHECK(sarif(rung::sample::findings()).find("secret") == std::string::npos);
  const auto related = run_of(rung::sample::findings())["results"][1]["relatedLocations"][0];
  CHECK(related["message"]["text"] == "first seen here");
  CHECK(related["physicalLocation"]["region"]["startLine"] == 2);
}

TEST_CASE("What a run says beside its findings are notifications") {
  const auto said = run_of(rung::sample::findings())["invocations"][0];
  CHECK(said["toolExecutionNotifications"][0]["message"]["text"] == "A remark");
}

TEST_CASE("Odd text parses back as SARIF, and steers no terminal") {
  for (const auto& text : rung::sample::hostile_findings_texts()) {
    INFO(text);
    const auto out = sarif(rung::sample::findings_saying(text));
    CHECK(rung::sample::is_quiet(out));
    const auto run = Json::parse(out)["runs"][0];
    CHECK(run["results"].size() == 1);
    CHECK(run["results"][0]["ruleIndex"] == 0);
    const std::string uri =
        run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    CHECK(uri.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                "-._~!$&'()*+,;=@%/:") == std::string::npos);
  }
}
