#include "cli/asked_check.hpp"

#include "cli/failure.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace rung::cli {

const Check& asked_check(std::string_view id) {
  if (const auto* check = check_named(id))
    return *check;
  std::vector<std::string> known;
  for (const auto& group : check_groups())
    for (const auto* check : group.checks)
      known.emplace_back(check->id);
  const auto near = did_you_mean(id, known);
  throw UsageError(fmt::format("there is no check '{}'", id),
                   near.empty() ? "'rung checks' lists them" : near);
}

} // namespace rung::cli
