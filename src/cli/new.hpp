// What `rung new` starts: each kind of file in a source file of its own.
#pragma once

#include "cli/options.hpp"
#include "cli/streams.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung::cli {

struct NewOptions {
  CommonOptions common;
  std::optional<std::string> id;
  std::optional<std::string> schema;
  // of evidence
  std::optional<std::string> person;
  std::optional<std::string> ladder;
  std::optional<std::string> track;
  std::optional<std::string> level;
  std::optional<std::string> to;
  std::optional<std::string> source;
  std::optional<std::string> by;
  // of a ladder
  std::optional<std::string> title;

  std::vector<OptionSpec> specs();
};

/// The value of an option that becomes a line of words in a file.
const std::string& checked_words(std::string_view option, const std::string& given);

int new_evidence(const NewOptions& options, const Streams& streams);
int new_ladder(const NewOptions& options, const Streams& streams);

} // namespace rung::cli
