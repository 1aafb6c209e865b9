#include "cli/history_days.hpp"

#include "cli/failure.hpp"
#include "cli/given_ids.hpp"
#include "cli/history_ladders.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace rung::cli {

namespace {

constexpr int longest_step = 3650;
constexpr int most_days = 60;

std::optional<int> days_given(const std::optional<std::string>& given) {
  if (!given)
    return std::nullopt;
  int days = 0;
  const auto* end = given->data() + given->size();
  const auto [stop, error] = std::from_chars(given->data(), end, days);
  if (error != std::errc() || stop != end || given->front() == '0' || days < 1 ||
      days > longest_step)
    throw UsageError(fmt::format("--every '{}' is no number of days", *given),
                     fmt::format("write a whole number from 1 to {}", longest_step));
  return days;
}

/// Which days to look at, with the files of each.
struct Schedule {
  std::vector<HistoryDay> days;
  std::optional<int> every; ///< nullopt: they are the ends of periods
  bool dated = true;        ///< false: there is neither a period nor an entry, so the day is none
};

Schedule days_every(const HistoryDay& last, int step, const std::vector<FileDates>& dates) {
  std::optional<Date> first;
  for (const auto& files : {last.own, last.earlier})
    for (const auto file : files)
      if (const auto rated = dates[file].first_rated; rated && (!first || *rated < *first))
        first = rated;
  if (first && (last.day - *first) / step >= most_days)
    throw UsageError(fmt::format("--every {} is too often: it would be {} days since {}", step,
                                 (last.day - *first) / step + 1, first->iso()),
                     fmt::format("at most {} are shown; give --every {} or more", most_days,
                                 (last.day - *first) / most_days + 1));
  return {days_apart(last, step, first), step};
}

Schedule schedule(const EvidenceDraft& draft, std::optional<Date> as_of, std::optional<int> every) {
  const auto dates = draft.dates(as_of);
  auto periods = days_of_periods(draft.dates(), std::nullopt);
  if (periods.size() > 1) {
    periods = days_of_periods(dates, as_of);
    return every ? days_every(periods.back(), *every, dates) : Schedule{std::move(periods), {}};
  }
  // Of one period, all files speak together, as they do in an assessment.
  HistoryDay all{{}, std::vector<std::size_t>(dates.size()), {}};
  std::iota(all.own.begin(), all.own.end(), std::size_t{0});
  if (periods.empty() && !as_of)
    return {{all}, std::nullopt, false};
  all.day = as_of ? *as_of : periods.front().day;
  return days_every(all, every.value_or(period_days), dates);
}

/// Scores the days of one person.
class DayScorer {
public:
  DayScorer(const EvidenceDraft& draft, const HistoryOptions& options, std::optional<Date> as_of,
            Inputs& inputs, const Streams& streams, Diagnostics& findings)
      : draft_(&draft),
        options_(&options.person),
        as_of_(as_of),
        ladders_(draft, inputs, streams),
        parts_(draft, options.person.ladder.has_value()),
        findings_(&findings) {}

  std::optional<ScoredHistory> score(const Schedule& schedule);

private:
  void find_ladders(const Schedule& schedule);
  void read_day(const Schedule& schedule, std::size_t number);
  static void score_days(HistoryInput& history, std::optional<LevelIndex> to);
  void say_missing(const HistoryDay& day, bool last, const Diagnostics& missing);
  void take(const Diagnostics& found, const std::string& day);
  [[nodiscard]] std::optional<TrackIndex> track_on(const Schedule& schedule, std::size_t day) const;

