// Stage 6, render: the parts of an assessment as JSON that more than one document holds.
#pragma once

#include "rung/report.hpp"

#include "render/json.hpp"

namespace rung {

Json json_view(const ViewReport& view);
Json json_target(const TargetReport& target);
Json json_condition(const ConditionReport& condition);

} // namespace rung
