// A comparison as JSON, schema rung.comparison/1: a contract, so keys are only ever added.
#include "render/assessment_parts_json.hpp"
#include "render/formats.hpp"
#include "render/json.hpp"
#include "render/notices.hpp"

namespace rung {

namespace {

Json pay_json(const std::optional<PayCard>& pay) {
  if (!pay)
    return nullptr;
  return {{"currency", pay->currency}, {"min", pay->min}, {"max", pay->max}};
}

Json compared_level_json(const LevelFacts& level) {
  return {{"id", level.level.id},
          {"title", level.level.title},
          {"grade", json_or_null(level.grade)},
          {"scope", json_or_null(level.scope)},
          {"pay", pay_json(level.pay)}};
}

Json compared_parity_json(const Parity& parity) {
  return {{"same_grade", json_or_null(parity.grade)}, {"same_pay", json_or_null(parity.pay)}};
}

Json compared_expectation_json(const ComparedExpectation& item) {
  const auto& row = item.row;
  return {{"competency", row.competency.id},
          {"title", row.competency.title},
          {"area", json_or_null(row.area)},
          {"expected", json_or_null(row.expected)},
          {"core", row.core},
          {"weight", row.weight},
          {"scope", json_or_null(row.scope)},
          {"status", name_of(row.status)},
          {"rating", json_or_null(row.rating)},
          {"at_scope", json_or_null(row.at_scope)},
          {"support_at_expected", json_or_null(row.support_at_expected)},
          {"steps", row.steps},
          {"needed", item.gap && item.gap->needed},
          {"confidence", name_of(row.confidence)},
          {"self", json_or_null(row.self)},
          {"manager", json_or_null(row.manager)},
          {"only_here", item.only_here},
          {"also_on", json_ids(item.also_on)},
          {"behaviours", item.card.behaviours},
          {"waiver", json_text_or_null(row.waiver)}};
}

Json way_json(const ComparedWay& way) {
  return {{"from", compared_level_json(way.way.from)},
          {"to", compared_level_json(way.way.to)},
          {"parity", compared_parity_json(way.parity)},
          {"entry", way.way.entry},
          {"trial", json_text_or_null(way.way.trial)},
          {"return", json_text_or_null(way.way.way_back)}};
}

Json compared_change_json(const std::optional<TrackChange>& change) {
  if (!change)
    return nullptr;
  return {{"over", json_list(change->over, way_json)},
          {"back", json_list(change->back, way_json)},
          {"elsewhere", json_ids(change->elsewhere)}};
}

Json fork_json(const std::optional<Fork>& fork) {
  if (!fork)
    return nullptr;
  return {{"after", fork->after.id}, {"own", fork->own.id}, {"other", fork->other.id}};
}

Json track_json(const ComparedTrack& track) {
  const auto& assessed = track.assessment;
  return {
      {"id", assessed.track.id},
      {"title", assessed.track.title},
      {"kind", name_of(track.kind)},
      {"own", track.own},
      {"headline", name_of(assessed.headline)},
      {"views", {{"supported", json_view(assessed.supported)}, {"self", json_view(assessed.self)}}},
      {"target", json_target(assessed.target)},
      {"reason", name_of(track.reason)},
      {"level", compared_level_json(track.target)},
      {"beside_held", compared_parity_json(track.beside_held)},
      {"beside_own", compared_parity_json(track.beside_own)},
      {"counts",
       {{"met", track.met.size()},
        {"short", track.below.size()},
        {"not_seen", track.not_seen.size()},
        {"asked_here_alone", track.asked_here_alone}}},
      {"not_seen", json_list(track.not_seen, compared_expectation_json)},
      {"short", json_list(track.below, compared_expectation_json)},
      {"met", json_list(track.met, compared_expectation_json)},
      {"influence", track.influence ? Json(name_of(track.influence->status)) : Json(nullptr)},
      {"promotion", json_list(assessed.promotion, json_condition)},
      {"shared_target", track.shared_target},
      {"fork", fork_json(track.fork)},
      {"change", compared_change_json(track.change)}};
}

} // namespace

std::string comparison_json(const ComparisonReport& report) {
  const Json json = {{"schema", "rung.comparison/1"},
                     {"rung", report.rung_version},
                     {"person", json_person(report.person, report.person_named)},
                     {"ladder", json_ladder(report.ladder)},
                     {"track", report.track.id},
                     {"as_of", json_or_null(report.as_of)},
                     {"held", report.held ? compared_level_json(*report.held) : Json(nullptr)},
                     {"tracks", json_list(report.tracks, track_json)},
                     {"notices", json_notices(report.notices)}};
  return json_text(json);
}

} // namespace rung
