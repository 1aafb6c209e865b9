// Stage 6, render: parts of a plan as JSON, which the sheet for a conversation has too.
#pragma once

#include "rung/plan.hpp"

#include "render/json.hpp"

namespace rung {

Json plan_gap_json(const PlanGap& plan);
/// Levels by id, title and grade: what else they are is no matter of a plan, pay least of all.
Json plan_way_json(const WayCard& way);

} // namespace rung
