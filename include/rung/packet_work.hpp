// Stage 5 of the data's way, beside packet.hpp: the parts of a packet that hold what people wrote.
//
// Of a redacted packet their words are left out here already: a title, text, link or name that is
// empty for that reason stays empty in every format.
#pragma once

#include "rung/ladder.hpp"
#include "rung/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rung {

/// What is left for people to write, and the questions that it should answer.
struct PacketTodo {
  std::string id;
  std::string what;
  std::vector<std::string> ask;
};

struct PacketRater {
  Source source = Source::self;
  std::string by;    ///< an id; of a redacted packet a pseudonym, such as "Peer 2"
  std::string shown; ///< "Ada Example", "grace, peer"; of a redacted packet the pseudonym
};

/// A text as somebody wrote it. Without one, `whole` and `shown` are empty.
struct PacketText {
  std::string whole;
  std::string shown; ///< as much of it as the main part prints
  bool cut = false;  ///< then the ledger prints the whole
  int words = 0;
  int ledger = 0;                ///< the number of the entry that it stands in
  std::optional<PacketRater> by; ///< where the story's teller didn't write it
};

/// An entry of the ledger, named in the main part.
struct LedgerReference {
  int number = 0;
  std::string title; ///< empty where redacted
  std::string date;
  PacketRater rater;
};

/// What an entry, or a piece of work, is beside its words.
struct WorkFacts {
  std::optional<std::string> kind;
  std::optional<std::string> role;
  std::optional<std::string> scope;
};

/// A measured effect, as it was written; what is empty nobody wrote.
struct PacketMetric {
  std::string name;
  std::string before;
  std::string after;
  std::string unit;
  bool estimated = false;
};

struct PacketCorroborator {
  std::string name; ///< empty where redacted, like the relation, which is as it was written
  std::string relation;
};

/// What one rater saw in a competency.
struct SeenAt {
  PacketRater rater;
  int rating = 0;
};

/// A competency that a story shows, beside what the target expects.
struct StoryRating {
  Named competency;
  std::optional<int> expected;      ///< nullopt: the target doesn't expect it
  std::optional<std::string> scope; ///< the least scope asked for
  bool core = false;
  std::vector<SeenAt> seen;
  double share = 0; ///< of S(e; g) in the headline view, how much rests on the story
};

/// A piece of work: the entries of one id, by whoever wrote about it.
struct PacketStory {
  std::string id;          ///< of its entries; empty where redacted
  std::vector<int> ledger; ///< its entries' numbers, the teller's first
  std::string title;       ///< empty where redacted
  std::string date;
  PacketRater told_by;
  std::vector<PacketRater> also_by; ///< who else wrote about it
  WorkFacts facts;
  PacketText context;
  PacketText action;
  PacketText result;
  std::optional<PacketMetric> metric;
  std::optional<PacketRater> metric_by; ///< where the teller didn't write it
  std::vector<StoryRating> shows;       ///< in the ladder's order
  std::vector<std::string> links;
  std::vector<PacketCorroborator> corroborators;
  int corroborator_count = 0;
  int words = 0;          ///< of context, action and result together
  double support = 0;     ///< the weighted mean of its shares, over the target's expectations
  bool self_only = false; ///< nobody else wrote about it
  bool named = false;     ///< asked for by `--story`
  std::vector<PacketTodo> todos;
};

/// Work beside the projects: leadership, mentoring, glue.
struct PacketWork {
  std::string id;
  std::vector<int> ledger;
  std::string title; ///< empty where redacted
  std::string date;
  PacketRater told_by;
  WorkFacts facts;
  PacketText result;
  std::vector<Named> shows;
  std::optional<PacketTodo> todo; ///< where nobody wrote down what came of it
};

/// What somebody other than the person wrote.
struct PacketVoice {
  LedgerReference entry;
  WorkFacts facts;
  std::string part; ///< which text of the entry it is: result, action or context; empty: none
  PacketText text;
  std::vector<Named> shows;
  std::optional<int> story; ///< 1-based, where the work is told as one
};

struct LedgerText {
  std::string part; ///< context, action or result
  std::string text;
};

struct LedgerRating {
  Named competency;
  int rating = 0;
  std::optional<int> expected; ///< by the target
};

struct LedgerEntry {
  int number = 0;   ///< from 1, oldest first
  std::string name; ///< `source/by/id`; of a redacted packet "entry 7"
  std::string date;
  std::string title; ///< empty where redacted
  PacketRater rater;
  WorkFacts facts;
  std::vector<LedgerRating> shows; ///< in the ladder's order; empty: not rated
  std::vector<std::string> links;
  std::vector<LedgerText> texts; ///< those of which the main part prints the beginning
};

} // namespace rung
