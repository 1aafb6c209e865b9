#include "rung/periods.hpp"

#include <algorithm>

namespace rung {

namespace {

/// The files with an end, put together where the ends lie close; oldest first.
std::vector<HistoryDay> closed_periods(std::span<const FileDates> files) {
  std::vector<std::size_t> ended;
  for (std::size_t file = 0; file < files.size(); ++file)
    if (files[file].end)
      ended.push_back(file);
  std::ranges::stable_sort(
      ended, [&](std::size_t a, std::size_t b) { return *files[a].end > *files[b].end; });
  std::vector<HistoryDay> periods;
  for (const std::size_t file : ended) {
    if (periods.empty() || periods.back().day - *files[file].end >= same_period_days)
      periods.push_back({*files[file].end, {}, {}});
    periods.back().own.push_back(file);
  }
  std::ranges::reverse(periods);
  return periods;
}

/// Ends the history on the day asked for. A period that was under way then is looked at on it.
void end_on(Date as_of, std::vector<HistoryDay>& days) {
  const auto reached =
      std::ranges::find_if(days, [&](const HistoryDay& period) { return period.day >= as_of; });
  if (reached == days.end()) {
    days.push_back({as_of, {}, {}});
    return;
  }
  reached->day = as_of;
  days.erase(reached + 1, days.end());
}

/// Running files go to the first period whose end their newest entry doesn't pass; those that go on
/// after the last end have a day of their own. One without entries says nothing yet.
void place_running(std::span<const FileDates> files, std::vector<HistoryDay>& days) {
  HistoryDay open;
  for (std::size_t file = 0; file < files.size(); ++file) {
    const std::optional<Date> newest = files[file].newest;
    if (files[file].end || !newest)
      continue;
    const auto period =
        std::ranges::find_if(days, [&](const HistoryDay& day) { return *newest <= day.day; });
    if (period != days.end()) {
      period->own.push_back(file);
      continue;
    }
    open.day = open.own.empty() ? *newest : std::max(open.day, *newest);
    open.own.push_back(file);
  }
  if (!open.own.empty())
    days.push_back(std::move(open));
}

/// Whose entries count on a day: the files of the days before it, and all running ones.
void add_earlier(std::span<const FileDates> files, std::vector<HistoryDay>& days) {
  std::vector<std::size_t> before;
  for (HistoryDay& day : days) {
    day.earlier = before;
    for (std::size_t file = 0; file < files.size(); ++file)
      if (!files[file].end && files[file].newest && std::ranges::count(day.own, file) == 0)
        day.earlier.push_back(file);
    for (const std::size_t file : day.own)
      if (files[file].end)
        before.push_back(file);
  }
}

} // namespace

std::vector<HistoryDay> days_of_periods(std::span<const FileDates> files,
                                        std::optional<Date> as_of) {
  std::vector<HistoryDay> days = closed_periods(files);
  if (as_of)
    end_on(*as_of, days);
  place_running(files, days);
  add_earlier(files, days);
  if (days.size() > 1 && days.back().own.empty()) {
    // Nothing was written since the last period ended: its files still hold.
    days.back().own = days[days.size() - 2].own;
    std::erase_if(days.back().earlier,
                  [&](std::size_t file) { return std::ranges::count(days.back().own, file) > 0; });
  }
  return days;
}

std::vector<HistoryDay> days_apart(const HistoryDay& last, int step, std::optional<Date> first) {
  std::vector<HistoryDay> days = {last};
  while (first && days.back().day - step >= *first) {
    days.push_back(last);
    days.back().day = days[days.size() - 2].day - step;
  }
  std::ranges::reverse(days);
  return days;
}

} // namespace rung
