// rung history: a person's level and ratings over time.
#include "cli/command.hpp"
#include "cli/deliver_report.hpp"
#include "cli/failure.hpp"
#include "cli/history_days.hpp"
#include "cli/output.hpp"

#include <array>

namespace rung::cli {

namespace {

constexpr std::array history_formats = {Format::text, Format::md, Format::html, Format::pdf,
                                        Format::json};

int run_history(std::span<const std::string> args, const Streams& streams) {
  HistoryOptions options;
  auto specs = options.specs();
  auto& common = options.person.common;
  specs.push_back(common.paper_spec());
  const auto paths = parse_options(specs, args);
  const auto format = format_among(history_formats, options.person.format);
  const auto style = report_style(common, streams);
  if (paths.empty())
    throw UsageError("there is no file to look back on", "name a person's files, or their folder");

  Inputs inputs(streams);
  Diagnostics findings;
  const auto history = score_history(paths, options, inputs, streams, findings);
  if (!history)
    return refuse(findings, common, streams);

  const auto report = make_history_report(history->input, findings);
  deliver_report(report, {format, style, common.output}, inputs, streams);
  return done;
}

} // namespace

constinit const Command history_command = {
    .name = "history",
    .group = "assess",
    .arguments = "FILE|DIR...",
    .summary = "level and ratings over time, and why they changed",
    .example = R"(  $ rung history ladders/examples/ada/
  $ rung history ladders/examples/ada/ --every 90 --format md -o ada.md
)",
    .about = R"(Reads a person's evidence files of several periods, and the ladder that each of
them names. Scores the end of every period with what was written by then; of one
period alone, every half year back to the first entry. Writes the level on each
day, the ratings side by side, and what rose, fell, left the window or stands
still, and why.
)",
    .options = R"(  --every DAYS        look every so many days, instead of at the ends of periods
  --to LEVEL          readiness towards it; by default the last day's target
  --track TRACK       instead of the track that the files name
  --as-of DATE        up to that day (YYYY-MM-DD), without later entries
  --ladder FILE       one ladder for all days, instead of what the files name
  --format FORMAT     text (the default), md, html, pdf or json
  --paper SIZE        a4 or letter, for html and pdf; a pdf is A4 by default
)",
    .run = run_history,
};

} // namespace rung::cli
