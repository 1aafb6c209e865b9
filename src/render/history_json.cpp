// A history as JSON, schema rung.history/1: a contract, so keys are only ever added.
#include "render/formats.hpp"
#include "render/json.hpp"
#include "render/notices.hpp"

namespace rung {

namespace {

Json day_view_json(const ViewReport& view) {
  return {{"confirmed", json_or_null(view.confirmed)},
          {"possible", json_or_null(view.possible)},
          {"unknown", json_ids(view.unknown)},
          {"entries", view.entries},
          {"raters", view.raters}};
}

Json history_target_json(const std::optional<TargetReport>& target) {
  if (!target)
    return nullptr;
  return {{"gate", target->gate},
          {"met", target->met},
          {"of", target->of},
          {"readiness", target->readiness}};
}

Json day_json(const DayReport& day) {
  return {
      {"day", day.day},
      {"files", day.files},
      {"ladder", json_ladder(day.ladder)},
      {"track", day.track.id},
      {"held", json_or_null(day.held)},
      {"headline", name_of(day.headline)},
      {"views", {{"supported", day_view_json(day.supported)}, {"self", day_view_json(day.self)}}},
      {"target", history_target_json(day.target)}};
}

Json day_expectation_json(const ChangedExpectation& change) {
  const auto side = [](const std::optional<int>& rating, const std::optional<std::string>& scope,
                       bool core) -> Json {
    if (!rating)
      return nullptr;
    return {{"rating", *rating}, {"scope", json_or_null(scope)}, {"core", core}};
  };
  return {{"level", change.level.id},
          {"competency", change.competency.id},
          {"from", side(change.from, change.scope_from, change.core_from)},
          {"to", side(change.to, change.scope_to, change.core_to)}};
}

Json ladder_json(const std::optional<LadderChange>& change) {
  if (!change)
    return nullptr;
  return {{"from", json_ladder(change->from)},
          {"to", json_ladder(change->to)},
          {"levels", json_ids(change->levels)},
          {"expectations", json_list(change->expectations, day_expectation_json)},
          {"rules", change->rules}};
}

Json level_change_json(const LevelChange& level) {
  return {{"change", name_of(level.change)},
          {"from", json_or_null(level.from)},
          {"to", json_or_null(level.to)},
          {"reasons", level.reasons}};
}

Json steps_json(const HistoryReport& report) {
  auto steps = Json::array();
  for (std::size_t number = 0; number < report.steps.size(); ++number) {
    const auto& step = report.steps[number];
    Json levels = {{"supported", nullptr}, {"self", nullptr}};
    for (const auto& level : step.levels)
      levels[std::string(name_of(level.view))] = level_change_json(level);
    steps.push_back({{"from", report.days[number].day},
                     {"to", report.days[number + 1].day},
                     {"ladder", ladder_json(step.ladder)},
                     {"levels", std::move(levels)}});
  }
  return steps;
}

Json stretches_json(const HistoryReport& report) {
  auto stretches = Json::array();
  for (const auto& stretch : report.stretches) {
    const auto last = stretch.first_day + stretch.days.size() - 1;
    stretches.push_back({{"from", report.days[stretch.first_day].day},
                         {"to", report.days[last].day},
                         {"ladder", stretch.ladder.id},
                         {"track", stretch.track.id},
                         {"levels", json_ids(stretch.levels)}});
  }
  return stretches;
}

Json day_rating_json(const DayRating& day) {
  return {{"in_ladder", day.in_ladder},
          {"rating", json_or_null(day.rating)},
          {"self", json_or_null(day.self)},
          {"manager", json_or_null(day.manager)},
          {"expected", json_or_null(day.expected)}};
}

Json cause_json(const Cause& cause) {
  return {{"kind", name_of(cause.kind)}, {"detail", cause.detail}};
}

Json rating_change_json(const RatingChange& change) {
  return {{"change", name_of(change.change)},
          {"from", json_or_null(change.from)},
          {"to", json_or_null(change.to)},
          {"causes", json_list(change.causes, cause_json)}};
}

Json trend_json(const RatingTrend& trend) {
  return {{"change", name_of(trend.change)},
          {"from", json_or_null(trend.from)},
          {"to", json_or_null(trend.to)},
          {"since", trend.since.empty() ? Json(nullptr) : Json(trend.since)},
          {"steady", trend.steady},
          {"causes", json_list(trend.causes, cause_json)}};
}

Json history_row_json(const HistoryRow& row) {
  return {{"id", row.competency.id},
          {"title", row.competency.title},
          {"area", json_or_null(row.area)},
          {"days", json_list(row.days, day_rating_json)},
          {"changes", json_list(row.changes, rating_change_json)},
          {"trend", trend_json(row.trend)}};
}

} // namespace

std::string history_json(const HistoryReport& report) {
  const Json json = {{"schema", "rung.history/1"},
                     {"rung", report.rung_version},
                     {"person", json_person(report.person, report.person_named)},
                     {"every", json_or_null(report.every)},
                     {"view", name_of(report.view)},
                     {"target", json_or_null(report.target)},
                     {"measured_from", json_or_null(report.measured_from)},
                     {"days", json_list(report.days, day_json)},
                     {"steps", steps_json(report)},
                     {"stretches", stretches_json(report)},
                     {"competencies", json_list(report.rows, history_row_json)},
                     {"notices", json_notices(report.notices)}};
  return json_text(json);
}

} // namespace rung
