// The sheet for a career conversation as JSON, schema rung.prep/1.
#include "render/formats.hpp"
#include "render/plan_json.hpp"

namespace rung {

namespace {

Json missing_json(const Missing& missing) {
  return {{"id", missing.id}, {"text", missing.text}};
}

Json topic_json(const PrepQuestions& topic) {
  return {{"topic", name_of(topic.topic)},
          {"title", topic.title},
          {"ask", topic.ask},
          {"listen_for", topic.listen_for}};
}

Json equal_levels_json(const std::optional<EqualLevels>& parity) {
  if (!parity)
    return nullptr;
  return {{"grade", parity->grade}, {"levels", json_ids(parity->levels)}};
}

Json prep_difference_json(const Difference& difference) {
  const auto& talk = difference.talk;
  return {{"competency", talk.competency.id},
          {"title", talk.competency.title},
          {"self", talk.self},
          {"manager", talk.manager},
          {"expected", json_or_null(talk.expected)},
          {"self_entries", talk.self_entries},
          {"manager_entries", talk.manager_entries},
          {"person_asks", difference.person_asks},
          {"manager_asks", difference.manager_asks}};
}

Json recognised_work_json(const RecognisedWork& work) {
  auto seen_by = Json::array();
  for (const auto source : work.seen_by)
    seen_by.push_back(name_of(source));
  return {{"kind", name_of(work.kind)},
          {"title", work.title},
          {"date", work.date},
          {"result", json_text_or_null(work.result)},
          {"written_by", seen_by}};
}

Json chance_json(const Chance& chance) {
  return {{"competency", json_or_null(chance.competency)},
          {"title", chance.competency ? Json(chance.competency->title) : Json(nullptr)},
          {"kind", name_of(chance.kind)},
          {"scope", json_or_null(chance.scope)},
          {"rating", chance.competency ? Json(chance.rating) : Json(nullptr)}};
}

Json bias_json(const Bias& bias) {
  return {{"id", bias.id}, {"title", bias.title}, {"message", bias.message}};
}

} // namespace

std::string prep_json(const PrepReport& report) {
  auto json = json_head("rung.prep/1", report.head);
  json["for"] = name_of(report.reader);
  json["managing"] = report.managing;
  json["target"] = {{"level", report.target.level.id},
                    {"title", report.target.level.title},
                    {"track", report.target.track.id}};
  json["opening"] = report.opening;
  json["missing"] = json_list(report.missing, missing_json);
  json["topics"] = json_list(report.topics, topic_json);
  json["parity"] = equal_levels_json(report.parity);
  json["ways"] = json_list(report.ways, plan_way_json);
  json["differences"] = json_list(report.differences, prep_difference_json);
  json["gaps"] = json_list(report.gaps, plan_gap_json);
  json["recognition"] = json_list(report.recognition, recognised_work_json);
  json["recognition_left_out"] = report.recognition_left_out;
  json["chances"] = json_list(report.chances, chance_json);
  json["bring"] = report.bring;
  json["avoid"] = report.avoid;
  json["biases"] = json_list(report.biases, bias_json);
  return json_text(json);
}

} // namespace rung
