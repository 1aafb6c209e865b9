#include "rung/render.hpp"

#include "render/json.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/rendered.hpp"
#include "unit/render/sample_explain.hpp"
#include "unit/render/sample_report.hpp"

#include <catch2/catch.hpp>

#include <limits>
#include <string>
#include <vector>

using rung::AssessmentReport;
using rung::Format;
using rung::Json;
using rung::json_number;
using rung::test::Keys;
using rung::test::keys_of;

namespace {

Json parsed(const AssessmentReport& report) {
  return Json::parse(render(report, Format::json, {}));
}

} // namespace

TEST_CASE("Numbers have at most six decimals, and none where they are whole") {
  const auto row = GENERATE(table<double, std::string>({
      {1.0, "1"},
      {0.0, "0"},
      {-0.0, "0"},
      {0.5, "0.5"},
      {2.0 / 3, "0.666667"},
      {0.9999999, "1"},
      {3.8717443, "3.871744"},
      {-0.4285714, "-0.428571"},
      {1e-9, "0"},
      {std::numeric_limits<double>::quiet_NaN(), "null"},
  }));
  CHECK(rung::json_text(json_number(std::get<0>(row))) == std::get<1>(row) + "\n");
}

TEST_CASE("Every number prints as short as it was rounded") {
  // nlohmann's own output of these has seventeen digits.
  CHECK(rung::json_text(json_number(649 / 1e6)) == "0.000649\n");
  CHECK(rung::json_text(json_number(1000444 / 1e6)) == "1.000444\n");
  for (int i = 0; i < 20000; ++i)
    REQUIRE(rung::json_text(json_number(i * 7 / 1e6)).size() <= 9);
}

TEST_CASE("Digits in texts stay as they are") {
  CHECK(rung::json_text(Json("a \" 0.0006489999999999999")) ==
        "\"a \\\" 0.0006489999999999999\"\n");
}

TEST_CASE("The keys stand in the order that the format promises") {
  const auto json = parsed(rung::sample::report());
  CHECK(keys_of(json) == Keys{"schema", "rung", "person", "ladder", "track", "as_of", "held",
                              "headline", "views", "target", "competencies", "gaps", "self_manager",
                              "promotion", "notices", "levels"});
  CHECK(keys_of(json["person"]) == Keys{"id", "name"});
  CHECK(keys_of(json["ladder"]) == Keys{"id", "title", "version", "sha256"});
  CHECK(keys_of(json["views"]) == Keys{"supported", "self"});
  for (const auto* view : {"supported", "self"})
    CHECK(keys_of(json["views"][view]) ==
          Keys{"confirmed", "possible", "spiky", "unknown", "decisive", "entries", "raters"});
  CHECK(keys_of(json["target"]) == Keys{"level", "track", "gate", "met", "of", "core_met",
                                        "coverage", "coverage_needed", "floor_met", "influence",
                                        "readiness"});
  CHECK(keys_of(json["target"]["influence"]) == Keys{"scope", "needed", "seen", "met"});
  for (const auto& row : json["competencies"])
    CHECK(keys_of(row) ==
          Keys{"id",      "title",  "area",    "expected_now", "expected", "core",   "weight",
               "scope",   "rating", "support", "index",        "status",   "steps",  "confidence",
               "decides", "self",   "manager", "difference",   "talk",     "raters", "entries"});
  for (const auto& gap : json["gaps"])
    CHECK(keys_of(gap) == Keys{"competency", "kind", "from", "to", "steps", "needed"});
  CHECK(keys_of(json["self_manager"]) == Keys{"compared", "mean_difference", "tendency"});
  for (const auto& condition : json["promotion"])
    CHECK(keys_of(condition) == Keys{"condition", "met", "detail"});
  for (const auto& notice : json["notices"])
    CHECK(keys_of(notice) == Keys{"check", "severity", "message"});
}

