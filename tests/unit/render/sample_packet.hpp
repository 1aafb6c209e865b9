// A packet to render in tests, with a text in every field that comes from a file.
#pragma once

#include "rung/packet.hpp"

#include "unit/render/sample_growth.hpp"

#include <string>
#include <vector>

namespace rung::sample {

inline PacketRater rater_saying(const std::string& text) {
  return {Source::peer, text, text};
}

inline PacketText text_saying(const std::string& text) {
  return {text, text, true, 3, 1, rater_saying(text)};
}

inline PacketTodo todo_saying(const std::string& text) {
  return {"ask", text, {text, text}};
}

inline LedgerReference reference_saying(const std::string& text) {
  return {1, text, "2026-01-01", rater_saying(text)};
}

inline PacketStory story_saying(const std::string& text) {
  PacketStory story;
  story.id = "story";
  story.ledger = {1, 2};
  story.title = text;
  story.date = "2026-01-01";
  story.told_by = rater_saying(text);
  story.also_by = {rater_saying(text)};
  story.facts = {text, text, text};
  story.context = story.action = story.result = text_saying(text);
  story.metric = PacketMetric{text, text, text, text, true};
  story.metric_by = rater_saying(text);
  story.shows = {{named(text), 3, text, true, {{rater_saying(text), 4}}, 0.2}};
  story.links = {text, "javascript:alert(1)", "https://example.com/" + text};
  story.corroborators = {{text, text}};
  story.corroborator_count = 1;
  story.support = 0.2;
  story.todos = {todo_saying(text)};
  return story;
}

inline PacketRow packet_row_saying(const std::string& text) {
  PacketRow row;
  row.competency = named(text);
  row.area = named(text);
  row.expected = 3;
  row.core = true;
  row.scope = text;
  row.rating = 3;
  row.at_scope = 2;
  row.support = 0.4;
  row.self = row.manager = row.others = 3;
  row.ledger = {5, 4, 3, 2, 1};
  row.shown = {5, 4, 3, 2};
  row.confidence = Confidence::thin;
  row.status = Status::waived;
  row.waiver = text;
  return row;
}

inline LedgerEntry ledger_entry_saying(const std::string& text) {
  LedgerEntry entry;
  entry.number = 1;
  entry.name = text;
  entry.date = "2026-01-01";
  entry.title = text;
  entry.rater = rater_saying(text);
  entry.facts = {text, text, text};
  entry.shows = {{named(text), 3, 4}, {named(text), 3, std::nullopt}};
  entry.links = {text, "javascript:alert(1)"};
  entry.texts = {{"context", text}};
  return entry;
}

inline void add_case_saying(PacketReport& report, const std::string& text) {
  for (const auto& gap : plan_gaps_saying(text))
    report.reasons.push_back({ReasonKind::gap, gap, std::nullopt});
  report.reasons.push_back(
      {ReasonKind::condition, std::nullopt, ConditionReport{ConditionKind::raters, false, text}});
  report.reasons_todo = todo_saying(text);
  report.differences = {{named(text), 4, 2, 3, {reference_saying(text)}, {reference_saying(text)}}};
  report.differences_todo = todo_saying(text);
  report.track =
      PacketTrack{*plan_saying(text).crossing, {{0, {reference_saying(text)}}}, todo_saying(text)};
  for (const auto kind : {GrowthKind::thinnest, GrowthKind::off_path, GrowthKind::above})
    report.growth.push_back({kind, named(text), 3, text, Confidence::thin, 0.6, text, text});
  report.above = named(text);
}

inline PacketReport packet_saying(const std::string& text) {
  PacketReport report;
  report.head = head_saying(text);
  report.head.no_evidence = true;
  report.target.level = report.target.track = named(text);
  report.target.of = 2;
  report.window = {"2025-01-01", "2026-01-01", 730, 2};
  report.known = 1;
  report.known_share = 0.5;
  report.scale = {text, text};
  report.ask = todo_saying(text);
  report.role = level_saying(text);
  report.role.summary = text;
  report.role.scope = text;
  report.role.also_called = report.role.responsibilities = report.role.not_expected = {text};
  report.role_todo = todo_saying(text);
  report.stories = {story_saying(text)};
  report.stories_left_out = 1;
  report.stories_todo = todo_saying(text);
  report.matrix = {packet_row_saying(text)};
  report.sustained = {false, 0, 2, 182, {{"2026-01-01", false, named(text)}}};
  report.work = {{"work",
                  {1},
                  text,
                  "2026-01-01",
                  rater_saying(text),
                  {text, text, text},
                  text_saying(text),
                  {named(text)},
                  todo_saying(text)}};
  report.work_left_out = 1;
  report.work_todo = todo_saying(text);
  report.voices = {
      {reference_saying(text), {text, text, text}, "result", text_saying(text), {named(text)}, 1}};
  report.voices_left_out = 2;
  report.voices_todo = todo_saying(text);
  add_case_saying(report, text);
  report.ledger = {ledger_entry_saying(text)};
  report.promotion = {{ConditionKind::gate, false, text}};
  report.notices = {{text, Severity::note, text}};
  report.files = {{text, rater_saying(text), std::string(64, 'a')}};
  return report;
}

} // namespace rung::sample