  const EvidenceDraft* draft_;
  const PersonOptions* options_;
  std::optional<Date> as_of_;
  HistoryLadders ladders_;
  FileParts parts_;
  Diagnostics* findings_;
  std::vector<const Ladder*> ladder_of_; ///< by day; nullptr where none is found
  std::vector<ScoredDay> days_;
  std::set<std::tuple<std::string, std::string, int, int, std::string>> said_;
};

/// A period whose ladder is gone can't be looked at; without the last one there is no history.
void DayScorer::say_missing(const HistoryDay& day, bool last, const Diagnostics& missing) {
  for (auto found : missing.all()) {
    if (!last) {
      found.severity = Severity::warning;
      found.message += fmt::format(": the period that ends on {} is left out", day.day.iso());
    }
    findings_->keep(std::move(found));
  }
}

void DayScorer::find_ladders(const Schedule& schedule) {
  const auto& days = schedule.days;
  const auto* given = options_->ladder ? ladders_.given(*options_->ladder, *findings_) : nullptr;
  for (std::size_t day = 0; day < days.size(); ++day) {
    Diagnostics missing;
    const auto* ladder = given;
    if (!options_->ladder)
      ladder =
          ladders_.named_in(nearest_files(days, day, draft_->names().size()), missing, *findings_);
    say_missing(days[day], day + 1 == days.size(), missing);
    ladder_of_.push_back(ladder);
    parts_.written_by(ladder, days[day]);
  }
}

/// `--track`, or where none of the day's own files names one, what the nearest says.
std::optional<TrackIndex> DayScorer::track_on(const Schedule& schedule, std::size_t day) const {
  const auto& ladder = *ladder_of_[day];
  if (options_->track)
    return track_of(options_->track, ladder);
  const auto& own = schedule.days[day].own;
  const auto says = [&](std::size_t file) { return !draft_->track_in(file).empty(); };
  if (std::ranges::any_of(own, says))
    return std::nullopt; // they are held to agree
  const auto files = nearest_files(schedule.days, day, draft_->names().size());
  const auto found = std::ranges::find_if(files, says);
  return found == files.end() ? std::nullopt : ladder.track_named(draft_->track_in(*found));
}

/// Takes a day's findings over: errors once, and of what is worth knowing what is about the ladder.
/// The rest belongs to `rung validate`, and to the assessment of the period.
void DayScorer::take(const Diagnostics& found, const std::string& day) {
  for (auto finding : found.all()) {
    if (!said_
             .insert({finding.id, finding.place.file, finding.place.line, finding.place.column,
                      finding.message})
             .second)
      continue;
    if (finding.severity != Severity::error) {
      if (finding.id != "ladder-version" && finding.id != "ladder-edited")
        continue;
      finding.message = fmt::format("{}: {}", day, finding.message);
    }
    findings_->keep(std::move(finding));
  }
}

void DayScorer::read_day(const Schedule& schedule, std::size_t number) {
  const auto& day = schedule.days[number];
  const auto* ladder = ladder_of_[number];
  if (ladder == nullptr)
    return;
  const bool last = number + 1 == schedule.days.size();
  Diagnostics found;
  const PortfolioOptions reading = {.track = track_on(schedule, number),
                                    .ladder_given = options_->ladder.has_value(),
                                    .parts = parts_.on(day, *ladder, *findings_),
                                    .until = day.day};
  auto portfolio = read_portfolio(*draft_, *ladder, reading, found);
  // Days between which no file ends have the same files: once is enough.
  if (portfolio && (last || !schedule.every))
    check_portfolio(*ladder, *portfolio, {.as_of = as_of_ ? std::optional(day.day) : as_of_},
                    found);
  take(found, day.day.iso());
  if (!portfolio)
    return;
  ScoredDay scored;
  scored.day = day.day;
  scored.ladder = ladder;
  // Between the ends of periods, files say only what is held on the last of them.
  scored.held = last || !schedule.every ? portfolio->held : std::nullopt;
  scored.portfolio = *std::move(portfolio);
  const auto names = draft_->names();
  for (const auto file : day.own)
    scored.files.push_back(names[file]);
  days_.push_back(std::move(scored));
}

/// Every day is measured against the last one's target, and from the level held on the last one, so
/// that readiness means the same on each.
void DayScorer::score_days(HistoryInput& history, std::optional<LevelIndex> to) {
  auto& days = history.days;
  auto& last = days.back();
  last.assessment = assess(*last.ladder, last.portfolio, {.to = to, .as_of = last.day});
  const auto& target = last.ladder->levels[last.assessment.target.level].id.value;
  for (auto& day : days) {
    if (&day == &last)
      continue;
    const auto& ladder = *day.ladder;
    const auto level = ladder.level_named(target);
    day.portfolio.held =
        last.portfolio.held ? ladder.level_named(last.ladder->levels[*last.portfolio.held].id.value)
                            : std::nullopt;
    day.assessment = assess(ladder, day.portfolio, {.to = level, .as_of = day.day});
    day.has_target = level && day.assessment.target.level == *level;
  }
}

std::optional<ScoredHistory> DayScorer::score(const Schedule& schedule) {
  find_ladders(schedule);
  if (findings_->has_errors())
    return std::nullopt;
  const auto to = level_of(options_->to, *ladder_of_.back());
  for (std::size_t day = 0; day < schedule.days.size(); ++day)
    read_day(schedule, day);
  if (findings_->has_errors())
    return std::nullopt;
  ScoredHistory history;
  history.input.every = schedule.every;
  history.input.days = std::move(days_);
  const auto& person = history.input.days.back().portfolio;
  history.input.person = {person.person_id, person.shown_name()};
  history.input.person_named = !person.person_name.empty();
  score_days(history.input, to);
  if (!schedule.dated)
    history.input.days.clear();
  history.ladders = ladders_.take();
  return history;
}

} // namespace

std::vector<OptionSpec> HistoryOptions::specs() {
  auto all = person.specs();
  all.push_back({"--every", &every});
  return all;
}

std::optional<ScoredHistory> score_history(std::span<const std::string> paths,
                                           const HistoryOptions& options, Inputs& inputs,
                                           const Streams& streams, Diagnostics& findings) {
  const auto as_of = day_given(options.person.as_of);
  const auto every = days_given(options.every);
  const auto draft = read_evidence(inputs.read_evidence(paths), findings);
  if (!draft)
    return std::nullopt;
  if (!options.person.ladder && !draft->ladder(findings))
    return std::nullopt; // no file names one
  return DayScorer(*draft, options, as_of, inputs, streams, findings)
      .score(schedule(*draft, as_of, every));
}

} // namespace rung::cli
