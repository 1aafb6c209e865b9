// What a reader should know beside the numbers: the findings about the files that are no errors,
// and what the scores themselves give rise to.
#include "report/naming.hpp"
#include "report/parts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

/// What keeps a gate from holding.
void add_causes(const Gate& gate, std::vector<CompetencyIndex>& causes, bool& influence) {
  for (const ExpectationResult& result : gate.expectations) {
    const bool blocks = result.expectation->core || !result.above_floor || !gate.coverage_met;
    const CompetencyIndex competency = result.expectation->competency;
    if (!result.met && blocks &&
        std::find(causes.begin(), causes.end(), competency) == causes.end())
      causes.push_back(competency);
  }
  influence = influence || (gate.influence && !gate.influence->met);
}

/// Names what the levels from `from` up to `to` (places in the view's track) lack.
std::string lacking(const ReportInput& input, const View& view, std::size_t from, std::size_t to) {
  std::vector<CompetencyIndex> causes;
  bool influence = false;
  for (std::size_t place = from; place <= to; ++place)
    add_causes(view.gates[place], causes, influence);
  std::sort(causes.begin(), causes.end());
  std::vector<std::string> titles;
  titles.reserve(causes.size() + 1);
  for (const CompetencyIndex competency : causes)
    titles.push_back(input.ladder.competencies[competency].title.value);
  if (influence)
    titles.emplace_back("influence");
  return in_words(titles);
}

void add_held_notice(std::vector<Notice>& list, const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  if (!assessment.held || assessment.no_evidence)
    return;
  const Track& track = input.ladder.tracks[assessment.track];
  const std::optional<std::size_t> held = track.position(*assessment.held);
  const View& view = assessment.headline_view();
  const std::size_t confirmed = view.confirmed ? *track.position(*view.confirmed) + 1 : 0;
  if (!held || confirmed > *held)
    return;
  list.push_back({"held-not-confirmed", Severity::note,
                  fmt::format("The evidence doesn't confirm the level held, {}, yet: {}.",
                              input.ladder.levels[*assessment.held].title.value,
                              lacking(input, view, confirmed, *held))});
}

/// A target's own gate can hold while a lower one doesn't: then its gaps don't tell all.
void add_lower_gate_notice(std::vector<Notice>& list, const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  const TargetResult& target = assessment.target;
  const View& view = assessment.headline_view();
  const std::optional<std::size_t> place =
      input.ladder.tracks[assessment.track].position(target.level);
  if (assessment.no_evidence || target.track != assessment.track || !place || *place == 0)
    return;
  const std::size_t confirmed =
      view.confirmed ? *input.ladder.tracks[assessment.track].position(*view.confirmed) + 1 : 0;
  const std::optional<std::size_t> held =
      assessment.held ? input.ladder.tracks[assessment.track].position(*assessment.held)
                      : std::nullopt;
  // Up to the level held, the notice about it has said so already.
  std::size_t from = held ? std::max(confirmed, *held + 1) : confirmed;
  while (from < *place && view.gates[from].holds)
    ++from;
  if (from >= *place)
    return;
  list.push_back({"lower-level-unmet", Severity::note,
                  fmt::format("Below the target, {} isn't met yet either: {}.",
                              input.ladder.levels[view.gates[from].level].title.value,
                              lacking(input, view, from, *place - 1))});
}

void add_headline_notice(std::vector<Notice>& list, const Assessment& assessment) {
  if (assessment.no_evidence)
    list.push_back({"no-evidence", Severity::note, "No evidence yet."});
  else if (assessment.headline == ViewKind::self)
    list.push_back(
        {"self-assessment", Severity::note, "Self-assessment: not yet confirmed by anyone else."});
}

} // namespace

std::vector<Notice> notices_about_files(const Diagnostics& findings) {
  std::vector<Notice> list;
  for (const Diagnostic& finding : findings.sorted())
    if (finding.severity != Severity::error)
      list.push_back({finding.id, finding.severity, finding.message});
  return list;
}

std::vector<Notice> notices(const ReportInput& input, const Diagnostics& findings) {
  std::vector<Notice> list;
  add_headline_notice(list, input.assessment);
  add_held_notice(list, input);
  add_lower_gate_notice(list, input);
  for (Notice& notice : notices_about_files(findings))
    list.push_back(std::move(notice));
  return list;
}

} // namespace rung
