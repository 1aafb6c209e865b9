// What is known of each gap, the evidence that would close it, and how much of the ladder's
// guidance to read first.
#include "report/plan_parts.hpp"
#include "report/private_entries.hpp"
#include "score/promotion.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace rung {

namespace {

/// How many items of each list are shown: a plan is to be read in a minute.
struct Limits {
  std::size_t to_try = 0;
  std::size_t to_show = 0;
  std::size_t examples = 0;
  std::size_t to_learn = 0;
};

/// More than three gaps at a time is more than anybody works on: the first three in some detail,
/// the others to know of.
constexpr std::size_t first_gaps = 3;
constexpr Limits in_detail = {.to_try = 2, .to_show = 3, .examples = 1, .to_learn = 1};
constexpr Limits in_brief = {.to_try = 1, .to_show = 1, .examples = 0, .to_learn = 0};

/// The first items of a list, as many as the limit allows. Returns how many are left out.
template <class T>
int shorten(std::vector<T>& list, std::size_t limit) {
  const std::size_t left_out = list.size() - std::min(list.size(), limit);
  list.resize(list.size() - left_out);
  return static_cast<int>(left_out);
}

/// What to try rises with the ratings that it leads up to: the first, to begin with, and the last,
/// which is nearest to the target.
int shorten_tries(std::vector<std::string>& tries, std::size_t limit) {
  if (limit > 1 && tries.size() > limit)
    std::swap(tries[limit - 1], tries.back());
  return shorten(tries, limit);
}

void choose_shown(PlanGap& plan, const Limits& limits) {
  plan.shown = plan.gap.guidance;
  plan.left_out = {.to_try = shorten_tries(plan.shown.to_try, limits.to_try),
                   .to_show = shorten(plan.shown.to_show, limits.to_show),
                   .examples = shorten(plan.shown.examples, limits.examples),
                   .to_learn = shorten(plan.shown.to_learn, limits.to_learn)};
}

GapState state_of(const PlanGap& plan) {
  const GapReport& gap = plan.gap;
  if (!gap.competency)
    return GapState::influence;
  if (gap.self_alone)
    return GapState::self_only;
  if (gap.without_scope)
    return GapState::scope_not_said;
  if (!gap.from)
    return GapState::not_seen;
  return plan.seen && *plan.seen >= gap.to ? GapState::scope_short : GapState::below;
}

EvidenceAsked evidence_asked(const ReportInput& input, const Gap& gap, const GapReport& report) {
  EvidenceAsked asked;
  asked.scope = report.scope;
  asked.by_others = input.ladder.policy.sources[static_cast<std::size_t>(Source::self)].votes == 0;
  if (!gap.competency) {
    asked.more_entries = gap.steps;
    return asked;
  }
  asked.rating = gap.to;
  if (gap.kind == GapKind::core)
    asked.raters = raters_asked(input, *gap.competency);
  return asked;
}

PlanGap plan_gap(const ReportInput& input, const Gap& gap, GapReport report) {
  PlanGap plan;
  plan.gap = std::move(report);
  plan.evidence = evidence_asked(input, gap, plan.gap);
  if (gap.competency) {
    // A rating that rests on nothing to be shown is left to the person to bring up.
    if (!has_entry_to_name(input, *gap.competency, Source::self))
      plan.gap.self_alone.reset();
    const Reading seen = input.assessment.headline_view().read(*gap.competency, std::nullopt);
    if (seen.known)
      plan.seen = seen.rating;
    plan.rating_title = input.ladder.scale[static_cast<std::size_t>(gap.to) - 1].title.value;
  }
  plan.state = state_of(plan);
  return plan;
}

} // namespace

std::string_view name_of(GapState state) {
  constexpr std::array<std::string_view, 6> names = {"not-seen",    "self-only", "scope-not-said",
                                                     "scope-short", "short",     "influence"};
  return names.at(static_cast<std::size_t>(state));
}

RatersAsked raters_asked(const ReportInput& input, CompetencyIndex competency) {
  const RatersSeen seen = raters_seen(input.assessment.supported, competency);
  return {.needed = input.ladder.policy.promotion.raters,
          .seen = seen.raters,
          .manager_seen = seen.manager};
}

std::vector<PlanGap> plan_gaps(const ReportInput& input, PlanDetail detail) {
  std::vector<GapReport> reports = gap_reports(input);
  std::vector<PlanGap> plans;
  plans.reserve(reports.size());
  for (std::size_t i = 0; i < reports.size(); ++i) {
    plans.push_back(plan_gap(input, input.assessment.gaps[i], std::move(reports[i])));
    plans.back().shown = plans.back().gap.guidance;
    if (detail != PlanDetail::all)
      choose_shown(plans.back(),
                   detail == PlanDetail::minute && i < first_gaps ? in_detail : in_brief);
  }
  return plans;
}

} // namespace rung
