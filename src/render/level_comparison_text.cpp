// Two levels beside each other on the terminal: an overview first, then the details.
#include "render/formats.hpp"
#include "render/ladder_text.hpp"
#include "render/ladder_words.hpp"
#include "render/level_comparison_words.hpp"
#include "render/matrix_text.hpp"
#include "render/numbers.hpp"
#include "render/table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

void print_levels_header(Terminal& terminal, const LevelComparison& comparison) {
  const auto& sum = comparison.sum;
  terminal.hang("", Line(way_in_words(sum.from, sum.to, terminal.glyphs()), Ink::strong));
  std::vector<Line> items = {
      Line(fmt::format("{} {}", comparison.ladder.title, comparison.ladder.version))};
  for (const auto& fact : kind_of_comparison(comparison))
    items.emplace_back(fact);
  terminal.hang_items("", items);
}

/// One of them without a table: both values on a line, or one below the other.
void print_fact(Terminal& terminal, const FactRow& row) {
  constexpr int indent = 10;
  const auto label = pad(Line("  ").add(row.name, Ink::dim), indent);
  const auto arrow = Line(terminal.glyphs().arrow, Ink::dim).add(" ");
  std::vector<Line> items = {Line(row.from)};
  if (row.from != row.to)
    items.front().add(" ").add_line(arrow).add(row.to);
  if (!row.relation.empty())
    items.emplace_back(row.relation, Ink::dim);
  if (indent + items.front().width() <= terminal.width()) {
    terminal.hang_items(label, items);
    return;
  }
  terminal.hang(label, row.from);
  terminal.hang(pad(arrow, indent, Align::right), row.to);
  if (!row.relation.empty())
    terminal.hang(Line().add_spaces(indent), Line(row.relation, Ink::dim));
}

/// Grade, pay and scope of both, and how they stand to each other.
void print_compared_facts(Terminal& terminal, const LevelComparison& comparison) {
  const auto& sum = comparison.sum;
  const auto rows = fact_rows(comparison);
  terminal.blank();
  const auto head = [](const std::string& title) { return Line(title, Ink::dim); };
  Table table({{Line(), Align::left, false, 0},
               {head(sum.from.level.title), Align::left, false, 2},
               {head(sum.to.level.title), Align::left, false, 2},
               {Line(), Align::left, false, 2}},
              2);
  for (const auto& row : rows)
    table.add_row({head(row.name), row.from, row.to, row.relation});
  if (!terminal.narrow() && table.flexible_room(terminal.width()) >= 0) {
    table.print(terminal);
    return;
  }
  for (const auto& row : rows)
    print_fact(terminal, row);
}

void print_summaries(Terminal& terminal, const LevelDifference& sum) {
  terminal.blank();
  for (const auto* facts : {&sum.from, &sum.to})
    if (!facts->summary.empty())
      terminal.hang("  ", Line(facts->level.title, Ink::accent).add(": ").add(facts->summary));
}

void print_texts(Terminal& terminal, const Line& title, const std::vector<std::string>& texts) {
  if (texts.empty())
    return;
  terminal.hang("  ", title);
  print_bullets(terminal, texts, 4);
}

/// Those of the one level, of the other, and of both.
void print_both(Terminal& terminal, const LevelDifference& difference, const TextLists& lists) {
  print_texts(terminal, Line(difference.from.level.title + " alone", Ink::accent), *lists.ended);
  print_texts(terminal, Line(difference.to.level.title + " alone", Ink::accent), *lists.begun);
  print_texts(terminal, Line("both", Ink::accent), *lists.kept);
}

void print_lists(Terminal& terminal, const LevelDifference& difference) {
  const auto responsibilities = responsibilities_of(difference);
  if (!responsibilities.empty()) {
    terminal.heading("Responsibilities");
    print_both(terminal, difference, responsibilities);
  }
  const auto boundaries = boundaries_of(difference);
  if (!boundaries.empty()) {
    terminal.heading("Where each role ends: not expected");
    print_both(terminal, difference, boundaries);
  }
}

void print_to_show(Terminal& terminal, const std::vector<ExpectationChange>& changes) {
  bool any = false;
  for (const auto* change : by_kind(changes)) {
    if (!has_new_behaviours(*change))
      continue;
    if (!any)
      terminal.heading("To show for what is new");
    any = true;
    terminal.hang("  ", Line(change->competency.title, Ink::strong)
                            .add(fmt::format(" at {} {}", change->after->rating,
                                             change->after->rating_title)));
    print_new_behaviours(terminal, *change, 4);
  }
}

void print_compared_step(Terminal& terminal, const LevelComparison& comparison,
                         const LevelDifference& step) {
  std::vector<Line> facts;
  for (const auto& fact : standing_changes(step, terminal.glyphs()))
    facts.emplace_back(fact);
  if (!facts.empty())
    terminal.hang_items("  ", facts);
  print_changes(terminal, step.changes, comparison.all_core, true);
}

void print_path(Terminal& terminal, const LevelComparison& comparison, const LevelPath& path) {
  MatrixPrinter printer(terminal, comparison.all_core);
  terminal.heading(path_title(path));
  printer.print(path.matrix);
  if (!path.unchanged.empty())
    terminal.hang(Line("  ").add("the same all along: ", Ink::dim),
                  listed(titles_of(path.unchanged)));
  printer.legend();
  for (std::size_t i = 0; i < path.steps.size(); ++i) {
    const auto& step = path.steps[i];
    terminal.heading(fmt::format("Step {} of {}: {}", i + 1, path.steps.size(),
                                 way_in_words(step.from, step.to, terminal.glyphs())));
    print_compared_step(terminal, comparison, step);
  }
}

void print_way_between(Terminal& terminal, const LevelFacts& from, const LevelFacts& to,
                       const std::vector<WayCard>& ways) {
  const Line title(way_in_words(from, to, terminal.glyphs()));
  if (ways.empty()) {
    terminal.hang("  ", Line(title).add(": the ladder describes no transition", Ink::dim));
    return;
  }
  for (const auto& way : ways) {
    terminal.hang("  ", title);
    rung::print_way(terminal, way, 4);
  }
}

void print_ways_between(Terminal& terminal, const LevelComparison& comparison) {
  if (!shows_ways(comparison))
    return;
  terminal.heading("The way over, and back");
  print_way_between(terminal, comparison.sum.from, comparison.sum.to, comparison.ways);
  print_way_between(terminal, comparison.sum.to, comparison.sum.from, comparison.ways_back);
}

} // namespace

std::string level_comparison_text(const LevelComparison& comparison, const Style& style) {
  Terminal terminal(style);
  print_levels_header(terminal, comparison);
  print_compared_facts(terminal, comparison);
  print_summaries(terminal, comparison.sum);
  if (in_steps(comparison)) {
    for (const auto& path : comparison.paths)
      print_path(terminal, comparison, path);
    terminal.heading("In sum");
    print_changes(terminal, comparison.sum.changes, comparison.all_core, false);
  } else {
    terminal.heading("What differs");
    print_changes(terminal, comparison.sum.changes, comparison.all_core, false);
    print_to_show(terminal, comparison.sum.changes);
  }
  print_lists(terminal, comparison.sum);
  print_ways_between(terminal, comparison);
  return terminal.take();
}

} // namespace rung
