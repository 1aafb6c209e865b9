// Stage 3b: the duties that belong to a management level, found among what individual levels ask
// for.
//
// Before: wording.hpp. After: people.cpp reports them, headcount.cpp leaves them to it.
#pragma once

#include "check/text/wording.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace rung {

/// What only a manager does. `team` is a team that somebody manages.
enum class Duty : std::uint8_t { none = read_past, reviews, hiring, pay, reports, team, headcount };

class PeopleDuties {
public:
  explicit PeopleDuties(const LadderInput& input);

  struct Found {
    Duty duty = Duty::none;
    WordingTable::Hit hit;
    const Level* level = nullptr;             ///< the individual level that asks for it
    const Expectation* expectation = nullptr; ///< by which it does, where a step holds the words
  };

  /// nullopt where the passage asks for none, or speaks for no individual level.
  [[nodiscard]] std::optional<Found> in(const Passage& passage) const;

private:
  [[nodiscard]] Found speaks_for(const Passage& passage) const;
  [[nodiscard]] bool is_other(const Passage& passage, const WordingTable::Hit& hit) const;

  const Ladder* ladder_;
  const Prose* prose_;
  WordingTable table_;
  std::vector<bool> individual_; ///< by level
};

} // namespace rung
