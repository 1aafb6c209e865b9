#include "score/levels.hpp"

#include <algorithm>

namespace rung {

namespace {

/// The levels of one track, by place: 0 is below the first.
class Placement {
public:
  Placement(const GateInput& input, TrackIndex track)
      : input_(input), levels_(input.ladder.tracks[track].levels) {}

  /// How many levels from the bottom hold without a break.
  [[nodiscard]] std::size_t height(const Assumption& assumption) const {
    std::size_t height = 0;
    while (height < levels_.size() && gate_of(input_, levels_[height].value, assumption).holds)
      ++height;
    return height;
  }

  [[nodiscard]] std::optional<LevelIndex> level_at(std::size_t height) const {
    return height == 0 ? std::nullopt : std::optional(levels_[height - 1].value);
  }

  [[nodiscard]] LevelIndex above(std::size_t height) const { return levels_[height].value; }

  [[nodiscard]] bool any_scope() const {
    return std::any_of(levels_.begin(), levels_.end(), [&](const Located<LevelIndex>& level) {
      return input_.ladder.levels[level.value].scope.has_value();
    });
  }

  /// Whether some level of the track expects the competency and can't read it.
  [[nodiscard]] bool unknown(CompetencyIndex competency) const {
    return std::any_of(levels_.begin(), levels_.end(), [&](const Located<LevelIndex>& level) {
      return unknown_at(level.value, competency);
    });
  }

  [[nodiscard]] bool unknown_at(LevelIndex level, CompetencyIndex competency) const {
    const Expectation* expectation = input_.ladder.expectation(level, competency);
    return expectation != nullptr && !input_.view.read(competency, expectation->scope).known;
  }

private:
  GateInput input_;
  const std::vector<Located<LevelIndex>>& levels_;
};

void find_decisive(View& view, const Placement& placement, std::size_t confirmed,
                   const Ladder& ladder, const Portfolio& portfolio) {
  for (const CompetencyIndex c : view.unknown)
    if (placement.height({false, c, false}) > confirmed)
      view.decisive.push_back(c);
  view.influence_decisive =
      view.influence_unknown && placement.height({false, std::nullopt, true}) > confirmed;
  if (!view.decisive.empty() || view.influence_decisive)
    return;
  // None alone would do: then all that the next level can't read matter together.
  const LevelIndex next = placement.above(confirmed);
  for (const CompetencyIndex c : view.unknown)
    if (placement.unknown_at(next, c) && portfolio.waiver(next, c) == nullptr)
      view.decisive.push_back(c);
  view.influence_decisive = view.influence_unknown && ladder.levels[next].scope.has_value();
}

} // namespace

void place_on_track(View& view, const Ladder& ladder, const Portfolio& portfolio,
                    TrackIndex track) {
  const GateInput input{ladder, portfolio, view};
  const Placement placement(input, track);
  view.gates = gates_of(input, track, ladder.tracks[track].levels.size());
  const auto broken = std::find_if(view.gates.begin(), view.gates.end(),
                                   [](const Gate& gate) { return !gate.holds; });
  const auto confirmed = static_cast<std::size_t>(broken - view.gates.begin());
  view.confirmed = placement.level_at(confirmed);
  for (auto gate = broken; gate != view.gates.end(); ++gate)
    if (gate->holds)
      view.spiky.push_back(gate->level);

  const std::size_t possible = placement.height({true, std::nullopt, true});
  view.possible = placement.level_at(possible);
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c)
    if (placement.unknown(c))
      view.unknown.push_back(c);
  view.influence_unknown = placement.any_scope() && influence_unknown(ladder, view);
  if (possible > confirmed)
    find_decisive(view, placement, confirmed, ladder, portfolio);
}

} // namespace rung
