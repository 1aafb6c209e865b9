// A verb's options: declared as values, parsed by CLI11, which nobody else sees.
//
// To add an option to a verb: a member in the verb's struct, a line in its list of OptionSpecs, a
// line in its help page (a test holds the two to each other). To add one to every verb: here.
#pragma once

#include "rung/render.hpp"

#include "cli/streams.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rung::cli {

/// `names` as CLI11 writes them, such as `-o,--output`. A flag sets a bool; the rest take a value,
/// of which the last one given counts, or all of them for a list.
struct OptionSpec {
  std::string names;
  std::variant<bool*, std::optional<std::string>*, std::vector<std::string>*> into;
};

/// Fills in what the arguments give and returns the others, in their order. Options may stand
/// anywhere before `--`. Throws a UsageError.
std::vector<std::string> parse_options(std::span<const OptionSpec> specs,
                                       std::span<const std::string> args);

/// Whether one of the names stands among the arguments before `--`: for `--help`, which wins over
/// whatever else is wrong.
bool asks_for(std::span<const std::string> names, std::span<const std::string> args);

/// What every verb takes, beside `--help` and `--version`.
struct CommonOptions {
  std::optional<std::string> output;
  std::optional<std::string> color;
  bool ascii = false;
  std::optional<std::string> paper;

  std::vector<OptionSpec> specs();
  /// `--paper`, of the verbs that make pages.
  OptionSpec paper_spec();
};

/// The value of `--format` among those that the verb has; the first is the default.
Format format_among(std::span<const Format> formats, const std::optional<std::string>& given);

/// How the report is laid out: for a terminal only where it goes to one.
Style report_style(const CommonOptions& options, const Streams& streams);
/// The same for the findings, which go to standard error.
Style findings_style(const CommonOptions& options, const Streams& streams);

} // namespace rung::cli
