// Stories: a piece of work in the words of whoever wrote about it, and what is missing of each.
#include "report/naming.hpp"
#include "report/packet_parts.hpp"
#include "report/packet_text.hpp"
#include "report/packet_words.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace rung {

namespace {

constexpr std::size_t words_of_a_part = 60;

/// The entries of a story: the teller's first.
std::vector<std::size_t> entries_of(const PacketInput& input, const ChosenStory& story) {
  std::vector<std::size_t> entries = {story.teller};
  for (const std::size_t entry : input.pieces[story.piece].entries)
    if (entry != story.teller)
      entries.push_back(entry);
  return entries;
}

/// In the teller's words, else in those of the first who has any.
PacketText text_of(const PacketInput& input, const std::vector<std::size_t>& entries,
                   EntryPart part) {
  for (const std::size_t index : entries) {
    const std::string& written = part_of(input.entry(index), part);
    if (written.empty())
      continue;
    if (input.entries.redacted())
      return {};
    PacketText text = packet_text(written, words_of_a_part, input.entries.number(index));
    if (index != entries.front())
      text.by = input.entries.rater(input.entry(index));
    return text;
  }
  return {};
}

void add_metric(PacketStory& story, const PacketInput& input,
                const std::vector<std::size_t>& entries) {
  for (const std::size_t index : entries) {
    const std::optional<Metric>& metric = input.entry(index).metric;
    if (!metric)
      continue;
    if (metric->before.value.empty())
      story.todos.push_back(todo_of(input, "before"));
    if (metric->after.value.empty())
      story.todos.push_back(todo_of(input, "after"));
    if (input.entries.redacted())
      return;
    story.metric = PacketMetric{metric->name.value, metric->before.value, metric->after.value,
                                metric->unit.value, metric->estimated};
    if (index != entries.front())
      story.metric_by = input.entries.rater(input.entry(index));
    return;
  }
  story.todos.push_back(todo_of(input, "metric"));
}

/// The teller's, and what the teller leaves open the first of the others.
WorkFacts facts_of(const PacketInput& input, const std::vector<std::size_t>& entries) {
  WorkFacts facts;
  for (const std::size_t index : entries) {
    WorkFacts own = input.entries.facts(input.entry(index));
    if (!facts.kind)
      facts.kind = std::move(own.kind);
    if (!facts.role)
      facts.role = std::move(own.role);
    if (!facts.scope)
      facts.scope = std::move(own.scope);
  }
  return facts;
}

/// What the target's gate expects in the competency, by its place there; nullopt where nothing.
std::optional<std::size_t> place_in_target(const PacketInput& input, CompetencyIndex competency) {
  const auto& results = input.scored.assessment.target.gate.expectations;
  for (std::size_t i = 0; i < results.size(); ++i)
    if (results[i].expectation->competency == competency)
      return i;
  return std::nullopt;
}

StoryRating rating_of(const PacketInput& input, const PacketPiece& piece,
                      CompetencyIndex competency) {
  const Ladder& ladder = input.scored.ladder;
  StoryRating rating;
  rating.competency = named_competency(ladder, competency);
  if (const auto place = place_in_target(input, competency)) {
    const Expectation& expectation =
        *input.scored.assessment.target.gate.expectations[*place].expectation;
    rating.expected = expectation.rating;
    rating.core = expectation.core;
    if (expectation.scope)
      rating.scope = ladder.scopes[*expectation.scope].value;
    rating.share = piece.shares[*place];
  }
  for (const std::size_t index : piece.entries)
    for (const Rating& shown : input.entry(index).shows)
      if (shown.competency == competency)
        rating.seen.push_back({input.entries.rater(input.entry(index)), shown.rating});
  return rating;
}

void add_ratings(PacketStory& story, const PacketInput& input, const PacketPiece& piece) {
  std::set<CompetencyIndex> shown;
  for (const std::size_t index : piece.entries)
    for (const Rating& rating : input.entry(index).shows)
      shown.insert(rating.competency);
  for (const CompetencyIndex competency : shown)
    story.shows.push_back(rating_of(input, piece, competency));
}

void add_witnesses(PacketStory& story, const PacketInput& input,
                   const std::vector<std::size_t>& entries) {
  std::set<std::pair<std::string, std::string>> known;
  for (const std::size_t index : entries)
    for (const Corroborator& person : input.entry(index).corroborators)
      if (known.emplace(person.name.value, person.relation.value).second)
        story.corroborators.push_back({person.name.value, person.relation.value});
  story.corroborator_count = static_cast<int>(story.corroborators.size());
  if (input.entries.redacted())
    story.corroborators.clear();
  for (std::size_t i = 1; i < entries.size(); ++i)
    story.also_by.push_back(input.entries.rater(input.entry(entries[i])));
}

/// Returns whether there are any, redacted or not.
bool add_links(PacketStory& story, const PacketInput& input,
               const std::vector<std::size_t>& entries) {
  std::set<std::string> known;
  for (const std::size_t index : entries)
    for (const Text& link : input.entry(index).links)
      if (known.insert(link.value).second && !input.entries.redacted())
        story.links.push_back(link.value);
  return !known.empty();
}

bool nobody_wrote(const PacketInput& input, const std::vector<std::size_t>& entries,
                  EntryPart part) {
  return std::ranges::all_of(
      entries, [&](std::size_t index) { return part_of(input.entry(index), part).empty(); });
}

PacketStory story_of(const PacketInput& input, const ChosenStory& chosen) {
  const PacketPiece& piece = input.pieces[chosen.piece];
  const std::vector<std::size_t> entries = entries_of(input, chosen);
  const Entry& teller = input.entry(chosen.teller);
  PacketStory story;
  story.id = input.entries.words(teller.id.value);
  for (const std::size_t index : entries)
    story.ledger.push_back(input.entries.number(index));
  story.title = input.entries.words(teller.title.value);
  story.date = teller.date.value.iso();
  story.told_by = input.entries.rater(teller);
  story.facts = facts_of(input, entries);
  story.context = text_of(input, entries, EntryPart::context);
  story.action = text_of(input, entries, EntryPart::action);
  story.result = text_of(input, entries, EntryPart::result);
  story.words = story.context.words + story.action.words + story.result.words;
  for (const EntryPart part : {EntryPart::context, EntryPart::action, EntryPart::result})
    if (nobody_wrote(input, entries, part))
      story.todos.push_back(todo_of(input, name_of(part)));
  add_metric(story, input, entries);
  if (!story.facts.role)
    story.todos.push_back(todo_of(input, "role-in-it"));
  if (!story.facts.scope)
    story.todos.push_back(todo_of(input, "reach"));
  add_ratings(story, input, piece);
  if (story.shows.empty())
    story.todos.push_back(todo_of(input, "rating"));
  if (!add_links(story, input, entries))
    story.todos.push_back(todo_of(input, "link"));
  add_witnesses(story, input, entries);
  story.self_only = std::ranges::all_of(
      piece.entries, [&](std::size_t index) { return input.entry(index).source == Source::self; });
  if (story.self_only && story.corroborator_count == 0)
    story.todos.push_back(todo_of(input, "witness"));
  story.support = piece.support;
  story.named = chosen.named;
  return story;
}

} // namespace

PacketTodo todo_of(const PacketInput& input, std::string_view id) {
  const LevelIndex target = input.scored.assessment.target.level;
  return packet_todo(id, input.scored.ladder.levels[target].title.value);
}

std::string_view name_of(EntryPart part) {
  constexpr std::array<std::string_view, 3> names = {"context", "action", "result"};
  return names.at(static_cast<std::size_t>(part));
}

const std::string& part_of(const Entry& entry, EntryPart part) {
  switch (part) {
  case EntryPart::context:
    return entry.context.value;
  case EntryPart::action:
    return entry.action.value;
  case EntryPart::result:
    break;
  }
  return entry.result.value;
}

std::vector<PacketStory> packet_stories(const PacketInput& input, const ChosenStories& chosen) {
  std::vector<PacketStory> stories;
  for (const ChosenStory& story : chosen.stories)
    stories.push_back(story_of(input, story));
  return stories;
}

} // namespace rung
