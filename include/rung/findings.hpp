// Stage 5 of the data's way, for findings: what was checked and what was found, ready to show.
//
// Before: Diagnostics of read/ and check/. After: render/ shows a FindingsReport as text for people
// or in a format that a machine reads; all of them show the same values.
#pragma once

#include "rung/diagnostics.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

enum class FileKind {
  ladder,
  evidence,
  unknown, ///< says no schema that rung knows
};

std::string_view name_of(FileKind kind);

struct CheckedFile {
  std::string name;
  FileKind kind = FileKind::unknown;
  std::size_t errors = 0; ///< of those in `findings`, as the next two
  std::size_t warnings = 0;
  std::size_t notes = 0;
};

/// One finding of a run.
struct ReportedFinding {
  Diagnostic diagnostic;
  /// 32 hexadecimal digits that tell the finding from all others of the run. They stay the same
  /// when lines move: made of the check, the file's name, what the finding is about and the words
  /// meant.
  std::string fingerprint;
  /// Of a file about a person: no line of it leaves for a log or a platform that others read.
  bool personal = false;
};

/// A check that found something, for formats that explain each once. Of an id without a row in the
/// table only the id is known, and the most severe of its findings.
struct ReportedRule {
  std::string id;
  Severity severity = Severity::error; ///< the check's own; single findings of it may be notes
  std::string_view summary;
  std::string_view why;
  std::string_view bad; ///< excerpts of a file
  std::string_view good;
};

/// A check, as `rung checks` explains it.
struct CheckCard {
  std::string_view id;
  Severity severity = Severity::error;
  std::string_view group;
  std::string_view summary; ///< what it finds
  std::string_view why;
  std::string_view bad; ///< excerpts of a file; empty where none can show it
  std::string_view good;
  bool switchable = true; ///< `--disable` leaves it out
  bool allowable = true;  ///< a ladder's `allow` switches it off
  bool english = false;   ///< looks at English words
};

/// All of them, group by group.
std::vector<CheckCard> check_cards();

/// How often a check found something.
struct CheckCount {
  std::string id;
  Severity severity = Severity::error;
  std::string_view summary; ///< what the check finds; empty for an id without a row in its table
  std::size_t count = 0;
};

struct FindingsReport {
  std::string_view rung_version;
  std::vector<CheckedFile> files;        ///< by name; each that a finding is in is among them
  std::vector<ReportedFinding> findings; ///< by file, line, column
  std::vector<CheckCount> by_check;      ///< the most severe first, then the most frequent
  std::vector<ReportedRule> rules;       ///< by id; every finding's is among them
  std::vector<std::string> remarks;      ///< about the run: what couldn't be checked, and why
  std::size_t skipped = 0;               ///< files in folders that are no ladder and no evidence
  std::size_t errors = 0;                ///< with those beyond the limit of a file
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t left_out = 0; ///< findings beyond the limit of a file, which nobody can show
  Severity failing = Severity::error; ///< what is as severe as this makes the run fail

  [[nodiscard]] bool fails(const ReportedFinding& finding) const {
    return finding.diagnostic.severity <= failing;
  }
};

/// What a run adds up to. Findings less severe than `least` are left out.
FindingsReport make_findings_report(std::vector<CheckedFile> files,
                                    std::span<const Diagnostics> found,
                                    Severity least = Severity::note);

/// The same for a run that read no more than what its findings are about.
FindingsReport make_findings_report(const Diagnostics& found);

} // namespace rung
