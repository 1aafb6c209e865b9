// Which files `rung validate` is about: those named, and those in the folders named whose `schema`
// is one of rung's.
//
// Before: the command line. After: validation.hpp reads and checks them.
#pragma once

#include "rung/findings.hpp"
#include "rung/source.hpp"

#include "cli/inputs.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace rung::cli {

struct FileToCheck {
  SourceFile source;
  FileIdentity identity;
  FileKind kind = FileKind::unknown; ///< unknown only where the user names the file
  /// Evidence files of one group and one person are read together: those named, and those that
  /// lie in the same folder.
  std::string group;
};

struct FilesToCheck {
  std::vector<FileToCheck> files; ///< by name, each once
  std::size_t skipped = 0;        ///< *.yaml and *.yml in folders that say no schema of rung's
};

/// Without paths: what the current folder holds.
FilesToCheck find_files(std::span<const std::string> paths, Inputs& inputs);

} // namespace rung::cli
