// Whether a text with entries added says what it said before, and the entries, and nothing else.
//
// Before: write/add has put them in and parsed the result. After: the result may be relied on.
#pragma once

#include "write/value.hpp"
#include "yaml/document.hpp"

#include <span>

namespace rung {

/// Every pair of `before` stands in `after` as it was, in the same order; only the list of
/// `evidence` (the key's node, in both documents) goes on with the entries.
bool differ_by(const Document& before, const Document& after, NodeIndex evidence,
               std::span<const Value> entries);

} // namespace rung
