// Stage 2 of the data's way, beside portfolio.hpp: the days of a person's history.
//
// Which of a person's files are of one period, and which day each period is looked at: pure
// functions of the files' dates (docs/history.md, "Which days"). Before: read/ tells the dates of
// the files. After: cli/ reads a portfolio for each day and scores it.
#pragma once

#include "rung/date.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace rung {

/// Half a year: between the dates of the promotion condition `sustained`, and between the days of
/// a history without periods.
inline constexpr int period_days = 182;

/// Periods that end less than this apart are one.
inline constexpr int same_period_days = 14;

/// What a file says of time. A file without an end is a running one: its entries count from their
/// dates on.
struct FileDates {
  std::optional<Date> end;         ///< `period.to`
  std::optional<Date> newest;      ///< of its entries, rated or not
  std::optional<Date> first_rated; ///< of its rated entries
};

/// A day for which the person is scored. Files in neither list say nothing on it.
struct HistoryDay {
  Date day;
  std::vector<std::size_t> own; ///< of the period that ends then: they name ladder, track, level
  std::vector<std::size_t> earlier; ///< their entries count, up to the day

  friend bool operator==(const HistoryDay&, const HistoryDay&) = default;
};

/// A day a period, oldest first: the end of each, or where running files go on after the last end,
/// the newest entry. With `as_of` that day is the last one, and later periods are left out.
std::vector<HistoryDay> days_of_periods(std::span<const FileDates> files,
                                        std::optional<Date> as_of);

/// The last day and those `step` days apart before it, back to `first`; all with the same files.
std::vector<HistoryDay> days_apart(const HistoryDay& last, int step, std::optional<Date> first);

} // namespace rung
