// Stage 6, render: the charts of an assessment, filled in from its report.
#pragma once

#include "rung/report.hpp"

#include "render/html/charts.hpp"
#include "render/html/html.hpp"

#include <string>

namespace rung {

/// Levels by competencies: met, short, unknown.
Html levels_heatmap(const AssessmentReport& report);
/// What is seen beside what the target expects, with self and manager. The id is unique in the
/// document.
Html ratings_radar(const AssessmentReport& report, const std::string& id = "radar");
/// The radar of any report's ratings, with the key of its lines; nothing where it has too many
/// axes to be read.
Html ratings_radar_of(const Radar& chart);
/// The support of each rating, competency by competency.
Html support_chart(const AssessmentReport& report);

} // namespace rung
