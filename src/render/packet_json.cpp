// A promotion packet as JSON, schema rung.packet/1: every text whole, whatever the main part
// prints.
#include "render/packet_json.hpp"

#include "render/formats.hpp"
#include "render/notices.hpp"
#include "render/plan_json.hpp"

namespace rung {

namespace {

Json target_of_packet(const PacketReport& report) {
  const auto& target = report.target;
  return {{"level", target.level.id},
          {"title", target.level.title},
          {"track", target.track.id},
          {"held", report.at_held},
          {"gate", target.gate},
          {"known", report.known},
          {"met", target.met},
          {"of", target.of},
          {"core_met", target.core_met},
          {"coverage", json_number(target.coverage)},
          {"coverage_needed", json_number(target.coverage_needed)},
          {"floor_met", target.floor_met}};
}

Json window_json(const PacketReport& report) {
  const auto& window = report.window;
  return {{"first", json_or_null(window.first)},
          {"last", json_or_null(window.last)},
          {"days", window.days},
          {"entries", report.ledger.size()},
          {"older", window.older}};
}

Json role_json(const PacketReport& report) {
  const auto& role = report.role;
  return {{"level", role.level.id},
          {"title", role.level.title},
          {"also_called", role.also_called},
          {"grade", json_or_null(role.grade)},
          {"scope", json_or_null(role.scope)},
          {"summary", json_text_or_null(role.summary)},
          {"responsibilities", role.responsibilities},
          {"not_expected", role.not_expected},
          {"todo", packet_todo_json(report.role_todo)}};
}

Json row_json(const PacketRow& row) {
  return {{"competency", row.competency.id},
          {"title", row.competency.title},
          {"area", json_or_null(row.area)},
          {"expected", row.expected},
          {"core", row.core},
          {"weight", row.weight},
          {"scope", json_or_null(row.scope)},
          {"rating", json_or_null(row.rating)},
          {"at_scope", json_or_null(row.at_scope)},
          {"support", json_or_null(row.support)},
          {"self", json_or_null(row.self)},
          {"manager", json_or_null(row.manager)},
          {"others", json_or_null(row.others)},
          {"ledger", row.ledger},
          {"confidence", name_of(row.confidence)},
          {"status", name_of(row.status)},
          {"steps", row.steps},
          {"waiver", json_text_or_null(row.waiver)}};
}

Json date_json(const PacketDate& date) {
  return {{"date", date.date}, {"holds", date.holds}, {"fails_at", json_or_null(date.fails_at)}};
}

Json sustained_json(const PacketSustained& sustained) {
  return {{"met", sustained.met},
          {"done", sustained.done},
          {"of", sustained.of},
          {"days_between", sustained.days_between},
          {"dates", json_list(sustained.dates, date_json)}};
}

Json condition_json(const ConditionReport& condition) {
  return {
      {"condition", name_of(condition.kind)}, {"met", condition.met}, {"detail", condition.detail}};
}

Json reason_json(const PacketReason& reason) {
  return {{"kind", name_of(reason.kind)},
          {"gap", reason.gap ? plan_gap_json(*reason.gap) : Json(nullptr)},
          {"condition", reason.condition ? condition_json(*reason.condition) : Json(nullptr)}};
}

Json reference_json(const LedgerReference& reference) {
  return reference.number;
}

Json packet_difference_json(const PacketDifference& difference) {
  return {{"competency", difference.competency.id},
          {"title", difference.competency.title},
          {"self", difference.self},
          {"manager", difference.manager},
          {"expected", json_or_null(difference.expected)},
          {"self_entries", json_list(difference.self_entries, reference_json)},
          {"manager_entries", json_list(difference.manager_entries, reference_json)}};
}

Json packet_track_json(const PacketReport& report) {
  if (!report.track)
    return nullptr;
  const auto& crossing = report.track->crossing;
  auto asked = Json::array();
  for (const auto& item : report.track->asked)
    asked.push_back({{"competency", report.matrix.at(item.row).competency.id},
                     {"entries", json_list(item.entries, reference_json)}});
  return {{"other_track", crossing.other_track},
          {"from_track", crossing.from_track.id},
          {"ways", json_list(crossing.ways, plan_way_json)},
          {"other_ways", json_list(crossing.other_ways, plan_way_json)},
          {"asked_there_alone", asked},
          {"of_those_met", crossing.of_those_met},
          {"todo", packet_todo_json(report.track->todo)}};
}

Json growth_json(const PacketGrowth& growth) {
  return {{"kind", name_of(growth.kind)},
          {"competency", growth.competency.id},
          {"title", growth.competency.title},
          {"rating", growth.rating},
          {"scope", json_or_null(growth.scope)},
          {"confidence", name_of(growth.confidence)},
          {"support", json_or_null(growth.support)},
          {"to_show", json_text_or_null(growth.to_show)},
          {"to_try", json_text_or_null(growth.to_try)}};
}

Json packet_file_json(const PacketFile& file) {
  return {{"name", json_text_or_null(file.name)},
          {"author", file.author ? packet_rater_json(*file.author) : Json(nullptr)},
          {"sha256", file.sha256}};
}

} // namespace

std::string packet_json(const PacketReport& report) {
  auto json = json_head("rung.packet/1", report.head);
  json["redacted"] = report.redacted;
  json["target"] = target_of_packet(report);
  json["window"] = window_json(report);
  json["ask"] = packet_todo_json(report.ask);
  json["role"] = role_json(report);
  json["stories"] = packet_stories_json(report);
  json["matrix"] = json_list(report.matrix, row_json);
  json["sustained"] = sustained_json(report.sustained);
  json["work"] = packet_work_json(report);
  json["voices"] = packet_voices_json(report);
  json["reasons"] = {{"list", json_list(report.reasons, reason_json)},
                     {"todo", packet_todo_json(report.reasons_todo)}};
  json["differences"] = {{"list", json_list(report.differences, packet_difference_json)},
                         {"todo", packet_todo_json(report.differences_todo)}};
  json["track_change"] = packet_track_json(report);
  json["growth"] = {{"above", json_or_null(report.above)},
                    {"list", json_list(report.growth, growth_json)}};
  json["ledger"] = packet_ledger_json(report);
  json["promotion"] = json_list(report.promotion, condition_json);
  json["notices"] = json_notices(report.notices);
  json["files"] = json_list(report.files, packet_file_json);
  return json_text(json);
}

} // namespace rung
