// Ids, as every format has them: 1 to 64 of a-z, 0-9 and '-', and no '-' first.
//
// Belongs to the base layer.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rung {

inline constexpr std::size_t longest_id = 64;
inline constexpr std::string_view id_rule =
    "an id has 1 to 64 of a-z, 0-9 and '-', and doesn't start with '-'";

bool is_id(std::string_view text);

/// The id that a text suggests: `Senior Engineer` -> `senior-engineer`. Latin letters lose their
/// accents, other scripts are left out; cut between words where it gets longer than `most`. Empty
/// where nothing of the text can be in an id.
std::string id_from(std::string_view words, std::size_t most = longest_id);

} // namespace rung
