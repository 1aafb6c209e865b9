// Two levels beside each other as Markdown: the text's sections in its order and words.
#include "render/formats.hpp"
#include "render/ladder_markdown.hpp"
#include "render/ladder_words.hpp"
#include "render/level_comparison_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

void add_compared_facts(Markdown& page, const LevelComparison& comparison) {
  const auto& sum = comparison.sum;
  std::vector<std::vector<Inline>> rows;
  for (const auto& row : fact_rows(comparison))
    rows.push_back({row.name, row.from, row.to, row.relation});
  if (!rows.empty())
    page.table({"", sum.from.level.title, sum.to.level.title, ""}, rows);
  for (const auto* facts : {&sum.from, &sum.to})
    if (!facts->summary.empty())
      page.item(Inline::strong(facts->level.title).add(": ").add(facts->summary));
}

void add_path(Markdown& page, const LevelComparison& comparison, const LevelPath& path) {
  page.heading(2, path_title(path));
  add_matrix(page, path.matrix, comparison.all_core);
  if (!path.unchanged.empty())
    page.paragraph(Inline("The same all along: ").add(listed(titles_of(path.unchanged))));
  for (std::size_t i = 0; i < path.steps.size(); ++i) {
    const auto& step = path.steps[i];
    page.heading(3, fmt::format("Step {} of {}: {}", i + 1, path.steps.size(),
                                way_in_words(step.from, step.to, unicode_glyphs)));
    const auto facts = standing_changes(step, unicode_glyphs);
    if (!facts.empty())
      page.paragraph(joined_inline(facts));
    add_changes(page, step.changes, comparison.all_core);
    add_new_behaviours(page, step.changes);
  }
}

void add_texts(Markdown& page, std::string_view title, const LevelDifference& difference,
               const TextLists& lists) {
  if (lists.empty())
    return;
  page.heading(2, title);
  add_labelled(page, difference.from.level.title + " alone", *lists.ended, 0);
  add_labelled(page, difference.to.level.title + " alone", *lists.begun, 0);
  add_labelled(page, "both", *lists.kept, 0);
}

void add_way_between(Markdown& page, const LevelFacts& from, const LevelFacts& to,
                     const std::vector<WayCard>& ways) {
  if (ways.empty())
    page.item(
        Inline(way_in_words(from, to, unicode_glyphs)).add(": the ladder describes no transition"));
  for (const auto& way : ways) {
    page.item(way_in_words(from, to, unicode_glyphs));
    add_way(page, way, 1);
  }
}

} // namespace

std::string level_comparison_markdown(const LevelComparison& comparison) {
  Markdown page;
  const auto& sum = comparison.sum;
  page.heading(1, way_in_words(sum.from, sum.to, unicode_glyphs));
  std::vector<std::string> head = {
      fmt::format("{} {}", comparison.ladder.title, comparison.ladder.version)};
  for (const auto& fact : kind_of_comparison(comparison))
    head.push_back(fact);
  page.paragraph(joined_inline(head));
  add_compared_facts(page, comparison);
  const bool stepwise = in_steps(comparison);
  for (const auto& path : comparison.paths)
    if (stepwise)
      add_path(page, comparison, path);
  page.heading(2, stepwise ? "In sum" : "What differs");
  add_changes(page, sum.changes, comparison.all_core);
  if (!stepwise && std::ranges::any_of(sum.changes, has_new_behaviours)) {
    page.heading(2, "To show for what is new");
    add_new_behaviours(page, sum.changes);
  }
  add_texts(page, "Responsibilities", sum, responsibilities_of(sum));
  add_texts(page, "Where each role ends: not expected", sum, boundaries_of(sum));
  if (shows_ways(comparison)) {
    page.heading(2, "The way over, and back");
    add_way_between(page, sum.from, sum.to, comparison.ways);
    add_way_between(page, sum.to, sum.from, comparison.ways_back);
  }
  return page.take();
}

} // namespace rung
