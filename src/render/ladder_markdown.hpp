// Stage 6, render: pieces of Markdown that the views of a ladder and the comparison of levels
// share.
#pragma once

#include "rung/ladder_cards.hpp"
#include "rung/ladder_view.hpp"

#include "render/markdown.hpp"

#include <string>
#include <vector>

namespace rung {

void add_items(Markdown& page, const std::vector<std::string>& texts, int depth = 0);
/// An item with a label before its text, or before the items of its texts.
void add_labelled(Markdown& page, const std::string& label, const std::vector<std::string>& texts,
                  int depth);
/// Levels by competencies, with a legend of its marks.
void add_matrix(Markdown& page, const Matrix& matrix, bool all_core);
/// A line a way: from, to, and what isn't described of it.
void add_ways_briefly(Markdown& page, const std::vector<WayCard>& ways);
/// Entry, trial and return of a way.
void add_way(Markdown& page, const WayCard& way, int depth);
/// A table of what changes, and a line of what stays.
void add_changes(Markdown& page, const std::vector<ExpectationChange>& changes, bool all_core);
/// Those with new behaviours, each with its rating where there are several.
void add_new_behaviours(Markdown& page, const std::vector<ExpectationChange>& changes);

} // namespace rung
