#include "cli/app.hpp"

#include "rung/version.hpp"

#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <array>
#include <exception>

namespace rung::cli {

namespace {

const std::array<std::string, 2> help_names = {"--help", "-h"};
const std::array<std::string, 1> version_names = {"--version"};

int print_anyones(std::string_view text, const Streams& streams) {
  deliver(text, std::nullopt, Content::anyones, Inputs(streams), streams);
  return done;
}

int dispatch(std::span<const std::string> args, const Streams& streams) {
  if (args.empty())
    throw UsageError("which verb?", "'rung --help' lists them");
  const auto& verb = args.front();
  const auto rest = args.subspan(1);
  const bool is_verb = !verb.starts_with('-');
  const auto* command = is_verb ? &command_named(verb) : nullptr;
  if (asks_for(help_names, args))
    return print_anyones(is_verb ? help_page(*command) : overview(), streams);
  if (asks_for(version_names, args))
    return print_anyones(fmt::format("rung {}\n", version()), streams);
  if (!is_verb)
    throw UsageError(fmt::format("a verb has to come before '{}'", verb),
                     "'rung --help' lists them");
  return command->run(rest, streams);
}

/// Each part is one line, whatever was echoed into it.
void report(std::string_view message, std::string_view help, const Streams& streams) {
  auto text = fmt::format("rung: {}\n", visible(message));
  if (!help.empty())
    text += fmt::format("help: {}\n", visible(help));
  complain(text, streams);
}

std::string help_for(const UsageError& error, std::span<const std::string> args) {
  if (!error.help().empty())
    return error.help();
  const auto verb = args.empty() ? "" : args.front() + " ";
  return fmt::format("'rung {}--help' tells what there is", verb);
}

} // namespace

int run(std::span<const std::string> args, const Streams& streams) {
  try {
    return dispatch(args, streams);
  } catch (const UsageError& error) {
    report(error.what(), help_for(error, args), streams);
    return wrong_usage;
  } catch (const IoError& error) {
    if (!error.reader_gone())
      report(error.what(), error.help(), streams);
    return failed;
  } catch (const std::exception& error) {
    report(fmt::format("this is a defect of rung {}: {}", version(), error.what()),
           "please report it, with the command that you gave", streams);
    return defect;
  }
}

} // namespace rung::cli
