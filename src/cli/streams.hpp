// What surrounds the process, as values: its standard streams, its terminal, its environment, and
// the day.
//
// main takes the real ones (`process_streams`), tests give their own. Nothing else in rung looks at
// the process: no locale, no home folder, and the day only where a verb asks for it.
#pragma once

#include "rung/date.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace rung::cli {

using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// Today, where the user is.
using Calendar = std::function<Date()>;

struct Streams {
  int in = 0; ///< file descriptors
  int out = 1;
  int err = 2;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  std::optional<int> terminal_width; ///< in columns
  Environment environment = [](const std::string&) { return std::nullopt; };
  Calendar today = [] { return Date{}; };
};

/// The process's own. Also makes the process fit for checked writes: a reader that goes away or a
/// limit on file sizes becomes an error of write(2) instead of a signal, and a standard stream that
/// is closed keeps its number, so that no file opened later is taken for it.
Streams process_streams();

/// Writes all of the text; throws an IoError that names `where`.
void write_all(int descriptor, std::string_view text, std::string_view where);

} // namespace rung::cli
