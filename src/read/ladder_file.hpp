// Stage 3, first half: a ladder as it is written.
//
// These types mirror the file, key by key: references are still texts, absent values absent. Where
// a key's value is the model's own type, that is used. Before: Document. After: read/ladder turns a
// LadderFile into a Ladder.
//
// To add a key: a field here, its line in the Shape in ladder_file.cpp, what it means in
// ladder.cpp.
#pragma once

#include "rung/ladder.hpp"

#include "yaml/mapping.hpp"

#include <optional>
#include <vector>

namespace rung {

struct CompetencyFile {
  Text id;
  Text title;
  Text summary;
  Text area;
  std::optional<Located<Pillar>> pillar;
  Pairs<Step> steps; ///< Step::rating is still 0: the key says it
};

struct ExpectationFile {
  std::optional<Located<std::int64_t>> rating;
  Text scope;
  std::optional<int> weight;
  std::vector<Text> behaviours;
  std::vector<Text> examples;
  Span at;
};

struct ExpectsFile {
  Pairs<ExpectationFile> pairs;
  Span at;
  bool sound = false; ///< read, and without a finding
};

struct LevelFile {
  Text id;
  Text title;
  std::vector<Text> also_called;
  std::optional<Located<int>> grade;
  Text scope;
  Text summary;
  std::optional<Pay> pay;
  std::vector<Text> responsibilities;
  std::vector<Text> not_expected;
  std::optional<std::vector<Text>> core;
  ExpectsFile expects;
};

struct TrackFile {
  Text id;
  Text title;
  std::optional<Located<TrackKind>> kind;
  std::optional<std::vector<Text>> levels;
};

struct TransitionFile {
  Text from;
  Text to;
  std::vector<Text> entry;
  Text trial;
  Text way_back;
  Span at;
};

struct VotesFile {
  std::optional<Located<double>> votes;
  std::optional<Located<double>> cap;
};

struct SourcesFile {
  VotesFile self;
  VotesFile manager;
  VotesFile peer;
  VotesFile report;
  VotesFile stakeholder;
};

struct PromotionFile {
  std::optional<int> raters;
  std::optional<int> periods;
};

struct PolicyFile {
  SourcesFile sources;
  std::optional<Located<double>> support;
  std::optional<Located<double>> coverage;
  std::optional<std::optional<int>> floor; ///< the inner nullopt is `none`
  std::optional<int> influence;
  std::optional<int> window_days;
  std::optional<int> half_life_days;
  PromotionFile promotion;
};

/// A list of things with ids. An item that couldn't be read is there all the same, without an id.
template <class T>
struct ListFile {
  std::vector<T> items;
  Span at;
  bool written = false; ///< as a list
};

struct LadderFile {
  Text schema;
  Text id;
  Text title;
  Text version;
  Text language;
  Text summary;
  ListFile<ScaleStep> scale;
  std::optional<std::vector<Text>> scopes; ///< an empty text is one that couldn't be read
  ListFile<Area> areas;
  ListFile<CompetencyFile> competencies;
  ListFile<LevelFile> levels;
  ListFile<TrackFile> tracks;
  std::vector<TransitionFile> transitions;
  PolicyFile policy;
  std::vector<Allow> allow;
};

/// Reads the whole document; what it can't read stays absent, with a finding.
LadderFile read_ladder_file(ReadContext& reading);

/// Defined in ladder.cpp. Where `findings` hold an error, the ladder is only fit to be dropped.
Ladder resolve_ladder(LadderFile file, Findings& findings);

} // namespace rung
