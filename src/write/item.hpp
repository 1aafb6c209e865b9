// A value laid out: on one line in brackets, in brackets over lines, or as lines of a block.
//
// Before: write/value and the file's look. After: write/spot has a place for it.
#pragma once

#include "write/look.hpp"
#include "write/value.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace rung {

/// `{id: a, date: 2026-03-14}`; a list in `[]`; a text, a number.
std::string flow_text(const Value& value, const Look& look);

/// A mapping or list in brackets, each item on a line of its own: `outer` is what stands before the
/// closing bracket, `inner` before each item.
std::string spread_text(const Value& value, std::string_view outer, std::string_view inner,
                        const Look& look);

/// A mapping's lines, its keys at `indent` columns; without those before the first key, and without
/// the last line's end.
std::string block_text(const Value& mapping, std::size_t indent, const Look& look);

/// How many columns of a line may be used.
inline constexpr std::size_t widest_line = 100;

} // namespace rung
