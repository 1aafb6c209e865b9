// Fourth stage of score/: the evidence as one group of sources sees it.
//
// Before: support.hpp pools each competency. After: levels.hpp places the view on a track.
#pragma once

#include "rung/assessment.hpp"

#include "score/evidence.hpp"
#include "score/support.hpp"

namespace rung {

/// Pools every competency, without a scope and for each least scope that a level asks for, and
/// counts entries, raters and scopes. Gates and levels stay empty: place_on_track fills them.
View make_view(const Ladder& ladder, const Portfolio& portfolio, const CountedEvidence& evidence,
               ViewKind kind);

/// Whether the view has an entry in a competency that a level of the track expects.
bool sees_track(const Ladder& ladder, const View& view, TrackIndex track);

} // namespace rung
