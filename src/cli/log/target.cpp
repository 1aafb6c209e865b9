#include "cli/log/target.hpp"

#include "cli/failure.hpp"
#include "cli/file_head.hpp"
#include "cli/find_ladder.hpp"
#include "cli/given_ids.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t usual_id_length = 40;

/// The file as written; also one whose `evidence:` has nothing behind it yet, which is an error
/// until there is an entry.
std::optional<EvidenceDraft::FileFacts> facts_of(const SourceFile& file, Diagnostics& findings,
                                                 std::optional<EvidenceDraft>& draft) {
  const auto read = [&](const SourceFile& source, Diagnostics& found) {
    draft = read_evidence(std::span(&source, 1), found);
    return draft && !found.has_errors();
  };
  Diagnostics found;
  if (read(file, found))
    return draft->facts().front();
  Diagnostics aside;
  NewEntry probe;
  probe.id = probe.title = "probe";
  if (const auto begun = add_entries(file, std::span(&probe, 1));
      begun && read({file.name(), begun->text}, aside)) {
    auto facts = draft->facts().front();
    facts.entries.pop_back();
    return facts;
  }
  findings = std::move(found);
  return std::nullopt;
}

/// The evidence files in a folder, and which of them are the person's own.
std::string files_in(const std::string& folder) {
  std::vector<std::string> own;
  std::vector<std::string> all;
  for (const auto& path : texts_in(folder)) {
    const auto file = read_file(path, path.string()).source;
    if (!says_evidence(head_of(file.text())))
      continue;
    all.push_back(file.name());
    Diagnostics aside;
    std::optional<EvidenceDraft> draft;
    const auto facts = facts_of(file, aside, draft);
    if (facts && facts->source == Source::self)
      own.push_back(file.name());
  }
  if (own.size() == 1)
    return fmt::format("did you mean '{}'?", own.front());
  if (all.empty())
    return "name an evidence file; 'rung new evidence' makes one";
  return fmt::format("name one of its files: {}", fmt::join(all, ", "));
}

[[noreturn]] void refuse_missing(const std::string& path) {
  std::vector<std::string> near;
  const auto folder = fs::path(path).parent_path();
  if (is_folder(folder.empty() ? fs::path(".") : folder))
    for (const auto& file : texts_in(folder.empty() ? fs::path(".") : folder))
      near.push_back(folder.empty() ? file.filename().string() : file.string());
  auto help = did_you_mean(path, near);
  if (help.empty() && path.find(' ') != std::string::npos)
    help = "the file comes first, as in: rung log ada.yaml \"Led the payments migration\"";
  if (help.empty())
    help = fmt::format("'rung new evidence --ladder ID --track T --level L --person NAME -o {}' "
                       "makes one",
                       path);
  throw IoError(fmt::format("there is no file {}", path), 0, help);
}

void check_path(const std::string& path) {
  if (path == "-")
    throw UsageError("log adds to a file, and standard input is none",
                     "name the file; --stdin reads entries from standard input, one a line");
  if (is_folder(path))
    throw UsageError(fmt::format("{} is a folder", path), files_in(path));
  std::error_code error;
  const auto status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found)
    refuse_missing(path);
  if (!error && status.type() != fs::file_type::regular)
    throw IoError(fmt::format("cannot add to {}: not a regular file", path));
}

/// The ladder that the evidence names, or why it isn't there.
void find_ladder(const EvidenceDraft& draft, Inputs& inputs, const Streams& streams,
                 LogTarget& target) {
  Diagnostics aside;
  const auto wish = draft.ladder(aside);
  if (!wish) {
    target.no_ladder = fmt::format("{} names no ladder; --ladder FILE does", target.file.name());
    return;
  }
  try {
    if (auto file = LadderShelves(streams).find(*wish, aside)) {
      const auto source = inputs.take(*std::move(file));
      target.ladder = read_ladder(source, aside);
      if (!target.ladder)
        target.no_ladder = fmt::format("{} has mistakes; 'rung validate {}' lists them",
                                       source.name(), source.name());
      return;
    }
    target.no_ladder = fmt::format("there is no ladder '{}'", wish->reference.id);
  } catch (const IoError& error) {
    target.no_ladder = error.what();
  }
}

