// Stage 6, render: the sentences that text and Markdown share.
//
// Each function puts a piece of a report into words, not yet escaped: the sink does that. A word
// that users read is changed here, once. Nothing here judges a person: sentences say what the
// evidence supports, and of two ratings which is higher.
#pragma once

#include "rung/report.hpp"

#include "render/glyphs.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rung {

/// A short statement; `good` where it says whether a condition holds.
struct Fact {
  std::string text;
  std::optional<bool> good;
};

/// "Ada Example", "Software engineering 1.0.0", ... of the first line.
std::vector<std::string> header_facts(const Named& person, const LadderStamp& ladder,
                                      const Named& track, const std::optional<std::string>& as_of);

/// One line of the answer: which view, the level, and remarks.
struct Answer {
  std::string label;
  std::string level;
  std::vector<std::string> remarks;
  bool headline = false;
};

/// The level that a view confirms: "below the first level", "no entries yet".
std::string level_in_words(const ViewReport& view);
/// Whether a level above it is possible once unknowns are seen.
bool has_interval(const ViewReport& view);
/// "if Mentoring is seen at 3"; empty where nothing is decisive.
std::string possible_condition(const ViewReport& view);
/// The headline view first, with what would be possible; then the other view, then spiky levels.
std::vector<Answer> answers_of(const AssessmentReport& report);
/// "self-assessment: not yet confirmed by anyone else", "no evidence yet".
std::vector<std::string> headline_notices(const AssessmentReport& report);

/// "5 of 7 met", "coverage 0.67 of 0.75", "both core met"; floor and influence where they matter.
std::vector<Fact> gate_facts(const TargetReport& target);
Fact gate_sentence(const TargetReport& target);

/// "met", "1 short", "unknown", "waived", "extra".
std::string status_word(Status status, int steps);
std::string status_word(const CompetencyReport& row);
/// What the row's columns can't say: a scope that is asked for, a waiver's reason.
std::vector<std::string> row_notes(const CompetencyReport& row);
/// The letter that stands for the sentence below in a table.
char decides_mark(Source source);
/// "the manager's rating decides here".
std::string decides_sentence(Source source);

/// A mark or word of the table, and what it means.
struct LegendItem {
  std::string mark;
  std::string meaning;
};

/// Those that the report's rows use.
std::vector<LegendItem> table_legend(const AssessmentReport& report, const Glyphs& glyphs);
/// "thin: Mentoring, Delivery; ...", for a table without room for a column of it.
std::string confidence_in_words(const AssessmentReport& report);

std::string gap_title(const GapReport& gap);
/// "2 -> 3".
std::string gap_way(const GapReport& gap, const Glyphs& glyphs);
std::vector<std::string> gap_facts(const GapReport& gap);
/// The facts of a competency's gap, but for the condition of the gate that it fails.
std::vector<std::string> gap_circumstances(const GapReport& gap);

/// "to show" with its texts, and so on: those that have any, what to try before what to learn.
struct GuidanceList {
  std::string label;
  std::vector<std::string> items;
};

std::vector<GuidanceList> guidance_lists(const Guidance& guidance, bool with_resources);
/// "Title, by Author (https://...)".
std::string resource_in_words(const Guidance::Resource& resource);
std::vector<std::string> resources_in_words(const Guidance& guidance);

std::string talk_sentence(const TalkReport& talk);
/// Empty where nothing is compared.
std::string tendency_sentence(const AssessmentReport& report);
std::string condition_word(const ConditionReport& condition);

} // namespace rung
