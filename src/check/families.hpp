// Stage 3b: the checks' functions, family by family; table.cpp says what each is called.
#pragma once

#include "check/table.hpp"

namespace rung {

// evidence_dates.cpp
void check_future_entries(const EvidenceInput& input, Report& report);
void check_window(const EvidenceInput& input, Report& report);

// evidence_ladder.cpp
void check_ladder_version(const EvidenceInput& input, Report& report);
void check_ladder_text(const EvidenceInput& input, Report& report);

// evidence_ratings.cpp
void check_unrated_entries(const EvidenceInput& input, Report& report);
void check_single_rater(const EvidenceInput& input, Report& report);

// evidence_waivers.cpp
void check_waiver_authors(const EvidenceInput& input, Report& report);

} // namespace rung
