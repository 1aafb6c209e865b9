// What `rung history` reads: files -> days -> each day's ladder and portfolio -> scores.
//
// Before: the verb's arguments. After: history.cpp makes its report. Which files speak on which
// day: rung/periods.hpp. docs/history.md tells the rules.
#pragma once

#include "rung/history.hpp"
#include "rung/rung.hpp"

#include "cli/history_ladders.hpp"
#include "cli/inputs.hpp"
#include "cli/person.hpp"
#include "cli/streams.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rung::cli {

struct HistoryOptions {
  PersonOptions person;
  std::optional<std::string> every;

  std::vector<OptionSpec> specs();
};

struct ScoredHistory {
  ReadLadders ladders; ///< those that the days refer to
  HistoryInput input;
};

/// Reads, checks and scores. nullopt where the findings hold an error. A period whose ladder isn't
/// found is left out with a warning, unless it is the last.
std::optional<ScoredHistory> score_history(std::span<const std::string> paths,
                                           const HistoryOptions& options, Inputs& inputs,
                                           const Streams& streams, Diagnostics& findings);

} // namespace rung::cli
