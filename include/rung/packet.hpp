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
#include "rung/packet_work.hpp"
#include "rung/plan.hpp"
#include "rung/portfolio.hpp"
#include "rung/report.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

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

/// Of a file with no entry that the packet shows, name and author are left out.
struct PacketFile {
  std::string name; ///< as given; of a redacted packet "file 2"
  std::optional<PacketRater> author;
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
  double known_share = 0;
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
