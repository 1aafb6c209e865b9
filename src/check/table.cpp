// Stage 3b: all checks, in the order of docs/checks.md.
#include "check/checks.hpp"

#include <algorithm>
#include <array>

namespace rung {

namespace {

constexpr auto shape = std::to_array<const Check*>({
    &shape_syntax,
    &shape_unknown_key,
    &shape_duplicate_key,
    &shape_missing_key,
    &shape_wrong_type,
    &shape_bad_id,
    &shape_bad_date,
    &shape_bad_version,
    &shape_out_of_range,
    &shape_duplicate_id,
    &shape_conflicting_files,
    &shape_unknown_reference,
    &shape_empty_document,
    &shape_several_documents,
    &shape_not_plain_yaml,
    &shape_too_deep,
    &shape_too_large,
    &shape_encoding,
    &shape_unsupported_schema,
});

constexpr auto matrix = std::to_array<const Check*>({
    &level_not_above,
    &level_barely_above,
    &expectation_falls,
    &hole_in_row,
    &scope_falls,
    &scope_flat,
    &never_decides,
    &too_many_core,
    &too_many_competencies,
    &unused_competency,
    &unused_area,
    &unused_level,
    &missing_behaviours,
    &missing_example,
    &missing_growth,
    &missing_pillar,
    &unused_allow,
});

constexpr auto dual_track = std::to_array<const Check*>({
    &single_track,
    &ic_ceiling,
    &grade_without_twin,
    &grade_falls,
    &pay_parity,
    &pay_order,
    &pay_overlap,
    &ic_people_duty,
    &manager_without_people,
    &headcount_criterion,
    &no_boundaries,
    &no_way_over,
    &no_way_back,
    &transition_incomplete,
    &transition_demotes,
    &visibility_gap,
});

constexpr auto language = std::to_array<const Check*>({
    &tenure_criterion,
    &credential_criterion,
    &vague_behaviour,
    &unobservable_verb,
    &only_degree_differs,
    &near_duplicate,
    &compound_behaviour,
    &trait_word,
    &potential_word,
    &gendered_wording,
    &quota_criterion,
    &always_on,
    &hard_to_read,
});

constexpr auto evidence = std::to_array<const Check*>({
    &future_entry,
    &outside_window,
    &drifted_copy,
    &ladder_version,
    &not_rated,
    &no_impact,
    &single_rater,
    &one_hero_project,
    &recency,
    &straight_line,
    &all_top,
    &glue_without_result,
    &management_on_ic_evidence,
    &waiver_by_other,
    &ladder_edited,
});

constexpr auto groups = std::to_array<CheckGroup>({
    {"Shape", shape},
    {"The matrix", matrix},
    {"Dual track", dual_track},
    {"Language", language},
    {"Evidence", evidence},
});

} // namespace

std::span<const CheckGroup> check_groups() {
  return groups;
}

bool can_be_switched(const Check& check) {
  return check.ladder != nullptr || check.evidence != nullptr || &check == &unused_allow;
}

const Check* check_named(std::string_view id) {
  for (const auto& group : groups)
    for (const auto* check : group.checks)
      if (check->id == id)
        return check;
  return nullptr;
}

} // namespace rung
