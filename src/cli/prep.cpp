// rung prep: a sheet for a career conversation.
#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/output.hpp"
#include "cli/person.hpp"

#include <array>
#include <string>
#include <vector>

namespace rung::cli {

namespace {

constexpr std::array prep_formats = {Format::text, Format::md, Format::json};

PrepFor reader_of(const std::optional<std::string>& given) {
  if (!given)
    return PrepFor::person;
  const std::vector<std::string> names = {std::string(name_of(PrepFor::person)),
                                          std::string(name_of(PrepFor::manager))};
  return *prep_for_named(one_of("reader", *given, names));
}

int run_prep(std::span<const std::string> args, const Streams& streams) {
  PersonOptions options;
  std::optional<std::string> reader;
  auto specs = options.specs();
  specs.push_back({"--for", &reader});
  const auto paths = parse_options(specs, args);
  const auto format = format_among(prep_formats, options.format);
  const auto style = report_style(options.common, streams);
  const PrepOptions prep = {.reader = reader_of(reader)};
  if (paths.empty())
    throw UsageError("there is nobody to prepare for", "name a person's files, or their folder");

  Inputs inputs(streams);
  Diagnostics findings;
  const auto person = score_person(paths, options, inputs, streams, findings);
  if (!person)
    return refuse(findings, options.common, streams);

  const auto report =
      make_prep(person->ladder, person->portfolio, person->assessment, findings, prep);
  deliver(render(report, format, style), options.common.output, Content::personal, inputs, streams);
  return done;
}

} // namespace

constinit const Command prep_command = {
    .name = "prep",
    .group = "prepare",
    .arguments = "FILE|DIR...",
    .summary = "a sheet for a career conversation",
    .example = R"(  $ rung prep ladders/examples/ada/
  $ rung prep ladders/examples/ada/ --for manager --format md -o talk.md
)",
    .about = R"(Reads what 'rung assess' reads. Writes questions with room for answers, and what
the evidence and the ladder say to each: where self and manager differ, two gaps,
work to be named, the ways to the other track and back. Nothing of 'aspiration'
and no private entry is in it.
)",
    .options = R"(  --for READER        person (the default) or manager
  --to LEVEL          the target of the gaps; by default the level after the one held
  --track TRACK       instead of the track that the files name
  --as-of DATE        look from that day (YYYY-MM-DD), without later entries
  --ladder FILE       instead of the ladder that the files name
  --format FORMAT     text (the default), md or json
)",
    .run = run_prep,
};

} // namespace rung::cli
