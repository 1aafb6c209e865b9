// Stage 6, render: the sections of `rung assess` as text, one file each.
//
// The answer first, then why, then what to do. To add a section: its function here and in a file
// of its own, its place in assessment_text.cpp.
#pragma once

#include "rung/report.hpp"

#include "render/terminal.hpp"

namespace rung {

/// The levels that the evidence supports, and what the headline rests on.
void print_answer(Terminal& terminal, const AssessmentReport& report);
/// The target's gate, then readiness.
void print_target(Terminal& terminal, const AssessmentReport& report);
/// The competencies against the target: a table, below 60 columns a list.
void print_competencies(Terminal& terminal, const AssessmentReport& report);
void print_gaps(Terminal& terminal, const AssessmentReport& report);
/// Where self and manager differ.
void print_talk(Terminal& terminal, const AssessmentReport& report);
void print_promotion(Terminal& terminal, const AssessmentReport& report);

} // namespace rung
