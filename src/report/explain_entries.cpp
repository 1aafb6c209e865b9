// From entries to sources: the derivation as score/ computed it, with its intermediate sums.
#include "report/explain_parts.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

ExplainedEntry explained_entry(const ReportInput& input, const WeighedEntry& weighed) {
  const Entry& entry = input.portfolio.entries[weighed.entry];
  ExplainedEntry explained;
  explained.name = entry.name();
  explained.title = entry.title.value;
  explained.date = entry.date.value.iso();
  explained.rating = weighed.rating;
  if (entry.scope)
    explained.scope = input.ladder.scopes[entry.scope->value].value;
  explained.age_days = weighed.age_days;
  explained.weight = weighed.weight;
  explained.counts = weighed.counts;
  return explained;
}

ExplainedRater explained_rater(const ReportInput& input, const RaterSupport& rater) {
  ExplainedRater explained;
  explained.by = rater.by;
  explained.weight = rater.weight;
  explained.support = rater.support;
  explained.rating = rater.rating;
  explained.numerators.assign(rater.support.size(), 0.0);
  for (const WeighedEntry& weighed : rater.entries) {
    explained.entries.push_back(explained_entry(input, weighed));
    if (weighed.counts)
      for (std::size_t k = 0; k < static_cast<std::size_t>(weighed.rating); ++k)
        explained.numerators[k] += weighed.weight;
  }
  return explained;
}

/// Why the entry counts in no view, or nothing.
std::string why_left_out(const ReportInput& input, const Entry& entry) {
  const Policy& policy = input.ladder.policy;
  if (const std::optional<Date>& as_of = input.assessment.as_of) {
    if (entry.date.value > *as_of)
      return fmt::format("after {}", as_of->iso());
    if (*as_of - entry.date.value >= policy.window_days)
      return fmt::format("older than the window of {} days", policy.window_days);
  }
  const double votes = policy.sources[static_cast<std::size_t>(entry.source)].votes;
  if (entry.source != Source::self && votes <= 0)
    return fmt::format("the ladder's policy gives source {} no votes", name_of(entry.source));
  return {};
}

} // namespace

std::vector<ExplainedSource> explained_sources(const ReportInput& input, const Support& support,
                                               ViewKind kind) {
  std::vector<ExplainedSource> sources;
  for (const SourceSupport& source : support.sources) {
    const SourcePolicy& policy =
        input.ladder.policy.sources[static_cast<std::size_t>(source.source)];
    ExplainedSource explained;
    explained.source = source.source;
    explained.support = source.support;
    explained.votes = source.votes;
    // The self view pools its one source with one vote, whatever the policy.
    explained.votes_each = kind == ViewKind::self ? 1 : policy.votes;
    explained.cap = kind == ViewKind::self ? 1 : policy.cap;
    for (const RaterSupport& rater : source.raters)
      explained.raters.push_back(explained_rater(input, rater));
    sources.push_back(std::move(explained));
  }
  return sources;
}

std::vector<LeftOutEntry> left_out_entries(const ReportInput& input, CompetencyIndex competency) {
  std::vector<LeftOutEntry> list;
  for (const Entry& entry : input.portfolio.entries)
    for (const Rating& rating : entry.shows) {
      if (rating.competency != competency)
        continue;
      std::string why = why_left_out(input, entry);
      if (!why.empty())
        list.push_back({entry.name(), entry.title.value, entry.date.value.iso(), rating.rating,
                        std::move(why)});
    }
  return list;
}

} // namespace rung
