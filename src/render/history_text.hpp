// Stage 6, render: the parts of `rung history` as text that have a file of their own.
#pragma once

#include "rung/history.hpp"

#include "render/terminal.hpp"

namespace rung {

Ink ink_of(Movement change);

/// The competencies over the days: a table, below 60 columns a list.
void print_history_rows(Terminal& terminal, const HistoryReport& report);

} // namespace rung
