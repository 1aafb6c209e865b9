// rung ladders: the built-in ladders.
#include "rung/read.hpp"

#include "cli/builtin.hpp"
#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace rung::cli {

namespace {

Ladder parsed(const BuiltinLadder& builtin) {
  Diagnostics findings;
  auto ladder = read_ladder(builtin.source(), findings);
  if (!ladder)
    throw std::logic_error(fmt::format("the ladder {} is broken", builtin.name()));
  return *std::move(ladder);
}

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string described(const Ladder& ladder) {
  auto text = fmt::format(
      "{} {}  {}\n  {}, {}, {}\n", ladder.id.value, ladder.version.value, ladder.title.value,
      counted(ladder.tracks.size(), "track"), counted(ladder.levels.size(), "level"),
      ladder.competencies.size() == 1 ? "1 competency"
                                      : fmt::format("{} competencies", ladder.competencies.size()));
  if (!ladder.summary.value.empty())
    text += fmt::format("  {}\n", ladder.summary.value);
  return text;
}

int run_ladders(std::span<const std::string> args, const Streams& streams) {
  CommonOptions options;
  const auto others = parse_options(options.specs(), args);
  if (!others.empty())
    throw UsageError(fmt::format("ladders takes no argument, and got '{}'", others.front()));
  report_style(options, streams); // refuses a wrong --color here as everywhere

  std::string text;
  for (const auto& builtin : builtin_ladders())
    text += fmt::format("{}{}", text.empty() ? "" : "\n", described(parsed(builtin)));
  deliver(text, options.output, Content::anyones, Inputs(streams), streams);
  return done;
}

} // namespace

constinit const Command ladders_command = {
    .name = "ladders",
    .group = "maintain",
    .arguments = "",
    .summary = "the built-in ladders",
    .example = "  $ rung ladders\n",
    .about = R"(Reads nothing. Writes the ladders built into rung: id, version, title, and how many
tracks, levels and competencies each has. 'rung show ID' prints one of them.
)",
    .options = "",
    .run = run_ladders,
};

} // namespace rung::cli
