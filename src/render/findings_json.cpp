// Findings as JSON, schema rung.findings/1 (docs/schema/findings.schema.json): the report's values,
// but no line of a file.
#include "render/formats.hpp"
#include "render/json.hpp"

namespace rung {

namespace {

Json position_or_null(int value) {
  return value == 0 ? Json(nullptr) : Json(value);
}

Json file_json(const CheckedFile& file) {
  return {{"name", file.name},
          {"kind", name_of(file.kind)},
          {"errors", file.errors},
          {"warnings", file.warnings},
          {"notes", file.notes}};
}

void add_place(Json& json, const Place& place) {
  json["file"] = place.file;
  json["line"] = position_or_null(place.line);
  json["column"] = position_or_null(place.column);
  json["length"] = place.column == 0 ? Json(nullptr) : Json(place.length);
}

Json related_json(const std::optional<Related>& related) {
  if (!related)
    return nullptr;
  auto json = Json::object();
  add_place(json, related->place);
  json["message"] = related->message;
  return json;
}

Json finding_json(const ReportedFinding& reported) {
  const auto& finding = reported.diagnostic;
  Json json = {{"check", finding.id}, {"severity", name_of(finding.severity)}};
  add_place(json, finding.place);
  json["message"] = finding.message;
  json["help"] = json_text_or_null(finding.help);
  json["subject"] = json_text_or_null(finding.subject);
  json["fingerprint"] = reported.fingerprint;
  json["related"] = related_json(finding.related);
  return json;
}

} // namespace

std::string findings_json(const FindingsReport& report) {
  const Json json = {{"schema", "rung.findings/1"},
                     {"rung", report.rung_version},
                     {"counts",
                      {{"errors", report.errors},
                       {"warnings", report.warnings},
                       {"notes", report.notes},
                       {"beyond_limit", report.left_out}}},
                     {"files", json_list(report.files, file_json)},
                     {"skipped", report.skipped},
                     {"remarks", report.remarks},
                     {"findings", json_list(report.findings, finding_json)}};
  return json_text(json);
}

} // namespace rung
