#include "render/numbers.hpp"

#include "rung/report.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>

namespace rung {

std::string fixed(double value, int decimals) {
  return fmt::format("{:.{}f}", value, decimals);
}

std::string plain_number(double value) {
  auto text = fixed(value, 6);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.'))
    text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string exact(double value) {
  return fixed(value, 6);
}

std::string percent(double share) {
  return fmt::format("{:.0f} %", std::floor(share * 100 + 0.5));
}

std::string out_of(double value, double needed) {
  int decimals = 2;
  while (decimals < 6 && value < needed - tolerance &&
         fixed(value, decimals) == fixed(needed, decimals))
    ++decimals;
  return fmt::format("{} of {}", fixed(value, decimals), fixed(needed, decimals));
}

std::string count_of(int count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string count_of(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string with_sign(int value) {
  return fmt::format("{:+}", value);
}

std::string thousands(std::int64_t value) {
  auto text = fmt::format("{}", value);
  const std::size_t first = value < 0 ? 1 : 0;
  for (auto at = text.size(); at > first + 3;) {
    at -= 3;
    text.insert(at, ",");
  }
  return text;
}

std::string joined(const std::vector<std::string>& items, std::string_view separator) {
  return fmt::format("{}", fmt::join(items, separator));
}

std::string listed(const std::vector<std::string>& items) {
  if (items.size() < 2)
    return joined(items, "");
  const std::vector<std::string> first(items.begin(), items.end() - 1);
  return joined(first, ", ") + " and " + items.back();
}

} // namespace rung
