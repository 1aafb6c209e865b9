// The last step, outwards: the only writer of results.
//
// A report is built in memory first and written whole. Before: render/. To standard output with
// every write checked, or to a file that is complete or not there (replace_file.hpp).
#pragma once

#include "rung/diagnostics.hpp"

#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "cli/streams.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace rung::cli {

enum class Content {
  personal, ///< holds people's evidence: a new file is its owner's alone
  anyones,
};

/// Writes to the file named by `-o`, else (and for `-`) to standard output. Throws an IoError, or a
/// UsageError where the output is one of the files that were read.
void deliver(std::string_view text, const std::optional<std::string>& path, Content content,
             const Inputs& inputs, const Streams& streams);

/// The same for a file that must not be there yet: a UsageError where it is.
void deliver_new(std::string_view text, const std::optional<std::string>& path, Content content,
                 const Inputs& inputs, const Streams& streams);

/// Adds to a file that others write to as well.
void append_to(const std::string& path, std::string_view text);

/// Shows why a file's text is refused, on standard error. Returns `wrong_text`.
int refuse(const Diagnostics& findings, const CommonOptions& options, const Streams& streams);

/// Writes to standard error, where a failure has nobody left to be told to.
void complain(std::string_view text, const Streams& streams);

} // namespace rung::cli
