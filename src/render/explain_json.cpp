// An explanation as JSON, schema rung.explanation/1: the derivation's numbers, nothing in words but
// each level's sentence.
#include "render/formats.hpp"
#include "render/json.hpp"
#include "render/notices.hpp"

namespace rung {

namespace {

Json entry_json(const ExplainedEntry& entry) {
  return {{"name", entry.name},
          {"title", entry.title},
          {"date", entry.date},
          {"rating", entry.rating},
          {"scope", json_or_null(entry.scope)},
          {"age_days", entry.age_days},
          {"weight", json_number(entry.weight)},
          {"counts", entry.counts}};
}

Json rater_json(const ExplainedRater& rater) {
  return {{"by", rater.by},
          {"rating", rater.rating},
          {"weight", json_number(rater.weight)},
          {"numerators", json_numbers(rater.numerators)},
          {"support", json_numbers(rater.support)},
          {"entries", json_list(rater.entries, entry_json)}};
}

Json source_json(const ExplainedSource& source) {
  return {
      {"source", name_of(source.source)},        {"votes_each", json_number(source.votes_each)},
      {"cap", json_number(source.cap)},          {"votes", json_number(source.votes)},
      {"support", json_numbers(source.support)}, {"raters", json_list(source.raters, rater_json)}};
}

Json explained_scope_json(const ExplainedScope& scope) {
  const auto where_known = [&scope](Json value) {
    return scope.known ? std::move(value) : Json(nullptr);
  };
  return {{"scope", scope.scope.id},
          {"known", scope.known},
          {"rating", where_known(scope.rating)},
          {"support", where_known(json_numbers(scope.support))},
          {"sources", json_list(scope.sources, source_json)}};
}

Json explained_level_json(const ExplainedLevel& level) {
  const auto where_expected = [&level](Json value) {
    return level.expected ? std::move(value) : Json(nullptr);
  };
  return {{"level", level.level.id},
          {"title", level.level.title},
          {"expected", json_or_null(level.expected)},
          {"scope", json_or_null(level.scope)},
          {"core", where_expected(level.core)},
          {"weight", where_expected(level.weight)},
          {"rating", level.expected && level.known ? Json(level.rating) : Json(nullptr)},
          {"support", json_or_null(level.support)},
          {"status", name_of(level.status)},
          {"waiver", level.waiver.empty() ? Json(nullptr) : Json(level.waiver)},
          {"gate", level.gate},
          {"why", level.why}};
}

Json explained_view_json(const ExplainedView& view) {
  const auto where_known = [&view](Json value) {
    return view.known ? std::move(value) : Json(nullptr);
  };
  return {{"view", name_of(view.kind)},
          {"rating", where_known(view.rating)},
          {"support", where_known(json_numbers(view.support))},
          {"index", where_known(json_number(view.index))},
          {"votes", json_number(view.votes)},
          {"decides", json_or_null(view.decides)},
          {"sources", json_list(view.sources, source_json)},
          {"scopes", json_list(view.scopes, explained_scope_json)},
          {"levels", json_list(view.levels, explained_level_json)}};
}

Json left_out_json(const LeftOutEntry& entry) {
  return {{"name", entry.name},
          {"title", entry.title},
          {"date", entry.date},
          {"rating", entry.rating},
          {"why", entry.why}};
}

} // namespace

std::string explain_json(const ExplainReport& report) {
  const Json json = {
      {"schema", "rung.explanation/1"},
      {"rung", report.rung_version},
      {"person", json_person(report.person, report.person_named)},
      {"ladder", json_ladder(report.ladder)},
      {"track", report.track.id},
      {"as_of", json_or_null(report.as_of)},
      {"competency", {{"id", report.competency.id}, {"title", report.competency.title}}},
      {"scale", report.scale},
      {"policy",
       {{"support", json_number(report.support_needed)},
        {"half_life_days", report.half_life_days},
        {"window_days", report.window_days}}},
      {"headline", name_of(report.headline)},
      {"confidence", {{"value", name_of(report.confidence)}, {"why", report.confidence_why}}},
      {"views", json_list(report.views, explained_view_json)},
      {"left_out", json_list(report.left_out, left_out_json)},
      {"notices", json_notices(report.notices)}};
  return json_text(json);
}

} // namespace rung
