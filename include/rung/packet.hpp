// Stage 5 of the data's way, beside report.hpp: the values that `rung packet` shows.
//
// A promotion packet: what people wrote, arranged for those who decide, with what can be computed
// beside it and a place to fill in for what is missing (docs/packet.md). It holds only entries with
// `visibility: packet`, and nothing of `aspiration`; of a redacted one every name, id, title, link
// and text that people wrote is left out already. Before: score/. After: render/.
#pragma once

#include "rung/assessment.hpp"
#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/ladder_cards.hpp"
#include "rung/plan.hpp"
#include "rung/portfolio.hpp"
#include "rung/report.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
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
  double share = 0; ///< of S(e; g) in the story's view, how much rests on the story
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

/// An expectation of the target, as everybody saw it. A rating of a source that rests on nothing
/// that a packet shows is left out.
struct PacketRow {
  Named competency;
  std::optional<Named> area;
  int expected = 0;
  bool core = false;
  int weight = 1;
  std::optional<std::string> scope; ///< least scope asked for
  std::optional<int> rating;        ///< the headline view's p
  std::optional<int> at_scope;      ///< p(g), where a scope is asked for and it is known
  std::optional<double> support;    ///< S(e; g)
  std::optional<int> self;
  std::optional<int> manager;
  std::optional<int> others; ///< peers, direct reports and stakeholders together
  std::vector<int> ledger;   ///< numbers of the entries that show it, newest first
  std::vector<int> shown;    ///< the first of them
  Confidence confidence = Confidence::none;
  Status status = Status::unknown;
  int steps = 0;
  std::string waiver; ///< its reason; empty where redacted
};

struct PacketDate {
  std::string date;
  bool holds = false;
  std::optional<Named> fails_at; ///< the lowest level whose gate doesn't hold
};

/// Whether the gate held before, too. Always of the supported view.
struct PacketSustained {
  bool met = false;
  int done = 0;
  int of = 0;
  int days_between = 0;
  std::vector<PacketDate> dates; ///< newest first
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

enum class ReasonKind {
  gap,       ///< the target's gate needs it
  off_path,  ///< not met, though the gate doesn't need it
  condition, ///< of a promotion case
};

std::string_view name_of(ReasonKind kind);

/// What speaks against it now; mitigation, owner and date are for people to fill in.
struct PacketReason {
  ReasonKind kind = ReasonKind::gap;
  std::optional<PlanGap> gap;               ///< of `gap` and `off_path`
  std::optional<ConditionReport> condition; ///< of `condition`
};

struct PacketDifference {
  Named competency;
  int self = 0;
  int manager = 0;
  std::optional<int> expected;
  std::vector<LedgerReference> self_entries;
  std::vector<LedgerReference> manager_entries;
};

/// An expectation that no level of the track left asks for, and what was seen of it.
struct AskedThereAlone {
  std::size_t row = 0;                  ///< in the matrix
  std::vector<LedgerReference> entries; ///< newest first
};

/// Why this track.
struct PacketTrack {
  Crossing crossing;
  std::vector<AskedThereAlone> asked; ///< with a change of track
  std::optional<PacketTodo> todo;     ///< with a change of track: the person's own words
};

enum class GrowthKind {
  thinnest, ///< met, by the least
  off_path, ///< not met, and not needed for the gate
  above,    ///< the level above the target asks for more
};

std::string_view name_of(GrowthKind kind);

/// What to grow in at the new level, from the ladder.
struct PacketGrowth {
  GrowthKind kind = GrowthKind::thinnest;
  Named competency;
  int rating = 0; ///< to keep or to reach
  std::optional<std::string> scope;
  Confidence confidence = Confidence::none;
  std::optional<double> support; ///< of `thinnest`: S(e; g)
  std::string to_show;           ///< the ladder's first behaviour at that rating; may be empty
  std::string to_try;            ///< its first idea that leads there; may be empty
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
  std::vector<LedgerText> texts; ///< those that the main part doesn't print in full
};

struct PacketFile {
  std::string name; ///< as given; of a redacted packet "file 2"
  PacketRater author;
  std::string sha256;
};

/// Which evidence the packet rests on.
struct PacketWindow {
  std::optional<std::string> first; ///< of the entries that it shows
  std::optional<std::string> last;
  int days = 730; ///< the ladder's window
  int older = 0;  ///< entries that the window leaves out
};

struct PacketReport {
  ReportHead head; ///< of a redacted packet the person is "the candidate"
  bool redacted = false;
  TargetReport target;
  bool at_held = false; ///< the target is the level held
  PacketWindow window;
  int known = 0; ///< of the target's expectations: those with evidence, in the headline view
  double support_needed = 0.5;
  std::vector<std::string> scale; ///< titles, rating 1 first
  PacketTodo ask;
  LevelFacts role; ///< without pay
  std::optional<PacketTodo> role_todo;
  std::vector<PacketStory> stories;
  int stories_left_out = 0; ///< pieces of work on which support rests, too
  std::optional<PacketTodo> stories_todo;
  std::vector<PacketRow> matrix; ///< in the ladder's order
  PacketSustained sustained;
  std::vector<PacketWork> work; ///< newest first
  int work_left_out = 0;
  std::optional<PacketTodo> work_todo;
  std::vector<PacketVoice> voices;
  int voices_left_out = 0; ///< entries of others
  std::optional<PacketTodo> voices_todo;
  std::vector<PacketReason> reasons;
  PacketTodo reasons_todo;
  std::vector<PacketDifference> differences;
  std::optional<PacketTodo> differences_todo;
  std::optional<PacketTrack> track; ///< nullopt: no change of track, and no way to describe
  std::vector<PacketGrowth> growth;
  std::optional<Named> above; ///< the level above the target in its track
  std::vector<LedgerEntry> ledger;
  std::vector<ConditionReport> promotion;
  std::vector<Notice> notices;
  std::vector<PacketFile> files;
};

/// Stories are few, or nobody reads them.
inline constexpr std::size_t most_stories = 4;

struct PacketOptions {
  std::vector<std::string> stories; ///< `id` or `source/by/id`, as `story_names` has them
  bool redact = false;
};

/// What `PacketOptions::stories` may name: the ids of the entries that a packet shows, then their
/// whole names.
std::vector<std::string> story_names(const Ladder& ladder, const Portfolio& portfolio,
                                     const Assessment& assessment);

PacketReport make_packet(const Ladder& ladder, const Portfolio& portfolio,
                         const Assessment& assessment, const Diagnostics& findings,
                         const PacketOptions& options = {});

} // namespace rung
