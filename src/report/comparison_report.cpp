// The same evidence on every track: each is assessed by itself, then they are laid side by side.
#include "rung/comparison.hpp"
#include "rung/version.hpp"

#include "report/comparison_parts.hpp"
#include "report/naming.hpp"
#include "report/parts.hpp"

#include <algorithm>

namespace rung {

namespace {

/// What tells expectations of one track from those of the others.
class Askers {
public:
  Askers(const ComparisonInput& input, TrackIndex track) : input_(input), track_(track) {}

  [[nodiscard]] std::vector<Named> others(CompetencyIndex competency) const {
    std::vector<Named> list;
    for (TrackIndex other = 0; other < input_.ladder.tracks.size(); ++other)
      if (other != track_ && input_.ladder.expected_on(other, competency))
        list.push_back(named_track(input_.ladder, other));
    return list;
  }

  [[nodiscard]] bool only_here(CompetencyIndex competency) const {
    if (track_ != input_.own())
      return !input_.ladder.expected_on(input_.own(), competency);
    return input_.ladder.tracks.size() > 1 && others(competency).empty();
  }

private:
  const ComparisonInput& input_;
  TrackIndex track_;
};

std::vector<ComparedExpectation>& list_for(Status status, ComparedTrack& track) {
  switch (status) {
  case Status::unknown:
    return track.not_seen;
  case Status::below:
    return track.below;
  default:
    return track.met;
  }
}

/// nullopt as the competency is influence's.
std::optional<GapReport> gap_in(const AssessmentReport& report,
                                const std::optional<std::string>& competency) {
  const auto found = std::ranges::find_if(report.gaps, [&](const GapReport& gap) {
    return competency ? gap.competency && gap.competency->id == *competency : !gap.competency;
  });
  return found == report.gaps.end() ? std::nullopt : std::optional(*found);
}

void sort_expectations(ComparedTrack& compared, const ComparisonInput& input,
                       const Assessment& assessment) {
  const Askers askers(input, assessment.track);
  for (const CompetencyReport& row : compared.assessment.competencies) {
    if (!row.expected)
      continue;
    const CompetencyIndex competency = *input.ladder.competency_named(row.competency.id);
    const bool only_here = askers.only_here(competency);
    compared.asked_here_alone += only_here ? 1U : 0U;
    list_for(row.status, compared)
        .push_back({.row = row,
                    .card = *expectation_card(input.ladder, assessment.target.level, competency),
                    .gap = gap_in(compared.assessment, row.competency.id),
                    .only_here = only_here,
                    .also_on = askers.others(competency)});
  }
}

std::optional<ComparedInfluence> influence_of(const Assessment& assessment,
                                              const AssessmentReport& report) {
  const std::optional<InfluenceResult>& influence = assessment.target.gate.influence;
  if (!influence)
    return std::nullopt;
  if (influence->met)
    return ComparedInfluence{Status::met, std::nullopt};
  const bool unknown = assessment.headline_view().influence_unknown;
  return ComparedInfluence{unknown ? Status::unknown : Status::below, gap_in(report, std::nullopt)};
}

/// A target elsewhere has a condition that only the person's own track tells.
void add_track_condition(ComparedTrack& compared, const ComparisonInput& input, LevelIndex target) {
  const Assessment from_own =
      assess(input.ladder, input.portfolio, {.to = target, .as_of = input.options.as_of});
  for (ConditionReport& condition : promotion_report({input.ladder, input.portfolio, from_own}))
    if (condition.kind == ConditionKind::track)
      compared.assessment.promotion.push_back(std::move(condition));
}

ComparedTrack compare_on(const ComparisonInput& input, TrackIndex track) {
  const Ladder& ladder = input.ladder;
  Portfolio placed = input.portfolio;
  placed.track = track;
  const std::optional<GivenTarget> given = given_target(input, track);
  const Assessment assessment = assess(
      ladder, placed,
      {.to = given ? std::optional(given->level) : std::nullopt, .as_of = input.options.as_of});
  const LevelIndex target = assessment.target.level;
  ComparedTrack compared;
  compared.kind = ladder.tracks[track].kind;
  compared.own = track == input.own();
  compared.assessment = make_report(ladder, placed, assessment, {});
  compared.reason = given ? given->reason : chosen_because(ladder, assessment);
  compared.target = level_facts(ladder, target);
  sort_expectations(compared, input, assessment);
  compared.influence = influence_of(assessment, compared.assessment);
  if (input.portfolio.held)
    compared.beside_held = parity_of(compared.target, level_facts(ladder, *input.portfolio.held));
  compared.change = change_to(input, track, target);
  if (compared.own)
    return compared;
  add_track_condition(compared, input, target);
  compared.shared_target = ladder.tracks[input.own()].position(target).has_value();
  compared.fork = fork_of(ladder, input.own(), track);
  return compared;
}

/// The person's first.
std::vector<ComparedTrack> compare_all(const ComparisonInput& input) {
  std::vector<ComparedTrack> tracks = {compare_on(input, input.own())};
  for (TrackIndex track = 0; track < input.ladder.tracks.size(); ++track)
    if (track != input.own())
      tracks.push_back(compare_on(input, track));
  for (ComparedTrack& track : tracks)
    if (!track.own)
      track.beside_own = parity_of(track.target, tracks.front().target);
  return tracks;
}

std::optional<CompetencyReport> expected_row(const ComparedTrack& track, const Named& competency) {
  const auto& rows = track.assessment.competencies;
  const auto found = std::ranges::find_if(rows, [&](const CompetencyReport& row) {
    return row.expected && row.competency.id == competency.id;
  });
  return found == rows.end() ? std::nullopt : std::optional(*found);
}

SideBySide side_by_side(const Ladder& ladder, const std::vector<ComparedTrack>& tracks) {
  SideBySide both;
  std::vector<const ComparedTrack*> columns;
  for (const ComparedTrack& track : tracks) {
    const Named& target = track.target.level;
    if (std::ranges::find(both.targets, target.id, &Named::id) != both.targets.end())
      continue;
    both.targets.push_back(target);
    columns.push_back(&track);
  }
  for (CompetencyIndex c = 0; columns.size() > 1 && c < ladder.competencies.size(); ++c) {
    ComparedCompetency compared = {named_competency(ladder, c), named_area(ladder, c), {}};
    bool expected = false;
    for (const ComparedTrack* track : columns) {
      compared.at.push_back(expected_row(*track, compared.competency));
      expected = expected || compared.at.back();
    }
    if (expected)
      both.rows.push_back(std::move(compared));
  }
  return both;
}

} // namespace

ComparisonReport make_comparison(const Ladder& ladder, const Portfolio& portfolio,
                                 const AssessmentOptions& options, const Diagnostics& findings) {
  const ComparisonInput input{ladder, portfolio, options};
  ComparisonReport report;
  report.rung_version = version();
  report.tracks = compare_all(input);
  const AssessmentReport& own = report.tracks.front().assessment;
  report.person = own.person;
  report.person_named = own.person_named;
  report.ladder = own.ladder;
  report.track = own.track;
  report.as_of = own.as_of;
  if (portfolio.held)
    report.held = level_facts(ladder, *portfolio.held);
  report.competencies = side_by_side(ladder, report.tracks);
  report.notices = comparison_notices(input, report.tracks, findings);
  return report;
}

} // namespace rung
