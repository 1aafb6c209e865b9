// Stage 3b: every check, by the file of its family. table.cpp puts them in order.
#pragma once

#include "check/check.hpp"

namespace rung {

// allow_checks.cpp
extern const Check unused_allow;

// evidence_balance.cpp
extern const Check one_hero_project;
extern const Check recency;

// evidence_copies.cpp
extern const Check drifted_copy;

// evidence_dates.cpp
extern const Check future_entry;
extern const Check outside_window;

// evidence_ladder.cpp
extern const Check ladder_version;
extern const Check ladder_edited;

// evidence_raters.cpp
extern const Check straight_line;
extern const Check all_top;

// evidence_ratings.cpp
extern const Check not_rated;
extern const Check single_rater;

// evidence_results.cpp
extern const Check no_impact;
extern const Check glue_without_result;

// evidence_target.cpp
extern const Check management_on_ic_evidence;

// evidence_waivers.cpp
extern const Check waiver_by_other;

// shape_keys.cpp
extern const Check shape_unknown_key;
extern const Check shape_duplicate_key;
extern const Check shape_missing_key;
extern const Check shape_wrong_type;

// shape_text.cpp
extern const Check shape_syntax;
extern const Check shape_empty_document;
extern const Check shape_several_documents;
extern const Check shape_not_plain_yaml;
extern const Check shape_too_deep;
extern const Check shape_too_large;
extern const Check shape_encoding;
extern const Check shape_unsupported_schema;

// shape_values.cpp
extern const Check shape_bad_id;
extern const Check shape_bad_date;
extern const Check shape_bad_version;
extern const Check shape_out_of_range;
extern const Check shape_duplicate_id;
extern const Check shape_conflicting_files;
extern const Check shape_unknown_reference;

} // namespace rung
