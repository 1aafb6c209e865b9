// What the evidence says to the topics of a conversation: where two views differ, and which gaps
// wait for a chance.
#include "report/prep_parts.hpp"
#include "report/prep_words.hpp"
#include "report/private_entries.hpp"
#include "score/evidence.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rung {

namespace {

ChanceKind chance_for(const PlanGap& gap) {
  switch (gap.state) {
  case GapState::scope_short:
  case GapState::scope_not_said:
  case GapState::influence:
    return ChanceKind::reach;
  case GapState::not_seen:
  case GapState::self_only:
    return gap.gap.scope ? ChanceKind::reach : ChanceKind::occasion;
  case GapState::below:
    break;
  }
  return ChanceKind::stretch;
}

} // namespace

std::string_view name_of(ChanceKind kind) {
  constexpr std::array<std::string_view, 3> names = {"reach", "occasion", "stretch"};
  return names.at(static_cast<std::size_t>(kind));
}

bool is_written_by(const ReportInput& input, Source source) {
  const CountedEvidence counted =
      count_evidence(input.ladder, input.portfolio, input.assessment.as_of);
  return std::ranges::any_of(counted.entries, [&](std::size_t index) {
    const Entry& entry = input.portfolio.entries[index];
    return entry.source == source && !is_private(entry);
  });
}

std::vector<Difference> differences(const ReportInput& input) {
  std::vector<Difference> list;
  for (TalkReport& talk : self_manager_report(input, EntriesNamed::not_private).talk) {
    // Without evidence to name on either side there is nothing to talk about.
    if (talk.self_entries.empty() || talk.manager_entries.empty())
      continue;
    const bool self_is_higher = talk.self > talk.manager;
    Difference difference;
    difference.person_asks = difference_question(self_is_higher, PrepFor::person);
    difference.manager_asks = difference_question(self_is_higher, PrepFor::manager);
    difference.talk = std::move(talk);
    list.push_back(std::move(difference));
  }
  return list;
}

std::vector<Chance> chances(const std::vector<PlanGap>& gaps) {
  std::vector<Chance> list;
  for (const PlanGap& gap : gaps) {
    Chance chance;
    chance.competency = gap.gap.competency;
    chance.kind = chance_for(gap);
    chance.scope = gap.gap.scope;
    if (gap.gap.competency)
      chance.rating = gap.gap.to;
    list.push_back(std::move(chance));
  }
  return list;
}

} // namespace rung
