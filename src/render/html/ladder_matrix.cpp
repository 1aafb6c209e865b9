#include "render/area_groups.hpp"
#include "render/html/ladder_sections.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>

namespace rung {

namespace {

/// Five tints, from the scale's first rating to its last; the number says the same.
constexpr int most_tints = 5;

std::string tint_of(int rating, int top) {
  const int step = top > 1 ? (rating - 1) * (most_tints - 1) / (top - 1) : 0;
  return fmt::format("cell tint-{}", std::clamp(step + 1, 1, most_tints));
}

/// Text, and no ornament of the sheet: a cell reads the same on paper.
Html core_sign() {
  return element("span", {{"class", "core-sign"}, {"aria-hidden", "true"}}, " ●");
}

Html matrix_cell_html(const std::optional<MatrixCell>& cell, bool all_core) {
  if (!cell)
    return {element("span", {{"aria-hidden", "true"}}, "·"), spoken("not expected")};
  Html out = std::to_string(cell->rating);
  if (cell->core && !all_core)
    out.add({core_sign(), spoken(" (core)")});
  if (cell->scope)
    out.add(element("span", {{"class", "small"}}, *cell->scope));
  if (cell->weight > 1)
    out.add(element("span", {{"class", "small"}}, fmt::format("x{}", cell->weight)));
  return out;
}

Html matrix_row_html(const MatrixRow& row, const Matrix& matrix, bool all_core,
                     const LadderLinks& links) {
  Html cells = element("th", {{"scope", "row"}}, links.competency(row.competency));
  for (const auto& cell : row.cells)
    cells.add(element("td", {{"class", cell ? tint_of(cell->rating, matrix.top_rating) : "cell"}},
                      matrix_cell_html(cell, all_core)));
  return element("tr", cells);
}

/// Draws the tracks apart.
Html matrix_groups(const std::vector<MatrixGroup>& groups) {
  Html out;
  if (!groups.empty())
    out.add(element("colgroup", {}));
  for (const auto& group : groups)
    out.add(element("colgroup", {{"span", std::to_string(group.columns)}}, {}));
  return out;
}

Html matrix_heads(const Matrix& matrix, const std::vector<MatrixGroup>& groups,
                  const LadderLinks& links) {
  Html out;
  if (!groups.empty()) {
    Html heads = element("td", {});
    for (const auto& group : groups)
      heads.add(element(
          "th",
          {{"scope", "colgroup"}, {"class", "group"}, {"colspan", std::to_string(group.columns)}},
          group.title));
    out.add(element("tr", heads));
  }
  Html heads = element("th", {{"scope", "col"}}, "Competency");
  for (const auto& column : matrix.columns) {
    Html head = links.level(column.level);
    if (column.grade)
      head.add(element("span", {{"class", "small soft"}}, fmt::format("grade {}", *column.grade)));
    heads.add(element("th", {{"scope", "col"}, {"class", "cell"}}, head));
  }
  return out.add(element("tr", heads));
}

Html matrix_legend(const Matrix& matrix, bool all_core) {
  const auto marks = marks_of(matrix, all_core);
  std::vector<Html> meanings;
  if (marks.core)
    meanings.push_back({core_sign(), " ", core_meaning});
  if (marks.scope)
    meanings.emplace_back(scope_meaning);
  if (marks.weight)
    meanings.emplace_back(weight_meaning);
  Html out;
  if (!meanings.empty())
    out.add(element("p", {{"class", "small soft"}}, html_joined(meanings)));
  if (all_core)
    out.add(element("p", {{"class", "small soft"}}, all_core_sentence));
  if (!matrix.not_expected.empty())
    out.add(element("p", {{"class", "small soft"}},
                    "Not expected of any level: " + listed(titles_of(matrix.not_expected))));
  return out;
}

} // namespace

std::vector<MatrixGroup> groups_of(const LadderView& view) {
  std::map<std::string, std::string> tracks;
  for (const auto& level : view.levels)
    tracks.emplace(level.level.id, level.tracks.empty()       ? "In no track"
                                   : level.tracks.size() == 1 ? level.tracks.front().title
                                                              : "Shared");
  std::vector<MatrixGroup> groups;
  for (const auto& column : view.matrix.columns) {
    const auto& title = tracks.at(column.level.id);
    if (groups.empty() || groups.back().title != title)
      groups.push_back({title, 0});
    ++groups.back().columns;
  }
  return groups;
}

Html matrix_table(const Matrix& matrix, const std::vector<MatrixGroup>& groups, bool all_core,
                  const LadderLinks& links) {
  if (matrix.too_large)
    return element("p", too_large_sentence(matrix));
  if (matrix.rows.empty())
    return element("p", "No level expects anything.");
  const auto columns = std::to_string(matrix.columns.size() + 1);
  Html rows;
  for (const auto& group : by_area(matrix.rows)) {
    Html body;
    if (!group.title.empty())
      body.add(
          element("tr", element("th", {{"scope", "rowgroup"}, {"colspan", columns}}, group.title)));
    for (const auto* row : group.items)
      body.add(matrix_row_html(*row, matrix, all_core, links));
    rows.add(element("tbody", body));
  }
  const Html table = {element("caption", "Ratings that each level expects"), matrix_groups(groups),
                      element("thead", matrix_heads(matrix, groups, links)), rows};
  const Html frame = element("div",
                             {{"class", "scroll"},
                              {"tabindex", "0"},
                              {"role", "group"},
                              {"aria-label", "Ratings that each level expects"}},
                             element("table", {{"class", "matrix"}}, table));
  return {frame, matrix_legend(matrix, all_core)};
}

} // namespace rung
