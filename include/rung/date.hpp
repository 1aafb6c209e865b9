// Calendar days, without a clock and without time zones.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace rung {

/// A day of the proleptic Gregorian calendar, as days since 1970-01-01.
struct Date {
  int days = 0;

  /// Reads `YYYY-MM-DD` of a day that exists; anything else is nullopt.
  static std::optional<Date> parse(std::string_view text);
  [[nodiscard]] std::string iso() const;

  // clang-tidy 14 takes the generated comparison with 0 for a pointer's.
  friend auto operator<=>(const Date&, const Date&) = default; // NOLINT(modernize-use-nullptr)

  friend int operator-(Date later, Date earlier) { return later.days - earlier.days; }

  friend Date operator-(Date date, int count) { return Date{date.days - count}; }
};

} // namespace rung
