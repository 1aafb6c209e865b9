// What speaks for waiting: gaps, conditions that aren't met, and where self and manager differ.
#include "rung/periods.hpp"

#include "report/naming.hpp"
#include "report/packet_parts.hpp"
#include "report/plan_parts.hpp"
#include "score/evidence.hpp"

#include <algorithm>
#include <array>

namespace rung {

namespace {

/// Enough to begin a conversation with; the matrix tells the others.
constexpr std::size_t entries_of_a_difference = 3;

/// A rating that rests on nothing that the packet shows is left to the person to bring up.
void leave_out_hidden(PlanGap& plan, const std::vector<PacketRow>& matrix) {
  if (!plan.gap.self_alone)
    return;
  const auto row = std::ranges::find_if(matrix, [&](const PacketRow& candidate) {
    return plan.gap.competency && candidate.competency.id == plan.gap.competency->id;
  });
  if (row != matrix.end() && row->self)
    return;
  plan.gap.self_alone.reset();
  plan.state = GapState::not_seen;
}

/// The gate condition says nothing new where the gaps of the target itself stand above it.
bool says_more_than_gaps(const ReportInput& input, const Condition& condition) {
  return condition.kind != ConditionKind::gate ||
         condition.fails_at != input.assessment.target.level;
}

/// The newest of a source's entries that show the competency, as far as the packet shows them.
std::vector<LedgerReference>
references_by(const PacketInput& input, const std::vector<CountedRating>& ratings, Source source) {
  std::vector<std::size_t> entries;
  for (const CountedRating& rating : ratings)
    if (input.entry(rating.entry).source == source && input.entries.number(rating.entry) > 0)
      entries.push_back(rating.entry);
  std::ranges::sort(entries, std::greater(),
                    [&](std::size_t entry) { return input.entries.number(entry); });
  entries.resize(std::min(entries.size(), entries_of_a_difference));
  std::vector<LedgerReference> references;
  references.reserve(entries.size());
  for (const std::size_t entry : entries)
    references.push_back(input.entries.reference(entry));
  return references;
}

} // namespace

std::string_view name_of(ReasonKind kind) {
  constexpr std::array<std::string_view, 3> names = {"gap", "off-path", "condition"};
  return names.at(static_cast<std::size_t>(kind));
}

PacketSustained packet_sustained(const ReportInput& input) {
  PacketSustained sustained;
  sustained.days_between = period_days;
  for (const Condition& condition : input.assessment.promotion) {
    if (condition.kind != ConditionKind::sustained)
      continue;
    sustained.met = condition.met;
    sustained.done = condition.done;
    sustained.of = condition.of;
    for (const HeldAt& held : condition.dates)
      sustained.dates.push_back(
          {held.date.iso(), held.holds, named_level(input.ladder, held.fails_at)});
  }
  return sustained;
}

std::vector<PacketReason> packet_reasons(const ReportInput& input,
                                         const std::vector<PacketRow>& matrix) {
  std::vector<PacketReason> reasons;
  for (PlanGap& plan : plan_gaps(input, PlanDetail::brief)) {
    leave_out_hidden(plan, matrix);
    const ReasonKind kind = plan.gap.needed ? ReasonKind::gap : ReasonKind::off_path;
    reasons.push_back({kind, std::move(plan), std::nullopt});
  }
  const std::vector<ConditionReport> conditions = promotion_report(input);
  for (std::size_t i = 0; i < conditions.size(); ++i)
    if (!conditions[i].met && says_more_than_gaps(input, input.assessment.promotion[i]))
      reasons.push_back({ReasonKind::condition, std::nullopt, conditions[i]});
  return reasons;
}

std::vector<PacketDifference> packet_differences(const PacketInput& input) {
  const CountedEvidence counted =
      count_evidence(input.scored.ladder, input.scored.portfolio, input.scored.assessment.as_of);
  std::vector<PacketDifference> list;
  for (const SelfManagerRow& row : input.scored.assessment.self_manager.rows) {
    if (!row.talk)
      continue;
    PacketDifference difference;
    difference.competency = named_competency(input.scored.ladder, row.competency);
    difference.self = row.self;
    difference.manager = row.manager;
    if (const Expectation* expectation =
            input.scored.ladder.expectation(input.scored.assessment.target.level, row.competency))
      difference.expected = expectation->rating;
    const std::vector<CountedRating>& ratings = counted.by_competency[row.competency];
    difference.self_entries = references_by(input, ratings, Source::self);
    difference.manager_entries = references_by(input, ratings, Source::manager);
    // Without evidence to name on either side there is nothing to talk about.
    if (!difference.self_entries.empty() && !difference.manager_entries.empty())
      list.push_back(std::move(difference));
  }
  return list;
}

} // namespace rung
