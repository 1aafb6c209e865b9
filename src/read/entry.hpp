// Stage 3, second half: one entry of evidence, from its text to the model's.
#pragma once

#include "rung/ladder.hpp"

#include "read/evidence_file.hpp"
#include "read/ids.hpp"

#include <optional>

namespace rung {

/// The ids of a ladder, for resolving evidence against it.
struct LadderIds {
  explicit LadderIds(const Ladder& against);

  const Ladder& ladder;
  IdIndex competencies{"competency"};
  IdIndex levels{"level"};
  IdIndex tracks{"track"};
  IdIndex scopes{"scope"};
};

/// nullopt where what names the entry (source, rater, id) isn't known.
std::optional<Entry> resolve_entry(const EntryFile& written, const EvidenceText& file,
                                   const LadderIds& ids, Findings& findings);

/// Whether two copies of an entry say the same, wherever and however they are written.
bool same_content(const Entry& a, const Entry& b);

} // namespace rung
