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
    &unused_allow,
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
    {"Evidence", evidence},
});

} // namespace

std::span<const CheckGroup> check_groups() {
  return groups;
}

const Check* check_named(std::string_view id) {
  for (const auto& group : groups)
    for (const auto* check : group.checks)
      if (check->id == id)
        return check;
  return nullptr;
}

} // namespace rung
