#include "cli/validation.hpp"

#include "rung/read.hpp"

#include "cli/failure.hpp"
#include "cli/find_ladder.hpp"
#include "cli/parallel.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

struct LadderToCheck {
  SourceFile source;
  bool asked_for = true; ///< false: evidence is held against it, and nobody asked to check it
  bool named = true;     ///< by the user; false: evidence alone names it, so no line of it is shown
  std::optional<Ladder> ladder;
  Diagnostics findings;
};

struct PersonToCheck {
  EvidenceDraft draft;
  std::size_t group = 0;             ///< index
  std::optional<std::size_t> ladder; ///< index; nullopt where none was found
  Place ladder_place;                ///< where the evidence names it
  Diagnostics findings;
};

struct GroupToRead {
  std::vector<SourceFile> files;
  std::vector<EvidenceDraft> drafts;
  Diagnostics findings;
};

/// A file that doesn't say what it is: the mistakes that any file may have, else just that.
Diagnostics findings_of_unknown(const SourceFile& file) {
  static const std::set<std::string, std::less<>> of_any_file = {
      "syntax",         "encoding",          "too-large",
      "empty-document", "several-documents", "unsupported-schema"};
  Diagnostics all;
  read_ladder(file, all);
  Diagnostics kept;
  for (const auto& finding : all.all())
    if (of_any_file.contains(finding.id))
      kept.add(finding);
  if (kept.all().empty())
    kept.add({Severity::error, "missing-key", file.place({0, 0, 0}),
              "this file has no 'schema', so nobody can tell what it is",
              "begin it with 'schema: rung.ladder/1' or 'schema: rung.evidence/1'", std::nullopt});
  return kept;
}

class Validation {
public:
  Validation(FilesToCheck files, const ValidationOptions& options, Inputs& inputs,
             const Streams& streams)
      : files_(std::move(files)), options_(&options), inputs_(&inputs), shelves_(streams) {}

  FindingsReport run() {
    sort_by_kind();
    check_ladders(0);
    read_groups();
    const auto outside = ladders_.size();
    find_ladders();
    check_ladders(outside);
    in_parallel(people_.size(), [&](std::size_t i) { check(people_[i]); });
    return report();
  }

private:
  void sort_by_kind();
  void check_ladders(std::size_t from);
  void read_groups();
  void find_ladders();
  void check(PersonToCheck& person) const;
  FindingsReport report();

  void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work) const {
    parallel_for(count, options_->jobs, work);
  }

  std::optional<std::size_t> ladder_of(PersonToCheck& person);
  [[nodiscard]] std::string help_with(const EvidenceDraft::LadderWish& wish,
                                      const std::string& usual) const;
  std::size_t index_of(InputFile file, bool named);

  FilesToCheck files_;
  const ValidationOptions* options_;
  Inputs* inputs_;
  LadderShelves shelves_;
  std::vector<LadderToCheck> ladders_;
  std::map<std::pair<FileIdentity, std::string>, std::size_t> ladder_numbers_;
  std::vector<GroupToRead> groups_;
  std::vector<PersonToCheck> people_;
  std::vector<Diagnostics> others_;
};

/// A file is known by its identity; one that has none, being built in, by its name.
std::pair<FileIdentity, std::string> key_of(const FileIdentity& identity, const std::string& name) {
  return {identity, identity == FileIdentity{} ? name : ""};
}

void Validation::sort_by_kind() {
  std::map<std::string, GroupToRead> groups;
  for (const auto& file : files_.files) {
    if (file.kind == FileKind::ladder) {
      ladder_numbers_.emplace(key_of(file.identity, file.source.name()), ladders_.size());
      ladders_.push_back({file.source, true, true, std::nullopt, {}});
    } else if (file.kind == FileKind::evidence) {
      groups[file.group].files.push_back(file.source);
    } else {
      others_.push_back(findings_of_unknown(file.source));
    }
  }
  for (auto& [name, group] : groups)
    groups_.push_back(std::move(group));
}

void Validation::check_ladders(std::size_t from) {
  in_parallel(ladders_.size() - from, [&](std::size_t i) {
    auto& one = ladders_[from + i];
    one.ladder = read_ladder(one.source, one.findings);
    if (one.ladder && one.asked_for)
      check_ladder(*one.ladder, one.findings, options_->selection);
  });
}

void Validation::read_groups() {
  in_parallel(groups_.size(), [&](std::size_t i) {
    groups_[i].drafts = read_people(groups_[i].files, groups_[i].findings);
  });
  for (std::size_t i = 0; i < groups_.size(); ++i)
    for (auto& draft : groups_[i].drafts)
      people_.push_back({std::move(draft), i, std::nullopt, {}, {}});
}

