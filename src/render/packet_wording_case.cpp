// The matrix of a packet, what speaks for waiting, and the appendix, in words.
#include "render/glyphs.hpp"
#include "render/numbers.hpp"
#include "render/packet_wording.hpp"
#include "render/plan_wording.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

std::string row_note(const PacketRow& row) {
  if (row.status == Status::waived)
    return row.waiver.empty() ? std::string() : "reason: " + row.waiver;
  if (!row.scope || !row.rating || row.at_scope == row.rating)
    return {};
  if (!row.at_scope)
    return "no entry says its scope";
  return *row.at_scope == 0 ? fmt::format("not seen at {}", *row.scope)
                            : fmt::format("seen there at {}", *row.at_scope);
}

std::string numbered_titles(const std::vector<LedgerReference>& references) {
  std::vector<std::string> words;
  words.reserve(references.size());
  for (const auto& reference : references)
    words.push_back(reference_in_words(reference));
  return joined(words, "; ");
}

} // namespace

std::string row_expected(const PacketRow& row) {
  return row.scope ? fmt::format("{} at {}", row.expected, *row.scope)
                   : fmt::to_string(row.expected);
}

std::string rating_or_blank(const std::optional<int>& rating) {
  return rating ? fmt::to_string(*rating) : packet_blank;
}

std::string row_entries(const PacketRow& row) {
  if (row.ledger.empty())
    return packet_blank;
  std::vector<std::string> numbers;
  for (const int number : row.shown)
    numbers.push_back(fmt::to_string(number));
  return fmt::format("{} (no. {}{})", row.ledger.size(), joined(numbers, ", "),
                     row.shown.size() < row.ledger.size() ? ", …" : "");
}

std::string row_status(const PacketRow& row) {
  const auto note = row_note(row);
  const auto word = status_word(row.status, row.steps);
  return note.empty() ? word : fmt::format("{}; {}", word, note);
}

std::vector<std::string> matrix_legend(const PacketReport& report) {
  std::vector<std::string> legend;
  if (std::ranges::any_of(report.matrix, &PacketRow::core))
    legend.emplace_back("*: core.");
  legend.push_back(fmt::format("Seen: the rating that at least {} of the evidence supports; "
                               "{}: nothing that this packet shows.",
                               percent(report.support_needed), packet_blank));
  legend.emplace_back(
      "Strength: thin is 1 rater, adequate 2 or more, strong 4 or more who agree, of 2 or more "
      "sources; self-only is the person alone.");
  return legend;
}

std::string sustained_sentence(const PacketSustained& sustained) {
  if (sustained.dates.empty())
    return "No date to look at: there is no evidence yet.";
  return fmt::format("The gate holds at {} of {}, {} days apart, as others see the work.",
                     sustained.done, count_of(sustained.of, "date", "dates"),
                     sustained.days_between);
}

std::string date_verdict(const PacketDate& date) {
  if (date.holds)
    return "holds";
  return date.fails_at ? fmt::format("doesn't hold: {}", date.fails_at->title) : "doesn't hold";
}

std::string reason_title(const PacketReason& reason) {
  if (reason.gap)
    return fmt::format("{}, {}", gap_title(reason.gap->gap), plan_way(*reason.gap, unicode_glyphs));
  return fmt::format("Condition: {}", name_of(reason.condition->kind));
}

std::string reason_known(const PacketReason& reason, const PacketReport& report) {
  if (!reason.gap)
    return reason.condition->detail + ".";
  auto facts = gap_facts(reason.gap->gap);
  if (reason.kind == ReasonKind::off_path)
    facts.emplace_back("the gate doesn't need it");
  if (reason.gap->gap.support_at_expected)
    facts.push_back(fmt::format("{} needed", percent(report.support_needed)));
  return joined(facts, ", ") + ".";
}

std::string no_reason_sentence(const PacketReport& report) {
  return report.reasons.empty() ? "The files show no gap, and every condition of a promotion case "
                                  "is met. A reader will look for a reason all the same."
                                : std::string();
}

