// The words of a comparison's overview: one row a fact, one cell a track.
#include "render/comparison_words.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace rung {

namespace {

using CellOf = std::function<Fact(const ComparedTrack&)>;

OverviewRow row_of(const ComparisonReport& report, std::string label, const CellOf& cell) {
  OverviewRow row;
  row.label = std::move(label);
  for (const auto& track : report.tracks)
    row.cells.push_back(cell(track));
  return row;
}

bool any_track(const ComparisonReport& report, bool (*test)(const ComparedTrack&)) {
  return std::ranges::any_of(report.tracks, test);
}

Fact possible_cell(const ComparedTrack& track) {
  const auto& view = track.assessment.headline_view();
  if (!has_interval(view))
    return {"no more than that", std::nullopt};
  const auto condition = possible_condition(view);
  return {view.possible->title + (condition.empty() ? "" : ", " + condition), std::nullopt};
}

Fact spiky_cell(const ComparedTrack& track) {
  std::vector<std::string> titles;
  for (const auto& level : track.assessment.headline_view().spiky)
    titles.push_back(level.title);
  return {titles.empty() ? "-" : listed(titles), std::nullopt};
}

/// "4, as held", "4, the same".
std::string with_parity(std::string value, const std::optional<bool>& as_held,
                        const std::optional<bool>& as_own) {
  if (as_held.value_or(false))
    return value + ", as held";
  if (as_own.value_or(false))
    return value + ", the same";
  return value;
}

Fact grade_cell(const ComparedTrack& track) {
  if (!track.target.grade)
    return {"not said", std::nullopt};
  return {with_parity(std::to_string(*track.target.grade), track.beside_held.grade,
                      track.beside_own.grade),
          std::nullopt};
}

Fact pay_cell(const ComparedTrack& track) {
  if (!track.target.pay)
    return {"not said", std::nullopt};
  return {with_parity(pay_in_words(*track.target.pay), track.beside_held.pay, track.beside_own.pay),
          std::nullopt};
}

std::string number_or_none(std::size_t number) {
  return number == 0 ? "none" : std::to_string(number);
}

Fact influence_cell(const ComparedTrack& track) {
  if (!track.influence)
    return {"not asked for", std::nullopt};
  switch (track.influence->status) {
  case Status::met:
    return {"met", true};
  case Status::below:
    return {"short", false};
  default:
    return {"not seen yet", false};
  }
}

void add_level_facts(std::vector<OverviewRow>& rows, const ComparisonReport& report) {
  rows.push_back(row_of(report, "Supported by evidence", [](const ComparedTrack& track) {
    return Fact{level_in_words(track.assessment.supported), std::nullopt};
  }));
  rows.back().strong = true;
  if (any_track(report, [](const ComparedTrack& track) {
        return has_interval(track.assessment.headline_view());
      }))
    rows.push_back(row_of(report, "Possible", possible_cell));
  rows.push_back(row_of(report, "Self-assessment", [](const ComparedTrack& track) {
    return Fact{level_in_words(track.assessment.self), std::nullopt};
  }));
  if (any_track(report, [](const ComparedTrack& track) {
        return !track.assessment.headline_view().spiky.empty();
      }))
    rows.push_back(row_of(report, "Spiky", spiky_cell));
}

void add_targets(std::vector<OverviewRow>& rows, const ComparisonReport& report) {
  rows.push_back(row_of(report, "Target", [](const ComparedTrack& track) {
    return Fact{track.target.level.title, std::nullopt};
  }));
  rows.back().strong = true;
  if (any_track(report, [](const ComparedTrack& track) { return track.target.grade.has_value(); }))
    rows.push_back(row_of(report, "Grade", grade_cell));
  if (any_track(report, [](const ComparedTrack& track) { return track.target.pay.has_value(); }))
    rows.push_back(row_of(report, "Pay band", pay_cell));
}

void add_counts(std::vector<OverviewRow>& rows, const ComparisonReport& report) {
  rows.push_back(row_of(report, "Gate", [](const ComparedTrack& track) {
    const bool holds = track.assessment.target.gate;
    return Fact{holds ? "holds" : "doesn't hold yet", holds};
  }));
  rows.push_back(row_of(report, "Met", [](const ComparedTrack& track) {
    const auto& target = track.assessment.target;
    return Fact{fmt::format("{} of {}", target.met, target.of), std::nullopt};
  }));
  rows.push_back(row_of(report, "Seen, but short", [](const ComparedTrack& track) {
    return Fact{number_or_none(track.below.size()), std::nullopt};
  }));
  rows.push_back(row_of(report, "Not seen yet", [](const ComparedTrack& track) {
    return Fact{number_or_none(track.not_seen.size()), std::nullopt};
  }));
  if (report.tracks.size() > 1)
    rows.push_back(row_of(report, "Asked for here alone", [](const ComparedTrack& track) {
      return Fact{number_or_none(track.asked_here_alone), std::nullopt};
    }));
  if (any_track(report, [](const ComparedTrack& track) {
        return track.influence && track.influence->status != Status::met;
      }))
    rows.push_back(row_of(report, "Influence", influence_cell));
  rows.push_back(row_of(report, "Readiness", [](const ComparedTrack& track) {
    return Fact{fmt::format("{} %", track.assessment.target.readiness), std::nullopt};
  }));
}

} // namespace

std::vector<OverviewRow> overview_rows(const ComparisonReport& report) {
  std::vector<OverviewRow> rows;
  add_level_facts(rows, report);
  add_targets(rows, report);
  add_counts(rows, report);
  return rows;
}

std::vector<std::string> comparison_header(const ComparisonReport& report) {
  auto facts = header_facts(report.person, report.ladder, report.track, report.as_of);
  if (report.held)
    facts.push_back("held: " + report.held->level.title);
  return facts;
}

std::vector<std::string> comparison_notices_first(const ComparisonReport& report) {
  auto of_first = headline_notices(report.tracks.front().assessment);
  if (std::ranges::all_of(report.tracks, [&](const ComparedTrack& track) {
        return headline_notices(track.assessment) == of_first;
      }))
    return of_first;
  std::vector<std::string> notices;
  for (const auto& track : report.tracks)
    for (const auto& notice : headline_notices(track.assessment))
      notices.push_back(fmt::format("{}: {}", track.assessment.track.title, notice));
  return notices;
}

} // namespace rung
