// Checks of single transitions: whether they can be tried without risk.
#include "check/checks.hpp"
#include "check/dual/sides.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

struct Part {
  std::string_view key;
  bool missing;
  std::string mend;
};

/// `no 'trial'`, `neither 'entry' nor 'return'`, and what to add for each.
struct Missing {
  std::string keys;
  std::string mends;
};

Missing missing_of(const std::vector<Part>& parts) {
  Missing missing;
  const auto count = std::ranges::count(parts, true, &Part::missing);
  std::ptrdiff_t place = 0;
  for (const auto& part : parts) {
    if (!part.missing)
      continue;
    const bool first = place++ == 0;
    missing.keys += fmt::format("{}'{}'",
                                !first       ? " nor "
                                : count == 1 ? "no "
                                             : "neither ",
                                part.key);
    missing.mends += first ? "add " : place == count ? " and " : ", ";
    missing.mends += part.mend;
  }
  return missing;
}

void look_for_missing_parts(const LadderInput& input, Reporter& report) {
  for (const auto& way : input.ladder.transitions) {
    const auto& from = input.ladder.levels[way.from.value].id.value;
    const auto& to = input.ladder.levels[way.to.value].id.value;
    const bool no_entry =
        std::ranges::all_of(way.entry, [](const Text& text) { return text.value.empty(); });
    const auto missing = missing_of(
        {{"entry", no_entry, "'entry' (what somebody has done before)"},
         {"trial", way.trial.value.empty(), "'trial' (for how long, and when it is reviewed)"},
         {"return", way.way_back.value.empty(),
          fmt::format("'return' (how one goes back to '{}', and with what grade and pay)", from)}});
    if (missing.keys.empty())
      continue;
    report.add({way.from.at,
                path_of(input.ladder, way),
                fmt::format("the transition from '{}' to '{}' has {}", from, to, missing.keys),
                missing.mends,
                {},
                {"transitions"}});
  }
}

/// A level on the destination's side that would demote less; nullptr for none.
const Level* better_level(const Ladder& ladder, const Sides& sides, const Transition& way) {
  const auto kind = sides.has(TrackKind::individual, way.to.value) ? TrackKind::individual
                                                                   : TrackKind::management;
  const int low = ladder.levels[way.to.value].grade->value;
  const int high = ladder.levels[way.from.value].grade->value;
  const Level* best = nullptr;
  for (const auto index : sides.all(kind)) {
    const auto& level = ladder.levels[index];
    if (index != way.from.value && level.grade && level.grade->value > low &&
        level.grade->value <= high && (best == nullptr || best->grade->value < level.grade->value))
      best = &level;
  }
  return best;
}

/// Whether a manager's way back can't but demote, because no individual level has the grade: then
/// ic-ceiling or grade-without-twin says so.
bool told_elsewhere(const Sides& sides, const Transition& way) {
  return sides.fork() && sides.grades_rise() && leads_back(sides, way);
}

std::string mend_of(const Sides& sides, const Transition& way, int grade, const Level* better) {
  if (!leads_back(sides, way) && !leads_over(sides, way))
    return "transitions are for a change of track: remove this one, or let it lead to an equal "
           "level of the other track";
  if (better == nullptr)
    return fmt::format("add a level of grade {} for it to lead to", grade);
  return fmt::format("let it lead to '{}', which has grade {}", better->id.value,
                     better->grade->value);
}

void look_for_demotions(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  const Sides sides(ladder);
  for (const auto& way : ladder.transitions) {
    const auto& from = ladder.levels[way.from.value];
    const auto& to = ladder.levels[way.to.value];
    if (!from.grade || !to.grade || to.grade->value >= from.grade->value ||
        sides.doubtful(way.from.value) || sides.doubtful(way.to.value))
      continue;
    const auto* better = better_level(ladder, sides, way);
    if (better == nullptr && told_elsewhere(sides, way))
      continue;
    report.add(
        {way.to.at,
         path_of(ladder, way),
         fmt::format("the transition from '{}' (grade {}) leads down to '{}' (grade {})",
                     from.id.value, from.grade->value, to.id.value, to.grade->value),
         mend_of(sides, way, from.grade->value, better),
         {{from.grade->at, fmt::format("'{}' has grade {}", from.id.value, from.grade->value)}},
         {"transitions"}});
  }
}

} // namespace

constinit const Check transition_incomplete = {
    .id = "transition-incomplete",
    .severity = Severity::warning,
    .summary = "a transition without 'entry', 'trial' or 'return'",
    .why = "A change of track is safe to try when it is clear what is looked for, when the trial "
           "ends, and what one comes back to. What isn't written down is settled by whoever has "
           "the better standing.",
    .bad = R"(transitions:
  - {from: senior, to: manager, entry: [Has led a project of three people.]}
)",
    .good = R"(transitions:
  - from: senior
    to: manager
    entry: [Has led a project of three people.]
    trial: Half a year as acting manager, with a talk after three months.
    return: Back to senior without loss of grade or pay.
)",
    .ladder = look_for_missing_parts,
};

constinit const Check transition_demotes = {
    .id = "transition-demotes",
    .severity = Severity::warning,
    .summary = "a transition to a lower grade",
    .why = "Whoever loses grade and pay by changing sides pays for having tried. So nobody goes "
           "back, and those remain managers who would rather not be.",
    .bad = R"(transitions:
  - {from: manager, to: senior, entry: [Has kept up with the code.], trial: One quarter., return: Back to manager.}
)",
    .good = R"(transitions:
  - {from: manager, to: staff, entry: [Has kept up with the code.], trial: One quarter., return: Back to manager.}
)",
    .ladder = look_for_demotions,
};

} // namespace rung
