// Stage 3b: every check, by the file of its family. table.cpp puts them in order.
#pragma once

#include "check/check.hpp"

namespace rung {

// allow_checks.cpp
extern const Check unused_allow;

// dual/boundaries.cpp
extern const Check manager_without_people;
extern const Check no_boundaries;

// dual/grades.cpp
extern const Check grade_without_twin;
extern const Check grade_falls;

// dual/headcount.cpp
extern const Check headcount_criterion;

// dual/pay.cpp
extern const Check pay_parity;

// dual/pay_order.cpp
extern const Check pay_order;
extern const Check pay_overlap;

// dual/people.cpp
extern const Check ic_people_duty;

// dual/tracks.cpp
extern const Check single_track;
extern const Check ic_ceiling;

// dual/transitions.cpp
extern const Check transition_incomplete;
extern const Check transition_demotes;

// dual/visibility.cpp
extern const Check visibility_gap;

// dual/ways.cpp
extern const Check no_way_over;
extern const Check no_way_back;

// evidence/balance.cpp
extern const Check one_hero_project;
extern const Check recency;

// evidence/copies.cpp
extern const Check drifted_copy;

// evidence/dates.cpp
extern const Check future_entry;
extern const Check outside_window;

// evidence/ladder.cpp
extern const Check ladder_version;
extern const Check ladder_edited;

// evidence/raters.cpp
extern const Check straight_line;
extern const Check all_top;

// evidence/ratings.cpp
extern const Check not_rated;
extern const Check single_rater;

// evidence/results.cpp
extern const Check no_impact;
extern const Check glue_without_result;

// evidence/management_target.cpp
extern const Check management_on_ic_evidence;

// evidence/waivers.cpp
extern const Check waiver_by_other;

// language/acts.cpp
extern const Check unobservable_verb;
extern const Check compound_behaviour;

// language/alike.cpp
extern const Check near_duplicate;

// language/degree.cpp
extern const Check credential_criterion;

// language/steps.cpp
extern const Check only_degree_differs;

// language/gender.cpp
extern const Check gendered_wording;

// language/hours.cpp
extern const Check always_on;

// language/length.cpp
extern const Check hard_to_read;

// language/potential.cpp
extern const Check potential_word;

// language/quota.cpp
extern const Check quota_criterion;

// language/tenure.cpp
extern const Check tenure_criterion;

// language/traits.cpp
extern const Check trait_word;

// language/vague.cpp
extern const Check vague_behaviour;

// matrix/falls.cpp
extern const Check expectation_falls;

// matrix/gates.cpp
extern const Check never_decides;

// matrix/holes.cpp
extern const Check hole_in_row;

// matrix/levels.cpp
extern const Check level_not_above;
extern const Check level_barely_above;

// matrix/load.cpp
extern const Check too_many_core;
extern const Check too_many_competencies;

// matrix/pillars.cpp
extern const Check missing_pillar;

// matrix/scopes.cpp
extern const Check scope_falls;
extern const Check scope_flat;

// matrix/texts.cpp
extern const Check missing_behaviours;
extern const Check missing_example;
extern const Check missing_growth;

// matrix/unused.cpp
extern const Check unused_competency;
extern const Check unused_area;
extern const Check unused_level;

// shape/keys.cpp
extern const Check shape_unknown_key;
extern const Check shape_duplicate_key;
extern const Check shape_missing_key;
extern const Check shape_wrong_type;

// shape/text.cpp
extern const Check shape_syntax;
extern const Check shape_empty_document;
extern const Check shape_several_documents;
extern const Check shape_not_plain_yaml;
extern const Check shape_too_deep;
extern const Check shape_too_large;
extern const Check shape_encoding;
extern const Check shape_unsupported_schema;

// shape/values.cpp
extern const Check shape_bad_id;
extern const Check shape_bad_date;
extern const Check shape_bad_version;
extern const Check shape_out_of_range;
extern const Check shape_duplicate_id;
extern const Check shape_conflicting_files;
extern const Check shape_unknown_reference;

} // namespace rung
