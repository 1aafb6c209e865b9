// Stage 3, first half: files -> EvidenceDraft. The order in which files are given ends here.
#include "read/evidence.hpp"

#include "read/private_lines.hpp"
#include "read/schema.hpp"
#include "read/values.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace rung {

namespace {

struct Parsed {
  SourceFile source;
  Document document;
  std::size_t author_rank = 0;
  std::string author_id;
  bool sound = true;
};

NodeIndex find_value(const Document& document, NodeIndex mapping, std::string_view name) {
  NodeIndex found = 0; // the root is no value of a mapping
  if (document.kind(mapping) == NodeKind::mapping)
    document.each_pair(mapping, [&](NodeIndex key, NodeIndex value) {
      if (document.text(key) == name)
        found = value;
    });
  return found;
}

/// Who wrote the file, as far as the order of files goes; what is wrong with it is said later.
void find_author(Parsed& parsed) {
  const auto author = find_value(parsed.document, Document::root(), "author");
  if (author == 0)
    return;
  const auto text_of = [&](std::string_view key) {
    const auto value = find_value(parsed.document, author, key);
    return value == 0 ? std::string_view() : parsed.document.text(value);
  };
  const auto source = source_named(text_of("source"));
  parsed.author_rank = source ? static_cast<std::size_t>(*source) : source_count;
  parsed.author_id = text_of("id");
}

std::vector<SourceFile> by_name(std::span<const SourceFile> files) {
  std::vector<SourceFile> sorted(files.begin(), files.end());
  std::ranges::stable_sort(sorted, {}, [](const SourceFile& file) {
    return std::tuple(std::string_view(file.name()), file.text());
  });
  return sorted;
}

/// The author's id is the person's in a self file, and must be said in any other.
void check_author(EvidenceText& text, Findings& findings) {
  auto& [source, id, at, sound] = text.author;
  if (!source || text.person.id.value.empty())
    return;
  if (source->value != Source::self) {
    if (id.value.empty() && sound)
      findings.error("missing-key", at, [&, name = name_of(source->value)] {
        return Finding{fmt::format("this author has no 'id', which source '{}' needs", name),
                       "add 'id: ...', the id of whoever wrote the file"};
      });
    return;
  }
  if (!id.value.empty() && id.value != text.person.id.value)
    findings.error("conflicting-files", id.at, [&, at_id = id] {
      return Finding{fmt::format("a self file is by the person: '{}', not '{}'",
                                 text.person.id.value, shortened(at_id.value)),
                     "remove the author's 'id', or say another 'source'",
                     findings.see(text.person.id.at, "the person")};
    });
  id.value = text.person.id.value;
}

void check_period(const PeriodFile& period, Findings& findings) {
  if (period.from && period.to && period.to->value < period.from->value)
    findings.error("out-of-range", period.to->at, [&] {
      return Finding{"the period ends before it begins", "check the two dates",
                     findings.see(period.from->at, "it begins here")};
    });
}

} // namespace

EvidenceDraft::EvidenceDraft() : impl(std::make_unique<Impl>()) {}

EvidenceDraft::EvidenceDraft(EvidenceDraft&&) noexcept = default;
EvidenceDraft& EvidenceDraft::operator=(EvidenceDraft&&) noexcept = default;
EvidenceDraft::~EvidenceDraft() = default;

std::vector<std::string> EvidenceDraft::names() const {
  std::vector<std::string> names;
  for (const auto& file : impl->files)
    names.push_back(file.source.name());
  return names;
}

std::vector<EvidenceDraft::FileFacts> EvidenceDraft::facts() const {
  const auto day_of = [](const std::optional<Located<Date>>& date) {
    return date ? std::optional(date->value) : std::nullopt;
  };
  std::vector<FileFacts> all;
  for (const auto& file : impl->files) {
    const auto& text = file.text;
    auto& facts =
        all.emplace_back(FileFacts{text.person.id.value,
                                   text.person.name.value,
                                   text.author.source ? text.author.source->value : Source::self,
                                   text.author.id.value,
                                   {day_of(text.period.from), day_of(text.period.to)},
                                   {}});
    for (const auto& entry : text.evidence)
      facts.entries.push_back({entry.id.value, entry.title.value, day_of(entry.date)});
  }
  return all;
}

void EvidenceDraft::conceal_private_lines(Diagnostics& findings) const {
  findings.conceal([this](const Place& place) {
    return std::ranges::any_of(impl->files, [&](const DraftFile& file) {
      return file.source.name() == place.file &&
             std::ranges::any_of(file.private_lines, [&](const LineRange& range) {
               return range.first <= place.line && place.line <= range.last;
             });
    });
  });
}

std::optional<EvidenceDraft::LadderWish> EvidenceDraft::ladder_in(std::size_t file) const {
  const auto& [source, text, private_lines] = impl->files[file];
  if (!text.ladder)
    return std::nullopt;
  const auto& reference = *text.ladder;
  return LadderWish{reference, reference.id.empty() ? reference.written.value : "", source.name(),
                    source.place(reference.written.at)};
}

