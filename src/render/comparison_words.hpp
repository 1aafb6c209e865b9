// Stage 6, render: the sentences of `rung compare FILE...` that its formats share.
//
// As in wording.hpp, each function puts a piece of the report into words, not yet escaped. What
// isn't seen yet and what falls short never share a word; nothing says which track would suit.
#pragma once

#include "rung/comparison.hpp"

#include "render/glyphs.hpp"
#include "render/wording.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// "Ada Example", ..., "held: Senior Engineer" of the first line.
std::vector<std::string> comparison_header(const ComparisonReport& report);

/// One fact of every track, by the place of the track.
struct OverviewRow {
  std::string label;
  std::vector<Fact> cells;
  bool strong = false;
};

/// Levels first, then the targets: grade, pay, what they ask for, the gate, readiness.
std::vector<OverviewRow> overview_rows(const ComparisonReport& report);
/// "Management: self-assessment: not yet confirmed by anyone else"; without the track's title where
/// all say it.
std::vector<std::string> comparison_notices_first(const ComparisonReport& report);
/// That each track is judged by itself; that there is no other to compare with.
std::string comparison_rule(const ComparisonReport& report);
/// What it can't tell, and what would.
std::string comparison_limit(const ComparisonReport& report);

/// "Management: what Engineering Manager asks for".
std::string track_title(const ComparedTrack& track);
/// Why this level is compared, in a sentence; of a level that the person's track holds too, where
/// the tracks part.
std::string target_sentence(const ComparisonReport& report, const ComparedTrack& track);

/// Those of a target's expectations that stand alike.
struct ExpectationGroup {
  Status status = Status::unknown;
  std::string title;
  const std::vector<ComparedExpectation>* items = nullptr;
  const GapReport* influence = nullptr; ///< where the condition on influence stands so, too
};

/// What isn't seen yet, then what is short; those that have any.
std::vector<ExpectationGroup> open_groups(const ComparedTrack& track);
/// What a gap of the group asks for: "at 3" of what isn't seen, "2 -> 3" of what is short.
std::string asked_in_words(Status status, const GapReport& gap, const Glyphs& glyphs);
/// "1 entry at team or wider", "too few entries say a scope"; "0 -> 1" of what is short.
std::vector<std::string> influence_facts(Status status, const GapReport& gap, const Glyphs& glyphs);
/// "core", "only Management asks for it", "rated 3 by the person alone", ...
std::vector<std::string> expectation_facts(const ComparedTrack& track,
                                           const ComparedExpectation& item);
/// "Counts already (10 of 12)", with what the person's track asks for too apart from the rest.
std::string met_title(const ComparedTrack& track);

struct MetList {
  std::string label;
  std::vector<std::string> items; ///< "System design 3"
};

std::vector<MetList> met_lists(const ComparedTrack& track);
/// The promotion condition `track`; nullopt where the target has none.
std::optional<Fact> track_condition(const ComparedTrack& track);

/// "Management: the way there and back".
std::string change_title(const ComparedTrack& track);
inline constexpr std::string_view way_over = "Over";
inline constexpr std::string_view way_back = "Back";
/// "Over: Staff Engineer -> Engineering Manager".
std::string way_title(std::string_view which, const WayCard& way, const Glyphs& glyphs);
/// Grade and pay at both ends.
std::vector<std::string> way_standing(const ComparedWay& way, const Glyphs& glyphs);
/// That the ladder describes no way over, or none back; empty where it describes both.
std::string missing_ways(const ComparisonReport& report, const ComparedTrack& track);

inline constexpr std::string_view competencies_title = "Competency by competency";
inline constexpr std::string_view not_asked = "not asked";
/// "3", "3, seen 2": what a target asks for, and what is seen where that isn't enough.
std::string cell_in_words(const CompetencyReport& row);
/// The marks of the table of competencies.
std::string table_key(const ComparisonReport& report, const Glyphs& glyphs);

} // namespace rung
