// Stage 5 of the data's way, beside report.hpp: the values that `rung prep` shows.
//
// A sheet for a career conversation: questions with blanks, and what the evidence and the ladder
// have to say about each. The answers are the person's: nothing of `aspiration`, no motive and no
// private entry is in it. The questions' words stand in report/prep_words.cpp, as data. Before:
// score/. After: render/.
#pragma once

#include "rung/assessment.hpp"
#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/ladder_cards.hpp"
#include "rung/plan.hpp"
#include "rung/portfolio.hpp"
#include "rung/report.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// Whose sheet it is.
enum class PrepFor { person, manager };

std::string_view name_of(PrepFor reader);
std::optional<PrepFor> prep_for_named(std::string_view name);

/// What the conversation is about, in its order.
enum class PrepTopic {
  energy,
  direction,
  track, ///< technical work or management
  trial, ///< trying the other one, and coming back
  differences,
  gaps,
  recognition,
  chances,
  goals,
};

std::string_view name_of(PrepTopic topic);

/// A topic's title, and what to ask about it. Each question is followed by room for an answer.
struct PrepQuestions {
  PrepTopic topic = PrepTopic::energy;
  std::string title;
  std::vector<std::string> ask;
  std::vector<std::string> listen_for; ///< for the manager
};

/// Levels of equal grade on both tracks.
struct EqualLevels {
  int grade = 0;
  std::vector<Named> levels;
};

/// A difference between self and manager, with the evidence of both and what each might ask.
struct Difference {
  TalkReport talk; ///< its entries are those that may be named
  std::string person_asks;
  std::string manager_asks;
};

/// Work that is easily passed over.
enum class WorkKind { glue, mentoring, technical_leadership };

std::string_view name_of(WorkKind kind);

/// A piece of work that deserves to be named; entries of one id by several raters are one piece.
struct RecognisedWork {
  WorkKind kind = WorkKind::glue;
  std::string title;
  std::string date;
  std::string result;          ///< empty: nobody has written it down
  std::string result_in_short; ///< its first sentence
  std::vector<Source> seen_by; ///< who has written about it
};

/// What somebody has to give before a gap can be closed.
enum class ChanceKind {
  reach,    ///< work of a wider scope
  occasion, ///< to do it at all where others see it
  stretch,  ///< work a size larger
};

std::string_view name_of(ChanceKind kind);

struct Chance {
  std::optional<Named> competency; ///< nullopt: influence
  ChanceKind kind = ChanceKind::occasion;
  std::optional<std::string> scope;
  int rating = 0; ///< what the work has to ask for; 0 for influence
};

/// What bends a judgement, with the evidence's own numbers.
struct Bias {
  std::string id;
  std::string title;
  std::string message;
};

/// What the files given don't tell.
struct Missing {
  std::string id;
  std::string text;
};

struct PrepReport {
  ReportHead head;
  PrepFor reader = PrepFor::person;
  bool managing = false; ///< the questions look from management towards technical work
  TargetReport target;
  std::vector<std::string> opening;
  std::vector<Missing> missing;
  std::vector<PrepQuestions> topics;
  std::optional<EqualLevels> parity;
  std::vector<WayCard> ways; ///< from the level held
  std::vector<Difference> differences;
  std::vector<PlanGap> gaps; ///< the first two that are needed
  std::vector<RecognisedWork> recognition;
  int recognition_left_out = 0; ///< older pieces
  std::vector<Chance> chances;
  int goals = 0; ///< rows to fill in
  /// For the manager alone.
  std::vector<std::string> bring;
  std::vector<std::string> avoid;
  std::vector<Bias> biases;
};

struct PrepOptions {
  PrepFor reader = PrepFor::person;
};

PrepReport make_prep(const Ladder& ladder, const Portfolio& portfolio, const Assessment& assessment,
                     const Diagnostics& findings, const PrepOptions& options = {});

} // namespace rung
