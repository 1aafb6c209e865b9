#include "rung/portfolio.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

std::string Entry::name() const {
  return fmt::format("{}/{}/{}", name_of(source), by, id.value);
}

std::optional<Date> Portfolio::as_of() const {
  std::optional<Date> latest;
  for (const auto& file : files)
    latest = std::max(latest, file.period.to);
  if (latest)
    return latest;
  for (const auto& entry : entries)
    latest = std::max(latest, std::optional(entry.date.value));
  return latest;
}

const Waiver* Portfolio::waiver(LevelIndex level, CompetencyIndex competency) const {
  const auto found = std::ranges::find_if(waivers, [&](const Waiver& waiver) {
    return waiver.level.value == level && waiver.competency.value == competency;
  });
  return found == waivers.end() ? nullptr : &*found;
}

Place Portfolio::place(Span span) const {
  return files[span.file].source.place(span);
}

} // namespace rung
