// Stage 6, render: what the formats of findings say alike.
#pragma once

#include "rung/findings.hpp"

#include <string>
#include <string_view>

namespace rung {

/// "ladder.yaml:12:5"; the file alone where a finding is about all of it.
std::string place_text(const Place& place);

/// "2 files, 1 error, 3 warnings", and notes where there are any.
std::string findings_totals(const FindingsReport& report);

/// That some errors are beyond the limit of a file; empty where none is.
std::string beyond_limit(const FindingsReport& report);

/// What a run says beside its findings: its remarks, and what is beyond the limit.
std::vector<std::string> said_beside(const FindingsReport& report);

/// A file's name as platforms compare it with the paths of a repository: without a leading "./".
std::string_view repository_path(std::string_view name);

/// The message, and the mend on a line of its own.
std::string message_and_help(const Diagnostic& finding);

} // namespace rung
