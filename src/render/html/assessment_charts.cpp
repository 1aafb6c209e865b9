#include "render/html/assessment_charts.hpp"

#include "render/html/svg.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

/// More competencies than this make a radar unreadable; the heatmap and the bars hold any number.
constexpr std::size_t most_axes = 16;

CellState state_of(Status status) {
  switch (status) {
  case Status::met:
    return CellState::met;
  case Status::below:
    return CellState::below;
  case Status::unknown:
    return CellState::unknown;
  case Status::waived:
    return CellState::waived;
  case Status::not_expected:
    break;
  }
  return CellState::none;
}

HeatmapCell heat_cell_of(const LevelExpectationReport& at, const std::string& title,
                         const LevelGateReport& level) {
  HeatmapCell cell;
  cell.state = state_of(at.status);
  if (!at.expected)
    return cell;
  const int expected = *at.expected;
  switch (at.status) {
  case Status::met:
    cell.text = fmt::format("✓ {}", expected);
    break;
  case Status::below:
    cell.text = fmt::format("{} of {}", at.seen.value_or(0), expected);
    break;
  case Status::unknown:
    cell.text = fmt::format("? of {}", expected);
    break;
  case Status::waived:
    cell.text = fmt::format("~ {}", expected);
    break;
  case Status::not_expected:
    break;
  }
  const auto seen = at.seen ? fmt::format("seen at {}", *at.seen) : std::string("unknown");
  cell.detail = fmt::format("{}, {}: {} expected, {}", title, level.level.title, expected, seen);
  return cell;
}

Html heatmap_key() {
  const auto item = [](const std::string& css_class, const std::string& sign,
                       const std::string& word) {
    const Html box = element(
        "svg",
        {{"width", "48"}, {"height", "20"}, {"viewBox", "0 0 48 20"}, {"aria-hidden", "true"}},
        {svg_rect(1, 1, 46, 18, "cell-" + css_class, 3),
         svg_text(24, 14, "middle text-" + css_class, sign)});
    return element("li", {box, word});
  };
  return element("ul", {{"class", "key"}},
                 {item("met", "✓ 3", "met"), item("below", "2 of 3", "short"),
                  item("unknown", "? of 3", "unknown"), item("waived", "~ 3", "waived")});
}

Html radar_key() {
  return element("ul", {{"class", "key"}},
                 {series_key("wanted", {}, "expected by the target"),
                  series_key("series-seen", svg_circle(15, 7, 3, "mark-seen"), "seen"),
                  series_key("series-self", svg_circle(15, 7, 5, "mark-self"), "self"),
                  series_key("series-manager", svg_rect(11, 3, 8, 8, "mark-manager"), "manager")});
}

} // namespace

Html levels_heatmap(const AssessmentReport& report) {
  Heatmap chart;
  chart.id = "heatmap";
  chart.title = fmt::format("{}: every level against the evidence", report.track.title);
  chart.description = "Levels from the lowest on the left, competencies below each other. A cell "
                      "says what the level expects and whether the evidence meets it.";
  for (const auto& level : report.levels)
    chart.columns.push_back({level.level.title, level.held && level.target ? "held, target"
                                                : level.held               ? "held"
                                                : level.target             ? "target"
                                                                           : ""});
  for (std::size_t i = 0; i < report.competencies.size(); ++i) {
    const auto& title = report.competencies[i].competency.title;
    HeatmapRow row{title, {}};
    for (const auto& level : report.levels)
      row.cells.push_back(heat_cell_of(level.expectations[i], title, level));
    chart.rows.push_back(std::move(row));
  }
  return heatmap(chart, heatmap_key());
}

Html ratings_radar(const AssessmentReport& report, const std::string& id) {
  Radar chart;
  chart.id = id;
  chart.title = fmt::format("Ratings against {}", report.target.level.title);
  chart.description = "An axis for each competency that the target expects, from the middle to the "
                      "scale's last rating; the numbers stand in the table of competencies.";
  chart.top = report.top_rating;
  for (const auto& row : report.competencies)
    if (row.expected)
      chart.axes.push_back({row.competency.title, row.expected, row.rating, row.self, row.manager});
  return ratings_radar_of(chart);
}

Html ratings_radar_of(const Radar& chart) {
  return chart.axes.size() > most_axes ? Html() : radar(chart, radar_key());
}

Html support_chart(const AssessmentReport& report) {
  SupportBars chart;
  chart.id = "support";
  chart.title = "Support of each rating";
  chart.description = "For each competency a bar for each rating of the scale: the share of the "
                      "evidence's weight that shows that rating or more.";
  chart.top = report.top_rating;
  chart.needed = report.support_needed;
  for (const auto& row : report.competencies)
    chart.rows.push_back(
        {row.competency.title, row.expected, row.rating, row.support, row.status == Status::met});
  const auto caption =
      fmt::format("A rating counts as seen from {} of support on. The frame marks what {} expects, "
                  "its line the share that is needed; the share without regard to scope stands "
                  "beside it.",
                  percent(report.support_needed), report.target.level.title);
  return support_bars(chart, caption);
}

} // namespace rung