std::string difference_sentence(const PacketDifference& difference) {
  auto sentence = fmt::format("self {}, manager {}", difference.self, difference.manager);
  if (difference.expected)
    sentence += fmt::format("; {} is expected", *difference.expected);
  return fmt::format("{}. Self: {}. Manager: {}.", sentence,
                     numbered_titles(difference.self_entries),
                     numbered_titles(difference.manager_entries));
}

std::string reference_in_words(const LedgerReference& reference) {
  const auto number = ledger_numbers({reference.number});
  return reference.title.empty() ? fmt::format("{}, {}", number, reference.date)
                                 : fmt::format("{} ({})", reference.title, number);
}

std::string no_difference_sentence(const PacketReport& report) {
  if (!report.differences.empty())
    return {};
  const auto rated = [&](auto rating) {
    return std::ranges::any_of(report.matrix,
                               [&](const PacketRow& row) { return (row.*rating).has_value(); });
  };
  if (!rated(&PacketRow::manager))
    return "No manager has rated what the target expects, as far as this packet shows.";
  if (!rated(&PacketRow::self))
    return "The person has rated nothing that the target expects, as far as this packet shows.";
  return "Nowhere so far that it would change an answer.";
}

std::string same_track_sentence(const PacketReport& report) {
  if (report.track && report.track->crossing.other_track)
    return {};
  return fmt::format("No change of track: {} stands on {}.", report.target.level.title,
                     report.target.track.title);
}

std::string asked_there_sentence(const AskedThereAlone& asked, const PacketReport& report) {
  const auto& row = report.matrix.at(asked.row);
  const auto seen = row.rating ? fmt::format("seen at {}, {}", *row.rating, row_status(row))
                               : std::string("not seen yet");
  return fmt::format("expected {}; {}. Evidence: {}.", row_expected(row), seen,
                     asked.entries.empty() ? packet_blank : numbered_titles(asked.entries));
}

std::string growth_title(const PacketGrowth& growth) {
  return growth.scope ? fmt::format("{} {} at {} or wider", growth.competency.title, growth.rating,
                                    *growth.scope)
                      : fmt::format("{} {}", growth.competency.title, growth.rating);
}

std::string growth_reason(const PacketGrowth& growth, const PacketReport& report) {
  switch (growth.kind) {
  case GrowthKind::thinnest:
    return fmt::format("met by {}, {} needed; strength: {}", percent(growth.support.value_or(0)),
                       percent(report.support_needed), name_of(growth.confidence));
  case GrowthKind::off_path:
    return "not met, and not needed for the gate";
  case GrowthKind::above:
    return fmt::format("{} asks for it", report.above ? report.above->title : "the level above");
  }
  return {};
}

std::string no_growth_sentence(const PacketReport& report) {
  return report.growth.empty() ? "Beside the gaps above, the ladder asks for nothing more."
                               : std::string();
}

std::string ledger_shows(const LedgerEntry& entry) {
  std::vector<std::string> shows;
  for (const auto& rating : entry.shows)
    shows.push_back(rating.expected ? fmt::format("{} {} (of {})", rating.competency.title,
                                                  rating.rating, *rating.expected)
                                    : fmt::format("{} {}", rating.competency.title, rating.rating));
  return shows.empty() ? "not rated" : joined(shows, ", ");
}

std::string window_sentence(const PacketReport& report) {
  const auto& window = report.window;
  auto sentence =
      window.first
          ? fmt::format("{} from {} to {}",
                        count_of(static_cast<int>(report.ledger.size()), "entry", "entries"),
                        *window.first, *window.last)
          : std::string("No entry");
  sentence += fmt::format("; the ladder counts {} days back", window.days);
  if (window.older > 0)
    sentence += fmt::format(", and {} older", count_of(window.older, "entry is", "entries are"));
  return sentence;
}

std::string file_in_words(const PacketFile& file) {
  auto words =
      file.name.empty() ? std::string("a file without an entry for this packet") : file.name;
  if (file.author)
    words += fmt::format(" ({})", file.author->shown);
  return words;
}

} // namespace rung
