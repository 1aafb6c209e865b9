#include "render/derivation.hpp"

#include "render/numbers.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

/// What the steps are taken from: a view as a whole, or at a least scope.
struct Basis {
  const ExplainReport& report;
  const std::vector<ExplainedSource>& sources;
  const std::vector<double>& support;
  double votes = 0;
  int rating = 0;
  std::string scope; ///< empty: none
};

/// Sums of one kind for k = 1..K; equal ones become one line: "S_r(1..3) = ...".
class SumsByRating {
public:
  SumsByRating(std::string name, const std::string& scope)
      : name_(std::move(name)), scope_(scope.empty() ? "" : "; " + scope) {}

  void add(std::string sum) {
    ++rating_;
    if (!lines_.empty() && sum == last_) {
      lines_.back() = line(sum);
      return;
    }
    first_ = rating_;
    lines_.push_back(line(sum));
    last_ = std::move(sum);
  }

  std::vector<std::string> take() { return std::move(lines_); }

private:
  [[nodiscard]] std::string line(const std::string& sum) const {
    const auto ratings =
        first_ == rating_ ? fmt::to_string(rating_) : fmt::format("{}..{}", first_, rating_);
    return fmt::format("{}({}{}) = {}", name_, ratings, scope_, sum);
  }

  std::string name_;
  std::string scope_;
  int rating_ = 0;
  int first_ = 1;
  std::string last_;
  std::vector<std::string> lines_;
};

std::string rater_title(const ExplainedSource& source, const ExplainedRater& rater) {
  return fmt::format("{} {}", name_of(source.source), rater.by);
}

std::string weight_sum(const ExplainReport& report, const ExplainedEntry& entry) {
  if (report.half_life_days == 0)
    return "weight " + exact(entry.weight);
  return fmt::format("weight 2^(-{}/{}) = {}", entry.age_days, report.half_life_days,
                     exact(entry.weight));
}

EntryStep entry_step(const Basis& basis, const ExplainedEntry& entry) {
  EntryStep step;
  step.title = fmt::format("{}, rating {}: {}", entry.date, entry.rating, entry.title);
  step.facts = {entry.name, "age " + count_of(entry.age_days, "day", "days"),
                weight_sum(basis.report, entry)};
  if (entry.scope)
    step.facts.push_back("scope " + *entry.scope);
  if (!basis.scope.empty())
    step.facts.push_back(entry.counts ? "counts for " + basis.scope
                                      : "not " + basis.scope + ": counts in the total alone");
  return step;
}

std::string total_weight(const ExplainedRater& rater) {
  std::vector<std::string> weights;
  for (const auto& entry : rater.entries)
    weights.push_back(exact(entry.weight));
  const auto total = exact(rater.weight);
  if (weights.size() < 2)
    return "total weight = " + total;
  return fmt::format("total weight = {} = {}", joined(weights, " + "), total);
}

DerivationStep weigh_entries(const Basis& basis) {
  DerivationStep step;
  const int half_life = basis.report.half_life_days;
  step.title = half_life == 0
                   ? "Step 1: every entry weighs 1"
                   : fmt::format("Step 1: an entry weighs 2^(-age / {}); its age is in days before "
                                 "the rater's newest entry here",
                                 half_life);
  for (const auto& source : basis.sources)
    for (const auto& rater : source.raters) {
      StepItem item{rater_title(source, rater), {}, {total_weight(rater)}};
      for (const auto& entry : rater.entries)
        item.entries.push_back(entry_step(basis, entry));
      step.items.push_back(std::move(item));
    }
  return step;
}

DerivationStep ask_raters(const Basis& basis) {
  DerivationStep step;
  step.title = fmt::format("Step 2: a rater supports k with the weight of the entries{} at k or "
                           "above / the total weight",
                           basis.scope.empty() ? "" : " that count");
  for (const auto& source : basis.sources)
    for (const auto& rater : source.raters) {
      SumsByRating sums("S_r", basis.scope);
      for (std::size_t k = 0; k < rater.support.size(); ++k)
        sums.add(fmt::format("{} / {} = {}",
                             exact(k < rater.numerators.size() ? rater.numerators[k] : 0),
                             exact(rater.weight), exact(rater.support[k])));
      step.items.push_back({rater_title(source, rater), {}, sums.take()});
    }
  return step;
}

/// A sum that something else is done to.
std::string grouped(const std::vector<std::string>& parts) {
  const auto sum = joined(parts, " + ");
  return parts.size() > 1 ? "(" + sum + ")" : sum;
}

std::string mean_sum(const ExplainedSource& source, std::size_t k) {
  std::vector<std::string> parts;
  for (const auto& rater : source.raters)
    parts.push_back(exact(rater.support.at(k)));
  return fmt::format("{} / {} = {}", grouped(parts), parts.size(), exact(source.support[k]));
}

