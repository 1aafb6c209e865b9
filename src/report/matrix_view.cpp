// Levels by competencies, as a table holds them.
#include "rung/ladder_view.hpp"

#include "report/ladder_parts.hpp"
#include "report/naming.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace rung {

namespace {

MatrixCell cell_of(const Ladder& ladder, const Expectation& expectation) {
  MatrixCell cell{.rating = expectation.rating,
                  .core = expectation.core,
                  .weight = expectation.weight,
                  .scope = std::nullopt};
  if (expectation.scope)
    cell.scope = ladder.scopes[*expectation.scope].value;
  return cell;
}

MatrixRow matrix_row(const Ladder& ladder, CompetencyIndex competency,
                     const std::vector<LevelIndex>& levels) {
  MatrixRow row{.competency = named_competency(ladder, competency),
                .area = named_area(ladder, competency),
                .cells = {}};
  for (const LevelIndex level : levels) {
    const Expectation* expectation = ladder.expectation(level, competency);
    row.cells.push_back(expectation != nullptr ? std::optional(cell_of(ladder, *expectation))
                                               : std::nullopt);
  }
  return row;
}

/// A ladder of a megabyte may have a matrix of many: nobody reads one beyond this many cells, all
/// tracks together.
constexpr std::size_t most_cells = std::size_t{1} << 17U;

bool is_too_large(const Ladder& ladder) {
  std::size_t columns = ladder.levels.size();
  for (const Track& track : ladder.tracks)
    columns += track.levels.size();
  return columns * ladder.competencies.size() > most_cells;
}

bool is_expected(const MatrixRow& row) {
  return std::ranges::any_of(row.cells, [](const auto& cell) { return cell.has_value(); });
}

} // namespace

Matrix matrix_of(const Ladder& ladder, const std::vector<LevelIndex>& levels) {
  Matrix matrix;
  const std::vector<std::string> codes = level_codes(ladder);
  for (const LevelIndex level : levels) {
    matrix.columns.push_back({.level = named_level(ladder, level),
                              .code = codes[level],
                              .grade = grade_of(ladder, level)});
  }
  matrix.top_rating = ladder.top_rating();
  matrix.competencies = static_cast<int>(ladder.competencies.size());
  matrix.too_large = is_too_large(ladder);
  for (CompetencyIndex c = 0; !matrix.too_large && c < ladder.competencies.size(); ++c) {
    MatrixRow row = matrix_row(ladder, c, levels);
    if (is_expected(row))
      matrix.rows.push_back(std::move(row));
    else
      matrix.not_expected.push_back(row.competency);
  }
  return matrix;
}

std::vector<LevelIndex> levels_by_track(const Ladder& ladder) {
  std::vector<LevelIndex> order;
  std::vector<bool> taken(ladder.levels.size());
  const auto take = [&](LevelIndex level) {
    if (!taken[level])
      order.push_back(level);
    taken[level] = true;
  };
  for (const Track& track : ladder.tracks)
    for (const auto& level : track.levels)
      take(level.value);
  for (LevelIndex level = 0; level < ladder.levels.size(); ++level)
    take(level);
  return order;
}

bool expects_all_as_core(const Ladder& ladder) {
  return std::ranges::none_of(ladder.levels,
                              [](const Level& level) { return level.core.has_value(); });
}

} // namespace rung
