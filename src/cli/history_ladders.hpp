// Which ladder a person is scored by on each day of a history, and what the files of other days say
// by it.
//
// Before: the days (rung/periods.hpp) and the evidence as written. After: history_days.cpp reads a
// portfolio for each day.
#pragma once

#include "rung/ladder.hpp"
#include "rung/periods.hpp"
#include "rung/read.hpp"

#include "cli/find_ladder.hpp"
#include "cli/inputs.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace rung::cli {

/// By SHA-256; nullptr where the text is wrong.
using ReadLadders = std::map<std::string, std::unique_ptr<const Ladder>>;

/// The ladders of a history; the same text is read once.
class HistoryLadders {
public:
  HistoryLadders(const EvidenceDraft& draft, Inputs& inputs, const Streams& streams)
      : draft_(&draft), inputs_(&inputs), shelves_(streams) {}

  /// The file of `--ladder`. nullptr where its text is wrong.
  const Ladder* given(const std::string& path, Diagnostics& findings);

  /// The ladder that the first of the files names that names one; nullptr where it isn't found
  /// (then `missing` tells), or its text is wrong (then `findings` do).
  const Ladder* named_in(const std::vector<std::size_t>& files, Diagnostics& missing,
                         Diagnostics& findings);

  ReadLadders take() { return std::move(ladders_); }

private:
  const Ladder* read(const SourceFile& file, Diagnostics& findings);

  const EvidenceDraft* draft_;
  Inputs* inputs_;
  LadderShelves shelves_;
  ReadLadders ladders_;
};

/// Where to look for what a day's own files may leave unsaid: in these, in those of the days before
/// it from the nearest on, in those of later days, in all others.
std::vector<std::size_t> nearest_files(const std::vector<HistoryDay>& days, std::size_t day,
                                       std::size_t file_count);

/// What each file says on each day.
class FileParts {
public:
  /// `ladder_given`: by --ladder, whatever the files name.
  FileParts(const EvidenceDraft& draft, bool ladder_given)
      : draft_(&draft), given_(ladder_given), written_by_(draft.names().size(), nullptr) {}

  /// The day's own files are written by its ladder, unless they had one already. To be told of all
  /// days before the first `on`.
  void written_by(const Ladder* ladder, const HistoryDay& day);

  /// Warns of ratings that are no ratings of this ladder, and so aren't taken over.
  std::vector<FilePart> on(const HistoryDay& day, const Ladder& ladder, Diagnostics& findings);

private:
  [[nodiscard]] FilePart own_part(std::size_t file, const Ladder& ladder) const;
  [[nodiscard]] bool carries(std::size_t file, const Ladder& ladder) const;
  void warn(std::size_t file, const HistoryDay& day, const Ladder& ladder, Diagnostics& findings);

  const EvidenceDraft* draft_;
  bool given_;
  std::vector<const Ladder*> written_by_; ///< by file; nullptr: it isn't known
  std::map<std::string, bool> warned_;
};

} // namespace rung::cli
