// An assessment as JSON, schema rung.assessment/1: a contract, so keys are only ever added.
#include "render/assessment_parts_json.hpp"
#include "render/formats.hpp"
#include "render/json.hpp"
#include "render/notices.hpp"

#include <cstddef>
#include <utility>

namespace rung {

namespace {

Json raters_by_source_json(const CompetencyReport& row) {
  auto raters = Json::object();
  for (const auto& [source, count] : row.raters)
    raters[std::string(name_of(source))] = count;
  return raters;
}

Json self_minus_manager(const CompetencyReport& row) {
  return row.self && row.manager ? Json(*row.self - *row.manager) : Json(nullptr);
}

Json competency_json(const CompetencyReport& row) {
  const auto where_expected = [&row](Json value) {
    return row.expected ? std::move(value) : Json(nullptr);
  };
  const bool seen = row.rating.has_value();
  return {{"id", row.competency.id},
          {"title", row.competency.title},
          {"area", json_or_null(row.area)},
          {"expected_now", json_or_null(row.expected_now)},
          {"expected", json_or_null(row.expected)},
          {"core", where_expected(row.core)},
          {"weight", where_expected(row.weight)},
          {"scope", where_expected(json_or_null(row.scope))},
          {"rating", json_or_null(row.rating)},
          {"support", seen ? json_numbers(row.support) : Json(nullptr)},
          {"index", seen ? json_number(row.index) : Json(nullptr)},
          {"status", name_of(row.status)},
          {"steps", where_expected(row.steps)},
          {"confidence", name_of(row.confidence)},
          {"decides", json_or_null(row.decides)},
          {"self", json_or_null(row.self)},
          {"manager", json_or_null(row.manager)},
          {"difference", self_minus_manager(row)},
          {"talk", row.talk},
          {"raters", raters_by_source_json(row)},
          {"entries", row.entries}};
}

Json gap_json(const GapReport& gap) {
  return {{"competency", json_or_null(gap.competency)},
          {"kind", name_of(gap.kind)},
          {"from", json_or_null(gap.from)},
          {"to", gap.to},
          {"steps", gap.steps},
          {"needed", gap.needed}};
}

Json tendency_json(Tendency tendency) {
  switch (tendency) {
  case Tendency::self_higher:
    return "self-higher";
  case Tendency::self_lower:
    return "self-lower";
  case Tendency::none:
    break;
  }
  return nullptr;
}

Json level_json(const LevelGateReport& level, const AssessmentReport& report) {
  auto expectations = Json::array();
  for (std::size_t i = 0; i < level.expectations.size(); ++i) {
    const auto& at = level.expectations[i];
    if (at.expected)
      expectations.push_back({{"competency", report.competencies[i].competency.id},
                              {"expected", *at.expected},
                              {"seen", json_or_null(at.seen)},
                              {"core", at.core},
                              {"status", name_of(at.status)}});
  }
  return {{"id", level.level.id},
          {"title", level.level.title},
          {"grade", json_or_null(level.grade)},
          {"gate", level.gate},
          {"met", level.met},
          {"of", level.of},
          {"expectations", std::move(expectations)}};
}

Json levels_json(const AssessmentReport& report) {
  auto levels = Json::array();
  for (const auto& level : report.levels)
    levels.push_back(level_json(level, report));
  return levels;
}

} // namespace

std::string assessment_json(const AssessmentReport& report) {
  const auto& both = report.self_manager;
  const Json json = {
      {"schema", "rung.assessment/1"},
      {"rung", report.rung_version},
      {"person", json_person(report.person, report.person_named)},
      {"ladder", json_ladder(report.ladder)},
      {"track", report.track.id},
      {"as_of", json_or_null(report.as_of)},
      {"held", json_or_null(report.held)},
      {"headline", name_of(report.headline)},
      {"views", {{"supported", json_view(report.supported)}, {"self", json_view(report.self)}}},
      {"target", json_target(report.target)},
      {"competencies", json_list(report.competencies, competency_json)},
      {"gaps", json_list(report.gaps, gap_json)},
      {"self_manager",
       {{"compared", both.compared},
        {"mean_difference", json_or_null(both.mean_difference)},
        {"tendency", tendency_json(both.tendency)}}},
      {"promotion", json_list(report.promotion, json_condition)},
      {"notices", json_notices(report.notices)},
      {"levels", levels_json(report)}};
  return json_text(json);
}

} // namespace rung
