// `rung log --stdin`: lines -> the words of an entry each.
//
// Before: standard input, read whole. After: words.hpp. What is wrong with a line is a finding with
// its place, as in a file.
#pragma once

#include "cli/log/words.hpp"

#include <vector>

namespace rung::cli {

/// `options` are the words that hold for every line. Blank lines and those that start with `#` are
/// passed over; a line may start with `- ` or `* `, as in a list, and with its day.
std::vector<LogWords> words_of_lines(const SourceFile& lines, const LogWords& options, Date today,
                                     Diagnostics& findings);

} // namespace rung::cli
