// An assessment as CSV (RFC 4180): one row a competency, for a spreadsheet.
//
// Who and what stand first in every row, so that several people's rows can go under each other.
#include "render/csv.hpp"
#include "render/formats.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

std::string raters_text(const CompetencyReport& row) {
  std::vector<std::string> parts;
  for (const auto& [source, count] : row.raters)
    parts.push_back(fmt::format("{}:{}", name_of(source), count));
  return joined(parts, " ");
}

std::string yes_no(bool value) {
  return value ? "yes" : "no";
}

constexpr std::string_view csv_header =
    "person,ladder,version,track,as_of,target,person_name,competency,title,area,expected_now,"
    "expected,core,weight,scope,rating,rating_at_scope,support_at_expected,index,status,steps,"
    "confidence,decides,self,manager,difference,talk,raters,entries,waiver\r\n";

void add_person(CsvRow& csv, const AssessmentReport& report) {
  csv.text(report.person.id);
  csv.text(report.ladder.id);
  csv.text(report.ladder.version);
  csv.text(report.track.id);
  csv.text(report.as_of.value_or(""));
  csv.text(report.target.level.id);
  csv.text(report.person.title);
}

void add_expectation_cells(CsvRow& csv, const CompetencyReport& row) {
  csv.text(row.competency.id);
  csv.text(row.competency.title);
  csv.text(row.area ? row.area->title : "");
  csv.number(row.expected_now);
  csv.number(row.expected);
  csv.text(row.expected ? yes_no(row.core) : "");
  csv.number(row.expected ? std::optional(row.weight) : std::nullopt);
  csv.text(row.scope.value_or(""));
}

void add_result(CsvRow& csv, const CompetencyReport& row) {
  csv.number(row.rating);
  csv.number(row.at_scope);
  csv.number(row.support_at_expected);
  csv.number(row.rating ? std::optional(row.index) : std::nullopt);
  csv.text(name_of(row.status));
  csv.number(row.expected ? std::optional(row.steps) : std::nullopt);
  csv.text(name_of(row.confidence));
  csv.text(row.decides ? name_of(*row.decides) : "");
  csv.number(row.self);
  csv.number(row.manager);
  csv.number(row.self && row.manager ? std::optional(*row.self - *row.manager) : std::nullopt);
  csv.text(yes_no(row.talk));
  csv.text(raters_text(row));
  csv.text(joined(row.entries, " "));
  csv.text(row.waiver);
}

} // namespace

std::string assessment_csv(const AssessmentReport& report) {
  std::string out(csv_header);
  for (const auto& row : report.competencies) {
    CsvRow csv;
    add_person(csv, report);
    add_expectation_cells(csv, row);
    add_result(csv, row);
    out += csv.take();
  }
  return out;
}

} // namespace rung
