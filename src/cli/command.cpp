#include "cli/command.hpp"

#include "cli/failure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rung::cli {

namespace {

constexpr std::array commands = {
    &assess_command, &explain_command, &compare_command, &plan_command,    &history_command,
    &new_command,    &log_command,     &prep_command,    &packet_command,  &validate_command,
    &show_command,   &checks_command,  &schema_command,  &ladders_command,
};

constexpr std::string_view common_options =
    R"(  -o, --output FILE   write to FILE, whole or not at all; - is standard output
  --color WHEN        auto (the default), always or never
  --ascii             no box or block characters
  --help, --version   this page; the version of rung
)";

} // namespace

std::span<const Command* const> all_commands() {
  return commands;
}

const Command& command_named(const std::string& name) {
  std::vector<std::string> names;
  for (const auto* command : commands) {
    if (command->name == name)
      return *command;
    names.emplace_back(command->name);
  }
  throw unknown("verb", name, names);
}

std::string overview() {
  std::string page = "  $ rung assess ladders/examples/ada/\n\n"
                     "Dual-track career ladders: from evidence to a level and its gaps.\n"
                     "usage: rung VERB [OPTIONS] [ARGUMENTS]; rung VERB --help; rung --version\n\n";
  std::string_view group;
  for (const auto* command : commands) {
    if (command->group != group)
      page += fmt::format("{}\n", group = command->group);
    page +=
        fmt::format("  {:<8} {:<22}  {}\n", command->name, command->arguments, command->summary);
  }
  page += "Exit codes: 0 done, 1 wrong text in a file, 2 wrong usage, 3 can't be done, "
          "70 defect\n";
  return page;
}

std::string help_page(const Command& command) {
  return fmt::format("{}\nusage: rung {} [OPTIONS]{}{}\n\n{}\n{}{}", command.example, command.name,
                     command.arguments.empty() ? "" : " ", command.arguments, command.about,
                     command.options, common_options);
}

} // namespace rung::cli
