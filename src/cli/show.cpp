// rung show: a ladder's text.
#include "rung/read.hpp"

#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/find_ladder.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <array>

namespace rung::cli {

namespace {

struct ShowOptions {
  CommonOptions common;
  std::optional<std::string> format;

  std::vector<OptionSpec> specs() {
    auto all = common.specs();
    all.push_back({"--format", &format});
    return all;
  }
};

int run_show(std::span<const std::string> args, const Streams& streams) {
  static const std::array<std::string, 1> formats = {"yaml"};
  ShowOptions options;
  const auto ladders = parse_options(options.specs(), args);
  one_of("format", options.format.value_or("yaml"), formats);
  report_style(options.common, streams); // refuses a wrong --color here as everywhere
  if (ladders.size() != 1)
    throw UsageError("show needs one ladder", "name its id or its file; 'rung ladders' lists ids");

  Inputs inputs(streams);
  Diagnostics findings;
  const auto file = named_ladder(ladders.front(), inputs, streams);
  if (!read_ladder(file, findings))
    return refuse(findings, options.common, streams);

  const bool to_terminal = streams.out_is_terminal && options.common.output.value_or("-") == "-";
  deliver(to_terminal ? visible(file.text(), Breaks::keep) : file.text(), options.common.output,
          Content::anyones, inputs, streams);
  return done;
}

} // namespace

constinit const Command show_command = {
    .name = "show",
    .group = "maintain",
    .arguments = "ID|FILE",
    .summary = "a ladder's text",
    .example = R"(  $ rung show software-engineering
  $ rung show software-engineering -o ladders/software-engineering.yaml
)",
    .about =
        R"(Reads a ladder: the FILE (- is standard input), or the one with the ID, looked for in
the folders of RUNG_LADDERS, in a ladders/ folder here or above, and in rung itself.
Writes its very bytes, to read or as the start of a ladder of your own.
)",
    .options = "  --format FORMAT     yaml (the default)\n",
    .run = run_show,
};

} // namespace rung::cli
