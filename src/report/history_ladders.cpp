// A ladder that changed between two days: what its levels that concern the person expect now, and
// what else counts differently. A changed ladder moves levels without a rating having moved.
#include "report/history_parts.hpp"
#include "report/naming.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

using Ids = std::vector<std::string>;

void add_id(Ids& ids, const Ladder& ladder, std::optional<LevelIndex> level) {
  if (!level)
    return;
  const std::string& id = ladder.levels[*level].id.value;
  if (std::find(ids.begin(), ids.end(), id) == ids.end())
    ids.push_back(id);
}

/// The levels held, supported and aimed at on either day, in the ladder's order.
std::vector<Named> levels_concerned(const DayPair& days) {
  Ids ids;
  for (const ScoredDay* day : {&days.before, &days.after}) {
    add_id(ids, *day->ladder, day->held);
    add_id(ids, *day->ladder, day->assessment.headline_view().confirmed);
    if (day->has_target)
      add_id(ids, *day->ladder, day->assessment.target.level);
  }
  std::vector<Named> levels;
  const auto add = [&](const Ladder& ladder, bool wanted) {
    for (LevelIndex level = 0; level < ladder.levels.size(); ++level) {
      const std::string& id = ladder.levels[level].id.value;
      if (wanted || !days.after.ladder->level_named(id))
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
          levels.push_back(named_level(ladder, level));
    }
  };
  add(*days.before.ladder, false); // those that are no more
  add(*days.after.ladder, true);
  return levels;
}

const Expectation* expectation_of(const Ladder& ladder, const std::string& level,
                                  const std::string& competency) {
  const std::optional<LevelIndex> at = ladder.level_named(level);
  const std::optional<CompetencyIndex> of = ladder.competency_named(competency);
  return at && of ? ladder.expectation(*at, *of) : nullptr;
}

std::optional<std::string> scope_of(const Ladder& ladder, const Expectation* expectation) {
  if (expectation == nullptr || !expectation->scope)
    return std::nullopt;
  return ladder.scopes[*expectation->scope].value;
}

class Comparison {
public:
  Comparison(const Ladder& before, const Ladder& after) : before_(before), after_(after) {}

  void compare(const Named& level, LadderChange& change) const {
    for (const Ladder* ladder : {&after_, &before_})
      for (const Competency& competency : ladder->competencies)
        if (ladder == &after_ || !after_.competency_named(competency.id.value))
          compare(level, {competency.id.value, competency.title.value}, change);
  }

private:
  void compare(const Named& level, const Named& competency, LadderChange& change) const {
    const Expectation* from = expectation_of(before_, level.id, competency.id);
    const Expectation* to = expectation_of(after_, level.id, competency.id);
    ChangedExpectation row;
    row.level = level;
    row.competency = competency;
    if (from != nullptr)
      row.from = from->rating;
    if (to != nullptr)
      row.to = to->rating;
    row.scope_from = scope_of(before_, from);
    row.scope_to = scope_of(after_, to);
    row.core_from = from != nullptr && from->core;
    row.core_to = to != nullptr && to->core;
    if (row.from != row.to || row.scope_from != row.scope_to || row.core_from != row.core_to)
      change.expectations.push_back(std::move(row));
  }

  const Ladder& before_;
  const Ladder& after_;
};

/// What the policies, and the scales, do differently.
class Rules {
public:
  template <class T>
  void compare(std::string_view what, const T& before, const T& after) {
    if (before != after)
      list_.push_back(fmt::format("{}: {} instead of {}", what, after, before));
  }

  void add(std::string rule) { list_.push_back(std::move(rule)); }

  std::vector<std::string> take() { return std::move(list_); }

private:
  std::vector<std::string> list_;
};

std::string floor_in_words(const Policy& policy) {
  return policy.floor ? fmt::to_string(*policy.floor) : std::string("none");
}

bool same_votes(const Policy& before, const Policy& after) {
  return std::equal(before.sources.begin(), before.sources.end(), after.sources.begin(),
                    [](const SourcePolicy& a, const SourcePolicy& b) {
                      return a.votes == b.votes && a.cap == b.cap;
                    });
}

std::vector<std::string> changed_rules(const Ladder& before, const Ladder& after) {
  Rules rules;
  rules.compare("ratings of the scale", before.top_rating(), after.top_rating());
  const bool same_words = std::equal(
      before.scale.begin(), before.scale.end(), after.scale.begin(), after.scale.end(),
      [](const ScaleStep& a, const ScaleStep& b) { return a.title.value == b.title.value; });
  if (before.top_rating() == after.top_rating() && !same_words)
    rules.add("the scale's words");
  rules.compare("window in days", before.policy.window_days, after.policy.window_days);
  rules.compare("half-life in days", before.policy.half_life_days, after.policy.half_life_days);
  rules.compare("support needed", before.policy.support, after.policy.support);
  rules.compare("coverage needed", before.policy.coverage, after.policy.coverage);
  rules.compare("floor", floor_in_words(before.policy), floor_in_words(after.policy));
  rules.compare("entries needed for influence", before.policy.influence, after.policy.influence);
  if (!same_votes(before.policy, after.policy))
    rules.add("the votes of the sources");
  return rules.take();
}

} // namespace

std::optional<LadderChange> ladder_change(const DayPair& days) {
  const Ladder& before = *days.before.ladder;
  const Ladder& after = *days.after.ladder;
  LadderChange change;
  change.from = stamp_of(before);
  change.to = stamp_of(after);
  if (change.from.sha256 == change.to.sha256)
    return std::nullopt;
  if (change.from.id != change.to.id)
    return change; // another ladder altogether
  change.levels = levels_concerned(days);
  for (const Named& level : change.levels)
    Comparison(before, after).compare(level, change);
  change.rules = changed_rules(before, after);
  return change;
}

} // namespace rung
