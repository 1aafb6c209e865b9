// Stage 3, second half: EvidenceDraft -> Portfolio. The files are held against each other and
// against the ladder.
#include "read/entry.hpp"
#include "read/evidence.hpp"
#include "read/other_version.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace rung {

namespace {

class PortfolioResolver {
public:
  PortfolioResolver(const EvidenceDraft::Impl& draft, const Ladder& ladder,
                    const PortfolioOptions& options, Diagnostics& diagnostics)
      : files_(&draft.files),
        sound_(draft.sound),
        ids_(ladder),
        options_(&options),
        diagnostics_(&diagnostics) {
    for (std::size_t number = 0; number < files_->size(); ++number) {
      everyone_.push_back(number);
      if (part(number) == FilePart::all || part(number) == FilePart::known)
        speaking_.push_back(number);
    }
  }

  std::optional<Portfolio> run() {
    resolve_person();
    if (errors_ > 0)
      return std::nullopt; // of several people, nothing else has to agree
    resolve_ladder();
    resolve_track();
    resolve_held();
    for (std::size_t number = 0; number < files_->size(); ++number)
      resolve_file(number);
    std::ranges::sort(portfolio_.entries, {}, [](const Entry& entry) {
      return std::tie(entry.source, entry.by, entry.date.value, entry.id.value);
    });
    portfolio_.left_out = left_out_.take();
    if (errors_ > 0 || !sound_)
      return std::nullopt;
    return std::move(portfolio_);
  }

private:
  void resolve_person();
  void resolve_ladder();
  void resolve_track();
  void resolve_held();
  void resolve_file(std::size_t number);
  void add_waivers(const EvidenceText& text, std::size_t number, Findings& findings);
  void add_entry(const EntryFile& written, std::size_t number, Findings& findings);
  void merge_entry(Entry entry, std::size_t number, Findings& findings);

  [[nodiscard]] FilePart part(std::size_t number) const {
    return options_->parts.empty() ? FilePart::all : options_->parts[number];
  }

  /// What a key says in the first of the files that has it, once the others are seen to agree.
  template <class Get>
  const Text* agreed(const std::vector<std::size_t>& among, std::string_view key, Get get,
                     std::string_view help = "write the same in both, or in one of them only");

  [[nodiscard]] Related see(Span at, std::string message) const {
    return {(*files_)[at.file].source.place(at), std::move(message)};
  }

  /// Runs `work(findings)` on a file, and counts its errors.
  template <class Work>
  void in_file(std::size_t number, Work work) {
    Findings findings((*files_)[number].source, *diagnostics_);
    work(findings);
    errors_ += findings.errors();
  }

