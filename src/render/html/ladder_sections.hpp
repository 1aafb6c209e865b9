// Stage 6, render: sections that a ladder's pages share, whether they stand alone or in a site.
//
// Words come from ladder_words.hpp, as in every format. Before: the views of ladder_view.hpp.
// After: the pages of ladder_pages.hpp.
#pragma once

#include "rung/ladder_view.hpp"

#include "render/html/html.hpp"
#include "render/html/ladder_links.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// The tracks side by side, a row a grade. Each track has the same room; of two, the grade and the
/// pay that they have in common stand between them.
Html parity_section(const LadderView& view, const LadderLinks& links);
/// The scale, a rating a line.
Html scale_section(const LadderView& view);
/// The competencies by area, with their summaries.
Html competencies_section(const LadderView& view, const LadderLinks& links);
/// A line a way: from, to, and what isn't described of it.
Html ways_section(const std::vector<WayCard>& ways, std::string_view heading,
                  const LadderLinks& links);
/// What grades, ratings, core and scopes are, as far as the ladder has them.
Html reading_section(const LadderView& view);

/// Columns of a matrix under one heading.
struct MatrixGroup {
  std::string title;
  std::size_t columns = 0;
};

/// By the tracks that the levels stand in.
std::vector<MatrixGroup> groups_of(const LadderView& view);
/// Levels by competencies, with a legend of its marks. It scrolls for itself.
Html matrix_table(const Matrix& matrix, const std::vector<MatrixGroup>& groups, bool all_core,
                  const LadderLinks& links);

/// A rating as filled signs of the scale, for the eye alone.
Html rating_pips(int rating, int top);
/// Facts in a row, the first of them strong.
Html facts_line(const std::vector<std::string>& facts);
/// Entry, trial and return of a way.
Html way_content(const WayCard& way);
/// A sign and its word.
Html change_sign(Change change);
/// A table of what changes, and a line of what stays.
Html changes_content(const std::vector<ExpectationChange>& changes, bool all_core,
                     const LadderLinks& links);

} // namespace rung
