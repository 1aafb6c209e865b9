// Stage 6, render: the JSON of levels and of what tells them apart, which the views of a ladder and
// the comparison of levels share.
#pragma once

#include "rung/ladder_cards.hpp"
#include "rung/ladder_view.hpp"

#include "render/json.hpp"

#include <string>
#include <vector>

namespace rung {

/// An id with its title.
Json json_named(const Named& named);
Json json_named_or_null(const std::optional<Named>& named);
Json json_facts(const LevelFacts& facts);
Json json_way(const WayCard& way);
Json json_pay(const PayCard& pay);
Json json_resource(const Guidance::Resource& resource);
/// What is expected, without texts.
Json json_expected(const ExpectationCard& card);
Json json_difference(const LevelDifference& difference);
Json json_matrix(const Matrix& matrix);

} // namespace rung
