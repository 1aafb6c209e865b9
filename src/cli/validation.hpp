// All checks on many files: what `rung validate` does between its arguments and its output.
//
// Ladders are read and checked, evidence is read person by person and held against the ladder that
// it names. The work is spread over threads; files are read, and ladders are looked for, by one.
// Before: validate_files.hpp. After: a FindingsReport for render/.
#pragma once

#include "rung/check.hpp"
#include "rung/findings.hpp"

#include "cli/streams.hpp"
#include "cli/validate_files.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace rung::cli {

struct ValidationOptions {
  CheckSelection selection;
  Severity least = Severity::note;   ///< what is less severe is left out
  std::optional<std::string> ladder; ///< `--ladder`: of all evidence
  std::size_t jobs = 1;
};

FindingsReport validate(FilesToCheck files, const ValidationOptions& options, Inputs& inputs,
                        const Streams& streams);

} // namespace rung::cli
