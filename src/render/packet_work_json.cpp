// What people wrote in a packet, as JSON: stories, work, voices, the ledger.
#include "render/packet_json.hpp"

namespace rung {

namespace {

Json todo_in_list(const PacketTodo& todo) {
  return {{"id", todo.id}, {"what", todo.what}, {"ask", todo.ask}};
}

Json rater_or_null(const std::optional<PacketRater>& rater) {
  return rater ? packet_rater_json(*rater) : Json(nullptr);
}

/// The words as they were written; who wrote them, where it wasn't the teller.
Json text_json(const PacketText& text) {
  if (text.whole.empty())
    return nullptr;
  return {{"text", text.whole},
          {"words", text.words},
          {"cut", text.cut},
          {"entry", text.ledger},
          {"by", rater_or_null(text.by)}};
}

Json metric_json(const PacketStory& story) {
  if (!story.metric)
    return nullptr;
  const auto& metric = *story.metric;
  return {{"name", json_text_or_null(metric.name)},
          {"before", json_text_or_null(metric.before)},
          {"after", json_text_or_null(metric.after)},
          {"unit", json_text_or_null(metric.unit)},
          {"estimated", metric.estimated},
          {"by", rater_or_null(story.metric_by)}};
}

Json seen_json(const SeenAt& seen) {
  return {{"rater", packet_rater_json(seen.rater)}, {"rating", seen.rating}};
}

Json story_rating_json(const StoryRating& rating) {
  return {{"competency", rating.competency.id},
          {"title", rating.competency.title},
          {"expected", json_or_null(rating.expected)},
          {"scope", json_or_null(rating.scope)},
          {"core", rating.core},
          {"seen", json_list(rating.seen, seen_json)},
          {"share", json_number(rating.share)}};
}

Json corroborator_json(const PacketCorroborator& person) {
  return {{"name", json_text_or_null(person.name)},
          {"relation", json_text_or_null(person.relation)}};
}

void add_facts(Json& json, const WorkFacts& facts) {
  json["kind"] = json_or_null(facts.kind);
  json["role"] = json_or_null(facts.role);
  json["scope"] = json_or_null(facts.scope);
}

Json story_json(const PacketStory& story) {
  Json json = {{"id", json_text_or_null(story.id)},
               {"ledger", story.ledger},
               {"title", json_text_or_null(story.title)},
               {"date", story.date},
               {"told_by", packet_rater_json(story.told_by)},
               {"also_by", json_list(story.also_by, packet_rater_json)}};
  add_facts(json, story.facts);
  json["context"] = text_json(story.context);
  json["action"] = text_json(story.action);
  json["result"] = text_json(story.result);
  json["metric"] = metric_json(story);
  json["shows"] = json_list(story.shows, story_rating_json);
  json["links"] = story.links;
  json["corroborators"] = json_list(story.corroborators, corroborator_json);
  json["corroborator_count"] = story.corroborator_count;
  json["words"] = story.words;
  json["support"] = json_number(story.support);
  json["self_only"] = story.self_only;
  json["named"] = story.named;
  json["todos"] = json_list(story.todos, todo_in_list);
  return json;
}

Json work_json(const PacketWork& work) {
  Json json = {{"id", json_text_or_null(work.id)},
               {"ledger", work.ledger},
               {"title", json_text_or_null(work.title)},
               {"date", work.date},
               {"told_by", packet_rater_json(work.told_by)}};
  add_facts(json, work.facts);
  json["result"] = text_json(work.result);
  json["shows"] = json_ids(work.shows);
  json["todo"] = packet_todo_json(work.todo);
  return json;
}

Json voice_json(const PacketVoice& voice) {
  Json json = {{"entry", voice.entry.number},
               {"rater", packet_rater_json(voice.entry.rater)},
               {"title", json_text_or_null(voice.entry.title)},
               {"date", voice.entry.date}};
  add_facts(json, voice.facts);
  json["part"] = json_text_or_null(voice.part);
  json["text"] = text_json(voice.text);
  json["shows"] = json_ids(voice.shows);
  json["story"] = json_or_null(voice.story);
  return json;
}

Json ledger_rating_json(const LedgerRating& rating) {
  return {{"competency", rating.competency.id},
          {"rating", rating.rating},
          {"expected", json_or_null(rating.expected)}};
}

Json ledger_text_json(const LedgerText& text) {
  return {{"part", text.part}, {"text", text.text}};
}

Json ledger_entry_json(const LedgerEntry& entry) {
  Json json = {{"number", entry.number},
               {"name", entry.name},
               {"date", entry.date},
               {"title", json_text_or_null(entry.title)},
               {"rater", packet_rater_json(entry.rater)}};
  add_facts(json, entry.facts);
  json["shows"] = json_list(entry.shows, ledger_rating_json);
  json["links"] = entry.links;
  json["texts"] = json_list(entry.texts, ledger_text_json);
  return json;
}

} // namespace

Json packet_todo_json(const std::optional<PacketTodo>& todo) {
  return todo ? todo_in_list(*todo) : Json(nullptr);
}

Json packet_rater_json(const PacketRater& rater) {
  return {{"source", name_of(rater.source)}, {"by", rater.by}, {"shown", rater.shown}};
}

Json packet_stories_json(const PacketReport& report) {
  return {{"list", json_list(report.stories, story_json)},
          {"left_out", report.stories_left_out},
          {"todo", packet_todo_json(report.stories_todo)}};
}

Json packet_work_json(const PacketReport& report) {
  return {{"list", json_list(report.work, work_json)},
          {"left_out", report.work_left_out},
          {"todo", packet_todo_json(report.work_todo)}};
}

Json packet_voices_json(const PacketReport& report) {
  return {{"list", json_list(report.voices, voice_json)},
          {"left_out", report.voices_left_out},
          {"todo", packet_todo_json(report.voices_todo)}};
}

Json packet_ledger_json(const PacketReport& report) {
  return json_list(report.ledger, ledger_entry_json);
}

} // namespace rung
