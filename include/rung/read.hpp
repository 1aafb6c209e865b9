// Stage 3 of the data's way: Document -> model, with every shape error at its place.
//
// A file's text is first read as written (each key with its position), then resolved: ids to
// indices, defaults filled in. The model comes back only when the findings hold no error.
#pragma once

#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/periods.hpp"
#include "rung/portfolio.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

std::optional<Ladder> read_ladder(const SourceFile& file, Diagnostics& diagnostics);

/// A person's files as written: parsed, not yet held against a ladder. The two steps are apart
/// because the files say which ladder they are for.
class EvidenceDraft {
public:
  EvidenceDraft();
  EvidenceDraft(EvidenceDraft&& other) noexcept;
  EvidenceDraft& operator=(EvidenceDraft&& other) noexcept;
  ~EvidenceDraft();

  /// Where a file says which ladder it is for; `path` holds it when it is one (`./`, `../`).
  struct LadderWish {
    LadderReference reference;
    std::string path;
    std::string file; ///< the evidence file's name
    Place place;
  };

  /// The first file's that says one (that they agree is checked by read_portfolio); a
  /// `missing-key` finding where none does.
  [[nodiscard]] std::optional<LadderWish> ladder(Diagnostics& diagnostics) const;

  /// The files' names.
  [[nodiscard]] std::vector<std::string> names() const;

  struct EntryFacts {
    std::string id;
    std::string title;
    std::optional<Date> date;
  };

  /// What a file says of itself, whatever the ladder makes of it. Empty where it says nothing.
  struct FileFacts {
    std::string person; ///< an id
    std::string person_name;
    Source source = Source::self; ///< the author's
    std::string author;           ///< an id
    Period period;
    std::vector<EntryFacts> entries; ///< as they stand in the file
  };

  /// In the order of `names`.
  [[nodiscard]] std::vector<FileFacts> facts() const;
  /// The files' dates, in the order of `names`, without what comes after `until`.
  [[nodiscard]] std::vector<FileDates> dates(std::optional<Date> until = std::nullopt) const;

  /// What one of the files says, by its place in `names`; the track is empty where it says none.
  [[nodiscard]] std::optional<LadderWish> ladder_in(std::size_t file) const;
  [[nodiscard]] std::string track_in(std::size_t file) const;

  /// Takes the lines of `aspiration`, and of entries with `visibility: private`, out of findings:
  /// what they say is for the person alone, and not for a log. What a file that can't be parsed
  /// says is unknown, so there nothing is taken out.
  void conceal_private_lines(Diagnostics& findings) const;

  struct Impl;
  std::unique_ptr<Impl> impl;
};

/// Reads the files as written. nullopt where one can't be read at all (its syntax, its schema);
/// with other errors the draft goes on to read_portfolio, which adds what it finds and gives
/// nullopt.
std::optional<EvidenceDraft> read_evidence(std::span<const SourceFile> files,
                                           Diagnostics& diagnostics);

/// Reads files of several people, a draft for each. A file that can't be parsed is somebody's: the
/// others' findings are then those of shape alone.
std::vector<EvidenceDraft> read_people(std::span<const SourceFile> files, Diagnostics& diagnostics);

/// What a file has to say to a portfolio.
enum class FilePart {
  all,
  known,   ///< all, but for what the ladder doesn't know: it was written for another version
  entries, ///< those that the ladder knows, up to `PortfolioOptions::until`: an earlier period's
  nothing, ///< but that it is about the same person
};

/// What is said over the files.
struct PortfolioOptions {
  std::optional<TrackIndex> track;  ///< `--track`: replaces the files' track everywhere
  bool ladder_given = false;        ///< `--ladder`: what the files name doesn't matter then
  std::vector<FilePart> parts = {}; ///< in the order of the draft's `names`; empty: all say all
  std::optional<Date> until = {};
};

/// Merges the files and resolves every reference against the ladder.
std::optional<Portfolio> read_portfolio(const EvidenceDraft& draft, const Ladder& ladder,
                                        const PortfolioOptions& options, Diagnostics& diagnostics);

/// Both steps at once, for callers that have the ladder.
std::optional<Portfolio> read_portfolio(std::span<const SourceFile> files, const Ladder& ladder,
                                        Diagnostics& diagnostics);

} // namespace rung
