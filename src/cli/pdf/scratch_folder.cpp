#include "cli/pdf/scratch_folder.hpp"

#include "cli/failure.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <string>
#include <system_error>
#include <thread>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

constexpr int most_removals = 50;
constexpr std::chrono::milliseconds between_removals{20};

/// Only an absolute path keeps its meaning for the programs that are given it.
fs::path scratch_parent(const Environment& environment) {
  const fs::path named = environment("TMPDIR").value_or("");
  return named.is_absolute() ? named : fs::path("/tmp");
}

} // namespace

ScratchFolder::ScratchFolder(const Environment& environment) {
  const auto parent = scratch_parent(environment);
  auto name = (parent / "rung-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) // 0700
    throw IoError(fmt::format("cannot make a temporary folder in {}", parent.string()), errno);
  path_ = name;
}

ScratchFolder::~ScratchFolder() {
  // A process that has just been killed may still have made a file behind our back.
  for (int i = 0; i < most_removals; ++i) {
    std::error_code error;
    fs::remove_all(path_, error);
    if (!error)
      return;
    std::this_thread::sleep_for(between_removals);
  }
}

} // namespace rung::cli
