#include "score/view.hpp"

#include <algorithm>

namespace rung {

namespace {

/// Every (competency, least scope) that an expectation of the ladder asks for, each once.
std::vector<std::vector<ScopeIndex>> scopes_asked(const Ladder& ladder) {
  std::vector<std::vector<ScopeIndex>> asked(ladder.competencies.size());
  for (const Level& level : ladder.levels)
    for (const Expectation& expectation : level.expects)
      if (expectation.scope)
        asked[expectation.competency].push_back(*expectation.scope);
  for (std::vector<ScopeIndex>& scopes : asked) {
    std::sort(scopes.begin(), scopes.end());
    scopes.erase(std::unique(scopes.begin(), scopes.end()), scopes.end());
  }
  return asked;
}

/// Counts the entries of the pooled sources; they lie in canonical order, so raters are neighbours.
void count_entries(View& view, const Portfolio& portfolio, const CountedEvidence& evidence,
                   const Pooling& pooling) {
  const Entry* last = nullptr;
  for (const std::size_t index : evidence.entries) {
    const Entry& entry = portfolio.entries[index];
    if (pooling.sources[static_cast<std::size_t>(entry.source)].votes <= 0)
      continue;
    view.entries += 1;
    if (last == nullptr || last->source != entry.source || last->by != entry.by)
      view.raters += 1;
    last = &entry;
    if (!entry.scope)
      continue;
    view.entries_with_scope += 1;
    for (ScopeIndex scope = 0; scope <= entry.scope->value; ++scope)
      view.entries_at_scope[scope] += 1;
  }
}

} // namespace

View make_view(const Ladder& ladder, const Portfolio& portfolio, const CountedEvidence& evidence,
               ViewKind kind) {
  const Pooling pooling =
      kind == ViewKind::supported ? Pooling::supported(ladder.policy) : Pooling::only(Source::self);
  View view;
  view.kind = kind;
  view.entries_at_scope.assign(ladder.scopes.size(), 0);
  view.competencies.resize(ladder.competencies.size());
  const std::vector<std::vector<ScopeIndex>> asked = scopes_asked(ladder);
  const auto pooled = [&](CompetencyIndex competency, std::optional<ScopeIndex> least) {
    return pool(evidence.by_competency[competency], portfolio, ladder.policy, ladder.top_rating(),
                pooling, least);
  };
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c) {
    view.competencies[c].any = pooled(c, std::nullopt);
    for (const ScopeIndex scope : asked[c])
      view.competencies[c].scoped.emplace_back(scope, pooled(c, scope));
  }
  count_entries(view, portfolio, evidence, pooling);
  return view;
}

bool sees_track(const Ladder& ladder, const View& view, TrackIndex track) {
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c)
    if (view.competencies[c].any.seen() && ladder.expected_on(track, c))
      return true;
  return false;
}

Reading View::read(CompetencyIndex competency, std::optional<ScopeIndex> scope) const {
  const CompetencySupport& in = competencies[competency];
  if (!scope)
    return {in.any.seen(), in.any.rating, &in.any};
  for (const auto& [least, support] : in.scoped)
    if (least == *scope) {
      const bool known = support.seen() && support.says_scope;
      return {known, known ? support.rating : 0, &support};
    }
  return {false, 0, &in.any};
}

} // namespace rung
