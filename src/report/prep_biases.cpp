// What bends a judgement, with the evidence's own numbers: for the manager, before the talk.
#include "report/naming.hpp"
#include "report/prep_parts.hpp"
#include "report/private_entries.hpp"
#include "score/evidence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

namespace rung {

namespace {

struct KnownBias {
  std::string_view check;
  std::string_view title;
  std::string_view without_names; ///< where the finding names what is private
};

/// The checks whose findings are about how the evidence was judged.
constexpr std::array<KnownBias, 6> known = {{
    {"recency", "The last weeks", "most of the period's entries are from its last quarter"},
    {"one-hero-project", "One big project", "most of the ratings that count come from one entry"},
    {"single-rater", "One pair of eyes", "all that others have seen hangs on one rater"},
    {"straight-line", "One impression for all", "one rater gives one rating throughout"},
    {"all-top", "One impression for all", "one rater gives the top of the scale throughout"},
    {"management-on-ic-evidence", "Building taken for leading",
     "less than half of the evidence is about work with people"},
}};

void add_from_notices(std::vector<Bias>& list, const ReportInput& input,
                      const Diagnostics& findings) {
  for (Notice& notice : notices_about_files(findings)) {
    const auto* const bias = std::ranges::find(known, notice.check, &KnownBias::check);
    if (bias == known.end())
      continue;
    if (names_private(input.portfolio, notice.message))
      notice.message = bias->without_names;
    list.push_back({notice.check, std::string(bias->title), std::move(notice.message)});
  }
}

/// The competencies that the target expects and that fulfil the condition.
template <class Condition>
std::vector<CompetencyIndex> of_target(const ReportInput& input, Condition condition) {
  std::vector<CompetencyIndex> list;
  for (const ExpectationResult& result : input.assessment.target.gate.expectations)
    if (condition(result.expectation->competency))
      list.push_back(result.expectation->competency);
  return list;
}

std::string out_of_expected(const ReportInput& input, const std::vector<CompetencyIndex>& list) {
  return fmt::format("{} of {} expectations of {}", list.size(),
                     input.assessment.target.gate.expectations.size(),
                     input.ladder.levels[input.assessment.target.level].title.value);
}

void add_unseen(std::vector<Bias>& list, const ReportInput& input) {
  const std::vector<CompetencyIndex> unseen = of_target(
      input, [&](CompetencyIndex c) { return !input.assessment.competencies[c].manager; });
  if (unseen.empty() || !is_written_by(input, Source::manager))
    return;
  list.push_back(
      {"not-seen-by-manager", "What you haven't rated",
       fmt::format("{}: {}; not seen isn't the same as not done", out_of_expected(input, unseen),
                   titles_in_words(input.ladder, unseen))});
}

void add_deciding(std::vector<Bias>& list, const ReportInput& input) {
  const std::vector<CompetencyIndex> decided = of_target(input, [&](CompetencyIndex c) {
    return input.assessment.supported.competencies[c].any.decides == Source::manager;
  });
  if (!decided.empty())
    list.push_back(
        {"manager-decides", "One voice decides",
         fmt::format("in {} the manager's rating outweighs all the others together: {}",
                     out_of_expected(input, decided), titles_in_words(input.ladder, decided))});
}

void add_distance(std::vector<Bias>& list, const ReportInput& input) {
  const SelfManager& both = input.assessment.self_manager;
  if (both.tendency == Tendency::none)
    return;
  list.push_back({"self-manager-distance", "Two yardsticks",
                  fmt::format("over {} competencies {} rates {} than the manager, by {:.2f} on "
                              "average; neither is the right one",
                              both.rows.size(), input.portfolio.shown_name(),
                              both.tendency == Tendency::self_higher ? "higher" : "lower",
                              std::abs(both.mean_difference))});
}

} // namespace

std::vector<Bias> biases(const ReportInput& input, const Diagnostics& findings) {
  std::vector<Bias> list;
  add_from_notices(list, input, findings);
  add_unseen(list, input);
  add_deciding(list, input);
  add_distance(list, input);
  return list;
}

} // namespace rung
