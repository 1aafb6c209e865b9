// Stage 3b: every check, by the file of its family. table.cpp puts them in order.
#pragma once

#include "check/check.hpp"

namespace rung {

// allow_checks.cpp
extern const Check unused_allow;

// evidence_dates.cpp
extern const Check future_entry;
extern const Check outside_window;

// evidence_ladder.cpp
extern const Check ladder_version;
extern const Check ladder_edited;

// evidence_ratings.cpp
extern const Check not_rated;
extern const Check single_rater;

// evidence_waivers.cpp
extern const Check waiver_by_other;

} // namespace rung
