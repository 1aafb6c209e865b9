// Stage 3b of the data's way: checks, on a model whose shape is right.
//
// One table lists them all (`all_checks`); each is a short function that adds findings.
// To add one: see CONTRIBUTING.md.
#pragma once

#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <optional>

namespace rung {

/// The findings about one person's evidence, held against its ladder. `as_of` is the user's own
/// date (`--as-of`), nullopt where the files' date holds.
void check_portfolio(const Ladder& ladder, const Portfolio& portfolio, std::optional<Date> as_of,
                     Diagnostics& diagnostics);

} // namespace rung
