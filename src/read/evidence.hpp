// Stage 3: what is behind EvidenceDraft, a person's files as written.
#pragma once

#include "rung/read.hpp"

#include "read/evidence_file.hpp"

#include <cstddef>
#include <vector>

namespace rung {

/// One file of a draft. Its spans carry its number among them.
struct DraftFile {
  SourceFile source;
  EvidenceText text;
};

struct EvidenceDraft::Impl {
  std::vector<DraftFile> files; ///< sorted by author (source, id), then name and bytes
  bool sound = true;            ///< no file has an error
};

} // namespace rung
