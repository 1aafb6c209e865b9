// What kind of work an entry tells of.
#pragma once

#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

namespace rung {

bool shows_pillar(const Ladder& ladder, const Entry& entry, Pillar pillar);
bool is_led(const Entry& entry);

} // namespace rung
