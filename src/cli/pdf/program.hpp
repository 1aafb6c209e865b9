// Another program, run to its end: within a time, and gone with all that it started.
//
// It gets its own process group, so that what it started can be ended with it; so a key such as
// Ctrl-C reaches rung alone, and rung holds such signals back until the program is ended and what
// it left is removed (HeldSignals).
#pragma once

#include <chrono>
#include <csignal>
#include <string>
#include <vector>

namespace rung::cli {

struct Program {
  std::string path; ///< relative to the working folder, or absolute; not looked up on PATH
  std::vector<std::string> arguments;
  std::vector<std::string> environment; ///< all of it, as NAME=value
};

struct ProgramEnd {
  enum class How { exited, signalled, out_of_time };
  How how = How::exited;
  int code = 0;     ///< of the exit; of the signal
  std::string said; ///< the last of what it wrote to standard output and standard error
};

/// As long as it lives, what would end rung (SIGINT, SIGTERM, SIGHUP, SIGQUIT) waits. Make it
/// before whatever has to be cleaned up.
class HeldSignals {
public:
  HeldSignals();

  HeldSignals(const HeldSignals&) = delete;
  HeldSignals(HeldSignals&&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;
  HeldSignals& operator=(HeldSignals&&) = delete;

  ~HeldSignals();

  /// Whether one of them has arrived.
  [[nodiscard]] bool arrived() const;

private:
  sigset_t held_{};
  sigset_t before_{};
};

/// Standard input is empty. Throws an IoError where the program can't be started, or where a signal
/// arrives meanwhile.
ProgramEnd run_program(const Program& program, std::chrono::milliseconds patience,
                       const HeldSignals& signals);

} // namespace rung::cli
