#include "report/naming.hpp"
#include "report/plan_parts.hpp"
#include "report/prep_parts.hpp"
#include "report/prep_words.hpp"
#include "report/private_entries.hpp"
#include "score/evidence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace rung {

namespace {

constexpr std::array all_topics = {
    PrepTopic::energy,      PrepTopic::direction,   PrepTopic::track,
    PrepTopic::trial,       PrepTopic::differences, PrepTopic::gaps,
    PrepTopic::recognition, PrepTopic::chances,     PrepTopic::goals};

constexpr std::size_t gaps_that_matter = 2;
constexpr int rows_for_goals = 3;

bool stands_on_side(const Ladder& ladder, LevelIndex level, TrackKind kind) {
  return std::ranges::any_of(ladder.tracks, [&](const Track& track) {
    return track.kind == kind && track.position(level).has_value();
  });
}

/// Whoever is still on the trunk that both tracks share looks from technical work.
bool is_managing(const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  if (assessment.held)
    return stands_on_side(input.ladder, *assessment.held, TrackKind::management) &&
           !stands_on_side(input.ladder, *assessment.held, TrackKind::individual);
  return input.ladder.tracks[assessment.track].kind == TrackKind::management;
}

bool has_both_kinds(const Ladder& ladder) {
  const auto has = [&](TrackKind kind) {
    return std::ranges::count(ladder.tracks, kind, &Track::kind) > 0;
  };
  return has(TrackKind::individual) && has(TrackKind::management);
}

/// A topic is left out where there is nothing to talk about.
bool is_asked(const ReportInput& input, const PrepReport& report, PrepTopic topic) {
  switch (topic) {
  case PrepTopic::track:
  case PrepTopic::trial:
    return has_both_kinds(input.ladder);
  case PrepTopic::differences:
    return !report.differences.empty();
  default:
    return true;
  }
}

PrepQuestions questions_of(const PrepReport& report, PrepTopic topic) {
  const std::string& name = report.head.person.title;
  PrepQuestions questions;
  questions.topic = topic;
  questions.title = filled(prep_title(topic, report.reader), name);
  const PrepSide side = report.managing ? PrepSide::managing : PrepSide::building;
  for (const PrepLine& line : prep_lines()) {
    if (line.topic != topic || line.reader != report.reader ||
        (line.side != PrepSide::either && line.side != side))
      continue;
    (line.use == PrepUse::ask ? questions.ask : questions.listen_for)
        .push_back(filled(line.text, name));
  }
  return questions;
}

std::optional<EqualLevels> equal_levels(const ReportInput& input) {
  const Ladder& ladder = input.ladder;
  const auto& grade = ladder.levels[input.assessment.target.level].grade;
  if (!grade)
    return std::nullopt;
  EqualLevels parity;
  parity.grade = grade->value;
  for (LevelIndex level = 0; level < ladder.levels.size(); ++level)
    if (ladder.levels[level].grade && ladder.levels[level].grade->value == parity.grade)
      parity.levels.push_back(named_level(ladder, level));
  if (parity.levels.size() < 2)
    return std::nullopt;
  return parity;
}

void add_missing(PrepReport& report, const ReportInput& input) {
  const auto add = [&](std::string_view id) {
    report.missing.push_back(
        {std::string(id), filled(missing_text(id, report.reader), report.head.person.title)});
  };
  if (report.head.no_evidence)
    return add("no-evidence");
  if (!is_written_by(input, Source::manager))
    add("no-manager");
  if (!is_written_by(input, Source::self))
    add("no-self");
}

void add_missing_ways(PrepReport& report, const ReportInput& input) {
  if (!has_both_kinds(input.ladder) || !report.ways.empty())
    return;
  const std::string_view id = report.head.held ? "no-way" : "no-level";
  report.missing.push_back(
      {std::string(id), filled(missing_text(id, report.reader), report.head.person.title)});
}

/// What the manager has written, in numbers.
std::string own_evidence(const ReportInput& input) {
  std::vector<Date> days;
  for (const std::size_t index :
       count_evidence(input.ladder, input.portfolio, input.assessment.as_of).entries)
    if (const Entry& entry = input.portfolio.entries[index];
        entry.source == Source::manager && !is_private(entry))
      days.push_back(entry.date.value);
  if (days.empty())
    return "Two or three things that you saw yourself, with their dates: none is written down "
           "here.";
  const auto [first, last] = std::ranges::minmax(days);
  const std::string when =
      first == last ? "of " + first.iso() : fmt::format("from {} to {}", first.iso(), last.iso());
  return fmt::format("What you saw yourself: {} here, {}.",
                     days.size() == 1 ? "1 entry" : fmt::format("{} entries", days.size()), when);
}

void add_for_manager(PrepReport& report, const ReportInput& input, const Diagnostics& findings) {
  report.bring.push_back(own_evidence(input));
  if (!report.recognition.empty())
    report.bring.emplace_back(prep_bring(BringIf::work));
  if (!report.chances.empty())
    report.bring.emplace_back(prep_bring(BringIf::chance));
  report.bring.emplace_back(prep_bring(BringIf::always));
  for (const std::string_view text : prep_avoid())
    report.avoid.push_back(filled(text, report.head.person.title));
  report.biases = biases(input, findings);
}

} // namespace

std::string_view name_of(PrepFor reader) {
  return reader == PrepFor::person ? "person" : "manager";
}

std::optional<PrepFor> prep_for_named(std::string_view name) {
  for (const PrepFor reader : {PrepFor::person, PrepFor::manager})
    if (name == name_of(reader))
      return reader;
  return std::nullopt;
}

std::string_view name_of(PrepTopic topic) {
  constexpr std::array<std::string_view, 9> names = {"energy",      "direction",   "track",
                                                     "trial",       "differences", "gaps",
                                                     "recognition", "chances",     "goals"};
  return names.at(static_cast<std::size_t>(topic));
}

PrepReport make_prep(const Ladder& ladder, const Portfolio& portfolio, const Assessment& assessment,
                     const Diagnostics& findings, const PrepOptions& options) {
  const ReportInput input{ladder, portfolio, assessment};
  PrepReport report;
  report.head = report_head(input);
  report.reader = options.reader;
  report.managing = is_managing(input);
  report.target = target_report(input);
  for (const std::string_view text : prep_opening(options.reader))
    report.opening.push_back(filled(text, report.head.person.title));
  add_missing(report, input);
  report.parity = equal_levels(input);
  if (assessment.held)
    report.ways = level_card(ladder, *assessment.held).ways_out;
  add_missing_ways(report, input);
  report.differences = differences(input);
  auto gaps = plan_gaps(input, PlanDetail::brief);
  std::erase_if(gaps, [](const PlanGap& gap) { return !gap.gap.needed; });
  report.chances = chances(gaps);
  gaps.resize(std::min(gaps.size(), gaps_that_matter));
  report.gaps = std::move(gaps);
  Recognition work = recognition(input);
  report.recognition = std::move(work.shown);
  report.recognition_left_out = work.left_out;
  report.goals = rows_for_goals;
  if (options.reader == PrepFor::manager)
    add_for_manager(report, input, findings);
  for (const PrepTopic topic : all_topics)
    if (is_asked(input, report, topic))
      report.topics.push_back(questions_of(report, topic));
  return report;
}

} // namespace rung
