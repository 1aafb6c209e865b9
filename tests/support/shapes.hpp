// Ladders of the shapes that companies publish, written as YAML: shared trunks, many tracks, tall
// and wide matrices, bare ratings, short and long scales.
#pragma once

#include <string>
#include <vector>

namespace rung::test {

struct Shape {
  std::string name;
  int top = 5; ///< K
  int competencies = 8;
  int trunk = 2;                    ///< levels that every track shares
  std::vector<int> tracks = {3, 3}; ///< levels of each track above the trunk
  int first_grade = 1;
  bool empty_cells = false; ///< a third of the cells expects nothing
  bool bare = false;        ///< ratings alone: no areas, texts, scopes nor core lists
};

/// The shapes that every stage has to take.
std::vector<Shape> public_shapes();

/// The shape as a ladder file. Each level of a track expects more than the one below in at least
/// one core competency.
std::string ladder_text(const Shape& shape);

} // namespace rung::test