std::string free_id(const NewEntry& entry, const std::set<std::string>& taken) {
  auto base = id_from(entry.title, usual_id_length);
  if (base.empty())
    base = "entry-" + entry.date.iso();
  auto id = base;
  for (int number = 2; taken.contains(id); ++number)
    id = fmt::format("{}-{}", base, number);
  return id;
}

void give_ids(std::vector<NewEntry>& entries, const EvidenceDraft::FileFacts& facts,
              const std::optional<std::string>& id) {
  std::set<std::string> taken;
  for (const auto& entry : facts.entries)
    taken.insert(entry.id);
  for (auto& entry : entries) {
    entry.id = id ? checked_id("--id", *id) : free_id(entry, taken);
    if (!taken.insert(entry.id).second)
      throw UsageError(fmt::format("the file has an entry '{}' already", entry.id),
                       "give another --id, or none: then one is made of the title");
  }
}

std::string entries_text(const std::vector<NewEntry>& entries) {
  std::string text;
  for (const auto& entry : entries)
    text += entry_text(entry);
  return text;
}

} // namespace

LayoutRefused::LayoutRefused(const std::string& message, std::string entries)
    : std::runtime_error(message), entries_(std::move(entries)) {}

std::optional<LogTarget> look_at(const std::string& path, const std::optional<std::string>& ladder,
                                 Inputs& inputs, const Streams& streams, Diagnostics& findings) {
  check_path(path);
  LogTarget target;
  target.file = inputs.read(path);
  std::optional<EvidenceDraft> draft;
  auto facts = facts_of(target.file, findings, draft);
  if (!facts)
    return std::nullopt;
  target.facts = *std::move(facts);
  if (!ladder) {
    find_ladder(*draft, inputs, streams, target);
    return target;
  }
  target.ladder = read_ladder(named_ladder(*ladder, inputs, streams), findings);
  if (!target.ladder)
    return std::nullopt;
  return target;
}

std::optional<Addition> add_to(const SourceFile& file, std::vector<NewEntry> entries,
                               const std::optional<std::string>& id, Diagnostics& findings) {
  std::optional<EvidenceDraft> draft;
  const auto facts = facts_of(file, findings, draft);
  if (!facts)
    return std::nullopt;
  give_ids(entries, *facts, id);
  auto addition = add_entries(file, entries);
  const auto size = file.text().size() + entries_text(entries).size();
  if (!addition && size >= read_limit)
    throw IoError(fmt::format("{} would be larger than 1 MiB", file.name()), 0,
                  "begin a new file, such as one for the next period");
  if (!addition)
    throw LayoutRefused(fmt::format("can't add to the layout of {}: add it by hand", file.name()),
                        entries_text(entries));
  const SourceFile result(file.name(), addition->text);
  Diagnostics found;
  if (!read_evidence(std::span(&result, 1), found) || found.has_errors())
    throw LayoutRefused(fmt::format("can't add to the layout of {}: add it by hand", file.name()),
                        entries_text(entries));
  return addition;
}

void check_rater(const NewEntry& entry, const EvidenceDraft::FileFacts& facts) {
  const auto source = entry.source.value_or(facts.source);
  const auto& by = entry.by.empty() ? facts.author : entry.by;
  if (source != facts.source && entry.by.empty())
    throw UsageError(
        fmt::format("--source {} needs --by: who rates here?", name_of(source)),
        fmt::format("the file's author is {} '{}'", name_of(facts.source), facts.author));
  if (source == Source::self && by != facts.person)
    throw UsageError(fmt::format("a self rating is by '{}', not '{}'", facts.person, by),
                     "leave --by out, or say --source manager, peer, report or stakeholder");
}

} // namespace rung::cli
