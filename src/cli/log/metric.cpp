// `p99 latency: 900 to 210 ms` -> a metric: its name, two numbers or words, a unit.
#include "cli/failure.hpp"
#include "cli/log/words.hpp"
#include "cli/trimmed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace rung::cli {

namespace {

std::pair<std::string_view, std::string_view> split(std::string_view text, std::size_t at,
                                                    std::size_t gap) {
  return {text.substr(0, at), text.substr(std::min(at + gap, text.size()))};
}

/// A number and what follows it: `210 ms`, `12%`. A word is a value without a unit.
std::pair<std::string, std::string> value_and_unit(std::string_view text) {
  const auto end = text.find_first_not_of("0123456789.-");
  if (end == 0)
    return {std::string(text), ""};
  return {std::string(text.substr(0, end)),
          end == std::string_view::npos ? "" : std::string(trimmed(text.substr(end)))};
}

/// Takes the `~` of an estimate away.
bool is_estimate(std::string_view& text) {
  if (!text.starts_with('~'))
    return false;
  text = trimmed(text.substr(1));
  return true;
}

UsageError no_measure(const std::string& given) {
  return UsageError(fmt::format("--metric '{}' is no measure", given),
                    "write what is measured and how it changed, such as 'p99 latency: 900 to 210 "
                    "ms'; ~ before a number says that it is estimated");
}

} // namespace

NewMetric metric_of(const std::string& given) {
  const auto text = text_of("--metric", given, Lines::one);
  const auto colon = text.rfind(": ");
  if (colon == std::string::npos)
    throw no_measure(given);
  const auto [name, values] = split(text, colon, 2);
  NewMetric metric;
  metric.name = trimmed(name);
  auto after = trimmed(values);
  std::string_view before;
  for (const std::string_view arrow : {" to ", " -> ", " → "})
    if (const auto at = after.find(arrow); at != std::string_view::npos) {
      std::tie(before, after) = split(after, at, arrow.size());
      before = trimmed(before);
      after = trimmed(after);
      break;
    }
  const bool estimates = is_estimate(before);
  metric.estimated = is_estimate(after) || estimates;
  std::string unit_before;
  std::tie(metric.before, unit_before) = value_and_unit(before);
  std::tie(metric.after, metric.unit) = value_and_unit(after);
  if (metric.name.empty() || metric.after.empty() ||
      (!unit_before.empty() && unit_before != metric.unit))
    throw no_measure(given);
  return metric;
}

} // namespace rung::cli
