// rung show: a ladder for reading, whole or in parts.
#include "rung/rung.hpp"

#include "cli/command.hpp"
#include "cli/deliver_report.hpp"
#include "cli/failure.hpp"
#include "cli/find_ladder.hpp"
#include "cli/ladder_part.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/site_folder.hpp"
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

/// What the user asks for.
struct AskedView {
  std::string ladder;
  std::optional<std::string> part;
  std::string format;
};

AskedView asked_for(const std::vector<std::string>& args, const ShowOptions& options) {
  static const std::array<std::string, 6> show_formats = {"text", "md",   "html",
                                                          "pdf",  "json", "yaml"};
  AskedView asked;
  asked.format = one_of("format", options.format.value_or("text"), show_formats);
  if (args.empty())
    throw UsageError("show needs a ladder", "name its id or its file; 'rung ladders' lists ids");
  if (args.size() > 2)
    throw UsageError(
        fmt::format("show takes a ladder and one part of it, and got {} arguments", args.size()),
        "the part is a level, a competency or a track");
  asked.ladder = args.front();
  if (args.size() == 2)
    asked.part = args.back();
  if (asked.part && asked.format == "yaml")
    throw UsageError(
        "yaml is the ladder's file, which is shown whole",
        fmt::format("leave out '{}', or choose text, md, html, pdf or json", *asked.part));
  return asked;
}

std::string part_text(const Ladder& ladder, const AskedView& asked, Format format,
                      const Style& style) {
  const auto part = part_named(ladder, asked.ladder, *asked.part);
  switch (part.kind) {
  case PartKind::level: {
    auto view = level_view(ladder, part.index);
    view.asked_as = asked.ladder;
    return render(view, format, style);
  }
  case PartKind::competency:
    return render(competency_view(ladder, part.index), format, style);
  case PartKind::track:
    break;
  }
  return render(track_view(ladder, part.index), format, style);
}

std::string shown_text(const Ladder& ladder, const AskedView& asked, Format format,
                       const Style& style) {
  if (asked.part)
    return part_text(ladder, asked, format, style);
  auto view = ladder_view(ladder);
  view.asked_as = asked.ladder;
  return render(view, format, style);
}

/// Of HTML, `-o DIR` is a site of the whole ladder.
bool wants_site(const AskedView& asked, const std::optional<std::string>& output) {
  if (asked.format != "html" || !output || !is_site_folder(*output))
    return false;
  if (asked.part)
    throw UsageError(fmt::format("'{}' is one page, and {} names a folder", *asked.part, *output),
                     "name a file that ends in .html, or leave out the part for a site of all");
  return true;
}

/// The file's very bytes; on a terminal nothing in them can steer it.
std::string bytes_of(const SourceFile& file, const ShowOptions& options, const Streams& streams) {
  const bool to_terminal = streams.out_is_terminal && options.common.output.value_or("-") == "-";
  return to_terminal ? visible(file.text(), Breaks::keep) : std::string(file.text());
}

int run_show(std::span<const std::string> args, const Streams& streams) {
  ShowOptions options;
  auto specs = options.specs();
  specs.push_back(options.common.paper_spec());
  const auto asked = asked_for(parse_options(specs, args), options);
  const auto style = report_style(options.common, streams);
  const auto& output = options.common.output;
  const bool site = wants_site(asked, output);

  Inputs inputs(streams);
  Diagnostics findings;
  const auto file = named_ladder(asked.ladder, inputs, streams);
  const auto ladder = read_ladder(file, findings);
  if (!ladder)
    return refuse(findings, options.common, streams);

  if (site) {
    deliver_site(render_site(ladder_site(*ladder), style), *output, inputs, streams);
    return done;
  }
  const auto format = format_named(asked.format);
  if (!format) {
    deliver(bytes_of(file, options, streams), output, Content::anyones, inputs, streams);
    return done;
  }
  const Wanted wanted{*format, style, output, Content::anyones};
  deliver_rendered(shown_text(*ladder, asked, rendered_format(wanted), rendered_style(wanted)),
                   wanted, inputs, streams);
  return done;
}

} // namespace

constinit const Command show_command = {
    .name = "show",
    .group = "maintain",
    .arguments = "LADDER [PART]",
    .summary = "a ladder for reading, or a part of it",
    .example = R"(  $ rung show software-engineering
  $ rung show software-engineering staff
  $ rung show software-engineering --format html -o site/
  $ rung show software-engineering --format yaml -o ladders/software-engineering.yaml
)",
    .about =
        R"(Reads a ladder: a file (- is standard input), or an id, looked for in the folders of
RUNG_LADDERS, in a ladders/ folder here or above, and in rung itself.
Writes its tracks side by side, its scale, and what each level expects. The PART is the
id of a level (what is new against the one below, where the role ends, the ways over and
back), of a competency (what each rating looks like) or of a track. Where an id names
several of these, put level:, competency: or track: before it.
)",
    .options =
        R"(  --format FORMAT     text (the default), md, html, pdf, json, or yaml: the file's very
                      bytes, as the start of a ladder of your own
  --paper SIZE        a4 or letter, for html and pdf; a pdf is A4 by default
  -o DIR              with html: a site of the whole ladder, to publish; a FILE that ends
                      in .html is one page
)",
    .run = run_show,
};

} // namespace rung::cli
