// rung ladders: the built-in ladders.
#include "rung/read.hpp"

#include "cli/builtin.hpp"
#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "render/line.hpp"
#include "render/terminal.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace rung::cli {

namespace {

Ladder parsed(const EmbeddedFile& builtin) {
  Diagnostics findings;
  auto ladder = read_ladder(builtin_source(builtin), findings);
  if (!ladder)
    throw std::logic_error(fmt::format("the ladder {} is broken", builtin_name(builtin)));
  return *std::move(ladder);
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

void describe(const Ladder& ladder, Terminal& page) {
  page.blank();
  const auto title = Line(fmt::format("{} {}", ladder.id.value, ladder.version.value), Ink::strong)
                         .add(fmt::format("  {}", ladder.title.value));
  for (const auto& line : wrap(title, page.width()))
    page.line(line);
  page.hang("  ", fmt::format("{}, {}, {}", counted(ladder.tracks.size(), "track", "tracks"),
                              counted(ladder.levels.size(), "level", "levels"),
                              counted(ladder.competencies.size(), "competency", "competencies")));
  if (!ladder.summary.value.empty())
    page.hang("  ", ladder.summary.value);
}

int run_ladders(std::span<const std::string> args, const Streams& streams) {
  CommonOptions options;
  const auto others = parse_options(options.specs(), args);
  if (!others.empty())
    throw UsageError(fmt::format("ladders takes no argument, and got '{}'", others.front()));

  Terminal page(report_style(options, streams));
  for (const auto& builtin : builtin_ladders())
    describe(parsed(builtin), page);
  deliver(page.take(), options.output, Content::anyones, Inputs(streams), streams);
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
tracks, levels and competencies each has. 'rung show ID' shows one of them.
)",
    .options = "",
    .run = run_ladders,
};

} // namespace rung::cli
