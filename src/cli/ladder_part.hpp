// The part of a ladder that a user names: a level, a competency or a track.
//
// Before: the verb's arguments and the ladder. After: the part's view or its comparison. An id may
// name a level, a competency and a track at once: `level:ID`, `competency:ID` and `track:ID` tell
// them apart.
#pragma once

#include "rung/ladder.hpp"

#include <cstddef>
#include <string>

namespace rung::cli {

enum class PartKind { level, competency, track };

struct LadderPart {
  PartKind kind = PartKind::level;
  std::size_t index = 0; ///< among the ladder's levels, competencies or tracks
};

/// Throws a UsageError with "did you mean" where there is none, and with the choices where the id
/// names several. `asked_as` is how the user named the ladder.
LadderPart part_named(const Ladder& ladder, const std::string& asked_as, const std::string& given);
/// The same for a level alone, which needs no prefix.
LevelIndex level_part(const Ladder& ladder, const std::string& asked_as, const std::string& given);

} // namespace rung::cli
