// Stage 6, render: the words of a history that text and Markdown share.
//
// Nothing here judges a person: what rose, fell or left the window is a rating, and why is what
// could be computed. Not yet escaped: the sink does that.
#pragma once

#include "rung/history.hpp"

#include "render/glyphs.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace rung {

/// "4 periods, from 2024-12-31 to 2026-06-30".
std::string history_span(const HistoryReport& report);
/// What a reader of a single day should know.
std::string nothing_to_compare(const HistoryReport& report);
/// Which ratings are shown.
std::string history_view(const HistoryReport& report);

/// "readiness 62 %"; that the day's ladder has no such target, where it hasn't.
std::string readiness_in_words(const DayReport& day);
/// The level that the view of the history supports on the day.
std::string day_level(const HistoryReport& report, const DayReport& day);
/// What else is known of the day: possible level, the other view, held, entries and raters.
std::vector<std::string> day_facts(const HistoryReport& report, const DayReport& day);

std::string_view change_sign(Movement change, const Glyphs& glyphs);
/// "rose 2 -> 4", "stands still", "left the window", ...
std::string trend_in_words(const RatingTrend& trend, const Glyphs& glyphs);

/// How to read what isn't a number, as far as the ratings hold such things.
std::vector<std::string> history_legend(const HistoryReport& report, const Glyphs& glyphs);

/// One thing that became of the person's levels, ratings or ladder between two days.
struct StepFact {
  Movement change = Movement::same;
  std::string label;
  std::vector<std::string> items;
};

/// A step, or several in which nothing changed.
struct HistoryPassage {
  std::string title;           ///< "2024-12-31 to 2025-06-30"
  std::vector<StepFact> facts; ///< empty: nothing changed
};

std::vector<HistoryPassage> passages_of(const HistoryReport& report, const Glyphs& glyphs);

/// "harbour 1.0.0 -> 2.0.0".
std::string ladder_in_words(const LadderChange& change, const Glyphs& glyphs);

} // namespace rung
