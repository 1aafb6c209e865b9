#include "render/comparison_words.hpp"

#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

std::string comparison_rule(const ComparisonReport& report) {
  if (report.tracks.size() == 1)
    return "The ladder has one track, so there is no other to compare with ('rung validate' has a "
           "check for it: single-track).";
  return "Each track is judged by itself, from the same entries: what was shown counts where a "
         "track asks for it. A level held on one gives nothing on another.";
}

std::string comparison_limit(const ComparisonReport& report) {
  return fmt::format("What a comparison can't tell: which of this work {} wants to do. 'rung prep' "
                     "makes a sheet for talking about that.",
                     report.person.title);
}

std::string track_title(const ComparedTrack& track) {
  return fmt::format("{}: what {} asks for", track.assessment.track.title,
                     track.target.level.title);
}

namespace {

std::string fork_sentence(const ComparedTrack& track) {
  if (!track.fork)
    return fmt::format("Both tracks go on to {}.", track.target.level.title);
  const auto& [after, own, other] = *track.fork;
  const auto where = after.id == track.target.level.id ? "it" : after.title;
  return fmt::format("Both tracks go on to {}. They part after {}, into {} and {}; '--to {}' "
                     "compares with that one.",
                     track.target.level.title, where, own.title, other.title, other.id);
}

} // namespace

std::string target_sentence(const ComparisonReport& report, const ComparedTrack& track) {
  if (track.shared_target)
    return fork_sentence(track);
  const auto held = report.held ? report.held->level.title : std::string();
  switch (track.reason) {
  case TargetReason::asked:
    return "The level asked for.";
  case TargetReason::next:
    return fmt::format("The level after the one held, {}.", held);
  case TargetReason::way:
    return fmt::format("The ladder describes a way there from {}, the level held.", held);
  case TargetReason::equal_grade:
    return fmt::format("It has the grade of {}, the level held.", held);
  case TargetReason::after_confirmed:
    if (!track.assessment.headline_view().confirmed)
      return "The first level of this track: the evidence supports none of it yet.";
    return "The level after what the evidence supports on this track.";
  case TargetReason::top:
    return "The last level of this track.";
  }
  return {};
}

std::vector<ExpectationGroup> open_groups(const ComparedTrack& track) {
  std::vector<ExpectationGroup> groups = {{Status::unknown, "Not seen yet", &track.not_seen},
                                          {Status::below, "Seen, but short", &track.below}};
  for (auto& group : groups)
    if (track.influence && track.influence->status == group.status && track.influence->gap)
      group.influence = &*track.influence->gap;
  std::erase_if(groups, [](const ExpectationGroup& group) {
    return group.items->empty() && group.influence == nullptr;
  });
  return groups;
}

std::string asked_in_words(Status status, const GapReport& gap, const Glyphs& glyphs) {
  return status == Status::unknown ? fmt::format("at {}", gap.to) : gap_way(gap, glyphs);
}

std::vector<std::string> influence_facts(Status status, const GapReport& gap,
                                         const Glyphs& glyphs) {
  const auto where = fmt::format("{} at {} or wider", gap.to == 1 ? "entry" : "entries",
                                 gap.scope.value_or("the level's scope"));
  if (status == Status::unknown)
    return {fmt::format("{} {}", gap.to, where), "too few entries say a scope"};
  return {gap_way(gap, glyphs), where};
}

std::vector<std::string> expectation_facts(const ComparedTrack& track,
                                           const ComparedExpectation& item) {
  std::vector<std::string> facts;
  if (item.only_here)
    facts.push_back(fmt::format("only {} asks for it", track.assessment.track.title));
  if (item.row.core)
    facts.emplace_back("core");
  else if (item.gap && !item.gap->needed)
    facts.emplace_back("not needed for the gate");
  if (item.gap)
    for (auto& fact : gap_circumstances(*item.gap))
      facts.push_back(std::move(fact));
  return facts;
}

std::string met_title(const ComparedTrack& track) {
  const auto& target = track.assessment.target;
  return fmt::format("Counts already ({} of {})", target.met, target.of);
}

std::vector<MetList> met_lists(const ComparedTrack& track) {
  std::vector<MetList> lists = {{"shared", {}}, {"here alone", {}}};
  for (const auto& item : track.met) {
    auto text = fmt::format("{} {}", item.row.competency.title, item.card.rating);
    if (item.row.status == Status::waived)
      text += " (waived)";
    lists[item.only_here ? 1 : 0].items.push_back(std::move(text));
  }
  std::erase_if(lists, [](const MetList& list) { return list.items.empty(); });
  return lists;
}

