// What the verbs about one person have in common: files -> evidence -> ladder -> checks -> scores.
//
// Before: the verb's arguments. After: the verb makes its report of a ScoredPerson.
// To add an option to all of them: PersonOptions, and person_help.
#pragma once

#include "rung/rung.hpp"

#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "cli/streams.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rung::cli {

struct PersonOptions {
  CommonOptions common;
  std::optional<std::string> to;
  std::optional<std::string> track;
  std::optional<std::string> as_of;
  std::optional<std::string> ladder;
  std::optional<std::string> format;

  std::vector<OptionSpec> specs();
};

/// The value of --as-of. Throws a UsageError where there is no such day.
std::optional<Date> day_given(const std::optional<std::string>& given);

struct ScoredPerson {
  Ladder ladder;
  Portfolio portfolio;
  Assessment assessment;
};

/// Reads, checks and scores. nullopt where the findings hold an error.
std::optional<ScoredPerson> score_person(std::span<const std::string> paths,
                                         const PersonOptions& options, Inputs& inputs,
                                         const Streams& streams, Diagnostics& findings);

} // namespace rung::cli
