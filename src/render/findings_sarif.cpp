// Findings as SARIF 2.1.0 (OASIS standard), for code scanning: the checks that found something as
// rules, and a result a finding.
//
// Before: a FindingsReport. After: a platform shows each result beside its line, so for files about
// persons no line is quoted here. What SARIF reads as markup within a message is escaped by
// sarif_message.
#include "render/findings_words.hpp"
#include "render/formats.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/sarif.hpp"
#include "render/text_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace rung {

namespace {

/// Why it matters, and an example of each.
std::string help_markdown(const ReportedRule& rule) {
  Markdown page;
  page.paragraph(rule.why);
  if (!rule.bad.empty() && !rule.good.empty()) {
    page.paragraph("Found:");
    page.code(lines_of(rule.bad));
    page.paragraph("Mended:");
    page.code(lines_of(rule.good));
  }
  return page.take();
}

Json rule_json(const ReportedRule& rule) {
  Json json = {{"id", rule.id}};
  if (!rule.summary.empty())
    json["shortDescription"] = {{"text", sarif_message(rule.summary)}};
  if (!rule.why.empty())
    json["help"] = {{"text", sarif_message(rule.why)}, {"markdown", help_markdown(rule)}};
  json["defaultConfiguration"] = {{"level", name_of(rule.severity)}};
  return json;
}

/// `excerpt`: whether the line may be shown.
Json sarif_place(const Place& place, bool excerpt) {
  Json json = {{"artifactLocation", {{"uri", sarif_uri(place.file)}}}};
  if (place.line == 0)
    return json;
  Json region = {{"startLine", place.line}};
  if (place.column > 0) {
    region["startColumn"] = place.column;
    region["endColumn"] = place.column + place.length;
  }
  json["region"] = std::move(region);
  if (excerpt && !place.excerpt.empty()) // a region's own snippet would be the marked words alone
    json["contextRegion"] = {{"startLine", place.line}, {"snippet", {{"text", place.excerpt}}}};
  return json;
}

Json locations_json(const Place& place, bool excerpt) {
  return Json::array({Json{{"physicalLocation", sarif_place(place, excerpt)}}});
}

std::size_t rule_of(const FindingsReport& report, std::string_view id) {
  const auto found = std::ranges::lower_bound(report.rules, id, {}, &ReportedRule::id);
  return static_cast<std::size_t>(std::distance(report.rules.begin(), found));
}

Json result_json(const FindingsReport& report, const ReportedFinding& reported) {
  const auto& finding = reported.diagnostic;
  Json json = {{"ruleId", finding.id},
               {"ruleIndex", rule_of(report, finding.id)},
               {"level", name_of(finding.severity)},
               {"message", {{"text", sarif_message(message_and_help(finding))}}},
               {"locations", locations_json(finding.place, !reported.personal)}};
  if (finding.related) {
    auto related = locations_json(finding.related->place, false);
    related[0]["message"] = {{"text", sarif_message(finding.related->message)}};
    json["relatedLocations"] = std::move(related);
  }
  json["partialFingerprints"] = {{"rung/v1", reported.fingerprint}};
  return json;
}

/// What the run says beside its findings.
Json invocations_json(const FindingsReport& report) {
  auto said = Json::array();
  for (const auto& line : said_beside(report))
    said.push_back({{"level", "note"}, {"message", {{"text", sarif_message(line)}}}});
  Json invocation = {{"executionSuccessful", true}};
  if (!said.empty())
    invocation["toolExecutionNotifications"] = std::move(said);
  return Json::array({std::move(invocation)});
}

} // namespace

std::string findings_sarif(const FindingsReport& report) {
  auto results = Json::array();
  for (const auto& finding : report.findings)
    results.push_back(result_json(report, finding));
  const Json driver = {{"name", "rung"},
                       {"semanticVersion", report.rung_version},
                       {"rules", json_list(report.rules, rule_json)}};
  const Json run = {{"tool", {{"driver", driver}}},
                    {"invocations", invocations_json(report)},
                    {"columnKind", "unicodeCodePoints"},
                    {"results", std::move(results)}};
  const Json json = {{"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/"
                                 "schemas/sarif-schema-2.1.0.json"},
                     {"version", "2.1.0"},
                     {"runs", Json::array({run})}};
  return json_text(json);
}

} // namespace rung
