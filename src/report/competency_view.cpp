// A competency for reading: what each rating looks like, and who expects which.
#include "rung/ladder_view.hpp"
#include "rung/version.hpp"

#include "report/ladder_parts.hpp"
#include "report/naming.hpp"

#include <cstddef>
#include <utility>

namespace rung {

namespace {

StepCard step_card(const Ladder& ladder, CompetencyIndex competency, int rating) {
  const ScaleStep& of_scale = ladder.scale[static_cast<std::size_t>(rating) - 1];
  StepCard card;
  card.rating = {
      .rating = rating, .title = of_scale.title.value, .meaning = of_scale.meaning.value};
  if (const Step* step = ladder.competencies[competency].step(rating)) {
    card.behaviours = values_of(step->behaviours);
    card.examples = values_of(step->examples);
    card.to_try = values_of(step->to_try);
    for (const LearningResource& resource : step->to_learn)
      card.to_learn.push_back({resource.title.value, resource.by.value, resource.url.value});
  }
  for (const LevelIndex level : levels_by_track(ladder)) {
    const Expectation* expectation = ladder.expectation(level, competency);
    if (expectation != nullptr && expectation->rating == rating)
      card.expected_at.push_back(named_level(ladder, level));
  }
  return card;
}

LevelExpectation level_expectation(const Ladder& ladder, LevelIndex level,
                                   CompetencyIndex competency) {
  LevelExpectation row{.level = named_level(ladder, level),
                       .grade = grade_of(ladder, level),
                       .expectation = expectation_card(ladder, level, competency)};
  if (row.expectation) { // the steps of the view have the other texts
    row.expectation->behaviours.resize(row.expectation->own_behaviours);
    row.expectation->examples.resize(row.expectation->own_examples);
  }
  return row;
}

} // namespace

CompetencyView competency_view(const Ladder& ladder, CompetencyIndex competency) {
  CompetencyView view;
  view.rung_version = version();
  view.ladder = stamp_of(ladder);
  view.competency = named_competency(ladder, competency);
  view.area = named_area(ladder, competency);
  view.pillar = ladder.pillar_of(competency);
  view.summary = ladder.competencies[competency].summary.value;
  for (int rating = 1; rating <= ladder.top_rating(); ++rating)
    view.steps.push_back(step_card(ladder, competency, rating));
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track) {
    TrackExpectations rows{.track = named_track(ladder, track), .levels = {}};
    for (const auto& level : ladder.tracks[track].levels)
      rows.levels.push_back(level_expectation(ladder, level.value, competency));
    view.tracks.push_back(std::move(rows));
  }
  for (LevelIndex level = 0; level < ladder.levels.size(); ++level)
    if (in_no_track(ladder, level))
      view.in_no_track.push_back(level_expectation(ladder, level, competency));
  view.all_core = expects_all_as_core(ladder);
  return view;
}

} // namespace rung
