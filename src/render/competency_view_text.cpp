// A competency on the terminal: who expects which rating, and what each looks like.
#include "render/formats.hpp"
#include "render/labelled.hpp"
#include "render/ladder_text.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

void print_levels_expecting(Terminal& terminal, std::string_view track,
                            const std::vector<LevelExpectation>& levels, bool all_core) {
  terminal.hang("  ", Line(track, Ink::accent));
  int width = 0;
  for (const auto& row : levels)
    if (row.expectation)
      width = std::max(width, Line(row.level.title).width());
  for (const auto& [level, grade, expectation] : levels) {
    if (!expectation)
      continue;
    std::vector<Line> items;
    for (const auto& fact : expectation_facts(*expectation, all_core))
      items.emplace_back(fact);
    terminal.hang_items(Line("    ").add_line(pad(level.title, width + 2)), items);
    print_bullets(terminal, expectation->behaviours, 6);
  }
  const auto others = not_expected_of(levels);
  if (!others.empty())
    terminal.hang("    ", Line(others, Ink::dim));
}

void print_competency_step(Terminal& terminal, const StepCard& step) {
  terminal.blank();
  Line title(fmt::format("{} {}", step.rating.rating, step.rating.title), Ink::strong);
  if (!step.rating.meaning.empty())
    title.add(": ").add(step.rating.meaning);
  terminal.hang("  ", title);
  if (!step.expected_at.empty())
    terminal.hang(
        "    ", Line("expected of ", Ink::dim).add(listed(titles_of(step.expected_at)), Ink::dim));
  print_bullets(terminal, step.behaviours, 4);
  const auto label = [](std::string_view name) {
    return pad(Line("    ").add(name, Ink::dim), 14);
  };
  print_beside(terminal, label("examples"), step.examples);
  print_beside(terminal, label("to try"), step.to_try);
  std::vector<std::string> resources;
  for (const auto& resource : step.to_learn)
    resources.push_back(resource_in_words(resource));
  print_beside(terminal, label("to learn"), resources);
}

} // namespace

std::string competency_view_text(const CompetencyView& view, const Style& style) {
  Terminal terminal(style);
  std::vector<std::string> facts;
  if (view.area)
    facts.push_back(view.area->title);
  if (view.pillar)
    facts.push_back(fmt::format("pillar {}", name_of(*view.pillar)));
  print_part_header(terminal, view.competency, view.ladder, facts);
  if (!view.summary.empty()) {
    terminal.blank();
    terminal.hang("  ", view.summary);
  }
  terminal.heading("Expected of");
  for (const auto& track : view.tracks)
    print_levels_expecting(terminal, track.track.title, track.levels, view.all_core);
  if (!view.in_no_track.empty())
    print_levels_expecting(terminal, "In no track", view.in_no_track, view.all_core);
  terminal.heading("What each rating looks like");
  for (const auto& step : view.steps)
    print_competency_step(terminal, step);
  return terminal.take();
}

} // namespace rung