DerivationStep ask_sources(const Basis& basis) {
  DerivationStep step;
  step.title = "Step 3: a source is the mean of its raters; it has u_s = min(cap, raters x votes)";
  for (const auto& source : basis.sources) {
    SumsByRating sums("S_s", basis.scope);
    for (std::size_t k = 0; k < source.support.size(); ++k)
      sums.add(mean_sum(source, k));
    StepItem item{std::string(name_of(source.source)), {}, sums.take()};
    item.sums.push_back(fmt::format("u_s = min({}, {} x {}) = {}", plain_number(source.cap),
                                    source.raters.size(), plain_number(source.votes_each),
                                    plain_number(source.votes)));
    step.items.push_back(std::move(item));
  }
  return step;
}

std::string pooled_sum(const Basis& basis, std::size_t k) {
  std::vector<std::string> parts;
  for (const auto& source : basis.sources)
    parts.push_back(
        fmt::format("{} x {}", plain_number(source.votes), exact(source.support.at(k))));
  const bool reached = static_cast<int>(k) < basis.rating;
  return fmt::format("{} / {} = {} {} {}", grouped(parts), plain_number(basis.votes),
                     exact(basis.support[k]), reached ? ">=" : "<",
                     plain_number(basis.report.support_needed));
}

DerivationStep pool_sources(const Basis& basis) {
  DerivationStep step;
  step.title = fmt::format("Step 4: the sources together, by their votes; {} is needed",
                           plain_number(basis.report.support_needed));
  SumsByRating sums("S", basis.scope);
  for (std::size_t k = 0; k < basis.support.size(); ++k)
    sums.add(pooled_sum(basis, k));
  step.items.push_back({"", {}, sums.take()});
  return step;
}

std::vector<DerivationStep> steps_of(const Basis& basis) {
  if (basis.sources.empty())
    return {};
  return {weigh_entries(basis), ask_raters(basis), ask_sources(basis), pool_sources(basis)};
}

std::string index_sum(const ExplainedView& view) {
  std::vector<std::string> parts = {"1"};
  for (std::size_t k = 1; k < view.support.size(); ++k)
    parts.push_back(exact(view.support[k]));
  return fmt::format("index = {} = {}: the mean, for display; nothing is decided by it",
                     joined(parts, " + "), exact(view.index));
}

} // namespace

std::vector<DerivationStep> derivation(const ExplainReport& report, const ExplainedView& view) {
  return steps_of({report, view.sources, view.support, view.votes, view.rating, ""});
}

std::vector<DerivationStep> derivation(const ExplainReport& report, const ExplainedView& view,
                                       const ExplainedScope& scope) {
  return steps_of(
      {report, scope.sources, scope.support, view.votes, scope.rating, scope.scope.title});
}

std::string rating_in_words(const ExplainReport& report, bool known, int rating) {
  if (!known)
    return "unknown";
  if (rating < 1 || static_cast<std::size_t>(rating) > report.scale.size())
    return fmt::format("rating {}", rating);
  return fmt::format("rating {} ({})", rating, report.scale[static_cast<std::size_t>(rating) - 1]);
}

std::string view_title(const ExplainReport& report, const ExplainedView& view) {
  return fmt::format("{}: {}",
                     view.kind == ViewKind::supported ? "Supported by evidence" : "Self-assessment",
                     rating_in_words(report, view.known, view.rating));
}

std::vector<std::string> conclusions(const ExplainReport& report, const ExplainedView& view) {
  if (!view.known)
    return {"No entry counts in this view, so the competency is unknown in it."};
  std::vector<std::string> lines = {fmt::format("So: {}, the greatest k with S(k) of at least {}",
                                                rating_in_words(report, true, view.rating),
                                                plain_number(report.support_needed)),
                                    index_sum(view)};
  for (const auto& source : view.sources)
    if (view.decides == source.source)
      lines.push_back(fmt::format("{}: {} of {} votes", decides_sentence(source.source),
                                  plain_number(source.votes), plain_number(view.votes)));
  return lines;
}

std::string scope_conclusion(const ExplainReport& report, const ExplainedScope& scope) {
  if (scope.known && scope.rating == 0)
    return fmt::format("No rating is reached at {} or wider.", scope.scope.title);
  if (!scope.known)
    return fmt::format("No entry says a scope, so the rating at {} or wider is unknown.",
                       scope.scope.title);
  return fmt::format("{} at {} or wider", rating_in_words(report, true, scope.rating),
                     scope.scope.title);
}

std::string level_comparison(const ExplainReport& report, const ExplainedLevel& level) {
  if (!level.expected || !level.support)
    return {};
  return fmt::format("S({}{}) = {} {} {}", *level.expected,
                     level.scope ? "; " + *level.scope : std::string(), exact(*level.support),
                     level.rating >= *level.expected ? ">=" : "<",
                     plain_number(report.support_needed));
}

std::vector<std::string> left_out_facts(const LeftOutEntry& entry) {
  return {entry.name, fmt::format("rating {}", entry.rating), entry.why};
}

std::string reading_note(const ExplainReport& report) {
  return fmt::format("S(k) is the share of the evidence at rating k or above; the rating is the "
                     "greatest k for which it is at least {}. Entries of the last {} days count.",
                     plain_number(report.support_needed), report.window_days);
}

std::string rounding_note() {
  return "Sums are printed with six decimals and computed without rounding, so the last digit of "
         "one done by hand may differ by one.";
}

} // namespace rung
