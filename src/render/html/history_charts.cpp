#include "render/html/history_charts.hpp"

#include "render/history_wording.hpp"
#include "render/html/charts.hpp"
#include "render/html/svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace rung {

namespace {

using LevelOf = std::optional<std::size_t> DayLevels::*;
using ViewOf = ViewReport DayReport::*;

/// Nothing counts on a day without entries, so no level is drawn there.
TimelineSeries level_series(const HistoryReport& report, const LevelStretch& stretch,
                            std::string title, std::string css_class, LevelOf level, ViewOf view) {
  TimelineSeries series{std::move(title), std::move(css_class), {}};
  for (std::size_t i = 0; i < stretch.days.size(); ++i) {
    const auto& day = report.days[stretch.first_day + i];
    series.points.push_back(
        {day.day, stretch.days[i].place, stretch.days[i].*level, (day.*view).entries > 0});
  }
  return series;
}

/// Where the ladder is another text from one day of the stretch to the next.
std::vector<TimelineMark> ladder_marks(const HistoryReport& report, const LevelStretch& stretch) {
  std::vector<TimelineMark> marks;
  for (std::size_t i = 1; i < stretch.days.size(); ++i)
    if (const auto& change = report.steps[stretch.first_day + i - 1].ladder)
      marks.push_back({(stretch.days[i - 1].place + stretch.days[i].place) / 2,
                       ladder_in_words(*change, unicode_glyphs)});
  return marks;
}

Html time_key() {
  return element("ul", {{"class", "key"}},
                 {series_key("series-seen", svg_circle(15, 7, 4.5, "mark-seen"), "supported"),
                  series_key("series-self", svg_circle(15, 7, 4.5, "mark-self"), "self")});
}

Timeline stretch_chart(const HistoryReport& report, std::size_t number) {
  const auto& stretch = report.stretches[number];
  Timeline chart;
  chart.id = fmt::format("levels-{}", number + 1);
  chart.title = fmt::format("{}, {}", stretch.ladder.title, stretch.track.title);
  chart.description = "The level of each day, from the lowest below to the highest above; the "
                      "levels stand in the table of days.";
  for (const auto& level : stretch.levels)
    chart.levels.push_back(level.title);
  chart.series = {
      level_series(report, stretch, "supported", "seen", &DayLevels::supported,
                   &DayReport::supported),
      level_series(report, stretch, "self", "self", &DayLevels::self, &DayReport::self)};
  chart.marks = ladder_marks(report, stretch);
  return chart;
}

} // namespace

Html levels_over_time(const HistoryReport& report) {
  if (report.days.size() < 2)
    return {};
  Html out;
  const bool several = report.stretches.size() > 1;
  for (std::size_t i = 0; i < report.stretches.size(); ++i) {
    const auto chart = stretch_chart(report, i);
    if (several)
      out.add(element("h3", chart.title));
    out.add(timeline(chart, time_key()));
  }
  return out;
}

} // namespace rung
