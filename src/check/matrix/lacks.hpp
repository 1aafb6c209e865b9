// Stage 3b: ratings that levels expect and that lack something: behaviours, an example, a way
// there.
//
// One walk for all of them; each is a Wanted. Before: the model. After: the checks in
// matrix_texts.cpp.
#pragma once

#include "check/check.hpp"

namespace rung {

/// What a check looks for, and its words.
struct Wanted {
  int above = 0; ///< lower ratings, and this one, need none
  bool (*has)(const Step* step, const Expectation& expectation);
  const char* at_step;     ///< '{0}' {1}: competency, rating; {2}: the levels that expect it
  const char* in_all;      ///< '{0}' has none at any of {1}
  const char* in_ladder;   ///< nowhere in the ladder
  const char* mend_step;   ///< {0}: rating
  const char* mend_ladder; ///< many are missing
};

/// A finding for each competency and rating; one for a competency without any step, and one for a
/// ladder that has none of what is wanted.
void find_lacks(const LadderInput& input, Reporter& report, const Wanted& wanted);

} // namespace rung
