// Last stage of score/: the conditions of a promotion case, each met or not (docs/scoring.md,
// "Sustained performance"). They read the supported view, whatever the headline, and say what the
// evidence supports: never what should be done.
#pragma once

#include "score/gate.hpp"
#include "score/target.hpp"

#include <vector>

namespace rung {

/// Who, other than the person, has rated a competency.
struct RatersSeen {
  int raters = 0;
  bool manager = false; ///< one of them is a manager
};

RatersSeen raters_seen(const View& supported, CompetencyIndex competency);

/// `supported` is the supported view at `as_of`; `track` is the person's.
std::vector<Condition> promotion_conditions(const GateInput& supported, TrackIndex track,
                                            const TargetChoice& target, std::optional<Date> as_of);

} // namespace rung
