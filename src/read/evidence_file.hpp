// Stage 3, first half: an evidence file as it is written.
//
// Mirrors the file, key by key, with references as texts. Before: Document. After: read/evidence
// keeps a person's files in a draft, read/portfolio merges and resolves them.
//
// To add a key: a field here, its line in the Shape in evidence_file.cpp, what it means in
// entry.cpp or portfolio.cpp.
#pragma once

#include "rung/portfolio.hpp"

#include "yaml/mapping.hpp"

#include <optional>
#include <vector>

namespace rung {

struct PersonFile {
  Text id;
  Text name;
};

struct AuthorFile {
  std::optional<Located<Source>> source;
  Text id;
  Span at;
  bool sound = true; ///< read without a finding
};

struct PeriodFile {
  std::optional<Located<Date>> from;
  std::optional<Located<Date>> to;
};

struct WaiverFile {
  Text competency;
  Text level;
  Text reason;
  Span at;
};

struct EntryFile {
  Text id;
  std::optional<Located<Date>> date;
  Text title;
  Text context;
  Text action;
  Text result;
  std::optional<Metric> metric;
  std::optional<Located<EntryKind>> kind;
  std::optional<Located<Role>> role;
  Text scope;
  Pairs<Located<std::int64_t>> shows;
  std::vector<Text> links;
  std::vector<Corroborator> corroborators;
  std::optional<Located<Visibility>> visibility;
  std::optional<Located<Source>> source;
  Text by;
  Span at;
  bool sound = true; ///< read without a finding
};

struct EvidenceText {
  Text schema;
  PersonFile person;
  AuthorFile author;
  std::optional<LadderReference> ladder;
  Text ladder_sha256;
  Text track;
  Text level;
  PeriodFile period;
  std::optional<Aspiration> aspiration;
  std::vector<WaiverFile> waivers;
  std::vector<EntryFile> evidence;
};

EvidenceText read_evidence_text(ReadContext& reading);

} // namespace rung
