// A track on the terminal: its levels in order, each with what is new against the one below.
#include "render/formats.hpp"
#include "render/ladder_text.hpp"
#include "render/ladder_words.hpp"
#include "render/matrix_text.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

void print_level(Terminal& terminal, const TrackView& view, const TrackStep& step) {
  terminal.blank();
  terminal.hang("", Line(step.level.level.title, Ink::strong)
                        .add(fmt::format(" ({})", step.level.level.id), Ink::dim));
  std::vector<Line> facts;
  for (const auto& fact : level_facts_in_words(step.level))
    facts.emplace_back(fact, Ink::dim);
  if (!step.shared_with.empty())
    facts.emplace_back("shared with " + listed(titles_of(step.shared_with)), Ink::dim);
  if (!facts.empty())
    terminal.hang_items("  ", facts);
  if (!step.level.summary.empty())
    terminal.hang("  ", step.level.summary);
  if (step.against_below)
    print_changes(terminal, step.against_below->changes, view.all_core, false);
}

} // namespace

std::string track_view_text(const TrackView& view, const Style& style) {
  Terminal terminal(style);
  print_part_header(terminal, view.track, view.ladder,
                    {fmt::format("{} track", name_of(view.kind)),
                     count_of(static_cast<int>(view.levels.size()), "level, lowest first",
                              "levels, lowest first")});
  for (const auto& step : view.levels)
    print_level(terminal, view, step);
  terminal.heading("What each level expects");
  MatrixPrinter printer(terminal, view.all_core);
  printer.print(view.matrix);
  printer.legend();
  if (view.all_core)
    terminal.hang("  ", Line(all_core_sentence, Ink::dim));
  if (!view.ways.empty()) {
    terminal.heading("Ways to other tracks and back");
    print_ways_briefly(terminal, view.ways);
  }
  return terminal.take();
}

} // namespace rung
