// Evidence that shows exactly what a level asks for and nothing more, as files: to ask of any
// ladder whether its levels can be reached, and whether they can be told apart.
#pragma once

#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung::test {

/// What the evidence shows in one competency.
struct Shown {
  int rating = 0;                  ///< 0: nothing
  std::optional<ScopeIndex> scope; ///< of the work; nullopt where no level asks for one
};

/// By competency: the greatest rating, and the widest scope, that the track's levels up to `place`
/// ask for.
std::vector<Shown> just_enough(const Ladder& ladder, const Track& track, std::size_t place);

/// A rater's file, with an entry a competency on each of the dates. `author` is written as in the
/// file, such as `source: peer, id: grace`.
std::string evidence_text(const Ladder& ladder, const Track& track, std::string_view author,
                          const std::vector<Shown>& shown, const std::vector<Date>& dates);

/// Reads the texts as a person's files; findings of any severity fail the test.
Portfolio portfolio_from(const Ladder& ladder, const std::vector<std::string>& texts);

/// Reads a ladder; findings of any severity fail the test.
Ladder ladder_from(const SourceFile& file);

} // namespace rung::test
