#include "rung/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace rung {

namespace {

unsigned digits(std::string_view text) {
  unsigned value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

} // namespace

std::optional<Date> Date::parse(std::string_view text) {
  constexpr std::string_view pattern = "dddd-dd-dd";
  const auto matches = [](char letter, char wanted) {
    return wanted == 'd' ? letter >= '0' && letter <= '9' : letter == wanted;
  };
  if (!std::ranges::equal(text, pattern, matches))
    return std::nullopt;
  const std::chrono::year_month_day day{
      std::chrono::year{static_cast<int>(digits(text.substr(0, 4)))},
      std::chrono::month{digits(text.substr(5, 2))}, std::chrono::day{digits(text.substr(8, 2))}};
  if (!day.ok() || day.year() < std::chrono::year{1})
    return std::nullopt;
  return Date{static_cast<int>(std::chrono::sys_days(day).time_since_epoch().count())};
}

std::string Date::iso() const {
  const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(days))};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

} // namespace rung
