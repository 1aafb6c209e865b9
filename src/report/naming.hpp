// Small steps from the model to what is shown: ids with titles, and lists in words. Used by all of
// report/.
#pragma once

#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"
#include "rung/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rung {

Named named_level(const Ladder& ladder, LevelIndex level);
std::optional<Named> named_level(const Ladder& ladder, std::optional<LevelIndex> level);
Named named_competency(const Ladder& ladder, CompetencyIndex competency);
Named named_track(const Ladder& ladder, TrackIndex track);
/// nullopt where the competency belongs to no area.
std::optional<Named> named_area(const Ladder& ladder, CompetencyIndex competency);
/// The unknown or decisive ones; influence, which is no competency, comes last.
std::vector<Named> named_unknowns(const Ladder& ladder, const std::vector<CompetencyIndex>& list,
                                  bool influence);
LadderStamp stamp_of(const Ladder& ladder);

/// Adds the texts, without their places.
void append_texts(std::vector<std::string>& list, const std::vector<Text>& texts);
/// "a, b and c", by their titles.
std::string in_words(const std::vector<std::string>& list);
std::string titles_in_words(const Ladder& ladder, const std::vector<CompetencyIndex>& list);
/// "1 rater", "2 raters".
std::string counted(int count, std::string_view noun);

} // namespace rung
