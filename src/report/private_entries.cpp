#include "report/private_entries.hpp"

#include "score/evidence.hpp"

#include <algorithm>

namespace rung {

namespace {

/// `source/by`, as messages write it.
std::string rater_of(const Entry& entry) {
  return std::string(name_of(entry.source)) + "/" + entry.by;
}

bool has_entry_to_name(const Portfolio& portfolio, const std::string& rater, EntriesNamed named) {
  return std::ranges::any_of(portfolio.entries, [&](const Entry& entry) {
    return may_name(entry, named) && rater_of(entry) == rater;
  });
}

/// Whether the name stands in the text by itself, and not as the beginning of a longer one.
bool names(std::string_view text, const std::string& name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1))
    if (const std::size_t end = at + name.size();
        end == text.size() || std::string_view(" ',.:;)").find(text[end]) != std::string_view::npos)
      return true;
  return false;
}

} // namespace

bool is_private(const Entry& entry) {
  return entry.visibility == Visibility::hidden;
}

bool may_name(const Entry& entry, EntriesNamed named) {
  switch (named) {
  case EntriesNamed::all:
    return true;
  case EntriesNamed::not_private:
    return !is_private(entry);
  case EntriesNamed::in_packet:
    return entry.visibility == Visibility::packet;
  }
  return false;
}

bool has_entry_to_name(const ReportInput& input, CompetencyIndex competency, Source source) {
  const CountedEvidence counted =
      count_evidence(input.ladder, input.portfolio, input.assessment.as_of);
  return std::ranges::any_of(counted.by_competency[competency], [&](const CountedRating& rating) {
    const Entry& entry = input.portfolio.entries[rating.entry];
    return entry.source == source && !is_private(entry);
  });
}

bool names_private(const Portfolio& portfolio, std::string_view message, EntriesNamed named) {
  return std::ranges::any_of(portfolio.entries, [&](const Entry& entry) {
    if (may_name(entry, named))
      return false;
    const std::string rater = rater_of(entry);
    return names(message, entry.name()) ||
           (names(message, rater) && !has_entry_to_name(portfolio, rater, named));
  });
}

} // namespace rung
