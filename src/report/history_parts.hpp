// The parts of a HistoryReport; history_report.cpp puts them together.
//
// Competencies and levels of different ladders are one by their ids. Ratings are compared only
// where the number says the same: by the same ladder, in whatever version, on a scale of the same
// length.
#pragma once

#include "rung/history.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rung {

/// One day and the next that is shown.
struct DayPair {
  const ScoredDay& before;
  const ScoredDay& after;
};

const View& view_of(const ScoredDay& day, ViewKind kind);
/// Whether ratings of the two days may be compared.
bool comparable(const ScoredDay& before, const ScoredDay& after);

/// Every competency that anyone rated by one of the days, or that the last target or level held
/// expects.
std::vector<HistoryRow> history_rows(const std::vector<ScoredDay>& days, ViewKind view);

/// Why the rating is another one, or why it isn't known any more. Both days know the competency.
std::vector<Cause> causes_of(const DayPair& days, const std::string& competency, ViewKind kind);

LevelChange level_change(const DayPair& days, ViewKind kind);

/// The days, parted where the levels of one can't stand beside those of the other.
std::vector<LevelStretch> level_stretches(const std::vector<ScoredDay>& days);

/// nullopt where the ladder is the same text.
std::optional<LadderChange> ladder_change(const DayPair& days);

} // namespace rung
