// Stage 3b: all checks on one ladder, or on one person's evidence.
#include "rung/check.hpp"

#include "check/allow.hpp"
#include "check/check.hpp"
#include "check/checks.hpp"

#include <algorithm>
#include <utility>

namespace rung {

namespace {

template <class Visit>
void each_check(Visit visit) {
  for (const auto& group : check_groups())
    for (const auto* check : group.checks)
      visit(*check);
}

/// Whether an `allow` of the ladder names the check, so that it has to run to see of what use that
/// is.
bool is_allowed_somewhere(const Ladder& ladder, const Check& check) {
  return std::ranges::any_of(ladder.allow,
                             [&](const Allow& allow) { return allow.check.value == check.id; });
}

} // namespace

Place Reporter::place(Span at) const {
  return portfolio_ != nullptr ? portfolio_->place(at) : ladder_->source.place(at);
}

void Reporter::add(Severity severity, Found found) {
  Entry entry;
  entry.diagnostic = {severity,
                      std::string(check_->id),
                      place(found.at),
                      std::move(found.message),
                      std::move(found.help),
                      std::nullopt,
                      std::move(found.subject)};
  if (found.see)
    entry.diagnostic.related = Related{place(found.see->first), std::move(found.see->second)};
  entry.also = std::move(found.also);
  entries_.push_back(std::move(entry));
}

bool checks_wording(const Ladder& ladder) {
  return ladder.language == "en" || ladder.language.starts_with("en-");
}

void check_ladder(const Ladder& ladder, Diagnostics& diagnostics, const CheckSelection& selection) {
  const Prose prose(ladder);
  const LadderInput input{ladder, prose};
  const bool english = checks_wording(ladder);
  AllowList allow(ladder);
  const bool looks_for_unused = selection.runs(unused_allow.id);
  each_check([&](const Check& check) {
    const bool wanted = selection.runs(check.id);
    const bool helps = looks_for_unused && !selection.disabled.contains(check.id) &&
                       is_allowed_somewhere(ladder, check);
    if (check.ladder == nullptr || (check.english && !english) || !(wanted || helps))
      return;
    Reporter report(check, ladder);
    check.ladder(input, report);
    for (auto& found : report.take())
      if (!allow.allows(found) && wanted)
        diagnostics.keep(std::move(found.diagnostic));
  });
  if (!looks_for_unused)
    return;
  Reporter report(unused_allow, ladder);
  allow.report_unused(selection, report);
  for (auto& found : report.take())
    diagnostics.keep(std::move(found.diagnostic));
}

void check_portfolio(const Ladder& ladder, const Portfolio& portfolio,
                     const EvidenceCheckOptions& options, Diagnostics& diagnostics) {
  const auto as_of = options.as_of ? options.as_of : portfolio.as_of();
  const EvidenceInput input{ladder, portfolio, options, as_of,
                            count_evidence(ladder, portfolio, as_of)};
  each_check([&](const Check& check) {
    if (check.evidence == nullptr || !options.selection.runs(check.id))
      return;
    Reporter report(check, ladder, portfolio);
    check.evidence(input, report);
    for (auto& found : report.take())
      diagnostics.keep(std::move(found.diagnostic));
  });
}

} // namespace rung
