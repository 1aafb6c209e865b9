// Comparisons of tracks to render in tests: one that reads like a real person's, and one with a
// text in every field that comes from a file.
#pragma once

#include "rung/comparison.hpp"

#include "unit/render/sample_report.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rung::sample {

inline ComparedExpectation expectation(const CompetencyReport& row, bool only_here) {
  ComparedExpectation item;
  item.row = row;
  item.card.competency = row.competency;
  item.card.rating = row.expected.value_or(0);
  item.card.behaviours = {"Shows it in a way that others can see.", "Does so for a quarter."};
  item.only_here = only_here;
  if (row.status == Status::met || row.status == Status::waived)
    return item;
  GapReport gap;
  gap.competency = row.competency;
  gap.kind = row.core ? GapKind::core : GapKind::coverage;
  gap.from = row.rating;
  gap.to = row.expected.value_or(0);
  gap.needed = row.core;
  gap.scope = row.scope;
  gap.support_at_expected = row.support_at_expected;
  gap.self_alone = row.rating ? std::nullopt : row.self;
  item.gap = gap;
  return item;
}

inline LevelFacts facts(Named level, int grade) {
  LevelFacts facts;
  facts.level = std::move(level);
  facts.grade = grade;
  facts.pay = PayCard{"EUR", 87000, 113000};
  return facts;
}

inline ComparedWay way(LevelFacts from, LevelFacts to) {
  ComparedWay way;
  way.way.from = std::move(from);
  way.way.to = std::move(to);
  way.way.entry = {"Has guided one person through a quarter.", "Has named who takes over."};
  way.way.trial = "Six months, reviewed after three.";
  way.way.way_back = "Back at any time, without loss of grade or pay.";
  way.parity = {way.way.from.grade == way.way.to.grade, true};
  return way;
}

inline ComparedTrack compared_track(const AssessmentReport& assessment, LevelFacts target,
                                    bool own) {
  ComparedTrack track;
  track.own = own;
  track.kind = own ? TrackKind::individual : TrackKind::management;
  track.assessment = assessment;
  track.assessment.target.level = target.level;
  track.target = std::move(target);
  for (const auto& row : assessment.competencies) {
    if (!row.expected)
      continue;
    auto& list = row.status == Status::unknown ? track.not_seen
                 : row.status == Status::below ? track.below
                                               : track.met;
    list.push_back(expectation(row, !own && row.competency.id != "delivery"));
  }
  track.influence = ComparedInfluence{Status::below, assessment.gaps.at(1)};
  return track;
}

inline ComparisonReport comparison_of(const AssessmentReport& own, const AssessmentReport& other,
                                      const LevelFacts& staff, const LevelFacts& manager) {
  ComparisonReport report;
  report.rung_version = own.rung_version;
  report.person = own.person;
  report.person_named = own.person_named;
  report.ladder = own.ladder;
  report.track = own.track;
  report.as_of = own.as_of;
  report.held = facts(*own.held, 3);
  report.tracks = {compared_track(own, staff, true), compared_track(other, manager, false)};
  auto& management = report.tracks[1];
  management.reason = TargetReason::way;
  management.beside_held = {false, std::nullopt};
  management.beside_own = {true, true};
  management.asked_here_alone = 2;
  management.change = TrackChange{{way(*report.held, manager)}, {way(manager, staff)}, {}};
  management.assessment.promotion.push_back(
      {ConditionKind::track, false,
       "0 of 2 expectations that Individual contributor never asks for are met by evidence"});
  report.competencies.targets = {staff.level, manager.level};
  for (const auto& row : own.competencies)
    if (row.expected)
      report.competencies.rows.push_back({row.competency, row.area, {row, row}});
  report.competencies.rows.front().at[1].reset();
  report.notices = own.notices;
  return report;
}

inline ComparisonReport comparison() {
  auto other = sample::report();
  other.track = {"management", "Management"};
  return comparison_of(sample::report(), other, facts({"staff", "Staff Engineer"}, 4),
                       facts({"manager", "Engineering Manager"}, 4));
}

/// A comparison with `text` in every field that comes from a file.
inline ComparisonReport comparison_saying(const std::string& text) {
  const auto own = report_saying(text);
  auto facts_saying = facts(named(text), 4);
  facts_saying.scope = text;
  facts_saying.pay->currency = text;
  auto report = comparison_of(own, own, facts_saying, facts_saying);
  report.held = facts_saying;
  for (auto& track : report.tracks) {
    track.fork = Fork{named(text), named(text), named(text)};
    for (auto* list : {&track.not_seen, &track.below, &track.met})
      for (auto& item : *list) {
        item.card.behaviours = {text, text};
        item.also_on = {named(text)};
      }
  }
  auto way_saying = way(facts_saying, facts_saying);
  way_saying.way.entry = {text, text};
  way_saying.way.trial = way_saying.way.way_back = text;
  way_saying.parity = {false, false};
  report.tracks[1].change = TrackChange{{way_saying}, {way_saying}, {}};
  report.tracks[1].assessment.promotion.back().detail = text;
  return report;
}

/// The same where the ladder describes no way, and where the track hasn't parted yet.
inline std::vector<ComparisonReport> comparisons_saying(const std::string& text) {
  auto without_ways = comparison_saying(text);
  without_ways.tracks[1].change = TrackChange{{}, {}, {named(text), named(text)}};
  auto shared = comparison_saying(text);
  shared.tracks[1].shared_target = true;
  return {comparison_saying(text), without_ways, shared};
}

} // namespace rung::sample