TEST_CASE("The values are the report's") {
  const auto json = parsed(rung::sample::report());
  CHECK(json["schema"] == "rung.assessment/1");
  CHECK(json["views"]["supported"]["decisive"] == Json::array({"hiring"}));
  CHECK(json["target"]["coverage"] == 0.666667);
  const auto& row = json["competencies"][0];
  CHECK(row["area"] == "technical");
  CHECK(row["support"].dump() == "[1,1,1,0.657459,0.214286]");
  CHECK(row["decides"] == "peer");
  CHECK(row["difference"] == 1);
  CHECK(row["raters"].dump() == R"({"manager":1,"peer":2})");
  CHECK(json["gaps"][1].dump() == R"({"competency":null,"kind":"influence","from":0,"to":1,)"
                                  R"("steps":1,"needed":true})");
  CHECK(json["self_manager"]["tendency"] == "self-higher");
  CHECK(json["promotion"][2]["condition"] == "sustained");
}

TEST_CASE("What is absent is null") {
  auto report = rung::sample::report();
  report.as_of.reset();
  report.held.reset();
  report.supported.confirmed.reset();
  report.target.influence.reset();
  report.self_manager = {};
  const auto json = parsed(report);
  CHECK(json["as_of"].is_null());
  CHECK(json["held"].is_null());
  CHECK(json["views"]["supported"]["confirmed"].is_null());
  CHECK(json["target"]["influence"].is_null());
  CHECK(json["self_manager"]["mean_difference"].is_null());
  CHECK(json["self_manager"]["tendency"].is_null());
  const auto& unknown = json["competencies"][6];
  for (const auto* key : {"rating", "support", "index", "decides", "manager", "difference"})
    CHECK(unknown[key].is_null());
  CHECK(unknown["raters"] == Json::object());
  CHECK(unknown["entries"] == Json::array());
  const auto& extra = json["competencies"][8];
  CHECK(extra["status"] == "not-expected");
  for (const auto* key : {"expected_now", "expected", "core", "weight", "scope", "steps"})
    CHECK(extra[key].is_null());
  const auto& waived = json["competencies"][7];
  CHECK(waived["steps"] == 2);
  CHECK(json["gaps"][2]["from"].is_null());
}

TEST_CASE("It is indented by two and ends with a line end") {
  const auto text = render(rung::sample::report(), Format::json, {});
  CHECK_THAT(text, Catch::StartsWith("{\n  \"schema\": \"rung.assessment/1\",\n  \"rung\""));
  CHECK_THAT(text, Catch::EndsWith("\n}\n"));
}

TEST_CASE("Odd text parses back, and steers no terminal") {
  for (const auto& text : rung::sample::hostile_texts()) {
    INFO(text);
    const auto json = render(rung::sample::report_saying(text), Format::json, {});
    CHECK(rung::sample::is_quiet(json));
    const auto name = Json::parse(json)["person"]["name"].get<std::string>();
    if (text.find("not utf-8") == std::string::npos)
      CHECK(name == text);
    const auto explained = render(rung::sample::explanation_saying(text), Format::json, {});
    CHECK(rung::sample::is_quiet(explained));
    CHECK(Json::accept(explained));
  }
}

TEST_CASE("An explanation holds every number of the derivation") {
  const auto json = Json::parse(render(rung::sample::explanation(), Format::json, {}));
  CHECK(keys_of(json) == Keys{"schema", "rung", "person", "ladder", "track", "as_of", "competency",
                              "scale", "policy", "headline", "confidence", "views", "left_out",
                              "notices"});
  CHECK(json["schema"] == "rung.explanation/1");
  const auto& view = json["views"][0];
  CHECK(keys_of(view) == Keys{"view", "rating", "support", "index", "votes", "decides", "sources",
                              "scopes", "levels"});
  const auto& rater = view["sources"][0]["raters"][0];
  CHECK(rater["weight"] == 1.560344);
  CHECK(rater["entries"][0]["weight"] == 0.560344);
  CHECK(rater["support"].dump() == "[1,1,1,0.640884,0]");
  CHECK(view["scopes"][0]["sources"][0]["raters"][0]["entries"][0]["counts"] == false);
  CHECK(json["views"][1]["rating"].is_null());
}
