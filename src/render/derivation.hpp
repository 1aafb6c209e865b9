// Stage 6, render: the derivation of a rating in words and sums, for text and Markdown alike.
//
// Four steps, as docs/scoring.md tells them: what an entry weighs, what each rater says, what each
// source says, and all sources together. Every number that is used is printed with six decimals, so
// that a pocket calculator can follow. Nothing is computed here but the layout of the sums.
#pragma once

#include "rung/explain.hpp"
#include "rung/report.hpp"

#include <string>
#include <vector>

namespace rung {

struct EntryStep {
  std::string title;
  std::vector<std::string> facts;
};

/// One rater, or one source, of a step.
struct StepItem {
  std::string title;
  std::vector<EntryStep> entries;
  std::vector<std::string> sums;
};

struct DerivationStep {
  std::string title;
  std::vector<StepItem> items;
};

/// The steps of one view, without a scope.
std::vector<DerivationStep> derivation(const ExplainReport& report, const ExplainedView& view);
/// The same for a least scope.
std::vector<DerivationStep> derivation(const ExplainReport& report, const ExplainedView& view,
                                       const ExplainedScope& scope);

/// "rating 4 (Leading)", or that it is unknown.
std::string rating_in_words(const ExplainReport& report, bool known, int rating);
/// What follows from the last step: the rating, the index, who decides.
std::vector<std::string> conclusions(const ExplainReport& report, const ExplainedView& view);
std::string scope_conclusion(const ExplainReport& report, const ExplainedScope& scope);
/// "Supported by evidence: rating 4 (Leading)".
std::string view_title(const ExplainReport& report, const ExplainedView& view);
/// "S(4) = 0.657459 >= 0.5"; empty where there is nothing to compare.
std::string level_comparison(const ExplainReport& report, const ExplainedLevel& level);
/// "rating 4 · 2024-01-10 · older than the window of 730 days", its title apart.
std::vector<std::string> left_out_facts(const LeftOutEntry& entry);
/// How to read the steps, with the policy's numbers.
std::string reading_note(const ExplainReport& report);
std::string rounding_note();

} // namespace rung
