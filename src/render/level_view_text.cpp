// A level on the terminal: what it is for, what it expects with what that looks like, and where it
// ends.
#include "render/area_groups.hpp"
#include "render/formats.hpp"
#include "render/ladder_text.hpp"
#include "render/ladder_words.hpp"
#include "render/level_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

void print_level_facts(Terminal& terminal, const LevelView& view) {
  terminal.blank();
  if (!view.card.facts.summary.empty()) {
    terminal.hang("  ", view.card.facts.summary);
    terminal.blank();
  }
  for (const auto& [label, text] : labelled_facts(view))
    terminal.hang(pad(Line("  ").add(label, Ink::dim), 15), text);
}

void print_behaviours(Terminal& terminal, const ExpectationCard& card) {
  for (std::size_t i = 0; i < card.behaviours.size(); ++i) {
    Line text(card.behaviours[i]);
    if (i < card.own_behaviours)
      text.add(own_words_mark, Ink::dim);
    terminal.hang(Line("      ").add(terminal.glyphs().bullet, Ink::dim).add(" "), text);
  }
  for (const auto& example : card.examples)
    terminal.hang(Line("      ").add("e.g. ", Ink::dim), Line(example, Ink::dim));
}

void print_expectation(Terminal& terminal, const LevelView& view, const ExpectationCard& card) {
  const auto changes = changes_from_below(view, card.competency.id);
  const auto change = changes.size() == 1 ? changes.front().change->change : Change::same;
  std::vector<Line> items = {Line(card.competency.title, Ink::strong)};
  for (const auto& fact : facts_of_expectation(view, card, terminal.glyphs()))
    items.emplace_back(fact,
                       items.size() == 1 && change != Change::same ? ink_of(change) : Ink::plain);
  terminal.hang_items(Line("  ").add(sign_of(change, terminal.ascii()), ink_of(change)).add(" "),
                      items);
  for (const auto& [level, facts] : facts_from_several(view, card, terminal.glyphs()))
    terminal.hang_items(Line("      ").add(fmt::format("from {}: ", level), Ink::dim),
                        {facts.begin(), facts.end()});
  print_behaviours(terminal, card);
}

void print_signs(Terminal& terminal, const LevelView& view) {
  std::vector<Line> items;
  for (const auto& [change, meaning] : sign_meanings(view))
    items.push_back(
        Line(sign_of(change, terminal.ascii()), ink_of(change)).add(" ").add(meaning, Ink::dim));
  if (!items.empty())
    terminal.hang_items("  ", items);
}

void print_expectations(Terminal& terminal, const LevelView& view) {
  const auto below = levels_below_in_words(view);
  terminal.heading(below.empty() ? "Expected" : "Expected, and what is new against " + below);
  print_signs(terminal, view);
  for (const auto& group : by_area(view.card.expects)) {
    if (!group.title.empty())
      terminal.hang("  ", Line(group.title, Ink::accent));
    for (const auto* card : group.items)
      print_expectation(terminal, view, *card);
  }
  if (view.card.expects.empty())
    terminal.hang("  ", "Nothing: the level lists no competency.");
  for (const auto& sentence : ended_in_words(view))
    terminal.hang(Line("  ").add(sign_of(Change::ends, terminal.ascii()), Ink::warn).add(" "),
                  sentence);
  if (view.all_core)
    terminal.hang("  ", Line(all_core_sentence, Ink::dim));
}

void print_level_ways(Terminal& terminal, const LevelView& view) {
  const auto print = [&](const WayCard& way, std::string_view word, const LevelFacts& other) {
    std::vector<Line> items;
    for (const auto& fact : end_of_way(other))
      items.push_back(items.empty() ? Line(word).add(" ").add(fact, Ink::strong)
                                    : Line(fact, Ink::dim));
    terminal.hang_items("  ", items);
    print_way(terminal, way, 4);
  };
  if (view.card.ways_out.empty() && view.card.ways_in.empty())
    return;
  terminal.heading("Ways over and back");
  for (const auto& way : view.card.ways_out)
    print(way, "to", way.to);
  for (const auto& way : view.card.ways_in)
    print(way, "from", way.from);
}

void print_level_footer(Terminal& terminal, const LevelView& view) {
  const auto ladder = shell_word(view.asked_as);
  terminal.heading("To read on");
  for (const auto& step : view.steps)
    terminal.hang("  ", fmt::format("rung compare {} {} {}", ladder, step.difference.from.level.id,
                                    view.card.facts.level.id));
  for (const auto& twin : view.twins)
    terminal.hang("  ", fmt::format("rung compare {} {} {}", ladder, view.card.facts.level.id,
                                    twin.level.level.id));
  terminal.hang("  ", fmt::format("rung show {} COMPETENCY", ladder));
}

} // namespace

std::string level_view_text(const LevelView& view, const Style& style) {
  Terminal terminal(style);
  print_part_header(terminal, view.card.facts.level, view.ladder, places_in_words(view));
  print_level_facts(terminal, view);
  if (!view.card.facts.responsibilities.empty()) {
    terminal.heading("Responsibilities");
    print_bullets(terminal, view.card.facts.responsibilities, 2);
  }
  print_expectations(terminal, view);
  if (!view.card.facts.not_expected.empty()) {
    terminal.heading("Where the role ends: not expected");
    print_bullets(terminal, view.card.facts.not_expected, 2);
  }
  print_level_ways(terminal, view);
  print_level_footer(terminal, view);
  return terminal.take();
}

} // namespace rung
