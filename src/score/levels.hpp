// Fifth stage of score/: a view's place on a track, with the interval that unknowns leave open
// (docs/scoring.md, "Meeting a level").
//
// Before: view.hpp, gate.hpp. After: target.hpp.
#pragma once

#include "score/gate.hpp"

namespace rung {

/// Fills the view's gates, confirmed, possible, spiky, unknown and decisive.
void place_on_track(View& view, const Ladder& ladder, const Portfolio& portfolio, TrackIndex track);

} // namespace rung
