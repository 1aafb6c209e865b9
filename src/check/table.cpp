// Stage 3b: all checks, in the order of docs/checks.md.
#include "check/checks.hpp"

#include <algorithm>
#include <array>

namespace rung {

namespace {

constexpr auto matrix = std::to_array<const Check*>({
    &unused_allow,
});

constexpr auto evidence = std::to_array<const Check*>({
    &future_entry,
    &outside_window,
    &ladder_version,
    &ladder_edited,
    &not_rated,
    &single_rater,
    &waiver_by_other,
});

constexpr auto groups = std::to_array<CheckGroup>({
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
