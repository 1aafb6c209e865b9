// The level that a view supports, from one day to the next, and what made the difference.
#include "report/history_parts.hpp"
#include "report/naming.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace rung {

namespace {

/// A level's gate on one day; nullptr where the level isn't on the day's track.
const Gate* gate_on(const ScoredDay& day, ViewKind kind, const std::string& level) {
  for (const Gate& gate : view_of(day, kind).gates)
    if (day.ladder->levels[gate.level].id.value == level)
      return &gate;
  return nullptr;
}

const ExpectationResult* result_in(const Gate* gate, const Ladder& ladder, const std::string& id) {
  if (gate != nullptr)
    for (const ExpectationResult& result : gate->expectations)
      if (ladder.competencies[result.expectation->competency].id.value == id)
        return &result;
  return nullptr;
}

/// Whether it is so much better on the other day that it no longer stands in the way. Coverage
/// alone leaves open which ones matter; that some are met where they weren't is what can be said.
bool is_mended(const ExpectationResult& result, const ExpectationResult* other) {
  return other == nullptr || other->met || (!result.above_floor && other->above_floor);
}

/// Whether it keeps the gate from holding.
bool blocks(const Gate& gate, const ExpectationResult& result) {
  return !result.met && (result.expectation->core || !result.above_floor || !gate.coverage_met);
}

std::string seen_in_words(const ExpectationResult& before, const ExpectationResult& after) {
  if (!before.known && !after.known)
    return "not seen";
  if (!before.known)
    return fmt::format("newly seen at {}", after.rating);
  if (!after.known)
    return "no longer seen";
  if (before.rating == after.rating)
    return fmt::format("at {}", after.rating);
  return fmt::format("from {} to {}", before.rating, after.rating);
}

/// "Mentoring from 2 to 3 (3 expected)".
std::string reason(const std::string& title, const ExpectationResult* before,
                   const ExpectationResult* after) {
  if (after == nullptr)
    return title + " is no longer expected";
  const int expected = after->expectation->rating;
  if (after->waived)
    return title + " is waived";
  if (before == nullptr)
    return fmt::format("{} is newly expected, at {}", title, expected);
  if (before->waived)
    return title + " is no longer waived";
  return fmt::format("{} {} ({} expected{})", title, seen_in_words(*before, *after), expected,
                     before->expectation->rating == expected
                         ? ""
                         : fmt::format(", {} before", before->expectation->rating));
}

/// A level between the two, on both days.
struct LevelStep {
  std::string level;
  const Gate* before;
  const Gate* after;
};

/// One for each competency. Of several levels' on a rise the highest one's, which the others lead
/// up to; on a fall the lowest one's, which fails first.
class Reasons {
public:
  Reasons(const DayPair& days, bool rises) : days_(days), rises_(rises) {}

  /// On a rise, what stood in the way before and doesn't now; on a fall the other way round.
  void add(const LevelStep& step) {
    const Gate* gate = rises_ ? step.before : step.after;
    if (gate == nullptr)
      return;
    const Ladder& ladder = *(rises_ ? days_.before : days_.after).ladder;
    for (const ExpectationResult& result : gate->expectations) {
      const Competency& competency = ladder.competencies[result.expectation->competency];
      const ExpectationResult* before =
          result_in(step.before, *days_.before.ladder, competency.id.value);
      const ExpectationResult* after =
          result_in(step.after, *days_.after.ladder, competency.id.value);
      const ExpectationResult* other = rises_ ? after : before;
      if (blocks(*gate, result) && is_mended(result, other))
        put(competency.id.value, reason(competency.title.value, before, after));
    }
    add_influence(step);
  }

  [[nodiscard]] std::vector<std::string> take() const {
    std::vector<std::string> list;
    for (const auto& [id, words] : list_)
      list.push_back(words);
    if (list.empty())
      list.emplace_back("the ladder asks for something else");
    return list;
  }

private:
  void put(const std::string& id, std::string words) {
    const auto known = std::find_if(list_.begin(), list_.end(),
                                    [&](const auto& item) { return item.first == id; });
    if (known == list_.end())
      list_.emplace_back(id, std::move(words));
    else if (rises_)
      known->second = std::move(words);
  }

  void add_influence(const LevelStep& step) {
    const auto met = [](const Gate* gate) {
      return gate == nullptr || !gate->influence || gate->influence->met;
    };
    const auto seen = [](const Gate* gate) {
      return gate == nullptr || !gate->influence ? 0 : gate->influence->seen;
    };
    if (met(step.before) != rises_ && met(step.after) == rises_)
      put("influence", fmt::format("{} {} of the level's scope ({} before)", seen(step.after),
                                   seen(step.after) == 1 ? "entry" : "entries", seen(step.before)));
  }

  DayPair days_;
  bool rises_;
  std::vector<std::pair<std::string, std::string>> list_; ///< a competency's id, the words
};

/// Places on the day's track count from 1; 0 is below the first level.
std::size_t place_of(const ScoredDay& day, std::optional<LevelIndex> level) {
  return level ? *day.ladder->tracks[day.assessment.track].position(*level) + 1 : 0;
}

/// Where the level of the day before stands on the track of the day after; nullopt: not there.
std::optional<std::size_t> place_after(const DayPair& days, std::optional<LevelIndex> level) {
  if (!level)
    return 0;
  const std::optional<LevelIndex> now =
      days.after.ladder->level_named(days.before.ladder->levels[*level].id.value);
  const std::optional<std::size_t> place =
      now ? days.after.ladder->tracks[days.after.assessment.track].position(*now) : std::nullopt;
  return place ? std::optional(*place + 1) : std::nullopt;
}

std::vector<std::string> reasons_between(const DayPair& days, ViewKind kind, std::size_t from,
                                         std::size_t to) {
  Reasons reasons(days, from < to);
  const Track& track = days.after.ladder->tracks[days.after.assessment.track];
  for (std::size_t place = std::min(from, to); place < std::max(from, to); ++place) {
    const std::string& level = days.after.ladder->levels[track.levels[place].value].id.value;
    reasons.add({level, gate_on(days.before, kind, level), gate_on(days.after, kind, level)});
  }
  return reasons.take();
}

} // namespace

LevelChange level_change(const DayPair& days, ViewKind kind) {
  const View& before = view_of(days.before, kind);
  const View& after = view_of(days.after, kind);
  LevelChange change;
  change.view = kind;
  if (before.entries > 0)
    change.from = named_level(*days.before.ladder, before.confirmed);
  if (after.entries > 0)
    change.to = named_level(*days.after.ladder, after.confirmed);
  if (before.entries == 0 || after.entries == 0) {
    if (before.entries != after.entries)
      change.change = before.entries == 0 ? Movement::first_seen : Movement::gone;
    return change;
  }
  const std::optional<std::size_t> from = place_after(days, before.confirmed);
  if (!from || days.before.ladder->id.value != days.after.ladder->id.value) {
    change.change = Movement::not_compared;
    return change;
  }
  const std::size_t to = place_of(days.after, after.confirmed);
  if (*from == to) {
    change.change = Movement::same;
    return change;
  }
  change.change = *from < to ? Movement::rose : Movement::fell;
  change.reasons = reasons_between(days, kind, *from, to);
  return change;
}

} // namespace rung
