// Stage 6, render: the words of a comparison of two levels, which text and Markdown share.
#pragma once

#include "rung/level_comparison.hpp"

#include <string>
#include <vector>

namespace rung {

/// "2 levels up on Individual contributor"; across tracks "from ... to ...", "equal grade", "the
/// same pay band".
std::vector<std::string> kind_of_comparison(const LevelComparison& comparison);

/// A row of the table of facts.
struct FactRow {
  std::string name;
  std::string from;
  std::string to;
  std::string relation; ///< how the second stands to the first
};

/// Track, grade, pay, scope. Across tracks grade and pay always have a row: that the ladder doesn't
/// say how they stand is worth knowing there.
std::vector<FactRow> fact_rows(const LevelComparison& comparison);

/// Texts of two levels: of the first alone, of the second alone, of both.
struct TextLists {
  const std::vector<std::string>* ended;
  const std::vector<std::string>* begun;
  const std::vector<std::string>* kept;

  [[nodiscard]] bool empty() const { return ended->empty() && begun->empty() && kept->empty(); }
};

TextLists responsibilities_of(const LevelDifference& difference);
TextLists boundaries_of(const LevelDifference& difference);

/// Whether there is a level between the two.
bool in_steps(const LevelComparison& comparison);
/// "Along Individual contributor, upwards".
std::string path_title(const LevelPath& path);
/// Whether a section tells of transitions, be it that there are none.
bool shows_ways(const LevelComparison& comparison);

} // namespace rung
