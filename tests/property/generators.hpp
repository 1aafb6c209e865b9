// Random ladders and portfolios for the property tests, drawn through RapidCheck so that a failing
// case shrinks. Small on purpose: few competencies, levels and raters meet every rule soon.
#pragma once

#include "support/models.hpp"

#include <string>
#include <vector>

namespace rung::test {

/// The day that every generated case is scored on; entries lie in the three years before it.
inline constexpr Date scoring_day{1200};

/// A ladder with random policy, core, weights, scopes and two tracks that share a trunk.
LadderSpec any_ladder_spec();
/// Entries in the notation of support/models.hpp, some without a scope.
std::vector<std::string> any_entries(const Ladder& ladder);
/// A person with evidence, sometimes with waivers and a held level.
Portfolio any_portfolio(const Ladder& ladder);

} // namespace rung::test
