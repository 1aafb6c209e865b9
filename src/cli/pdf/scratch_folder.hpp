// A folder for the files of one step, its owner's alone, that is gone afterwards.
#pragma once

#include "cli/streams.hpp"

#include <filesystem>

namespace rung::cli {

class ScratchFolder {
public:
  /// In the folder that TMPDIR names, else in /tmp. Throws an IoError.
  explicit ScratchFolder(const Environment& environment);

  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder(ScratchFolder&&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ScratchFolder& operator=(ScratchFolder&&) = delete;

  ~ScratchFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
  std::filesystem::path path_; ///< absolute
};

} // namespace rung::cli
