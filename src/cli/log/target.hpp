// The evidence file that `rung log` adds to: what it says of itself, its ladder, and the entries
// going into its text.
//
// Before: the FILE of the command line. After: change_file.hpp replaces it.
#pragma once

#include "rung/rung.hpp"

#include "cli/inputs.hpp"
#include "cli/streams.hpp"

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace rung::cli {

struct LogTarget {
  SourceFile file;
  EvidenceDraft::FileFacts facts;
  std::optional<Ladder> ladder;
  std::string no_ladder; ///< why there is none
};

/// Reads the file, and the ladder that it names or `--ladder` gives. nullopt where the findings
/// hold an error; a ladder that can't be found or read is none, unless it was given. Throws a
/// UsageError for a folder and for `-`, an IoError for what can't be read.
std::optional<LogTarget> look_at(const std::string& path, const std::optional<std::string>& ladder,
                                 Inputs& inputs, const Streams& streams, Diagnostics& findings);

/// The file's layout is beyond us. `entries` is what would have been added, so that nothing that
/// was typed is lost.
class LayoutRefused : public std::runtime_error {
public:
  LayoutRefused(const std::string& message, std::string entries);

  [[nodiscard]] const std::string& entries() const { return entries_; }

private:
  std::string entries_;
};

/// The file with the entries in it, read back; nullopt where the findings hold an error. Each gets
/// an id: the one given, or one made of its title that the file doesn't have yet.
std::optional<Addition> add_to(const SourceFile& file, std::vector<NewEntry> entries,
                               const std::optional<std::string>& id, Diagnostics& findings);

/// Whether somebody may rate so in a file by this author; throws a UsageError where not.
void check_rater(const NewEntry& entry, const EvidenceDraft::FileFacts& facts);

} // namespace rung::cli
