// Stage 6, render: what a page says of each other track: what its target asks for, how the evidence
// stands to that, and the way there and back. Words come from comparison_words.hpp.
#pragma once

#include "rung/comparison.hpp"

#include "render/html/html.hpp"

#include <string>

namespace rung {

std::string track_section_id(const ComparedTrack& track);
std::string change_section_id(const ComparedTrack& track);

Html track_sections(const ComparisonReport& report, const ComparedTrack& track);

} // namespace rung
