// The target's expectations, a row each, as the person, the manager and the others saw them.
#include "report/naming.hpp"
#include "report/packet_parts.hpp"
#include "score/evidence.hpp"
#include "score/support.hpp"

#include <algorithm>

namespace rung {

namespace {

/// So many entries a row names: enough to begin reading.
constexpr std::size_t entries_named_in_a_row = 4;

bool is_other(Source source) {
  return source != Source::self && source != Source::manager;
}

/// Peers, direct reports and stakeholders, pooled as the ladder's policy has it.
std::optional<int> rating_of_others(const ReportInput& input,
                                    const std::vector<CountedRating>& ratings) {
  Pooling pooling = Pooling::supported(input.ladder.policy);
  for (const Source source : all_sources)
    if (!is_other(source))
      pooling.sources.at(static_cast<std::size_t>(source)) = {};
  const Support support =
      pool(ratings, input.portfolio, input.ladder.policy, input.ladder.top_rating(), pooling);
  return support.seen() ? std::optional(support.rating) : std::nullopt;
}

/// A rating of a source is told where an entry that the packet shows stands behind it.
void add_views(PacketRow& row, const PacketInput& input, CompetencyIndex competency,
               const std::vector<CountedRating>& ratings) {
  const auto stands_behind = [&](auto&& of_source) {
    return std::ranges::any_of(ratings, [&](const CountedRating& rating) {
      return input.entries.number(rating.entry) > 0 && of_source(input.entry(rating.entry).source);
    });
  };
  const CompetencySummary& summary = input.scored.assessment.competencies[competency];
  if (stands_behind([](Source source) { return source == Source::self; }))
    row.self = summary.self;
  if (stands_behind([](Source source) { return source == Source::manager; }))
    row.manager = summary.manager;
  if (stands_behind(is_other))
    row.others = rating_of_others(input.scored, ratings);
  row.confidence = summary.confidence.confidence;
}

void add_entries_behind(PacketRow& row, const PacketInput& input,
                        const std::vector<CountedRating>& ratings) {
  for (const CountedRating& rating : ratings)
    if (const int number = input.entries.number(rating.entry); number > 0)
      row.ledger.push_back(number);
  std::ranges::sort(row.ledger, std::greater());
  row.shown.assign(row.ledger.begin(),
                   row.ledger.begin() + static_cast<std::ptrdiff_t>(
                                            std::min(row.ledger.size(), entries_named_in_a_row)));
}

PacketRow packet_row(const PacketInput& input, const CountedEvidence& counted,
                     const ExpectationResult& result) {
  const Ladder& ladder = input.scored.ladder;
  const Assessment& assessment = input.scored.assessment;
  const Expectation& expectation = *result.expectation;
  const CompetencyIndex competency = expectation.competency;
  PacketRow row;
  row.competency = named_competency(ladder, competency);
  row.area = named_area(ladder, competency);
  row.expected = expectation.rating;
  row.core = expectation.core;
  row.weight = expectation.weight;
  const Reading reading = assessment.headline_view().read(competency, std::nullopt);
  if (reading.known)
    row.rating = reading.rating;
  if (expectation.scope) {
    row.scope = ladder.scopes[*expectation.scope].value;
    if (result.known)
      row.at_scope = result.rating;
  }
  row.support = support_at(assessment.headline_view(), expectation);
  row.status = status_of(&result);
  row.steps = std::max(0, expectation.rating - result.rating);
  if (const Waiver* waiver = input.scored.portfolio.waiver(assessment.target.level, competency))
    row.waiver = input.entries.words(waiver->reason.value);
  add_views(row, input, competency, counted.by_competency[competency]);
  add_entries_behind(row, input, counted.by_competency[competency]);
  return row;
}

} // namespace

std::vector<PacketRow> packet_matrix(const PacketInput& input) {
  const CountedEvidence counted =
      count_evidence(input.scored.ladder, input.scored.portfolio, input.scored.assessment.as_of);
  std::vector<PacketRow> rows;
  for (const ExpectationResult& result : input.scored.assessment.target.gate.expectations)
    rows.push_back(packet_row(input, counted, result));
  return rows;
}

} // namespace rung
