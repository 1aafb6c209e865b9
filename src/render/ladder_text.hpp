// Stage 6, render: sections that the views of a ladder and the comparison of levels share on the
// terminal.
#pragma once

#include "rung/ladder_cards.hpp"
#include "rung/ladder_view.hpp"

#include "render/terminal.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rung {

void print_parity(Terminal& terminal, const LadderView& view);

/// "Software engineering 1.0.0 · ..." below the title of a part of the ladder.
void print_part_header(Terminal& terminal, const Named& part, const LadderStamp& ladder,
                       const std::vector<std::string>& facts);
/// A bullet each, indented.
void print_bullets(Terminal& terminal, const std::vector<std::string>& texts, int indent);
/// A line a way: from, to, and what isn't described of it.
void print_ways_briefly(Terminal& terminal, const std::vector<WayCard>& ways);
/// Entry, trial and return of a way, indented.
void print_way(Terminal& terminal, const WayCard& way, int indent);
/// Signs, titles and what changes, a line each; what stays is named at the end.
void print_changes(Terminal& terminal, const std::vector<ExpectationChange>& changes, bool all_core,
                   bool with_behaviours);
/// The behaviours, under their rating where there are several.
void print_new_behaviours(Terminal& terminal, const ExpectationChange& change, int indent);
Ink ink_of(Change change);

} // namespace rung
