// Stage 3: what is behind EvidenceDraft, a person's files as written.
#pragma once

#include "rung/read.hpp"

#include "read/evidence_file.hpp"

#include <cstddef>
#include <vector>

namespace rung {

/// 1-based, both of them included.
struct LineRange {
  int first = 0;
  int last = 0;
};

/// One file of a draft. Its spans carry its number among them.
struct DraftFile {
  SourceFile source;
  EvidenceText text;
  std::vector<LineRange> private_lines = {};
};

/// What a file says besides its entries. Also one that says nothing has its place among the files,
/// since spans count them.
EvidenceFile said_beside_entries(const DraftFile& file, FilePart part);

struct EvidenceDraft::Impl {
  std::vector<DraftFile> files; ///< sorted by author (source, id), then name and bytes
  bool sound = true;            ///< no file has an error
};

} // namespace rung
