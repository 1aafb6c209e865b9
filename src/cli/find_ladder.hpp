// Which ladder a person's evidence is for (docs/ladder-format.md, "How a ladder is found").
//
// `--ladder` wins; then a path in the evidence; then its id, looked for in the folders of
// RUNG_LADDERS, in a `ladders/` folder beside the evidence file or above it, and among the built-in
// ladders. Before: the evidence as written. After: read_ladder. To add a place to look: `places`.
#pragma once

#include "rung/diagnostics.hpp"
#include "rung/read.hpp"
#include "rung/source.hpp"

#include "cli/file_head.hpp"
#include "cli/inputs.hpp"
#include "cli/streams.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rung::cli {

/// What a search by id came to. `file` is the ladder found; without one, `known` and `searched`
/// tell what there is and where it was looked for.
struct LadderSearch {
  std::optional<InputFile> file;
  std::vector<std::string> known;    ///< ids
  std::vector<std::string> searched; ///< folders, as a person would name them

  /// "did you mean", and where it was looked for.
  [[nodiscard]] std::string help(std::string_view id) const;
};

/// The folders in which ladders are looked for; each is read once, however often it is asked for.
class LadderShelves {
public:
  explicit LadderShelves(const Streams& streams) : streams_(&streams) {}

  /// The first place that holds the id wins; within a place a ladder of the version, then the
  /// greatest version. `beside` is the folder in which the search for `ladders/` begins.
  LadderSearch find(std::string_view id, std::string_view version,
                    const std::filesystem::path& beside);

  /// The ladder that a file of the evidence names. nullopt with a finding where there is none.
  std::optional<InputFile> find(const EvidenceDraft::LadderWish& wish, Diagnostics& diagnostics);

private:
  struct Shelved {
    InputFile file;
    FileHead head;
  };

  const std::vector<Shelved>& shelf(const std::filesystem::path& folder, const std::string& shown);

  const Streams* streams_;
  std::map<std::pair<std::filesystem::path, std::string>, std::vector<Shelved>> shelves_;
};

/// Whether a user names a ladder by its file: an id holds neither a slash nor a dot, but for that
/// of a version behind its `@`.
bool is_path(std::string_view ladder);

/// The ladder that a user names: a file (`-` is standard input), or an id, perhaps with `@version`,
/// looked for in RUNG_LADDERS, in `ladders/` here or above, and among the built-in ones. Throws a
/// UsageError with "did you mean" where there is none.
SourceFile named_ladder(const std::string& given, Inputs& inputs, const Streams& streams);

/// Whether a version is one that `wanted` accepts: itself, or one that goes on after it (1.0
/// -> 1.0.3).
bool is_version(std::string_view version, std::string_view wanted);

} // namespace rung::cli
