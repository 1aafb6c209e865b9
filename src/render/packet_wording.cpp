// The head of a packet, its stories and the work beside them, in words.
#include "render/packet_wording.hpp"

#include "render/glyphs.hpp"
#include "render/numbers.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <utility>

namespace rung {

std::string packet_title(const PacketReport& report) {
  return fmt::format("Promotion packet: {}, {} {}", report.head.person.title,
                     report.at_held ? "at" : "towards", report.target.level.title);
}

std::vector<std::string> packet_facts(const PacketReport& report) {
  std::vector<std::string> facts;
  if (report.head.held)
    facts.push_back("from " + report.head.held->title);
  facts.push_back("to " + report.target.level.title);
  facts.push_back(report.target.track.title);
  facts.push_back(fmt::format("{} {}", report.head.ladder.title, report.head.ladder.version));
  if (report.window.first)
    facts.push_back(
        fmt::format("evidence from {} to {}", *report.window.first, *report.window.last));
  if (report.head.as_of)
    facts.push_back("as of " + *report.head.as_of);
  return facts;
}

std::string packet_basis(const PacketReport& report) {
  if (report.head.no_evidence)
    return "No evidence yet: this packet holds the ladder's words and what is left to write.";
  if (report.head.self_only)
    return "Self-assessment: not yet confirmed by anyone else.";
  return {};
}

std::string packet_answer(const PacketReport& report) {
  const auto& target = report.target;
  return fmt::format("Evidence for {} of {} expectations ({}) of {}; {}.", report.known, target.of,
                     percent(report.known_share), target.level.title, gate_sentence(target).text);
}

std::vector<std::string> packet_gate(const PacketReport& report) {
  std::vector<std::string> facts;
  for (const auto& fact : gate_facts(report.target))
    facts.push_back(fact.text);
  return facts;
}

std::string packet_todo_title(const PacketTodo& todo) {
  return fmt::format("TODO: {}.", todo.what);
}

std::string packet_todo_questions(const PacketTodo& todo) {
  return joined(todo.ask, " ");
}

std::vector<std::string> role_facts(const LevelFacts& role) {
  std::vector<std::string> facts;
  if (role.grade)
    facts.push_back(fmt::format("grade {}", *role.grade));
  if (role.scope)
    facts.push_back("scope: " + *role.scope);
  if (!role.also_called.empty())
    facts.push_back("also called " + listed(role.also_called));
  return facts;
}

std::string ledger_numbers(const std::vector<int>& numbers) {
  std::vector<std::string> words;
  words.reserve(numbers.size());
  for (const int number : numbers)
    words.push_back(fmt::to_string(number));
  return "no. " + listed(words);
}

std::vector<std::string> work_facts(const WorkFacts& facts) {
  std::vector<std::string> words;
  for (const auto& fact : {facts.kind, facts.role, facts.scope})
    if (fact)
      words.push_back(*fact);
  return words;
}

std::string work_title(const std::string& title, const WorkFacts& facts) {
  if (!title.empty())
    return title;
  const auto words = work_facts(facts);
  return words.empty() ? "a piece of work" : joined(words, ", ");
}

namespace {

/// Beside a title, what kind of work it is; where the title is redacted and says that already, what
/// it shows.
void add_what_it_is(std::vector<std::string>& facts, const std::string& title,
                    const WorkFacts& work, const std::vector<Named>& shows) {
  if (!title.empty()) {
    for (auto& fact : work_facts(work))
      facts.push_back(std::move(fact));
    return;
  }
  std::vector<std::string> titles;
  titles.reserve(shows.size());
  for (const auto& competency : shows)
    titles.push_back(competency.title);
  if (!titles.empty())
    facts.push_back("shows " + listed(titles));
}

} // namespace

std::vector<std::string> story_facts(const PacketStory& story) {
  std::vector<std::string> facts = {story.date};
  add_what_it_is(facts, story.title, story.facts, {});
  facts.push_back("told by " + story.told_by.shown);
  facts.push_back(ledger_numbers(story.ledger));
  return facts;
}

std::string metric_in_words(const PacketMetric& metric) {
  const auto shown = [](const std::string& text) { return text.empty() ? packet_blank : text; };
  return fmt::format("{}: {} {} {}{}{}", shown(metric.name), shown(metric.before),
                     unicode_glyphs.arrow, shown(metric.after),
                     metric.unit.empty() ? "" : " " + metric.unit,
                     metric.estimated ? " (estimated)" : "");
}

std::vector<std::string> story_ratings(const PacketStory& story) {
  std::vector<std::string> lines;
  for (const auto& rating : story.shows) {
    std::vector<std::string> seen;
    for (const auto& at : rating.seen)
      seen.push_back(fmt::format("{} by {}", at.rating, at.rater.shown));
    auto expected = rating.expected ? fmt::format("expected {}", *rating.expected)
                                    : std::string("not expected");
    if (rating.scope)
      expected += fmt::format(" at {} or wider", *rating.scope);
    lines.push_back(
        fmt::format("{} ({}): {}", rating.competency.title, expected, joined(seen, "; ")));
  }
  return lines;
}

std::string witnesses_sentence(const PacketStory& story) {
  std::vector<std::string> parts;
  if (!story.also_by.empty()) {
    std::vector<std::string> writers;
    for (const auto& rater : story.also_by)
      writers.push_back(rater.shown);
    parts.push_back(joined(writers, "; ") + " (wrote about it too)");
  }
  for (const auto& person : story.corroborators)
    parts.push_back(person.relation.empty() ? person.name
                                            : fmt::format("{}, {}", person.name, person.relation));
  if (story.corroborators.empty() && story.corroborator_count > 0)
    parts.push_back(count_of(story.corroborator_count, "named witness", "named witnesses"));
  return joined(parts, "; ");
}

std::string story_weight(const PacketStory& story) {
  if (story.support <= 0)
    return story.self_only ? "rated by the person alone: no support of others rests on it"
                           : "no support at the target's ratings rests on it";
  return fmt::format("{} of full support for every expectation", percent(story.support));
}

std::string stories_left_out_sentence(const PacketReport& report) {
  if (report.stories_left_out == 0)
    return {};
  return fmt::format("{} on which support rests {} in the ledger alone.",
                     count_of(report.stories_left_out, "more piece of work", "more pieces of work"),
                     report.stories_left_out == 1 ? "is" : "are");
}

std::string written_by(const std::optional<PacketRater>& by) {
  return by ? fmt::format("as {} wrote", by->shown) : std::string();
}

std::string where_the_whole_is(const PacketText& text) {
  return text.cut ? fmt::format("the whole text: no. {}", text.ledger) : std::string();
}

std::vector<std::string> voice_facts(const PacketVoice& voice) {
  std::vector<std::string> facts = {voice.entry.date};
  add_what_it_is(facts, voice.entry.title, voice.facts, voice.shows);
  if (voice.story)
    facts.push_back(fmt::format("about story {}", *voice.story));
  facts.push_back(ledger_numbers({voice.entry.number}));
  return facts;
}

std::vector<std::string> work_remarks(const PacketWork& work) {
  std::vector<std::string> facts = {work.date};
  add_what_it_is(facts, work.title, work.facts, work.shows);
  facts.push_back(ledger_numbers(work.ledger));
  return facts;
}

std::string work_left_out_sentence(const PacketReport& report) {
  if (report.work_left_out == 0)
    return {};
  return fmt::format("{} of this kind {} in the ledger alone.",
                     count_of(report.work_left_out, "more piece of work", "more pieces of work"),
                     report.work_left_out == 1 ? "is" : "are");
}

std::string voices_left_out_sentence(const PacketReport& report) {
  if (report.voices_left_out == 0)
    return {};
  return fmt::format("{} by others {} in the ledger alone.",
                     count_of(report.voices_left_out, "more entry", "more entries"),
                     report.voices_left_out == 1 ? "is" : "are");
}

} // namespace rung
