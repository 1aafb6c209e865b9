#include "check/matrix/matrix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace rung {

namespace {

/// None comes before the narrowest.
int rank(const std::optional<ScopeIndex>& scope) {
  return scope ? static_cast<int>(*scope) + 1 : 0;
}

std::optional<ScopeIndex> scope_of(const Ladder& ladder, LevelIndex level) {
  const auto& scope = ladder.levels[level].scope;
  return scope ? std::optional(scope->value) : std::nullopt;
}

/// Core of what is new counts only where core is chosen, not where everything is core.
bool chooses_core(const Ladder& ladder) {
  return std::ranges::any_of(ladder.levels,
                             [](const Level& level) { return level.core.has_value(); });
}

void compare(const Expectation& below, const Expectation& above, std::vector<Change>& out) {
  const auto add = [&](ChangeKind kind, int steps) {
    if (steps != 0)
      out.push_back({kind, &below, &above, steps});
  };
  add(ChangeKind::rating, above.rating - below.rating);
  add(ChangeKind::core, (above.core ? 1 : 0) - (below.core ? 1 : 0));
  add(ChangeKind::least_scope, rank(above.scope) - rank(below.scope));
}

std::string scope_text(const Ladder& ladder, const std::optional<ScopeIndex>& scope) {
  return scope ? fmt::format("in scope '{}'", ladder.scopes[*scope].value) : "in any scope";
}

} // namespace

std::vector<LevelPair> consecutive_levels(const Ladder& ladder) {
  std::vector<LevelPair> pairs;
  std::set<std::pair<LevelIndex, LevelIndex>> known;
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track) {
    const auto& levels = ladder.tracks[track].levels;
    for (std::size_t i = 1; i < levels.size(); ++i)
      if (known.emplace(levels[i - 1].value, levels[i].value).second)
        pairs.push_back({track, levels[i - 1].value, levels[i].value});
  }
  return pairs;
}

std::vector<Change> changes(const Ladder& ladder, const LevelPair& pair) {
  const auto& lower = ladder.levels[pair.below].expects;
  const auto& upper = ladder.levels[pair.above].expects;
  const int new_core = chooses_core(ladder) ? 1 : 0;
  std::vector<Change> out;
  auto below = lower.begin();
  auto above = upper.begin();
  while (below != lower.end() || above != upper.end()) {
    if (above == upper.end() || (below != lower.end() && below->competency < above->competency)) {
      out.push_back({ChangeKind::removed, &*below, nullptr, -below->rating});
      ++below;
    } else if (below == lower.end() || above->competency < below->competency) {
      out.push_back(
          {ChangeKind::added, nullptr, &*above, above->rating + (above->core ? new_core : 0)});
      ++above;
    } else {
      compare(*below++, *above++, out);
    }
  }
  const int wider = rank(scope_of(ladder, pair.above)) - rank(scope_of(ladder, pair.below));
  if (wider != 0)
    out.push_back({ChangeKind::level_scope, nullptr, nullptr, wider});
  return out;
}

std::string text_of(const Ladder& ladder, const LevelPair& pair, const Change& change) {
  if (change.kind == ChangeKind::level_scope) {
    const auto scope = scope_of(ladder, pair.above);
    return scope ? fmt::format("scope '{}'", ladder.scopes[*scope].value) : "no scope";
  }
  const auto& any = change.above != nullptr ? *change.above : *change.below;
  const auto id = quoted(id_of(ladder, any));
  switch (change.kind) {
  case ChangeKind::rating:
    return fmt::format("{} {} instead of {}", id, change.above->rating, change.below->rating);
  case ChangeKind::added:
    return fmt::format("{} {}", id, change.above->rating);
  case ChangeKind::removed:
    return fmt::format("no {}", id);
  case ChangeKind::core:
    return id + (change.steps > 0 ? " as core" : " no longer core");
  case ChangeKind::least_scope:
  case ChangeKind::level_scope:
    break;
  }
  return fmt::format("{} {} instead of {}", id, scope_text(ladder, change.above->scope),
                     scope_text(ladder, change.below->scope));
}

std::string list_of(std::span<const std::string> items) {
  constexpr std::size_t most = 6;
  if (items.empty())
    return "";
  if (items.size() == 1)
    return items.front();
  const auto shown = items.size() > most ? most - 1 : items.size() - 1;
  const auto last =
      items.size() > most ? fmt::format("{} more", items.size() - shown) : items.back();
  return fmt::format("{} and {}", fmt::join(items.first(shown), ", "), last);
}

std::string quoted(std::string_view text) {
  return fmt::format("'{}'", text);
}

const std::string& id_of(const Ladder& ladder, const Expectation& expectation) {
  return ladder.competencies[expectation.competency].id.value;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

} // namespace rung
