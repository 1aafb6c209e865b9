#include "render/ladder_markdown.hpp"

#include "render/glyphs.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

Inline cell_of(const std::optional<MatrixCell>& cell, bool all_core) {
  if (!cell)
    return "";
  std::string text = std::to_string(cell->rating);
  if (cell->core && !all_core)
    text += " *";
  if (cell->scope)
    text += " " + *cell->scope;
  if (cell->weight > 1)
    text += fmt::format(" x{}", cell->weight);
  return {text};
}

void add_legend(Markdown& page, const Matrix& matrix, bool all_core) {
  const auto marks = marks_of(matrix, all_core);
  std::vector<std::string> meanings;
  if (marks.core)
    meanings.push_back("* " + std::string(core_meaning));
  if (marks.scope)
    meanings.emplace_back(scope_meaning);
  if (marks.weight)
    meanings.emplace_back(weight_meaning);
  if (!meanings.empty())
    page.paragraph(joined_inline(meanings));
}

} // namespace

void add_items(Markdown& page, const std::vector<std::string>& texts, int depth) {
  for (const auto& text : texts)
    page.item(text, depth);
}

void add_labelled(Markdown& page, const std::string& label, const std::vector<std::string>& texts,
                  int depth) {
  if (texts.empty())
    return;
  if (texts.size() == 1) {
    page.item(Inline(label + ": ").add(texts.front()), depth);
    return;
  }
  page.item(label, depth);
  add_items(page, texts, depth + 1);
}

void add_matrix(Markdown& page, const Matrix& matrix, bool all_core) {
  if (matrix.too_large)
    page.paragraph(too_large_sentence(matrix));
  if (matrix.rows.empty())
    return;
  const bool areas =
      std::ranges::any_of(matrix.rows, [](const MatrixRow& row) { return row.area.has_value(); });
  std::vector<Inline> head;
  if (areas)
    head.emplace_back("Area");
  head.emplace_back("Competency");
  for (const auto& column : matrix.columns)
    head.emplace_back(column.level.title);
  std::vector<std::vector<Inline>> rows;
  for (const auto& row : matrix.rows) {
    std::vector<Inline> cells;
    if (areas)
      cells.emplace_back(row.area ? row.area->title : "");
    cells.emplace_back(row.competency.title);
    for (const auto& cell : row.cells)
      cells.push_back(cell_of(cell, all_core));
    rows.push_back(std::move(cells));
  }
  page.table(head, rows);
  add_legend(page, matrix, all_core);
}

void add_ways_briefly(Markdown& page, const std::vector<WayCard>& ways) {
  for (const auto& way : ways) {
    Inline item(way_in_words(way.from, way.to, unicode_glyphs));
    const auto missing = missing_of_way(way);
    if (!missing.empty())
      item.add(" (").add(missing).add(")");
    page.item(item);
  }
}

void add_way(Markdown& page, const WayCard& way, int depth) {
  const auto or_not = [](const std::string& text) {
    return std::vector<std::string>{text.empty() ? "not described" : text};
  };
  add_labelled(page, "entry", way.entry, depth);
  add_labelled(page, "trial", or_not(way.trial), depth);
  add_labelled(page, "return", or_not(way.way_back), depth);
}

void add_changes(Markdown& page, const std::vector<ExpectationChange>& changes, bool all_core) {
  std::vector<std::vector<Inline>> rows;
  for (const auto* change : by_kind(changes))
    rows.push_back({sign_of(change->change, false), change->competency.title,
                    joined_inline(change_facts(*change, unicode_glyphs, all_core))});
  if (!rows.empty())
    page.table({"", "Competency", "What changes"}, rows);
  const auto same = unchanged_in_words(changes);
  if (!same.empty())
    page.paragraph(Inline("As before: ").add(joined_inline(same)));
}

void add_new_behaviours(Markdown& page, const std::vector<ExpectationChange>& changes) {
  for (const auto* change : by_kind(changes)) {
    if (!has_new_behaviours(*change))
      continue;
    page.item(
        Inline::strong(change->competency.title)
            .add(fmt::format(" at {} {}", change->after->rating, change->after->rating_title)));
    const auto rated = std::ranges::count_if(
        change->new_texts, [](const RatingTexts& texts) { return texts.rating.has_value(); });
    for (const auto& texts : change->new_texts)
      for (const auto& behaviour : texts.behaviours)
        page.item(rated > 1 && texts.rating
                      ? Inline(fmt::format("{}: ", *texts.rating)).add(behaviour)
                      : Inline(behaviour).add(texts.rating ? "" : own_words_mark),
                  1);
  }
}

} // namespace rung
