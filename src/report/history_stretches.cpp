// Where a history's levels can stand on one axis, and where each day stands on it.
#include "report/history_parts.hpp"
#include "report/naming.hpp"

namespace rung {

namespace {

const Track& track_of_day(const ScoredDay& day) {
  return day.ladder->tracks[day.assessment.track];
}

std::vector<Named> levels_of_day(const ScoredDay& day) {
  std::vector<Named> levels;
  for (const auto& level : track_of_day(day).levels)
    levels.push_back(named_level(*day.ladder, level.value));
  return levels;
}

std::vector<std::string> axis_of_day(const ScoredDay& day) {
  std::vector<std::string> ids = {day.ladder->id.value, track_of_day(day).id.value};
  for (const Named& level : levels_of_day(day))
    ids.push_back(level.id);
  return ids;
}

std::optional<std::size_t> place_on_axis(const ScoredDay& day, const View& view) {
  return view.entries > 0 && view.confirmed ? track_of_day(day).position(*view.confirmed)
                                            : std::nullopt;
}

} // namespace

std::vector<LevelStretch> level_stretches(const std::vector<ScoredDay>& days) {
  std::vector<LevelStretch> stretches;
  std::vector<std::string> axis;
  for (std::size_t number = 0; number < days.size(); ++number) {
    const ScoredDay& day = days[number];
    const auto axis_now = axis_of_day(day);
    if (number == 0 || axis_now != axis) {
      stretches.emplace_back();
      stretches.back().first_day = number;
      axis = axis_now;
    }
    LevelStretch& stretch = stretches.back();
    stretch.ladder = stamp_of(*day.ladder);
    stretch.track = named_track(*day.ladder, day.assessment.track);
    stretch.levels = levels_of_day(day);
    const int since_first = day.day - days.front().day;
    const int whole = days.back().day - days.front().day;
    stretch.days.push_back({whole == 0 ? 0.0 : static_cast<double>(since_first) / whole,
                            place_on_axis(day, day.assessment.supported),
                            place_on_axis(day, day.assessment.self)});
  }
  return stretches;
}

} // namespace rung