  const std::vector<DraftFile>* files_;
  bool sound_;
  LadderIds ids_;
  const PortfolioOptions* options_;
  Diagnostics* diagnostics_;
  Portfolio portfolio_;
  LeftUnreadList left_out_;
  std::size_t errors_ = 0;
  std::vector<std::size_t> everyone_; ///< all files' numbers
  std::vector<std::size_t> speaking_; ///< those that say ladder, track and level
  using EntryName = std::tuple<Source, std::string, std::string>;
  std::map<EntryName, std::pair<std::size_t, std::size_t>> entries_; ///< file, index
};

template <class Get>
const Text* PortfolioResolver::agreed(const std::vector<std::size_t>& among, std::string_view key,
                                      Get get, std::string_view help) {
  const Text* first = nullptr;
  for (const std::size_t number : among) {
    const Text& here = get((*files_)[number].text);
    if (here.value.empty())
      continue;
    if (first == nullptr)
      first = &here;
    else if (here.value != first->value)
      in_file(number, [&](Findings& findings) {
        findings.error("conflicting-files", here.at, [&] {
          return Finding{fmt::format("the files don't agree on '{}': '{}' here, '{}' elsewhere",
                                     key, shortened(here.value), shortened(first->value)),
                         std::string(help), see(first->at, "elsewhere")};
        });
      });
  }
  return first;
}

void PortfolioResolver::resolve_person() {
  const auto* person = agreed(
      everyone_, "person.id", [](const EvidenceText& text) -> auto& { return text.person.id; },
      "give the files of one person, or write the same id in them");
  if (person != nullptr)
    portfolio_.person_id = person->value;
  const auto named = std::ranges::find_if(
      *files_, [](const DraftFile& file) { return !file.text.person.name.value.empty(); });
  if (named != files_->end())
    portfolio_.person_name = named->text.person.name.value;
}

/// References agree when their ids do, and their versions where both say one.
void PortfolioResolver::resolve_ladder() {
  if (options_->ladder_given)
    return;
  const LadderReference* first = nullptr;
  for (const std::size_t number : speaking_) {
    const auto& here = (*files_)[number].text.ladder;
    if (!here)
      continue;
    if (first == nullptr) {
      first = &*here;
      continue;
    }
    const bool same_version =
        here->version.empty() || first->version.empty() || here->version == first->version;
    const bool same = here->id.empty() || first->id.empty()
                          ? here->written.value == first->written.value
                          : here->id == first->id && same_version;
    if (!same)
      in_file(number, [&](Findings& findings) {
        findings.error("conflicting-files", here->written.at, [&] {
          return Finding{fmt::format("the files don't agree on 'ladder': '{}' here, '{}' elsewhere",
                                     shortened(here->written.value),
                                     shortened(first->written.value)),
                         "write the same in both, or in one of them only",
                         see(first->written.at, "elsewhere")};
        });
      });
  }
  if (first != nullptr && !first->id.empty() && first->id != ids_.ladder.id.value)
    in_file(first->written.at.file, [&](Findings& findings) {
      findings.error("conflicting-files", first->written.at, [&] {
        return Finding{fmt::format("this asks for the ladder '{}', but the one found is '{}'",
                                   first->id, ids_.ladder.id.value),
                       "name a ladder's file after its id, or give --ladder FILE"};
      });
    });
}

void PortfolioResolver::resolve_track() {
  if (options_->track) {
    portfolio_.track = options_->track;
    return;
  }
  const auto* track = agreed(
      speaking_, "track", [](const EvidenceText& text) -> auto& { return text.track; });
  if (track == nullptr && !sound_)
    return; // a track may be named where it couldn't be read
  if (track == nullptr)
    in_file(speaking_.front(), [&](Findings& findings) {
      findings.error("missing-key", (*files_)[speaking_.front()].text.schema.at,
                     {"no file says which track the person is on",
                      "add 'track: ...' with the id of one, or give --track T"});
    });
  else
    in_file(track->at.file,
            [&](Findings& findings) { portfolio_.track = ids_.tracks.find(*track, findings); });
}

void PortfolioResolver::resolve_held() {
  const auto* level = agreed(
      speaking_, "level", [](const EvidenceText& text) -> auto& { return text.level; });
  if (level == nullptr)
    return;
  if (part(level->at.file) == FilePart::known && !ids_.levels.knows(level->value))
    left_out_.count(LeftUnread::What::level, level->value);
  else
    in_file(level->at.file,
            [&](Findings& findings) { portfolio_.held = ids_.levels.find(*level, findings); });
}

void PortfolioResolver::resolve_file(std::size_t number) {
  const auto& file = (*files_)[number];
  const auto says = part(number);
  portfolio_.files.push_back(said_beside_entries(file, says));
  if (says == FilePart::nothing)
    return;
  const bool speaks = says != FilePart::entries;
  if (speaks && file.text.aspiration && !portfolio_.aspiration)
    portfolio_.aspiration = file.text.aspiration;
  in_file(number, [&](Findings& findings) {
    if (speaks)
      add_waivers(file.text, number, findings);
    for (const auto& written : file.text.evidence)
      add_entry(written, number, findings);
  });
}

void PortfolioResolver::add_waivers(const EvidenceText& text, std::size_t number,
                                    Findings& findings) {
  for (const auto& written : text.waivers) {
    if (part(number) == FilePart::known && !knows(ids_, written, left_out_))
      continue;
    const auto competency = ids_.competencies.find(written.competency, findings);
    const auto level = ids_.levels.find(written.level, findings);
    if (competency && level)
      portfolio_.waivers.push_back({{*competency, written.competency.at},
                                    {*level, written.level.at},
                                    written.reason,
                                    portfolio_.files.back().author_source,
                                    portfolio_.files.back().author,
                                    written.at});
  }
}

void PortfolioResolver::add_entry(const EntryFile& written, std::size_t number,
                                  Findings& findings) {
  const auto& text = (*files_)[number].text;
  const bool later = written.date && options_->until && written.date->value > *options_->until;
  if (part(number) == FilePart::entries && later)
    return;
  if (auto entry = part(number) == FilePart::all
                       ? resolve_entry(written, text, ids_, findings)
                       : resolve_entry(known_part(written, ids_, left_out_), text, ids_, findings))
    merge_entry(std::move(*entry), number, findings);
}

/// A copy in another file counts once; a second one in the same file, or one that differs, is
/// wrong.
void PortfolioResolver::merge_entry(Entry entry, std::size_t number, Findings& findings) {
  auto& entries = portfolio_.entries;
  const auto [known, added] = entries_.try_emplace({entry.source, entry.by, entry.id.value},
                                                   std::pair(number, entries.size()));
  if (added) {
    entries.push_back(std::move(entry));
    return;
  }
  const auto& first = entries[known->second.second];
  if (known->second.first == number)
    findings.error("duplicate-id", entry.id.at, [&] {
      return Finding{fmt::format("a second entry '{}'", entry.name()), "give each an id of its own",
                     see(first.id.at, "first defined here")};
    });
  else if (!same_content(first, entry))
    findings.error("drifted-copy", entry.id.at, [&] {
      return Finding{
          fmt::format("the entry '{}' says something else in another file", entry.name()),
          "keep one of the two, or make them alike", see(first.id.at, "the other one")};
    });
}

} // namespace

std::optional<Portfolio> read_portfolio(const EvidenceDraft& draft, const Ladder& ladder,
                                        const PortfolioOptions& options, Diagnostics& diagnostics) {
  return PortfolioResolver(*draft.impl, ladder, options, diagnostics).run();
}

std::optional<Portfolio> read_portfolio(std::span<const SourceFile> files, const Ladder& ladder,
                                        Diagnostics& diagnostics) {
  const auto draft = read_evidence(files, diagnostics);
  if (!draft)
    return std::nullopt;
  return read_portfolio(*draft, ladder, {.track = std::nullopt, .ladder_given = true}, diagnostics);
}

} // namespace rung
