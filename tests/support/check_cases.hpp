// Cases of the goldens of checks (tests/golden/checks/README.md): read, spliced, run.
#pragma once

#include "rung/check.hpp"
#include "rung/diagnostics.hpp"
#include "rung/source.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rung::test {

struct CheckCase {
  enum class Kind { finds, silent, shipped };
  Kind kind = Kind::finds;
  std::string title;
  std::string body;
  std::string says; ///< of `finds` and `shipped`; empty where none is written
  std::string file; ///< of `shipped`
  std::vector<std::string> also;
};

/// Throws std::runtime_error, with the line, for a file that isn't made like one.
std::vector<CheckCase> read_cases(const std::filesystem::path& path);
/// The file's text with what the cases say now.
std::string write_cases(const std::filesystem::path& path, const std::vector<CheckCase>& cases);

/// The base text, with the excerpt's top-level keys instead of its own.
std::string splice(std::string_view base, std::string_view excerpt);
/// A text after the `-` and `+` lines of a change; throws where a `-` block doesn't stand there
/// once.
std::string changed(std::string text, std::string_view change);

/// What is found in an excerpt of a ladder or of a person's files.
Diagnostics findings_in(std::string_view excerpt, const CheckSelection& selection);
/// What is found in a shipped file (a path from the project's root) after a change, beyond what is
/// found in it anyhow.
std::vector<Diagnostic> new_findings(const std::string& file, std::string_view change);

} // namespace rung::test
