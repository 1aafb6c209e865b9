// A new evidence file: keys to keep, and in comments what to write towards. YAML is the only format
// of it.
#include "rung/render.hpp"
#include "rung/write.hpp"

#include "render/line.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rung {

namespace {

constexpr int page_width = 100;

std::string text_of(const Line& line) {
  std::string text;
  for (const auto& run : line.runs())
    text += run.text;
  return text;
}

/// Comments and keys, a line each.
class StarterPage {
public:
  void key(std::string_view name, std::string_view value) {
    out_ += fmt::format("{}: {}\n", name, value);
  }

  void comment(std::string_view text) {
    out_ += text.empty() ? "#\n" : fmt::format("# {}\n", visible(text));
  }

  /// Words of the ladder behind `head`, wrapped; whatever could steer an editor is made visible.
  void hang(const std::string& head, std::string_view words) {
    const int indent = display_width(head);
    std::string before = head;
    for (const auto& line : wrap(Line(words), page_width - 2 - indent)) {
      const auto text = before + text_of(line);
      comment(std::string_view(text).substr(0, text.find_last_not_of(' ') + 1));
      before.assign(static_cast<std::size_t>(indent), ' ');
    }
  }

  void blank() { out_ += '\n'; }

  std::string take() { return std::move(out_); }

private:
  std::string out_;
};

bool is_own(const EvidenceStarter& starter) {
  return starter.source == Source::self;
}

/// As one word of a command.
std::string in_shell(const std::string& word) {
  const auto is_plain = [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') ||
           std::string_view("-_./@+").find(letter) != std::string_view::npos;
  };
  return std::ranges::all_of(word, is_plain) ? word : fmt::format("'{}'", word);
}

void add_starter_head(StarterPage& page, const EvidenceStarter& starter) {
  page.comment("yaml-language-server: $schema=" + starter.schema);
  page.comment("");
  const auto& name = starter.person.title;
  page.hang("", is_own(starter)
                    ? fmt::format("What {} did, and what it showed.", name)
                    : fmt::format("What {} saw {} do, and what it showed.", starter.by, name));
  page.comment(
      "Write a line on the day; rate it when you look back. Unknown is fine, guesses aren't.");
  page.comment("");
  const auto file = in_shell(starter.file);
  const std::vector<std::pair<std::string, std::string_view>> commands = {
      {fmt::format("rung log {} \"what happened\"", file), "adds an entry"},
      {fmt::format("rung assess {}", file), "tells what the evidence supports so far"},
      {fmt::format("rung validate {}", file), "finds mistakes in the file"},
      {fmt::format("rung schema evidence -o {}", in_shell(starter.schema)),
       "lets an editor complete keys and show mistakes"},
  };
  std::size_t widest = 0;
  for (const auto& [command, what] : commands)
    widest = std::max(widest, command.size());
  for (const auto& [command, what] : commands)
    page.hang("  " + command + std::string(widest - command.size() + 2, ' '), what);
}

void add_keys(StarterPage& page, const EvidenceStarter& starter) {
  page.key("schema", "rung.evidence/1");
  page.key("person", fmt::format("{{id: {}, name: {}}}", starter.person.id,
                                 yaml_scalar(starter.person.title, ScalarPlace::flow)));
  page.key("author", starter.by.empty() ? fmt::format("{{source: {}}}", name_of(starter.source))
                                        : fmt::format("{{source: {}, id: {}}}",
                                                      name_of(starter.source), starter.by));
  page.key("ladder", yaml_scalar(starter.ladder));
  page.key("ladder-sha256", starter.stamp.sha256 + " # its text when this file was begun");
  page.key("track", starter.track.id);
  if (starter.held)
    page.key("level", starter.held->level.id + " # held today");
  else
    page.comment("level: ... # held today, where one is");
  page.comment(
      "period: {from: YYYY-MM-DD, to: YYYY-MM-DD} # for a review: nothing later belongs to it");
}

void add_starter_scale(StarterPage& page, const EvidenceStarter& starter) {
  int widest = 0;
  for (const auto& step : starter.scale)
    widest = std::max(widest, Line(step.title).width());
  for (const auto& [rating, title, meaning] : starter.scale)
    page.hang(fmt::format("  {} {}  ", rating, text_of(pad(Line(title), widest))), meaning);
}

std::string scope_of_card(const ExpectationCard& card) {
  return card.scope ? fmt::format(", at {} or wider", *card.scope) : "";
}

/// "3 now, 4 next", "4, new", "3".
std::string way_of(const ExpectationChange& change, bool held) {
  switch (change.change) {
  case Change::begins:
    return fmt::format("{}{}{}", change.after->rating, held ? ", new" : "",
                       scope_of_card(*change.after));
  case Change::ends:
    return fmt::format("{} now, not expected next", change.before->rating);
  case Change::same:
  case Change::other:
    return fmt::to_string(change.after->rating) + scope_of_card(*change.after);
  case Change::rises:
  case Change::falls:
    return fmt::format("{} now, {} next{}", change.before->rating, change.after->rating,
                       scope_of_card(*change.after));
  }
  return {};
}

void add_behaviours(StarterPage& page, const ExpectationCard& card, std::size_t most) {
  auto head = fmt::format("    {} ", card.rating);
  for (std::size_t i = 0; i < std::min(most, card.behaviours.size()); ++i) {
    page.hang(head, card.behaviours[i]);
    head.assign(head.size(), ' ');
  }
}

/// A line for what is held, two for what is to come.
void add_starter_expectation(StarterPage& page, const ExpectationChange& change, bool held) {
  const auto& card = change.after ? *change.after : *change.before;
  page.hang("  ", fmt::format("{}{}: {}", change.competency.id, card.core ? " *" : "",
                              way_of(change, held)));
  const bool two_ratings =
      change.before && change.after && change.before->rating != change.after->rating;
  if (two_ratings)
    add_behaviours(page, *change.before, 1);
  add_behaviours(page, card,
                 change.change == Change::rises || change.change == Change::begins ? 2 : 1);
}

void add_starter_expectations(StarterPage& page, const EvidenceStarter& starter) {
  const bool moves = starter.held && starter.next;
  page.hang("", fmt::format("The ratings of {} {}:", starter.stamp.title, starter.stamp.version));
  add_starter_scale(page, starter);
  page.comment("");
  if (moves)
    page.hang("", fmt::format("What {}, the level held, and {}, the next one, expect; * is core:",
                              starter.held->level.title, starter.next->level.title));
  else
    page.hang("", fmt::format("What {} expects; * is core:",
                              (starter.next ? starter.next : starter.held)->level.title));
  for (const auto& change : starter.expectations)
    add_starter_expectation(page, change, moves);
  const auto& towards = starter.next ? starter.next : starter.held;
  if (towards->scope)
    page.hang("  ", fmt::format("scope: {}", *towards->scope));
  page.hang("", fmt::format("All of it: rung show {} {}", starter.ladder, towards->level.id));
}

void add_entries(StarterPage& page, const EvidenceStarter& starter) {
  const auto& rated = starter.expectations;
  page.comment("An entry with all that helps; id, date and title are enough to begin with:");
  page.comment("  - id: billing-split");
  page.comment("    date: YYYY-MM-DD");
  page.comment("    title: Took billing out of the shop's database");
  page.comment("    context: What the situation was.");
  page.comment(is_own(starter) ? "    action: What you did yourself."
                               : "    action: What this person did.");
  page.comment("    result: What changed because of it.");
  page.comment("    metric: {name: failed invoices, before: 40, after: 3, unit: a month}");
  page.comment("    kind: project");
  page.comment("    role: led");
  page.comment("    scope: team");
  if (!rated.empty())
    page.comment(
        fmt::format("    shows: {{{}: {}}}", rated.front().competency.id,
                    (rated.front().before ? rated.front().before : rated.front().after)->rating));
  page.comment("    links: [https://example.com/design]");
  page.key("evidence", "[]");
}

} // namespace

std::string evidence_starter_yaml(const EvidenceStarter& starter) {
  StarterPage page;
  add_starter_head(page, starter);
  add_keys(page, starter);
  page.blank();
  add_starter_expectations(page, starter);
  page.blank();
  add_entries(page, starter);
  return page.take();
}

} // namespace rung
