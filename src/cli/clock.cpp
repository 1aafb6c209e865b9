#include "cli/clock.hpp"

#include "cli/failure.hpp"

#include <fmt/format.h>

#include <ctime>

namespace rung::cli {

Date local_day() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  if (::localtime_r(&now, &local) != nullptr) {
    const auto iso =
        fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
    if (const auto day = Date::parse(iso))
      return *day;
  }
  throw IoError("cannot tell which day it is: the clock is set wrong");
}

} // namespace rung::cli
