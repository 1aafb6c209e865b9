// The appendix: every entry that a packet shows, and the files that it was made of.
#include "report/naming.hpp"
#include "report/packet_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace rung {

namespace {

/// The number of an entry and the name of a text in it.
using CutTexts = std::set<std::pair<int, std::string_view>>;

void add_cut(CutTexts& cuts, const PacketText& text, std::string_view part) {
  if (text.cut)
    cuts.emplace(text.ledger, part);
}

CutTexts cut_in(const PacketReport& report) {
  CutTexts cuts;
  for (const PacketStory& story : report.stories) {
    add_cut(cuts, story.context, name_of(EntryPart::context));
    add_cut(cuts, story.action, name_of(EntryPart::action));
    add_cut(cuts, story.result, name_of(EntryPart::result));
  }
  for (const PacketWork& work : report.work)
    add_cut(cuts, work.result, name_of(EntryPart::result));
  for (const PacketVoice& voice : report.voices)
    add_cut(cuts, voice.text, voice.part);
  return cuts;
}

LedgerRating ledger_rating(const ReportInput& input, const Rating& rating) {
  LedgerRating shown;
  shown.competency = named_competency(input.ladder, rating.competency);
  shown.rating = rating.rating;
  if (const Expectation* expectation =
          input.ladder.expectation(input.assessment.target.level, rating.competency))
    shown.expected = expectation->rating;
  return shown;
}

} // namespace

std::vector<LedgerEntry> packet_ledger(const PacketInput& input, const PacketReport& report) {
  const CutTexts cuts = cut_in(report);
  std::vector<LedgerEntry> ledger;
  for (const std::size_t index : input.entries.by_number()) {
    const Entry& entry = input.entry(index);
    LedgerEntry line;
    line.number = input.entries.number(index);
    line.name = input.entries.name(index);
    line.date = entry.date.value.iso();
    line.title = input.entries.words(entry.title.value);
    line.rater = input.entries.rater(entry);
    line.facts = input.entries.facts(entry);
    for (const Rating& rating : entry.shows)
      line.shows.push_back(ledger_rating(input.scored, rating));
    if (!input.entries.redacted())
      for (const Text& link : entry.links)
        line.links.push_back(link.value);
    for (const EntryPart part : {EntryPart::context, EntryPart::action, EntryPart::result})
      if (cuts.contains({line.number, name_of(part)}))
        line.texts.push_back({std::string(name_of(part)), part_of(entry, part)});
    ledger.push_back(std::move(line));
  }
  return ledger;
}

std::vector<PacketFile> packet_files(const PacketInput& input) {
  std::vector<PacketFile> files;
  for (std::size_t i = 0; i < input.scored.portfolio.files.size(); ++i) {
    const EvidenceFile& from = input.scored.portfolio.files[i];
    PacketFile file;
    if (input.entries.redacted())
      file.name = fmt::format("file {}", i + 1);
    else if (input.entries.names_file(i))
      file.name = from.source.name();
    if (input.entries.names_file(i))
      file.author = input.entries.rater(from.author_source, from.author);
    file.sha256 = from.source.sha256();
    files.push_back(std::move(file));
  }
  return files;
}

} // namespace rung
