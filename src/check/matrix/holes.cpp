// Check of rows with a hole: expected below and above a level, but not at it.
#include "rung/suggest.hpp"

#include "check/checks.hpp"
#include "check/matrix/matrix.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace rung {

namespace {

/// A competency that a level leaves out, between two that expect it.
struct Hole {
  CompetencyIndex competency = 0;
  LevelIndex level = 0;
  const Expectation* below = nullptr;
  const Expectation* above = nullptr;
  LevelIndex level_above = 0;
};

class Holes {
public:
  explicit Holes(const Ladder& ladder) : ladder_(ladder) {}

  /// Those of one track, by competency, that no track before had.
  std::vector<Hole> of(const Track& track) {
    std::vector<Hole> found;
    for (CompetencyIndex competency = 0; competency < ladder_.competencies.size(); ++competency)
      walk(track, competency, found);
    return found;
  }

private:
  void walk(const Track& track, CompetencyIndex competency, std::vector<Hole>& found) {
    const Expectation* below = nullptr;
    std::vector<LevelIndex> without;
    for (const auto& level : track.levels) {
      const auto* here = ladder_.expectation(level.value, competency);
      if (here == nullptr) {
        if (below != nullptr)
          without.push_back(level.value);
        continue;
      }
      for (const auto hole : without)
        if (known_.emplace(hole, competency).second)
          found.push_back({competency, hole, below, here, level.value});
      without.clear();
      below = here;
    }
  }

  const Ladder& ladder_;
  std::set<std::pair<LevelIndex, CompetencyIndex>> known_;
};

/// What the level expects instead, under a like name; an id that the level above knows, too, is
/// another competency.
std::string renamed(const Ladder& ladder, const Hole& hole) {
  Suggestion suggestion(ladder.competencies[hole.competency].id.value);
  for (const auto& here : ladder.levels[hole.level].expects)
    if (ladder.expectation(hole.level_above, here.competency) == nullptr)
      suggestion.offer(id_of(ladder, here));
  return suggestion.best().value_or("");
}

std::string mend_of_hole(const Ladder& ladder, const Hole& hole) {
  const auto& id = ladder.competencies[hole.competency].id.value;
  const auto other = renamed(ladder, hole);
  if (!other.empty())
    return fmt::format("is '{}' here meant to be '{}'? Use one id for one competency", other, id);
  const auto [low, high] = std::minmax(hole.below->rating, hole.above->rating);
  return low == high ? fmt::format("add '{}: {}' to what it expects", id, low)
                     : fmt::format("add '{}' to what it expects, with a rating from {} to {}", id,
                                   low, high);
}

Found about_hole(const Ladder& ladder, const Hole& hole) {
  const auto& level = ladder.levels[hole.level];
  const auto& id = ladder.competencies[hole.competency].id.value;
  return {level.expects_at,
          fmt::format("{}.{}", path_of(level, "expects"), id),
          fmt::format("'{}' doesn't expect '{}', but the levels below and above it do ({} and {})",
                      level.title.value, id, hole.below->rating, hole.above->rating),
          mend_of_hole(ladder, hole),
          {{hole.below->at, "expected below"}},
          {path_of(ladder.competencies[hole.competency])}};
}

/// A level that leaves out most of what lies around it is one mistake: it lists only what is new.
Found about_many(const Ladder& ladder, const std::vector<Hole>& holes) {
  const auto& level = ladder.levels[holes.front().level];
  std::vector<std::string> ids;
  ids.reserve(holes.size());
  for (const auto& hole : holes)
    ids.push_back(quoted(ladder.competencies[hole.competency].id.value));
  return {level.expects_at,
          path_of(level, "expects"),
          fmt::format("'{}' leaves out {} competencies that levels below and above it expect: {}",
                      level.title.value, holes.size(), list_of(ids)),
          "list all that the level expects, not only what is new: what isn't listed counts neither "
          "for nor against anyone",
          {{holes.front().below->at, "expected below"}}};
}

void find_holes(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  Holes all(ladder);
  for (const auto& track : ladder.tracks) {
    auto holes = all.of(track);
    std::ranges::stable_sort(holes, {}, &Hole::level);
    for (std::size_t i = 0; i < holes.size();) {
      const auto level = holes[i].level;
      std::vector<Hole> here;
      for (; i < holes.size() && holes[i].level == level; ++i)
        here.push_back(holes[i]);
      if (here.size() > 2 && here.size() > ladder.levels[level].expects.size())
        report.add(about_many(ladder, here));
      else
        for (const auto& hole : here)
          report.add(about_hole(ladder, hole));
    }
  }
}

} // namespace

constinit const Check hole_in_row = {
    .id = "hole-in-row",
    .severity = Severity::warning,
    .summary = "a competency expected below and above a level of a track, but not at it",
    .why =
        "Whoever stands on that level is asked to show less than those below, and then finds the "
        "competency again on the next rung, higher than they left it. Mostly it is a slip: an "
        "id that was renamed at one level and not at the others.",
    .bad = R"(levels:
  - {id: engineer, title: Engineer, expects: {craft: 1, direction: 1, mentoring: 1, customers: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2, direction: 2, customers: 2}}
  - {id: staff, title: Staff Engineer, expects: {craft: 3, direction: 3, mentoring: 3, customers: 3}}
tracks:
  - {id: ic, levels: [engineer, senior, staff]}
transitions: []
)",
    .good = R"(levels:
  - {id: engineer, title: Engineer, expects: {craft: 1, direction: 1, mentoring: 1, customers: 1}}
  - {id: senior, title: Senior Engineer, expects: {craft: 2, direction: 2, mentoring: 2, customers: 2}}
  - {id: staff, title: Staff Engineer, expects: {craft: 3, direction: 3, mentoring: 3, customers: 3}}
tracks:
  - {id: ic, levels: [engineer, senior, staff]}
transitions: []
)",
    .ladder = find_holes,
};

} // namespace rung
