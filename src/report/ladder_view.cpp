// A ladder as a whole, for reading.
#include "rung/ladder_view.hpp"

#include "rung/version.hpp"

#include "report/ladder_parts.hpp"
#include "report/naming.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace rung {

namespace {

std::vector<RatingCard> scale_of(const Ladder& ladder) {
  std::vector<RatingCard> scale;
  for (const ScaleStep& step : ladder.scale)
    scale.push_back({.rating = static_cast<int>(scale.size()) + 1,
                     .title = step.title.value,
                     .meaning = step.meaning.value});
  return scale;
}

std::vector<AreaCard> areas_of(const Ladder& ladder) {
  std::vector<AreaCard> areas;
  for (const Area& area : ladder.areas)
    areas.push_back({.area = {area.id.value, area.title.value},
                     .pillar = area.pillar ? std::optional(area.pillar->value) : std::nullopt,
                     .summary = area.summary.value});
  return areas;
}

std::vector<CompetencyCard> competencies_of(const Ladder& ladder) {
  std::vector<CompetencyCard> competencies;
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c)
    competencies.push_back({.competency = named_competency(ladder, c),
                            .area = named_area(ladder, c),
                            .pillar = ladder.pillar_of(c),
                            .summary = ladder.competencies[c].summary.value});
  return competencies;
}

std::vector<LevelIndex> levels_of(const Track& track) {
  std::vector<LevelIndex> levels;
  for (const auto& level : track.levels)
    levels.push_back(level.value);
  return levels;
}

void add_tracks(LadderView& view, const Ladder& ladder) {
  for (TrackIndex t = 0; t < ladder.tracks.size(); ++t) {
    TrackCard card{.track = named_track(ladder, t), .kind = ladder.tracks[t].kind, .levels = {}};
    const std::vector<LevelIndex> levels = levels_of(ladder.tracks[t]);
    for (const LevelIndex level : levels)
      card.levels.push_back(named_level(ladder, level));
    view.tracks.push_back(std::move(card));
    view.by_track.push_back(matrix_of(ladder, levels));
  }
}

} // namespace

LevelDifference without_texts(LevelDifference difference) {
  for (ExpectationChange& change : difference.changes)
    for (auto* card : {&change.before, &change.after})
      if (*card) {
        (*card)->behaviours.resize((*card)->own_behaviours);
        (*card)->examples.resize((*card)->own_examples);
      }
  return difference;
}

std::vector<WayCard> ways_of(const Ladder& ladder) {
  std::vector<WayCard> ways;
  for (const Transition& transition : ladder.transitions)
    ways.push_back(way_card(ladder, transition));
  return ways;
}

bool in_no_track(const Ladder& ladder, LevelIndex level) {
  return std::ranges::none_of(
      ladder.tracks, [level](const Track& track) { return track.position(level).has_value(); });
}

LadderView ladder_view(const Ladder& ladder) {
  LadderView view;
  view.rung_version = version();
  view.ladder = stamp_of(ladder);
  view.asked_as = view.ladder.id;
  view.language = ladder.language;
  view.summary = ladder.summary.value;
  view.scale = scale_of(ladder);
  std::ranges::transform(ladder.scopes, std::back_inserter(view.scopes), &Text::value);
  view.areas = areas_of(ladder);
  add_tracks(view, ladder);
  for (LevelIndex level = 0; level < ladder.levels.size(); ++level) {
    view.levels.push_back(level_facts(ladder, level));
    if (in_no_track(ladder, level))
      view.in_no_track.push_back(named_level(ladder, level));
  }
  view.competencies = competencies_of(ladder);
  view.parity = parity_of(ladder);
  view.matrix = matrix_of(ladder, levels_by_track(ladder));
  view.all_core = expects_all_as_core(ladder);
  view.ways = ways_of(ladder);
  return view;
}

LadderSite ladder_site(const Ladder& ladder) {
  LadderSite site;
  site.ladder = ladder_view(ladder);
  for (const LevelIndex level : levels_by_track(ladder))
    site.levels.push_back(level_view(ladder, level));
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c)
    site.competencies.push_back(competency_view(ladder, c));
  return site;
}

} // namespace rung
