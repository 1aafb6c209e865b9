// A verb of `rung`: what it is called, what its help says, what it does.
//
// To add a verb: a file of its own beside assess.cpp (its options -> a report -> deliver), its
// declaration below, its place in the table of command.cpp, its rows in docs/ and CHANGELOG.md.
#pragma once

#include "cli/streams.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rung::cli {

/// The texts are parts of the verb's page, which starts with an example that works.
struct Command {
  std::string_view name;
  std::string_view group;     ///< the heading in `rung --help`
  std::string_view arguments; ///< as the usage line shows them
  std::string_view summary;   ///< its line in `rung --help`
  std::string_view example;   ///< commands, a line each
  std::string_view about;     ///< what it reads and what it writes
  std::string_view options;   ///< its own; those of every verb are added
  int (*run)(std::span<const std::string> args, const Streams& streams);
};

/// In the order of `rung --help`, groups together.
std::span<const Command* const> all_commands();
/// Throws a UsageError with "did you mean".
const Command& command_named(const std::string& name);

/// What `rung --help` and `rung VERB --help` print.
std::string overview();
std::string help_page(const Command& command);

extern const Command assess_command;
extern const Command compare_command;
extern const Command explain_command;
extern const Command plan_command;
extern const Command prep_command;
extern const Command packet_command;
extern const Command history_command;
extern const Command ladders_command;
extern const Command new_command;
extern const Command log_command;
extern const Command schema_command;
extern const Command show_command;
extern const Command validate_command;
extern const Command checks_command;

} // namespace rung::cli
