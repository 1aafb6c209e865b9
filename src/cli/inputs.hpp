// Stage 0 of the data's way, from outside: the only reader of files.
//
// Before: the command line's paths. After: SourceFiles for read/. Files, pipes and `-` are read
// with a bound, folders are walked for evidence; whatever can't be read is an IoError that names
// it. Which ladder belongs to the evidence: find_ladder.hpp.
#pragma once

#include "rung/source.hpp"

#include "cli/streams.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rung::cli {

/// One byte more than the readers take, so that they see that a file is too large.
inline constexpr std::size_t read_limit = (std::size_t{1} << 20) + 1;

/// The name that findings give to `-`.
inline constexpr std::string_view stdin_name = "<stdin>";

/// Which file it is, whatever its name: device and inode.
using FileIdentity = std::pair<std::uintmax_t, std::uintmax_t>;

/// Of an open file; it can't fail for one.
FileIdentity identity_of(int descriptor);

struct InputFile {
  SourceFile source;
  FileIdentity identity;
};

/// Reads at most `read_limit` bytes of a file or pipe. `shown` is the name it gets.
InputFile read_file(const std::filesystem::path& path, const std::string& shown);

bool is_folder(const std::filesystem::path& path);

/// The files below a folder that may be ladders or evidence, sorted by name. Hidden ones, those of
/// `node_modules` and symbolic links to folders are passed over.
std::vector<std::filesystem::path> texts_below(const std::filesystem::path& folder);

/// The files that lie in a folder itself, with a ladder's or evidence's ending, sorted by name.
std::vector<std::filesystem::path> texts_in(const std::filesystem::path& folder);

/// Everything a run has read, so that it never writes over it.
class Inputs {
public:
  explicit Inputs(const Streams& streams) : streams_(&streams) {}

  /// A file that the user names; `-` is standard input.
  SourceFile read(const std::string& path);
  /// A person's files: those named, and those in the folders named whose `schema` says evidence.
  /// Sorted by name, each once, so that the order of the arguments changes nothing.
  std::vector<SourceFile> read_evidence(std::span<const std::string> paths);
  /// The same, with its identity, and not counted as read yet.
  [[nodiscard]] InputFile open(const std::string& path) const;
  /// Counts a file as read.
  SourceFile take(InputFile file);

  [[nodiscard]] bool contains(const FileIdentity& file) const { return taken_.contains(file); }

private:
  const Streams* streams_;
  std::set<FileIdentity> taken_;
};

} // namespace rung::cli
