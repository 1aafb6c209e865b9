#include "check/dual/sides.hpp"

namespace rung {

std::vector<Rise> graded_rises(const Ladder& ladder) {
  return rises_of(ladder, [](const Level& level) { return level.grade.has_value(); });
}

Sides::Sides(const Ladder& ladder) : doubtful_(ladder.levels.size()) {
  for (auto& side : sides_)
    side.has.resize(ladder.levels.size());
  for (const auto& track : ladder.tracks)
    add(ladder, track);
  for (const auto kind : {TrackKind::individual, TrackKind::management})
    for (const auto level : all(kind))
      if (owns(kind, level))
        sides_[static_cast<std::size_t>(kind)].own.push_back(level);
  for (const auto& rise : graded_rises(ladder)) {
    if (ladder.levels[rise.above].grade->value > ladder.levels[rise.below].grade->value)
      continue;
    doubtful_[rise.above] = doubtful_[rise.below] = true;
    grades_rise_ = false;
  }
}

void Sides::add(const Ladder& ladder, const Track& track) {
  auto& side = sides_[static_cast<std::size_t>(track.kind)];
  if (side.track == nullptr)
    side.track = &track;
  for (const auto& item : track.levels) {
    if (side.has[item.value])
      continue;
    side.has[item.value] = true;
    side.all.push_back(item.value);
    const auto& grade = ladder.levels[item.value].grade;
    if (grade && (!side.top || grade->value > ladder.levels[*side.top].grade->value))
      side.top = item.value;
  }
}

bool leads_over(const Sides& sides, const Transition& way) {
  return sides.has(TrackKind::individual, way.from.value) &&
         sides.owns(TrackKind::management, way.to.value);
}

bool leads_back(const Sides& sides, const Transition& way) {
  return sides.owns(TrackKind::management, way.from.value) &&
         sides.has(TrackKind::individual, way.to.value);
}

} // namespace rung
