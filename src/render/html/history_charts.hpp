// Stage 6, render: the chart of a history, filled in from its report.
#pragma once

#include "rung/history.hpp"

#include "render/html/html.hpp"

namespace rung {

/// The levels over the days; a drawing for each stretch, on one axis of time. Nothing for one day.
Html levels_over_time(const HistoryReport& report);

} // namespace rung
