// Stage 5 of the data's way, beside report.hpp: the values that `rung explain` shows.
//
// The derivation of one competency's rating, from its entries to each level's decision, as score/
// computed it (docs/scoring.md). Before: score/. After: render/.
#pragma once

#include "rung/assessment.hpp"
#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"
#include "rung/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rung {

struct ExplainedEntry {
  std::string name; ///< `source/by/id`
  std::string title;
  std::string date;
  int rating = 0;
  std::optional<std::string> scope;
  int age_days = 0;
  double weight = 1;
  bool counts = true; ///< false where it doesn't reach the scope asked for
};

struct ExplainedRater {
  std::string by;
  std::vector<ExplainedEntry> entries;
  double weight = 0;
  std::vector<double> support;
  std::vector<double> numerators; ///< the weight of the entries at k or above, at [k - 1]
  int rating = 0;
};

struct ExplainedSource {
  Source source = Source::self;
  std::vector<ExplainedRater> raters;
  std::vector<double> support;
  double votes = 0; ///< u_s
  double votes_each = 0;
  double cap = 0;
};

struct ExplainedScope {
  Named scope;
  std::vector<double> support; ///< S(k; g)
  int rating = 0;              ///< p(g)
  bool known = true;
  /// The same derivation, with the scope's entries alone in the numerators.
  std::vector<ExplainedSource> sources;
};

struct ExplainedLevel {
  Named level;
  std::optional<int> expected;
  std::optional<std::string> scope;
  bool core = false;
  int weight = 1;
  bool known = false;
  int rating = 0;                ///< p(g)
  std::optional<double> support; ///< S(e; g)
  Status status = Status::unknown;
  std::string waiver;
  bool gate = false; ///< the level's gate, unknowns as 0
  std::string why;   ///< one sentence: the decision, and what the level's gate says
};

struct ExplainedView {
  ViewKind kind = ViewKind::supported;
  bool known = false;
  std::vector<ExplainedSource> sources;
  std::vector<double> support;
  double votes = 0;
  int rating = 0;
  double index = 0;
  std::optional<Source> decides;
  std::vector<ExplainedScope> scopes; ///< for each least scope that the track asks for here
  std::vector<ExplainedLevel> levels; ///< of the track, lowest first
};

/// An entry that rates the competency but doesn't count.
struct LeftOutEntry {
  std::string name;
  std::string title;
  std::string date;
  int rating = 0;
  std::string why;
};

struct ExplainReport {
  std::string rung_version;
  Named person;
  bool person_named = false;
  LadderStamp ladder;
  Named track;
  Named competency;
  std::string summary;
  std::optional<std::string> as_of;
  double support_needed = 0.5;
  int half_life_days = 365;
  int window_days = 730;
  int top_rating = 5;
  std::vector<std::string> scale;
  ViewKind headline = ViewKind::supported;
  Confidence confidence = Confidence::none;
  std::string confidence_why;       ///< raters, sources and spread, with their numbers
  std::vector<ExplainedView> views; ///< the headline first
  std::vector<LeftOutEntry> left_out;
  std::vector<Notice> notices; ///< those about the files
};

ExplainReport make_explain_report(const Ladder& ladder, const Portfolio& portfolio,
                                  const Assessment& assessment, CompetencyIndex competency,
                                  const Diagnostics& findings);

} // namespace rung