std::string EvidenceDraft::track_in(std::size_t file) const {
  return impl->files[file].text.track.value;
}

std::vector<FileDates> EvidenceDraft::dates(std::optional<Date> until) const {
  std::vector<FileDates> all;
  for (const auto& file : impl->files) {
    FileDates dates;
    if (file.text.period.to)
      dates.end = file.text.period.to->value;
    for (const auto& entry : file.text.evidence) {
      if (!entry.date || (until && entry.date->value > *until))
        continue;
      const auto day = entry.date->value;
      dates.newest = std::max(dates.newest, std::optional(day));
      if (!entry.shows.empty() && (!dates.first_rated || day < *dates.first_rated))
        dates.first_rated = day;
    }
    all.push_back(dates);
  }
  return all;
}

std::optional<EvidenceDraft::LadderWish> EvidenceDraft::ladder(Diagnostics& diagnostics) const {
  for (std::size_t file = 0; file < impl->files.size(); ++file)
    if (auto wish = ladder_in(file))
      return wish;
  if (impl->files.empty() || !impl->sound)
    return std::nullopt; // a ladder may be named where it couldn't be read
  Findings findings(impl->files.front().source, diagnostics);
  findings.error("missing-key", impl->files.front().text.schema.at,
                 {"no file says which ladder it is for",
                  "add 'ladder: ...' with the ladder's id, or give --ladder FILE"});
  return std::nullopt;
}

namespace {

/// Sorted by name and bytes; a file that can't be parsed is left out.
std::vector<Parsed> parse_all(std::span<const SourceFile> files, Diagnostics& diagnostics) {
  std::vector<Parsed> parsed;
  for (const auto& file : by_name(files)) {
    Findings findings(file, diagnostics);
    auto document = parse_document(findings);
    if (document)
      find_author(
          parsed.emplace_back(Parsed{file, std::move(*document), 0, {}, findings.errors() == 0}));
  }
  return parsed;
}

/// Adds the files to the draft, in the order of their authors; false where one isn't evidence.
bool add_files(std::vector<Parsed> parsed, EvidenceDraft::Impl& draft, Diagnostics& diagnostics) {
  bool readable = true;
  std::ranges::stable_sort(parsed, {}, [](const Parsed& file) {
    return std::tuple(file.author_rank, std::string_view(file.author_id));
  });
  for (std::uint32_t number = 0; number < parsed.size(); ++number) {
    auto& [source, document, rank, author, sound] = parsed[number];
    document.set_file(number);
    Findings findings(source, diagnostics);
    ReadContext reading{document, findings, {}, false};
    if (!check_schema(reading, "evidence")) {
      readable = false;
      continue;
    }
    auto text = read_evidence_text(reading);
    check_author(text, findings);
    check_period(text.period, findings);
    draft.sound = draft.sound && sound && findings.errors() == 0;
    draft.files.push_back({source, std::move(text), find_private_lines(document, source)});
  }
  return readable;
}

/// The person's id as it is written; empty where it can't be read.
std::string person_of(const Document& document) {
  const auto person = find_value(document, Document::root(), "person");
  const auto id = person == 0 ? 0 : find_value(document, person, "id");
  return id == 0 ? std::string() : std::string(document.text(id));
}

} // namespace

EvidenceFile said_beside_entries(const DraftFile& file, FilePart part) {
  EvidenceFile said;
  said.source = file.source;
  if (part == FilePart::nothing)
    return said;
  const auto& text = file.text;
  said.author_source = text.author.source ? text.author.source->value : Source::self;
  said.author = text.author.id.value;
  if (part == FilePart::entries)
    return said;
  if (text.period.from)
    said.period.from = text.period.from->value;
  if (text.period.to)
    said.period.to = text.period.to->value;
  said.ladder = text.ladder;
  said.ladder_sha256 = text.ladder_sha256;
  return said;
}

std::optional<EvidenceDraft> read_evidence(std::span<const SourceFile> files,
                                           Diagnostics& diagnostics) {
  EvidenceDraft draft;
  auto parsed = parse_all(files, diagnostics);
  const bool readable = !files.empty() && parsed.size() == files.size();
  if (!add_files(std::move(parsed), *draft.impl, diagnostics) || !readable)
    return std::nullopt;
  return draft;
}

std::vector<EvidenceDraft> read_people(std::span<const SourceFile> files,
                                       Diagnostics& diagnostics) {
  std::map<std::string, std::vector<Parsed>> people;
  auto parsed = parse_all(files, diagnostics);
  const bool all_there = parsed.size() == files.size();
  for (auto& file : parsed)
    people[person_of(file.document)].push_back(std::move(file));
  std::vector<EvidenceDraft> drafts;
  for (auto& [person, theirs] : people) {
    EvidenceDraft draft;
    draft.impl->sound = all_there; // whose file is missing is unknown
    if (add_files(std::move(theirs), *draft.impl, diagnostics))
      drafts.push_back(std::move(draft));
  }
  return drafts;
}

} // namespace rung
