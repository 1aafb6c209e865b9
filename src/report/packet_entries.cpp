#include "report/packet_entries.hpp"

#include "report/private_entries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string_view>
#include <tuple>

namespace rung {

namespace {

/// Sources in words, as a packet tells who somebody is to the person.
std::string_view relation_in_words(Source source) {
  constexpr std::array<std::string_view, source_count> relations = {"the person", "manager", "peer",
                                                                    "direct report", "stakeholder"};
  return relations.at(static_cast<std::size_t>(source));
}

std::string_view pseudonym_of(Source source) {
  constexpr std::array<std::string_view, source_count> words = {"The candidate", "Manager", "Peer",
                                                                "Direct report", "Stakeholder"};
  return words.at(static_cast<std::size_t>(source));
}

} // namespace

PacketEntries::PacketEntries(const ReportInput& input, bool redacted)
    : input_(input), redacted_(redacted) {
  number_entries();
  name_files();
  if (redacted_)
    add_pseudonyms();
}

void PacketEntries::number_entries() {
  const std::vector<Entry>& entries = input_.portfolio.entries;
  numbers_.assign(entries.size(), 0);
  for (std::size_t i = 0; input_.assessment.as_of && i < entries.size(); ++i) {
    const int age = *input_.assessment.as_of - entries[i].date.value;
    if (!may_name(entries[i], EntriesNamed::in_packet) || age < 0)
      continue;
    if (age >= input_.ladder.policy.window_days)
      ++older_;
    else
      shown_.push_back(i);
  }
  by_number_ = shown_;
  std::ranges::stable_sort(by_number_, {},
                           [&](std::size_t entry) { return entries[entry].date.value; });
  for (std::size_t i = 0; i < by_number_.size(); ++i)
    numbers_[by_number_[i]] = static_cast<int>(i) + 1;
}

void PacketEntries::name_files() {
  // Without any entry there is nothing to keep back.
  std::map<std::uint32_t, bool> shows_one;
  for (const Entry& entry : input_.portfolio.entries)
    shows_one[entry.at.file] |= may_name(entry, EntriesNamed::in_packet);
  for (std::uint32_t file = 0; file < input_.portfolio.files.size(); ++file)
    named_files_.push_back(!shows_one.contains(file) || shows_one.at(file));
}

void PacketEntries::add_pseudonyms() {
  std::set<std::pair<Source, std::string>> raters;
  for (const std::size_t index : shown_)
    raters.emplace(input_.portfolio.entries[index].source, input_.portfolio.entries[index].by);
  for (std::size_t i = 0; i < input_.portfolio.files.size(); ++i)
    if (names_file(i))
      raters.emplace(input_.portfolio.files[i].author_source, input_.portfolio.files[i].author);
  std::array<int, source_count> counts = {};
  for (const auto& rater : raters) {
    const int number = ++counts.at(static_cast<std::size_t>(rater.first));
    const std::string_view word = pseudonym_of(rater.first);
    pseudonyms_[rater] =
        rater.first == Source::self ? std::string(word) : fmt::format("{} {}", word, number);
  }
}

std::string PacketEntries::words(const std::string& written) const {
  return redacted_ ? std::string() : written;
}

std::string PacketEntries::name(std::size_t entry) const {
  return redacted_ ? fmt::format("entry {}", number(entry))
                   : input_.portfolio.entries[entry].name();
}

PacketRater PacketEntries::rater(Source source, const std::string& by) const {
  if (redacted_) {
    const std::string& pseudonym = pseudonyms_.at({source, by});
    return {source, pseudonym, pseudonym};
  }
  if (source == Source::self)
    return {source, by, input_.portfolio.shown_name()};
  return {source, by, fmt::format("{}, {}", by, relation_in_words(source))};
}

PacketRater PacketEntries::rater(const Entry& entry) const {
  return rater(entry.source, entry.by);
}

LedgerReference PacketEntries::reference(std::size_t entry) const {
  const Entry& from = input_.portfolio.entries[entry];
  return {number(entry), words(from.title.value), from.date.value.iso(), rater(from)};
}

WorkFacts PacketEntries::facts(const Entry& entry) const {
  WorkFacts facts;
  if (entry.kind)
    facts.kind = name_of(entry.kind->value);
  if (entry.role)
    facts.role = name_of(*entry.role);
  if (entry.scope)
    facts.scope = input_.ladder.scopes[entry.scope->value].value;
  return facts;
}

} // namespace rung