std::optional<Fact> track_condition(const ComparedTrack& track) {
  for (const auto& condition : track.assessment.promotion)
    if (condition.kind == ConditionKind::track)
      return Fact{"Condition 'track' of a promotion case: " + condition.detail, condition.met};
  return std::nullopt;
}

std::string change_title(const ComparedTrack& track) {
  return track.assessment.track.title + ": the way there and back";
}

std::string way_title(std::string_view which, const WayCard& way, const Glyphs& glyphs) {
  return fmt::format("{}: {} {} {}", which, way.from.level.title, glyphs.arrow, way.to.level.title);
}

namespace {

/// "the same grade, 4", "grade 3 -> 4"; empty where one of the two doesn't say.
std::string standing(std::string_view what, const std::optional<bool>& same,
                     const std::string& before, const std::string& after, const Glyphs& glyphs) {
  if (!same)
    return {};
  if (*same)
    return fmt::format("the same {}, {}", what, after);
  return fmt::format("{} {} {} {}", what, before, glyphs.arrow, after);
}

} // namespace

std::vector<std::string> way_standing(const ComparedWay& way, const Glyphs& glyphs) {
  const auto& from = way.way.from;
  const auto& to = way.way.to;
  std::vector<std::string> facts = {
      standing("grade", way.parity.grade, std::to_string(from.grade.value_or(0)),
               std::to_string(to.grade.value_or(0)), glyphs),
      standing("pay band", way.parity.pay, from.pay ? pay_in_words(*from.pay) : "",
               to.pay ? pay_in_words(*to.pay) : "", glyphs)};
  std::erase(facts, std::string());
  if (facts.empty())
    facts.emplace_back("the ladder gives no grades or pay bands to compare");
  return facts;
}

std::string missing_ways(const ComparisonReport& report, const ComparedTrack& track) {
  if (!track.change || (!track.change->over.empty() && !track.change->back.empty()))
    return {};
  const auto& [over, back, elsewhere] = *track.change;
  const auto& here = report.held ? report.held->level.title : report.track.title;
  const auto& there = track.target.level.title;
  auto text = !over.empty() ? fmt::format("The ladder describes no way back from {}.", there)
              : back.empty()
                  ? fmt::format("The ladder describes no way from {} to {}, and none "
                                "back.",
                                here, there)
                  : fmt::format("The ladder describes no way from {} to {}.", here, there);
  std::vector<std::string> titles;
  titles.reserve(elsewhere.size());
  for (const auto& level : elsewhere)
    titles.push_back(level.title);
  if (!titles.empty())
    text += fmt::format(" From {} it describes one to {}.", here, listed(titles));
  return text + " 'rung validate' has checks for ways between tracks: no-way-over, no-way-back.";
}

std::string cell_in_words(const CompetencyReport& row) {
  auto asked = std::to_string(row.expected.value_or(0));
  switch (row.status) {
  case Status::below:
    if (row.scope && row.at_scope == 0)
      return asked + ", scope too narrow";
    return fmt::format("{}, seen {}", asked,
                       row.scope ? row.at_scope.value_or(0) : row.rating.value_or(0));
  case Status::unknown:
    if (row.rating)
      return asked + ", scope not said";
    return row.self ? fmt::format("{}, self {}", asked, *row.self) : asked;
  default:
    return asked;
  }
}

std::string table_key(const ComparisonReport& report, const Glyphs& glyphs) {
  const auto has = [&report](auto&& test) {
    return std::ranges::any_of(report.competencies.rows, [&](const ComparedCompetency& row_at) {
      return std::ranges::any_of(
          row_at.at, [&](const std::optional<CompetencyReport>& row) { return row && test(*row); });
    });
  };
  std::vector<std::string> parts = {fmt::format("{} met", glyphs.met),
                                    fmt::format("{} seen, but short", glyphs.unmet),
                                    fmt::format("{} not seen yet", glyphs.unknown)};
  if (has([](const CompetencyReport& row) { return row.status == Status::waived; }))
    parts.push_back(fmt::format("{} waived", glyphs.waived));
  if (has([](const CompetencyReport& row) { return row.core; }))
    parts.emplace_back("* core");
  parts.emplace_back("the number is the rating asked for");
  return joined(parts, "; ");
}

} // namespace rung
