// Stage 5 of the data's way: values ready to show.
//
// A report holds everything that any of its renderings prints: ids with their titles, lists in
// their final order, counts, the sentences of notices and conditions. Renderers lay it out and
// never compute. Before: score/. After: render/.
#pragma once

#include "rung/assessment.hpp"
#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rung {

/// An id with the title to show for it.
struct Named {
  std::string id;
  std::string title;
};

struct ViewReport {
  std::optional<Named> confirmed; ///< nullopt: below the first level
  std::optional<Named> possible;
  std::vector<Named> spiky;
  std::vector<Named> unknown;
  std::vector<Named> decisive;
  /// What each of `decisive` would have to be seen at, for the level above `confirmed`: 0 for
  /// influence or where that level doesn't expect it.
  std::vector<int> decisive_at;
  int entries = 0;
  int raters = 0;
};

struct InfluenceReport {
  Named scope;
  int needed = 0;
  int seen = 0;
  bool met = false;
};

struct TargetReport {
  Named level;
  Named track;
  bool gate = false;
  int met = 0;
  int of = 0;
  int core = 0;
  int core_met_count = 0;
  bool core_met = false;
  double coverage = 1;
  double coverage_needed = 0.75;
  bool has_coverage = false; ///< the target has non-core expectations
  bool coverage_met = true;
  bool floor_met = true;
  std::vector<std::string> below_floor; ///< titles of the competencies that keep it unmet
  std::optional<InfluenceReport> influence;
  int readiness = 0;
};

enum class Status { met, below, unknown, waived, not_expected };

std::string_view name_of(Status status);

struct CompetencyReport {
  Named competency;
  std::optional<Named> area;
  std::optional<int> expected_now;
  /// nullopt: the target doesn't expect it, and so neither core, weight, scope nor steps.
  std::optional<int> expected;
  bool core = false;
  int weight = 1;
  std::optional<std::string> scope;
  std::optional<int> rating;   ///< the headline view's p
  std::optional<int> at_scope; ///< p(g), where the target asks for a scope and it is known
  std::vector<double> support; ///< S(k) at [k - 1]; empty: unknown
  /// S(e; g), where the target expects it and it is known.
  std::optional<double> support_at_expected;
  double index = 0;
  Status status = Status::unknown;
  int steps = 0;
  Confidence confidence = Confidence::none;
  std::optional<Source> decides;
  std::optional<int> self;
  std::optional<int> manager;
  bool talk = false;
  std::vector<std::pair<Source, int>> raters; ///< sources with raters in the view, canonical order
  std::vector<std::string> entries;           ///< `source/by/id`
  std::string waiver;                         ///< its reason
};

/// What a gap's mend looks like, from the ladder's texts.
struct Guidance {
  std::vector<std::string> to_show;
  std::vector<std::string> examples;
  std::vector<std::string> to_try;

  struct Resource {
    std::string title;
    std::string by;
    std::string url;
  };

  std::vector<Resource> to_learn;
};

struct GapReport {
  std::optional<Named> competency; ///< nullopt: influence
  GapKind kind = GapKind::core;
  std::optional<int> from;
  int to = 0;
  int steps = 0;
  int weight = 1;
  bool needed = false;
  std::optional<std::string> scope; ///< the least scope asked for; of influence, the level's
  std::optional<double> support_at_expected; ///< nullopt: unknown, or influence
  std::optional<int> self_alone;    ///< the person's own rating, where nobody else has rated it
  std::optional<int> without_scope; ///< p, where all that is unknown is the scope asked for
  Guidance guidance;
};

struct TalkReport {
  Named competency;
  int self = 0;
  int manager = 0;
  std::optional<int> expected;           ///< by the target
  std::vector<std::string> self_entries; ///< titles of the entries behind each rating
  std::vector<std::string> manager_entries;
};

struct SelfManagerReport {
  int compared = 0;
  std::optional<double> mean_difference;
  Tendency tendency = Tendency::none;
  std::vector<TalkReport> talk; ///< largest difference first
};

/// An expectation of a level, and how the evidence stands to it.
struct LevelExpectationReport {
  std::optional<int>
      expected;            ///< nullopt: the level doesn't expect it, and so neither core nor seen
  std::optional<int> seen; ///< as that level's gate took it; nullopt: unknown
  bool core = false;
  Status status = Status::not_expected;
};

/// One level of the track against the evidence.
struct LevelGateReport {
  Named level;
  std::optional<int> grade;
  bool held = false;
  bool target = false;
  bool gate = false; ///< whether its own gate holds
  int met = 0;
  int of = 0;
  std::vector<LevelExpectationReport> expectations; ///< by AssessmentReport::competencies
};

struct ConditionReport {
  ConditionKind kind = ConditionKind::gate;
  bool met = false;
  std::string detail;
};

struct Notice {
  std::string check;
  Severity severity = Severity::note;
  std::string message;
};

struct LadderStamp {
  std::string id;
  std::string title;
  std::string version;
  std::string sha256;
  std::string language = "en"; ///< of the ladder's texts
};

/// What the plan and the sheet for a conversation open with: about whom, by which ladder.
struct ReportHead {
  std::string rung_version;
  Named person;              ///< the title is the name, or the id where no file says a name
  bool person_named = false; ///< a file says the name
  LadderStamp ladder;
  Named track;
  std::optional<std::string> as_of;
  std::optional<Named> held;
  bool no_evidence = false;
  bool self_only = false; ///< nobody but the person has rated anything
};

struct AssessmentReport {
  std::string rung_version;
  Named person;              ///< the title is the name, or the id where no file says a name
  bool person_named = false; ///< a file says the name
  LadderStamp ladder;
  Named track;
  std::optional<std::string> as_of;
  std::optional<Named> held;
  ViewKind headline = ViewKind::supported;
  bool no_evidence = false;
  bool self_only = false; ///< the headline is the self view: nobody else has confirmed anything
  ViewReport supported;
  ViewReport self;
  TargetReport target;
  double support_needed = 0.5; ///< the policy's `support`
  int top_rating = 5;
  std::vector<std::string> scale; ///< titles, rating 1 first
  std::vector<CompetencyReport> competencies;
  std::vector<LevelGateReport> levels; ///< of the track, in the headline view, lowest first
  std::vector<GapReport> gaps;
  SelfManagerReport self_manager;
  std::vector<ConditionReport> promotion;
  std::vector<Notice> notices;

  [[nodiscard]] const ViewReport& headline_view() const {
    return headline == ViewKind::supported ? supported : self;
  }
};

/// `findings` are those of reading and checking; warnings and notes become notices.
AssessmentReport make_report(const Ladder& ladder, const Portfolio& portfolio,
                             const Assessment& assessment, const Diagnostics& findings);

} // namespace rung