void Validation::find_ladders() {
  std::optional<std::size_t> given;
  if (options_->ladder)
    given = index_of(inputs_->open(*options_->ladder), true);
  for (auto& person : people_)
    person.ladder = given ? given : ladder_of(person);
}

std::optional<std::size_t> Validation::ladder_of(PersonToCheck& person) {
  const auto wish = person.draft.ladder(person.findings);
  if (!wish)
    return std::nullopt;
  person.ladder_place = wish->place;
  Diagnostics aside;
  try {
    if (auto file = shelves_.find(*wish, aside))
      return index_of(*std::move(file), false);
  } catch (const IoError& error) { // one person's slip leaves all the others to be checked
    aside.add({Severity::error, "unknown-reference", wish->place, error.what(),
               "write a ladder's id, or its path from this file's folder", std::nullopt});
  }
  for (auto finding : aside.all()) {
    finding.help = help_with(*wish, finding.help);
    person.findings.add(std::move(finding));
  }
  return std::nullopt;
}

/// The ladder may be among the files, only not where evidence finds it.
std::string Validation::help_with(const EvidenceDraft::LadderWish& wish,
                                  const std::string& usual) const {
  const auto near = std::find_if(ladders_.begin(), ladders_.end(), [&](const LadderToCheck& one) {
    return one.ladder && one.ladder->id.value == wish.reference.id;
  });
  if (near == ladders_.end())
    return usual;
  const auto path =
      fs::path(near->source.name()).lexically_proximate(fs::path(wish.file).parent_path()).string();
  return fmt::format("{} has that id: write 'ladder: {}{}', or move it into a folder 'ladders' "
                     "beside this file or above it",
                     near->source.name(), path.starts_with("../") ? "" : "./", path);
}

std::size_t Validation::index_of(InputFile file, bool named) {
  const auto [at, is_new] =
      ladder_numbers_.try_emplace(key_of(file.identity, file.source.name()), ladders_.size());
  if (is_new)
    ladders_.push_back({inputs_->take(std::move(file)), false, named, std::nullopt, {}});
  return at->second;
}

/// Evidence may name any file, so of a ladder that it alone names no line is shown.
void Validation::check(PersonToCheck& person) const {
  if (!person.ladder)
    return;
  const auto& [source, asked_for, named, ladder, findings] = ladders_[*person.ladder];
  if (!ladder) {
    if (!named)
      person.findings.add(
          {Severity::error, "unknown-reference", person.ladder_place,
           fmt::format("{} has mistakes, so nothing can be held against it", source.name()),
           fmt::format("'rung validate {}' lists them", source.name()), std::nullopt});
    return;
  }
  const PortfolioOptions reading = {.track = std::nullopt,
                                    .ladder_given = options_->ladder.has_value()};
  if (const auto portfolio = read_portfolio(person.draft, *ladder, reading, person.findings))
    check_portfolio(*ladder, *portfolio, {.selection = options_->selection}, person.findings);
}

FindingsReport Validation::report() {
  std::vector<CheckedFile> files;
  for (const auto& file : files_.files)
    files.push_back({file.source.name(), file.kind});
  std::vector<Diagnostics> found = std::move(others_);
  std::vector<std::string> remarks;
  for (auto& one : ladders_) {
    if (!one.named)
      continue;
    if (one.asked_for && one.ladder && !checks_wording(*one.ladder))
      remarks.push_back(fmt::format("{}: the checks of wording know English only; its language "
                                    "is '{}'",
                                    one.source.name(), one.ladder->language));
    found.push_back(std::move(one.findings));
  }
  // A log of CI may be read by others than the person.
  for (auto& person : people_) {
    person.draft.conceal_private_lines(person.findings);
    person.draft.conceal_private_lines(groups_[person.group].findings);
  }
  for (auto& group : groups_)
    found.push_back(std::move(group.findings));
  for (auto& person : people_) {
    if (person.ladder && !ladders_[*person.ladder].ladder && ladders_[*person.ladder].named)
      remarks.push_back(fmt::format("{}: not held against {}, which has mistakes",
                                    fmt::join(person.draft.names(), ", "),
                                    ladders_[*person.ladder].source.name()));
    found.push_back(std::move(person.findings));
  }
  auto report = make_findings_report(std::move(files), found, options_->least);
  report.remarks = std::move(remarks);
  report.skipped = files_.skipped;
  return report;
}

} // namespace

FindingsReport validate(FilesToCheck files, const ValidationOptions& options, Inputs& inputs,
                        const Streams& streams) {
  return Validation(std::move(files), options, inputs, streams).run();
}

} // namespace rung::cli
