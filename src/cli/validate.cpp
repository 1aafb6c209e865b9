// rung validate: what is wrong with ladders and evidence, for people and for CI.
#include "rung/check.hpp"

#include "cli/asked_check.hpp"
#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/parallel.hpp"
#include "cli/validation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace rung::cli {

namespace {

struct ValidateOptions {
  CommonOptions common;
  bool strict = false;
  bool all = false;
  std::optional<std::string> format;
  std::optional<std::string> severity;
  std::vector<std::string> only;
  std::vector<std::string> disable;
  std::optional<std::string> ladder;
  std::optional<std::string> jobs;

  std::vector<OptionSpec> specs() {
    auto list = common.specs();
    list.insert(list.end(), {{"--strict", &strict},
                             {"--all", &all},
                             {"--format", &format},
                             {"--severity", &severity},
                             {"--only", &only},
                             {"--disable", &disable},
                             {"--ladder", &ladder},
                             {"--jobs", &jobs}});
    return list;
  }
};

FindingsFormat findings_format(const std::optional<std::string>& given) {
  std::vector<std::string> names;
  for (const auto format : {FindingsFormat::text, FindingsFormat::json, FindingsFormat::sarif,
                            FindingsFormat::github, FindingsFormat::gitlab, FindingsFormat::junit})
    names.emplace_back(name_of(format));
  if (given)
    one_of("format", *given, names);
  return *findings_format_named(given.value_or("text"));
}

Severity severity_of(const std::optional<std::string>& given) {
  static constexpr std::array severities = {Severity::error, Severity::warning, Severity::note};
  if (!given)
    return Severity::note;
  std::vector<std::string> names(severities.size());
  std::transform(severities.begin(), severities.end(), names.begin(),
                 [](Severity severity) { return std::string(name_of(severity)); });
  const auto& name = one_of("severity", *given, names);
  return *std::find_if(severities.begin(), severities.end(),
                       [&](Severity severity) { return name_of(severity) == name; });
}

/// Ids of checks that can be switched on and off, given one by one or with commas between them.
std::set<std::string, std::less<>> checks_of(std::string_view option,
                                             const std::vector<std::string>& given) {
  std::set<std::string, std::less<>> ids;
  for (std::string_view rest : given)
    while (!rest.empty()) {
      const auto end = std::min(rest.find(','), rest.size());
      const auto& check = asked_check(rest.substr(0, end));
      if (!can_be_switched(check))
        throw UsageError(fmt::format("{} '{}': that is always looked for", option, check.id),
                         "'rung checks' lists the checks");
      ids.emplace(check.id);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  return ids;
}

std::size_t jobs_of(const std::optional<std::string>& given) {
  constexpr std::size_t most = 256;
  if (!given)
    return usual_jobs();
  std::size_t jobs = 0;
  const auto* end = given->data() + given->size();
  const auto [stop, error] = std::from_chars(given->data(), end, jobs);
  if (error != std::errc() || stop != end || jobs < 1 || jobs > most)
    throw UsageError(fmt::format("--jobs '{}' is no number of threads", *given),
                     fmt::format("write a whole number from 1 to {}", most));
  return jobs;
}

/// GitHub shows the file that this variable names on the page of a run.
void write_summary(const FindingsReport& report, const Streams& streams) {
  if (const auto path = streams.environment("GITHUB_STEP_SUMMARY"); path && !path->empty())
    append_to(*path, render_findings_summary(report));
}

int run_validate(std::span<const std::string> args, const Streams& streams) {
  ValidateOptions options;
  const auto paths = parse_options(options.specs(), args);
  const auto format = findings_format(options.format);
  const auto style = report_style(options.common, streams);
  const ValidationOptions how = {.selection = {.only = checks_of("--only", options.only),
                                               .disabled = checks_of("--disable", options.disable)},
                                 .least = severity_of(options.severity),
                                 .ladder = options.ladder,
                                 .jobs = jobs_of(options.jobs)};
  Inputs inputs(streams);
  auto files = find_files(paths, inputs);
  if (files.files.empty())
    throw IoError(
        fmt::format("there is nothing to validate in {}: no *.yaml, *.yml or *.json "
                    "file says 'schema: rung.ladder/1' or 'schema: rung.evidence/1'",
                    paths.empty() ? "this folder" : fmt::format("{}", fmt::join(paths, ", "))));
  auto report = validate(std::move(files), how, inputs, streams);
  if (options.strict)
    report.failing = Severity::warning;
  deliver(render_findings(report, format, style, options.all), options.common.output,
          Content::anyones, inputs, streams);
  if (format == FindingsFormat::github)
    write_summary(report, streams);
  const bool failed = report.errors > 0 || (options.strict && report.warnings > 0);
  return failed ? wrong_text : done;
}

} // namespace

constinit const Command validate_command = {
    .name = "validate",
    .group = "maintain",
    .arguments = "[FILE|DIR...]",
    .summary = "what is wrong with ladders and evidence, and the mend",
    .example = R"(  $ rung validate ladders/
  $ rung validate --strict --format sarif -o findings.sarif
)",
    .about = R"(Reads ladders and evidence: the files named, and those in a DIR whose 'schema'
is rung's (without arguments: in the current folder). Writes what is wrong in
them, each finding with its place and its mend. Exit code 1 when there is an
error. 'rung checks' lists the checks, 'rung checks ID' explains one.
)",
    .options = R"(  --strict            warnings count like errors for the exit code
  --format FORMAT     text (the default), json, sarif, github, gitlab or junit
  --severity LEVEL    look at errors only (error), at warnings too (warning), or
                      at all (note)
  --only ID[,ID...]   make these checks and no others; shape errors stay
  --disable ID[,...]  leave these checks out
  --all               all findings as text, not the first 50
  --ladder FILE       the ladder of all evidence, instead of those that files name
  --jobs N            work with N threads; the output is the same
)",
    .run = run_validate,
};

} // namespace rung::cli
