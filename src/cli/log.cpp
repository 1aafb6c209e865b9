// rung log: one line of evidence in ten seconds.
#include "cli/change_file.hpp"
#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/log/lines.hpp"
#include "cli/log/questions.hpp"
#include "cli/log/target.hpp"
#include "cli/log/told.hpp"
#include "cli/log/words.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "render/terminal.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace rung::cli {

namespace {

struct LogOptions {
  CommonOptions common;
  LogWords words;
  std::optional<std::string> id;
  std::optional<std::string> ladder;
  bool from_stdin = false;
  bool dry_run = false;

  std::vector<OptionSpec> specs() {
    auto all = common.specs();
    all.insert(all.end(), {{"--result", &words.result},
                           {"--context", &words.context},
                           {"--action", &words.action},
                           {"--metric", &words.metric},
                           {"--shows", &words.shows},
                           {"--scope", &words.scope},
                           {"--kind", &words.kind},
                           {"--role", &words.role},
                           {"--link", &words.links},
                           {"--corroborator", &words.corroborators},
                           {"--date", &words.date},
                           {"--visibility", &words.visibility},
                           {"--source", &words.source},
                           {"--by", &words.by},
                           {"--id", &id},
                           {"--ladder", &ladder},
                           {"--stdin", &from_stdin},
                           {"--dry-run", &dry_run}});
    return all;
  }
};

/// What a run knows; it grows from the options to the entries.
struct Log {
  LogOptions options;
  const Streams* streams;
  Inputs inputs;
  Date today;
  LogTarget target = {};
  std::vector<NewEntry> entries = {};
  Diagnostics findings = {};
};

/// FILE, and the words behind it, which need no quotes.
std::string take_arguments(Log& log, const std::vector<std::string>& arguments) {
  constexpr std::string_view example = "rung log ada.yaml \"Led the payments migration\"";
  if (arguments.empty())
    throw UsageError("log needs a file",
                     fmt::format("name your evidence file, as in: {}", example));
  auto& title = log.options.words.title;
  title = fmt::format("{}", fmt::join(arguments.begin() + 1, arguments.end(), " "));
  const bool has_words = arguments.size() > 1;
  if (title == "-")
    throw UsageError("'-' is nothing that happened",
                     "--stdin reads entries from standard input, one a line");
  if (log.options.from_stdin && has_words)
    throw UsageError("--stdin reads what happened, and here it is, too", "leave one of them out");
  if (log.options.from_stdin && log.options.id)
    throw UsageError("--id names one entry, and --stdin may add several", "leave one of them out");
  if (!has_words && !log.options.from_stdin && !log.streams->in_is_terminal)
    throw UsageError("what happened?",
                     fmt::format("as in: {}; --stdin reads it from standard input", example));
  return arguments.front();
}

/// Adds the entries of some words to those to write.
void add_entries_of(const LogWords& words, Log& log) {
  const auto* ladder = log.target.ladder ? &*log.target.ladder : nullptr;
  auto entry = entry_of(words, {.ladder = ladder, .today = log.today});
  check_rater(entry, log.target.facts);
  log.entries.push_back(std::move(entry));
}

/// Asks for what the options leave open; false where the person stops.
bool ask(Log& log) {
  auto words = log.options.words;
  words.title = "?";
  add_entries_of(words, log); // what is wrong with the options comes before any question
  log.entries.clear();
  Interview interview(log.target, findings_style(log.options.common, *log.streams), *log.streams);
  const auto answers = interview.run(log.options.words, log.today);
  if (!answers)
    return false;
  add_entries_of(*answers, log);
  const auto preview = add_to(log.target.file, log.entries, log.options.id, log.findings);
  return preview && interview.confirm(preview->added);
}

void read_lines(Log& log) {
  if (log.streams->in_is_terminal)
    complain("One entry a line; Ctrl-D ends the list.\n", *log.streams);
  const auto lines = log.inputs.read("-");
  for (const auto& words : words_of_lines(lines, log.options.words, log.today, log.findings))
    if (!log.findings.has_errors())
      add_entries_of(words, log);
}

void say_remarks(const Log& log) {
  complain(remarks(log.target, log.entries, findings_style(log.options.common, *log.streams)),
           *log.streams);
}

/// To standard output, or where -o says.
void print_entries(std::string_view text, const Log& log) {
  const auto& path = log.options.common.output;
  const bool to_terminal = log.streams->out_is_terminal && path.value_or("-") == "-";
  deliver(to_terminal ? visible(text, Breaks::keep) : text, path, Content::personal, log.inputs,
          *log.streams);
}

/// The entry alone, or the whole file elsewhere: the file itself is left as it is.
int write_elsewhere(Log& log) {
  const auto addition = add_to(log.target.file, log.entries, log.options.id, log.findings);
  if (!addition)
    return refuse(log.findings, log.options.common, *log.streams);
  print_entries(log.options.dry_run ? addition->added : addition->text, log);
  say_remarks(log);
  return done;
}

/// The file has the entries by now, so whoever can't be told of it has to know.
void tell(const Log& log, int line) {
  try {
    deliver(told(log.target, log.entries, line, report_style(log.options.common, *log.streams)),
            std::nullopt, Content::personal, Inputs(*log.streams), *log.streams);
  } catch (const IoError& error) {
    if (!error.reader_gone())
      throw IoError(fmt::format("{} has the new {}, but {}", log.target.file.name(),
                                log.entries.size() == 1 ? "entry" : "entries", error.what()));
  }
}

int write(Log& log) {
  int line = 0;
  const bool written = change_file(
      log.target.file.name(), [&](const SourceFile& file) -> std::optional<std::string> {
        auto addition = add_to(file, log.entries, log.options.id, log.findings);
        if (!addition)
          return std::nullopt;
        line = addition->line;
        return std::move(addition->text);
      });
  if (!written)
    return refuse(log.findings, log.options.common, *log.streams);
  say_remarks(log);
  tell(log, line);
  return done;
}

int nothing_to_do(const Log& log, std::string_view why) {
  Terminal page(findings_style(log.options.common, *log.streams));
  page.hang("", fmt::format("{}: {} is as it was", why, log.target.file.name()));
  complain(page.take(), *log.streams);
  return done;
}

int add_what_happened(Log& log, const std::string& path) {
  auto target = look_at(path, log.options.ladder, log.inputs, *log.streams, log.findings);
  if (!target)
    return refuse(log.findings, log.options.common, *log.streams);
  log.target = *std::move(target);
  if (log.options.from_stdin)
    read_lines(log);
  else if (!log.options.words.title.empty())
    add_entries_of(log.options.words, log);
  else if (!ask(log))
    log.entries.clear();
  if (log.findings.has_errors())
    return refuse(log.findings, log.options.common, *log.streams);
  if (log.entries.empty())
    return nothing_to_do(log,
                         log.options.from_stdin ? "there is no line to add" : "nothing written");
  const bool elsewhere = log.options.dry_run || log.options.common.output;
  return elsewhere ? write_elsewhere(log) : write(log);
}

int run_log(std::span<const std::string> args, const Streams& streams) {
  Log log{.options = {}, .streams = &streams, .inputs = Inputs(streams), .today = streams.today()};
  const auto arguments = parse_options(log.options.specs(), args);
  report_style(log.options.common, streams); // refuses a wrong --color before anything is asked
  const auto path = take_arguments(log, arguments);
  try {
    return add_what_happened(log, path);
  } catch (const LayoutRefused& refused) {
    complain(fmt::format("rung: {}\n", visible(refused.what())), streams);
    print_entries(refused.entries(), log);
    return failed;
  }
}

} // namespace

