#include "render/ladder_text.hpp"

#include "render/labelled.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace rung {

void print_part_header(Terminal& terminal, const Named& part, const LadderStamp& ladder,
                       const std::vector<std::string>& facts) {
  terminal.hang("", Line(part.title, Ink::strong).add(fmt::format(" ({})", part.id), Ink::dim));
  std::vector<Line> items = {Line(fmt::format("{} {}", ladder.title, ladder.version))};
  items.insert(items.end(), facts.begin(), facts.end());
  terminal.hang_items("", items);
}

void print_bullets(Terminal& terminal, const std::vector<std::string>& texts, int indent) {
  for (const auto& text : texts)
    terminal.hang(Line().add_spaces(indent).add(terminal.glyphs().bullet, Ink::dim).add(" "), text);
}

void print_ways_briefly(Terminal& terminal, const std::vector<WayCard>& ways) {
  for (const auto& way : ways) {
    std::vector<Line> items = {Line(way_in_words(way.from, way.to, terminal.glyphs()))};
    const auto missing = missing_of_way(way);
    if (!missing.empty())
      items.emplace_back(missing, Ink::warn);
    terminal.hang_items("  ", items);
  }
}

void print_way(Terminal& terminal, const WayCard& way, int indent) {
  const auto label = [&](std::string_view name) {
    return pad(Line().add_spaces(indent).add(name, Ink::dim), indent + 8);
  };
  print_beside(terminal, label("entry"), way.entry);
  terminal.hang(label("trial"), way.trial.empty() ? Line("not described", Ink::dim) : way.trial);
  terminal.hang(label("return"),
                way.way_back.empty() ? Line("not described", Ink::dim) : way.way_back);
}

Ink ink_of(Change change) {
  switch (change) {
  case Change::begins:
  case Change::rises:
    return Ink::good;
  case Change::other:
    return Ink::accent;
  case Change::falls:
  case Change::ends:
    return Ink::warn;
  case Change::same:
    break;
  }
  return Ink::dim;
}

namespace {

int widest_title(const std::vector<const ExpectationChange*>& changes, int most) {
  int widest = 0;
  for (const auto* change : changes)
    widest = std::max(widest, Line(change->competency.title).width());
  return std::min(widest, most);
}

} // namespace

void print_new_behaviours(Terminal& terminal, const ExpectationChange& change, int indent) {
  const auto rated = std::ranges::count_if(
      change.new_texts, [](const RatingTexts& texts) { return texts.rating.has_value(); });
  for (const auto& texts : change.new_texts) {
    if (rated > 1 && texts.rating && !texts.behaviours.empty())
      terminal.hang(Line().add_spaces(indent),
                    Line(fmt::format("{} {}", *texts.rating, texts.rating_title), Ink::dim));
    for (const auto& behaviour : texts.behaviours)
      terminal.hang(Line().add_spaces(indent).add(terminal.glyphs().bullet, Ink::dim).add(" "),
                    Line(behaviour).add(texts.rating ? "" : own_words_mark, Ink::dim));
  }
}

void print_changes(Terminal& terminal, const std::vector<ExpectationChange>& changes, bool all_core,
                   bool with_behaviours) {
  const auto order = by_kind(changes);
  const int width = widest_title(order, terminal.width() / 3);
  for (const auto* change : order) {
    const auto ink = ink_of(change->change);
    const Line sign = Line("  ").add(sign_of(change->change, terminal.ascii()), ink).add(" ");
    std::vector<Line> items;
    for (const auto& fact : change_facts(*change, terminal.glyphs(), all_core))
      items.emplace_back(fact, items.empty() ? ink : Ink::plain);
    const Line title(change->competency.title, with_behaviours ? Ink::strong : Ink::plain);
    if (terminal.narrow() || title.width() > width) {
      terminal.hang(sign, title);
      terminal.hang_items(Line().add_spaces(terminal.narrow() ? 6 : width + 6), items);
    } else {
      terminal.hang_items(Line(sign).add_line(pad(title, width + 2)), items);
    }
    if (with_behaviours)
      print_new_behaviours(terminal, *change, 6);
  }
  std::vector<Line> same;
  for (const auto& words : unchanged_in_words(changes))
    same.emplace_back(words);
  if (!same.empty())
    terminal.hang_items(Line("    ").add("as before  ", Ink::dim), same);
}

} // namespace rung
