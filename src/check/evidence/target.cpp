#include "check/evidence/target.hpp"

#include "rung/assessment.hpp"

#include "score/target.hpp"

namespace rung {

std::optional<LevelIndex> target_of(const Ladder& ladder, const Portfolio& portfolio,
                                    std::optional<LevelIndex> wanted, std::optional<Date> as_of) {
  if (!portfolio.track || ladder.tracks[*portfolio.track].levels.empty())
    return std::nullopt;
  const auto track = *portfolio.track;
  const auto held = portfolio.held;
  if (wanted || (held && ladder.tracks[track].position(*held)))
    return choose_target(ladder, track, wanted, held, std::nullopt).level;
  // Without a level held it is the one after what the evidence confirms.
  return assess(ladder, portfolio, {.to = std::nullopt, .as_of = as_of}).target.level;
}

} // namespace rung
