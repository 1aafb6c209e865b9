#include "report/work.hpp"

#include <algorithm>

namespace rung {

bool shows_pillar(const Ladder& ladder, const Entry& entry, Pillar pillar) {
  return std::ranges::any_of(entry.shows, [&](const Rating& rating) {
    return ladder.pillar_of(rating.competency) == pillar;
  });
}

bool is_led(const Entry& entry) {
  return entry.role == Role::led || entry.role == Role::co_led;
}

} // namespace rung