constinit const Command log_command = {
    .name = "log",
    .group = "write",
    .arguments = "FILE [WHAT HAPPENED]",
    .summary = "one line of evidence in ten seconds",
    .example = R"(  $ rung log ada.yaml "Led the payments migration"
  $ rung log ada.yaml "Ran the rehearsal" --shows operability=4 --scope team
)",
    .about = R"(Reads FILE and the ladder that it names; asks what happened, if that isn't said.
Writes an entry into FILE, of which everything else stays as it is.
)",
    .options =
        R"(  --result TEXT       what is different because of it
  --context TEXT, --action TEXT       the situation, what this person did
  --metric TEXT       such as "p99 latency: 900 to 210 ms"; ~900 is an estimate
  --shows ID=N[,...]  what it showed, rated; that can wait
  --scope, --kind, --role WORD        as the ladder and the format have them
  --link URL, --corroborator NAME[=RELATION]      as often as needed
  --date DATE         YYYY-MM-DD or yesterday; today by default
  --visibility WORD   private, manager or packet (the default)
  --source WORD, --by ID              who rates, if not the file's author
  --id ID, --ladder FILE              an id, a ladder of your choice
  --stdin             entries from standard input, one a line
  --dry-run           print the entry, write nothing
)",
    .run = run_log,
};

} // namespace rung::cli
