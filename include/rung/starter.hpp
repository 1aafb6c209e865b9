// Stage 5 of the data's way, beside ladder_cards.hpp: a new evidence file, as a value.
//
// Holds what a person needs in front of them to write: who it is about, the scale, what the level
// held expects and what the next one does. Before: a ladder and the choices of `rung new`. After:
// render/evidence_starter lays it out as YAML with comments.
#pragma once

#include "rung/ladder_cards.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rung {

/// What the user says of the new file.
struct StarterChoice {
  Named person;
  Source source = Source::self;
  std::string by;     ///< the author's id; empty for the person's own file
  std::string ladder; ///< as the file shall name it: `id@1.0`, or a path relative to it
  std::string schema; ///< where an editor finds the JSON Schema, relative to the file
  std::string file;   ///< its name, for the commands in its comments
  TrackIndex track = 0;
  std::optional<LevelIndex> held;
  std::optional<LevelIndex> to; ///< instead of the level after the one held
};

struct ScaleRow {
  int rating = 0;
  std::string title;
  std::string meaning;
};

struct EvidenceStarter {
  Named person;
  Source source = Source::self;
  std::string by;
  std::string ladder;
  std::string schema;
  std::string file;
  LadderStamp stamp;
  Named track;
  std::optional<LevelFacts> held;
  /// The level to write towards: nullopt where the one held is the last of the track.
  std::optional<LevelFacts> next;
  std::vector<ScaleRow> scale;
  /// From the level held to the next; all `same` without a next one, all `begins` without a level
  /// held.
  std::vector<ExpectationChange> expectations;
};

EvidenceStarter make_evidence_starter(const Ladder& ladder, const StarterChoice& choice);

} // namespace rung
