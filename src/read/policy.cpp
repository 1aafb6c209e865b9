#include "read/policy.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

SourcePolicy resolve_votes(const VotesFile& written, const SourcePolicy& defaults,
                           Findings& findings) {
  SourcePolicy policy = defaults;
  if (written.votes)
    policy.votes = written.votes->value;
  policy.cap = written.cap ? written.cap->value : std::max(defaults.cap, policy.votes);
  if (policy.cap < policy.votes)
    findings.error("out-of-range", written.cap->at, [&] {
      return Finding{
          fmt::format("the cap {} is below the {} votes of one rater", policy.cap, policy.votes),
          fmt::format("raise it to {} or more, or leave it out", policy.votes)};
    });
  return policy;
}

} // namespace

Policy resolve_policy(const PolicyFile& written, Findings& findings) {
  Policy policy;
  const std::array<const VotesFile*, source_count> sources = {
      &written.sources.self, &written.sources.manager, &written.sources.peer,
      &written.sources.report, &written.sources.stakeholder};
  for (std::size_t i = 0; i < source_count; ++i)
    policy.sources[i] = resolve_votes(*sources[i], policy.sources[i], findings);
  if (written.support)
    policy.support = written.support->value;
  if (written.coverage)
    policy.coverage = written.coverage->value;
  policy.floor = written.floor.value_or(policy.floor);
  policy.influence = written.influence.value_or(policy.influence);
  policy.window_days = written.window_days.value_or(policy.window_days);
  policy.half_life_days = written.half_life_days.value_or(policy.half_life_days);
  policy.promotion.raters = written.promotion.raters.value_or(policy.promotion.raters);
  policy.promotion.periods = written.promotion.periods.value_or(policy.promotion.periods);
  return policy;
}

} // namespace rung
