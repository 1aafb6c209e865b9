// Checks of how far the work of a track's levels reaches.
#include "check/checks.hpp"
#include "check/matrix/matrix.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace rung {

namespace {

/// Against the nearest level below that has a scope.
void find_narrower_scopes(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  std::set<std::pair<LevelIndex, LevelIndex>> known;
  for (const auto& track : ladder.tracks) {
    std::optional<LevelIndex> last;
    for (const auto& item : track.levels) {
      const auto& level = ladder.levels[item.value];
      if (!level.scope)
        continue;
      const auto below = std::exchange(last, item.value);
      if (!below || !known.emplace(*below, item.value).second)
        continue;
      const auto& lower = ladder.levels[*below];
      if (level.scope->value >= lower.scope->value)
        continue;
      const auto& wider = ladder.scopes[lower.scope->value].value;
      report.add({level.scope->at,
                  path_of(level, "scope"),
                  fmt::format("'{}' has scope '{}', narrower than '{}' of '{}' below it",
                              level.title.value, ladder.scopes[level.scope->value].value, wider,
                              lower.title.value),
                  fmt::format("write 'scope: {}' or a wider one, or narrow the level below", wider),
                  {{lower.scope->at, "the wider scope"}},
                  {path_of(track)}});
    }
  }
}

enum class Reach { none, flat, wider, narrower };

/// How scopes run along a track: those of levels, and least scopes of expectations.
class TrackReach {
public:
  explicit TrackReach(const Ladder& ladder) : ladder_(ladder) {}

  Reach of(const Track& track) {
    levels_.reset();
    least_.clear();
    wider_ = narrower_ = asked_ = false;
    bool first = true;
    for (const auto& item : track.levels) {
      const auto& level = ladder_.levels[item.value];
      if (level.scope)
        take(levels_, level.scope->value, first);
      for (const auto& expectation : level.expects)
        if (expectation.scope)
          take(least_[expectation.competency], *expectation.scope, first);
      first = false;
    }
    if (!asked_)
      return Reach::none;
    if (wider_)
      return Reach::wider;
    return narrower_ ? Reach::narrower : Reach::flat;
  }

private:
  /// A scope that comes in above the first level is wider than none.
  void take(std::optional<ScopeIndex>& last, ScopeIndex scope, bool first) {
    asked_ = true;
    wider_ = wider_ || (last ? scope > *last : !first);
    narrower_ = narrower_ || (last && scope < *last);
    last = scope;
  }

  const Ladder& ladder_;
  std::optional<ScopeIndex> levels_;
  std::map<CompetencyIndex, std::optional<ScopeIndex>> least_;
  bool wider_ = false;
  bool narrower_ = false;
  bool asked_ = false;
};

std::string flat_help(const Ladder& ladder, const Level& last) {
  if (!last.scope)
    return "give its levels a 'scope' each, wider from level to level";
  const auto at = last.scope->value;
  if (at + 1 == ladder.scopes.size())
    return fmt::format("give its lower levels a narrower scope, such as 'scope: {}'",
                       ladder.scopes[at > 0 ? at - 1 : 0].value);
  return fmt::format("give its upper levels a wider scope, such as 'scope: {}'",
                     ladder.scopes[at + 1].value);
}

Found flat(const Ladder& ladder, const Track& track) {
  const auto& first = ladder.levels[track.levels.front().value];
  const auto& last = ladder.levels[track.levels.back().value];
  const auto scope = first.scope && last.scope
                         ? fmt::format(": '{}' throughout", ladder.scopes[last.scope->value].value)
                         : std::string();
  return {track.id.at, path_of(track),
          fmt::format("from '{}' to '{}', the work of track '{}' reaches no further{}",
                      first.title.value, last.title.value, track.id.value, scope),
          flat_help(ladder, last)};
}

/// One note for all tracks that say nothing about scope.
void note_without_scopes(const std::vector<const Track*>& without, Reporter& report) {
  if (without.empty())
    return;
  std::vector<std::string> ids;
  ids.reserve(without.size());
  for (const auto* track : without)
    ids.push_back(quoted(track->id.value));
  report.note({without.front()->id.at, path_of(*without.front()),
               fmt::format("no level of track{} {} has a 'scope', so nothing says how far its work "
                           "reaches",
                           ids.size() == 1 ? "" : "s", list_of(ids)),
               "give the levels a 'scope' each, such as 'scope: team'"});
}

void find_flat_tracks(const LadderInput& input, Reporter& report) {
  std::vector<const Track*> without;
  TrackReach reach(input.ladder);
  for (const auto& track : input.ladder.tracks) {
    if (track.levels.size() < 2)
      continue;
    const auto found = reach.of(track);
    if (found == Reach::none)
      without.push_back(&track);
    else if (found == Reach::flat)
      report.add(flat(input.ladder, track));
  }
  note_without_scopes(without, report);
}

} // namespace

constinit const Check scope_falls = {
    .id = "scope-falls",
    .severity = Severity::error,
    .summary = "a level whose scope is narrower than that of the level below",
    .why = "What grows from level to level is how far somebody's work reaches. A narrower scope "
           "further up asks more senior people to matter to fewer others; nearly always two "
           "levels or two scopes have changed places.",
    .bad = R"(levels:
  - {id: senior, title: Senior Engineer, scope: multi-team, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
  - {id: staff, title: Staff Engineer, scope: team, expects: {craft: 3, direction: 3, mentoring: 3, customers: 3}}
tracks:
  - {id: ic, levels: [senior, staff]}
transitions: []
)",
    .good = R"(levels:
  - {id: senior, title: Senior Engineer, scope: team, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
  - {id: staff, title: Staff Engineer, scope: multi-team, expects: {craft: 3, direction: 3, mentoring: 3, customers: 3}}
tracks:
  - {id: ic, levels: [senior, staff]}
transitions: []
)",
    .ladder = find_narrower_scopes,
};

constinit const Check scope_flat = {
    .id = "scope-flat",
    .severity = Severity::warning,
    .summary = "a track on which no level's work reaches further than the first one's",
    .why = "Where reach stays the same, all that is left to tell levels apart is how well or how "
           "long somebody has done the same job. Impact has to grow with the level, or the ladder "
           "rewards tenure.",
    .bad = R"(levels:
  - {id: senior, title: Senior Engineer, scope: team, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
  - {id: staff, title: Staff Engineer, scope: team, expects: {craft: 3, direction: 3, mentoring: 3, customers: 3}}
tracks:
  - {id: ic, levels: [senior, staff]}
transitions: []
)",
    .good = R"(levels:
  - {id: senior, title: Senior Engineer, scope: team, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
  - {id: staff, title: Staff Engineer, scope: multi-team, expects: {craft: 3, direction: 3, mentoring: 3, customers: 3}}
tracks:
  - {id: ic, levels: [senior, staff]}
transitions: []
)",
    .ladder = find_flat_tracks,
};

} // namespace rung
