// How a run ends, and the two ways in which it can't go on.
//
// A user's wrong text is neither of them: that is a Diagnostic (rung/diagnostics.hpp). Both are
// thrown wherever they are noticed and caught once, in app.cpp, which writes the message.
#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace rung::cli {

/// What `rung` returns to its caller. A result of an assessment never changes it.
enum ExitCode : int {
  done = 0,
  wrong_text = 1,  ///< findings of error severity in a file
  wrong_usage = 2, ///< of the command line
  failed = 3,      ///< a file that can't be read, output that can't be written
  defect = 70,     ///< a mistake of ours
};

/// The command line asks for something that isn't there. `help` names the mend; where it is empty,
/// the user is sent to the verb's help.
class UsageError : public std::runtime_error {
public:
  explicit UsageError(const std::string& message, std::string help = "");

  [[nodiscard]] const std::string& help() const { return help_; }

private:
  std::string help_;
};

/// The outside world refuses. `error` is an errno, 0 where the message says it all; `help` names
/// the mend where there is one to name.
class IoError : public std::runtime_error {
public:
  explicit IoError(const std::string& message, int error = 0, std::string help = "");

  [[nodiscard]] const std::string& help() const { return help_; }

  /// Whoever read our output went away: there is nobody to tell.
  [[nodiscard]] bool reader_gone() const;

private:
  int error_;
  std::string help_;
};

/// `did you mean 'best'?` with the nearest of the words; empty where none is near.
std::string did_you_mean(std::string_view given, std::span<const std::string> known);

/// `there is no level 'senor'`, with "did you mean" and what there is, unless that is a long list.
UsageError unknown(std::string_view what, std::string_view given,
                   std::span<const std::string> known);

/// The one of `known` that `given` names; throws `unknown`.
const std::string& one_of(std::string_view what, std::string_view given,
                          std::span<const std::string> known);

} // namespace rung::cli
