// Stage 2 of the data's way: the typed model of a person's evidence.
//
// A Portfolio is what one person's files (self, manager, peers) say together: merged, with every
// reference resolved against the ladder, in canonical order. Before: read/ builds it. After:
// check/, score/ and report/ read it.
#pragma once

#include "rung/date.hpp"
#include "rung/ladder.hpp"
#include "rung/source.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

enum class EntryKind {
  project,
  design,
  mentoring,
  glue,
  incident,
  feedback,
  learning,
  hiring,
  people,
  community
};

inline constexpr std::array all_kinds = {
    EntryKind::project,  EntryKind::design,   EntryKind::mentoring, EntryKind::glue,
    EntryKind::incident, EntryKind::feedback, EntryKind::learning,  EntryKind::hiring,
    EntryKind::people,   EntryKind::community};
std::string_view name_of(EntryKind kind);

enum class Role { led, co_led, contributed, reviewed, sponsored };

inline constexpr std::array all_roles = {Role::led, Role::co_led, Role::contributed, Role::reviewed,
                                         Role::sponsored};
std::string_view name_of(Role role);

/// `hidden` is written `private`: for the person alone.
enum class Visibility { hidden, manager, packet };

inline constexpr std::array all_visibilities = {Visibility::hidden, Visibility::manager,
                                                Visibility::packet};
std::string_view name_of(Visibility visibility);

/// A measured effect; numbers are kept as they were written.
struct Metric {
  Text name;
  Text before;
  Text after;
  Text unit;
  bool estimated = false;
};

struct Corroborator {
  Text name;
  Text relation;
};

struct Rating {
  CompetencyIndex competency = 0;
  int rating = 0; ///< 1..K
  Span at;
};

/// One piece of evidence, by one rater. Empty texts are absent ones.
struct Entry {
  Text id;
  Located<Date> date;
  Text title;
  Text context;
  Text action;
  Text result;
  std::optional<Metric> metric;
  std::optional<Located<EntryKind>> kind;
  std::optional<Role> role;
  std::optional<Located<ScopeIndex>> scope;
  std::vector<Rating> shows; ///< in the ladder's order of competencies; empty: not scored
  std::vector<Text> links;
  std::vector<Corroborator> corroborators;
  Visibility visibility = Visibility::packet;
  Source source = Source::self;
  std::string by; ///< the rater's id
  Span at;

  /// `source/by/id`, the entry's name in every output.
  [[nodiscard]] std::string name() const;
};

struct Period {
  std::optional<Date> from;
  std::optional<Date> to;
};

/// Private: never in a packet, a team report or a message of CI.
struct Aspiration {
  Text target;
  Text track;
  std::vector<Text> energises;
  std::vector<Text> drains;
  Text notes;
};

/// Makes an expectation met, whatever was seen.
struct Waiver {
  Located<CompetencyIndex> competency;
  Located<LevelIndex> level;
  Text reason;
  Source author_source = Source::manager; ///< who wrote the file; anyone but a manager is a finding
  std::string author;
  Span at;
};

/// `id@version` of the ladder that a file was written for; version may be empty.
struct LadderReference {
  Text written;
  std::string id;
  std::string version;
};

/// What a file names and this ladder doesn't know, since it was written for another version. It is
/// left out of the portfolio: unknown, and not zero.
struct LeftUnread {
  enum class What { competency, rating, scope, level, waiver };

  What what = What::competency;
  std::string name; ///< as written
  int count = 0;    ///< how often it is left out
};

/// What one of the files says besides its entries. Spans of the portfolio count files in this
/// order.
struct EvidenceFile {
  SourceFile source;
  Source author_source = Source::self;
  std::string author;
  Period period;
  std::optional<LadderReference> ladder;
  Text ladder_sha256;
};

struct Portfolio {
  std::string person_id;
  std::string person_name;         ///< empty where no file says it
  std::vector<EvidenceFile> files; ///< sorted by author (source, id), then name
  std::optional<TrackIndex> track; ///< as the files or `--track` say
  std::optional<LevelIndex> held;
  std::optional<Aspiration> aspiration;
  std::vector<Waiver> waivers;
  std::vector<Entry> entries;       ///< by source, rater, date, id
  std::vector<LeftUnread> left_out; ///< by what, then name

  /// The person's name, or the id where no file says a name.
  [[nodiscard]] const std::string& shown_name() const {
    return person_name.empty() ? person_id : person_name;
  }

  /// The latest `period.to`, else the newest entry's date; nullopt without either.
  [[nodiscard]] std::optional<Date> as_of() const;
  [[nodiscard]] const Waiver* waiver(LevelIndex level, CompetencyIndex competency) const;
  [[nodiscard]] Place place(Span span) const;
};

} // namespace rung
