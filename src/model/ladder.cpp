#include "rung/ladder.hpp"

#include <algorithm>

namespace rung {

namespace {

template <class Items, class Id>
std::optional<std::size_t> index_of(const Items& items, std::string_view wanted, Id id) {
  const auto found =
      std::ranges::find_if(items, [&](const auto& item) { return id(item) == wanted; });
  if (found == items.end())
    return std::nullopt;
  return static_cast<std::size_t>(found - items.begin());
}

template <class Items>
std::optional<std::size_t> index_by_id(const Items& items, std::string_view wanted) {
  return index_of(items, wanted, [](const auto& item) { return std::string_view(item.id.value); });
}

/// Above this many cells (16 MiB of them) the table would be a way to exhaust memory with a small
/// file; look-ups are then binary searches.
constexpr std::size_t most_cells = std::size_t{1} << 22U;

} // namespace

const Step* Competency::step(int rating) const {
  const auto found = std::ranges::lower_bound(steps, rating, {}, &Step::rating);
  return found != steps.end() && found->rating == rating ? &*found : nullptr;
}

std::optional<std::size_t> Track::position(LevelIndex level) const {
  return index_of(levels, {}, [&](const Located<LevelIndex>& item) {
    return item.value == level ? std::string_view() : std::string_view("other");
  });
}

const Expectation* Ladder::expectation(LevelIndex level, CompetencyIndex competency) const {
  const auto& expects = levels[level].expects;
  if (!cells_.empty()) {
    const auto cell = cells_[level * competencies.size() + competency];
    return cell == 0 ? nullptr : &expects[cell - 1];
  }
  const auto found = std::ranges::lower_bound(expects, competency, {}, &Expectation::competency);
  return found != expects.end() && found->competency == competency ? &*found : nullptr;
}

bool Ladder::expected_on(TrackIndex track, CompetencyIndex competency) const {
  return std::ranges::any_of(tracks[track].levels, [&](const Located<LevelIndex>& level) {
    return expectation(level.value, competency) != nullptr;
  });
}

std::optional<Pillar> Ladder::pillar_of(CompetencyIndex competency) const {
  const auto& item = competencies[competency];
  if (item.pillar)
    return item.pillar->value;
  if (item.area && areas[*item.area].pillar)
    return areas[*item.area].pillar->value;
  return std::nullopt;
}

std::optional<CompetencyIndex> Ladder::competency_named(std::string_view wanted) const {
  return index_by_id(competencies, wanted);
}

std::optional<LevelIndex> Ladder::level_named(std::string_view wanted) const {
  return index_by_id(levels, wanted);
}

std::optional<TrackIndex> Ladder::track_named(std::string_view wanted) const {
  return index_by_id(tracks, wanted);
}

std::optional<ScopeIndex> Ladder::scope_named(std::string_view wanted) const {
  return index_of(scopes, wanted, [](const Text& scope) { return std::string_view(scope.value); });
}

void Ladder::index_expectations() {
  cells_.clear();
  if (competencies.empty() || levels.size() > most_cells / competencies.size())
    return;
  cells_.resize(levels.size() * competencies.size());
  for (LevelIndex level = 0; level < levels.size(); ++level) {
    const auto& expects = levels[level].expects;
    for (std::size_t i = 0; i < expects.size(); ++i)
      cells_[level * competencies.size() + expects[i].competency] =
          static_cast<std::uint32_t>(i + 1);
  }
}

} // namespace rung
