// The days of a history side by side, and the steps between them.
#include "rung/version.hpp"

#include "report/history_parts.hpp"
#include "report/naming.hpp"
#include "report/parts.hpp"
#include "score/target.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace rung {

namespace {

/// The target in the history's view, whatever the day's own headline is: what is told of two days
/// is of one kind. nullopt where there is nothing to tell.
std::optional<TargetReport> target_on(const ScoredDay& day, ViewKind kind) {
  const View& view = view_of(day, kind);
  if (!day.has_target || view.entries == 0)
    return std::nullopt;
  Assessment viewed;
  viewed.target =
      target_result({*day.ladder, day.portfolio, view},
                    {day.assessment.target.level, day.assessment.target.track}, day.portfolio.held);
  return target_report({*day.ladder, day.portfolio, viewed});
}

DayReport day_report(const ScoredDay& day, ViewKind view) {
  const ReportInput input{*day.ladder, day.portfolio, day.assessment};
  DayReport report;
  report.day = day.day.iso();
  report.ladder = stamp_of(*day.ladder);
  report.track = named_track(*day.ladder, day.assessment.track);
  report.held = named_level(*day.ladder, day.held);
  report.headline = day.assessment.headline;
  report.no_evidence = day.assessment.no_evidence;
  report.supported = view_report(input, day.assessment.supported);
  report.self = view_report(input, day.assessment.self);
  report.target = target_on(day, view);
  report.files = day.files;
  return report;
}

HistoryStep history_step(const DayPair& days, ViewKind view) {
  HistoryStep step;
  step.ladder = ladder_change(days);
  const Named track = named_track(*days.before.ladder, days.before.assessment.track);
  if (track.id != named_track(*days.after.ladder, days.after.assessment.track).id)
    step.track_from = track;
  step.levels = {
      level_change(days, view),
      level_change(days, view == ViewKind::supported ? ViewKind::self : ViewKind::supported)};
  return step;
}

/// What is left out, after "harbour 2.0.0 doesn't know ".
std::string left_out_in_words(const LeftUnread& left_out) {
  const int count = left_out.count;
  switch (left_out.what) {
  case LeftUnread::What::competency:
    return fmt::format("the competency '{}': {} for another version {} left out", left_out.name,
                       counted(count, "rating"), count == 1 ? "is" : "are");
  case LeftUnread::What::rating:
    return fmt::format("the rating '{}' for another version: it is left out", left_out.name);
  case LeftUnread::What::scope:
    return fmt::format("the scope '{}': {} for another version {} without one", left_out.name,
                       count == 1 ? "an entry" : fmt::format("{} entries", count),
                       count == 1 ? "is" : "are");
  case LeftUnread::What::level:
    return fmt::format("the level '{}': no level counts as held", left_out.name);
  case LeftUnread::What::waiver:
    return fmt::format("what a waiver is for, {}: it is left out", left_out.name);
  }
  return {};
}

/// A ladder's, once each, with the greatest count of the days.
void add_unread_notices(std::vector<Notice>& notices, const std::vector<ScoredDay>& days) {
  std::map<std::tuple<const Ladder*, LeftUnread::What, std::string>, std::size_t> said;
  std::vector<std::pair<const Ladder*, LeftUnread>> list;
  for (const ScoredDay& day : days)
    for (const LeftUnread& left_out : day.portfolio.left_out) {
      const auto [at, is_new] =
          said.try_emplace({day.ladder, left_out.what, left_out.name}, list.size());
      if (is_new)
        list.emplace_back(day.ladder, left_out);
      else
        list[at->second].second.count = std::max(list[at->second].second.count, left_out.count);
    }
  for (const auto& [ladder, left_out] : list)
    notices.push_back({"other-version", Severity::note,
                       fmt::format("{} {} doesn't know {}.", ladder->id.value,
                                   ladder->version.value, left_out_in_words(left_out))});
}

std::vector<Notice> history_notices(const std::vector<ScoredDay>& days,
                                    const Diagnostics& findings) {
  std::vector<Notice> notices;
  if (days.empty() || days.back().assessment.no_evidence)
    notices.push_back({"no-evidence", Severity::note, "No evidence yet."});
  else if (days.back().assessment.headline == ViewKind::self)
    notices.push_back(
        {"self-assessment", Severity::note, "Self-assessment: not yet confirmed by anyone else."});
  add_unread_notices(notices, days);
  for (Notice& notice : notices_about_files(findings))
    notices.push_back(std::move(notice));
  return notices;
}

} // namespace

HistoryReport make_history_report(const HistoryInput& input, const Diagnostics& findings) {
  const std::vector<ScoredDay>& days = input.days;
  HistoryReport report;
  report.rung_version = version();
  report.person = input.person;
  report.person_named = input.person_named;
  report.every = input.every;
  report.notices = history_notices(days, findings);
  if (days.empty())
    return report;
  const ScoredDay& last = days.back();
  report.view = last.assessment.headline;
  report.target = named_level(*last.ladder, last.assessment.target.level);
  report.measured_from = named_level(*last.ladder, last.portfolio.held);
  for (const ScoredDay& day : days) {
    report.top_rating = std::max(report.top_rating, day.ladder->top_rating());
    report.days.push_back(day_report(day, report.view));
  }
  for (std::size_t day = 1; day < days.size(); ++day)
    report.steps.push_back(history_step({days[day - 1], days[day]}, report.view));
  report.stretches = level_stretches(days);
  report.rows = history_rows(days, report.view);
  return report;
}

const View& view_of(const ScoredDay& day, ViewKind kind) {
  return kind == ViewKind::supported ? day.assessment.supported : day.assessment.self;
}

bool comparable(const ScoredDay& before, const ScoredDay& after) {
  return before.ladder->id.value == after.ladder->id.value &&
         before.ladder->top_rating() == after.ladder->top_rating();
}

} // namespace rung
