// Stage 6, render: charts as inline SVG. Each takes plain values in their final order and words,
// and draws; nothing is said by colour alone, and everything drawn stands in a table or in its
// description too. Before: a report's html file fills the values in. To add a chart: its values
// here, a file of its own, its classes in page.css.
#pragma once

#include "render/html/html.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rung {

/// How an expectation stands to the evidence, as a cell shows it. `none`: nothing is expected.
enum class CellState { met, below, unknown, waived, none };

struct HeatmapCell {
  CellState state = CellState::none;
  std::string text;   ///< in the cell: what is expected, with what is missing
  std::string detail; ///< on hovering
};

struct HeatmapColumn {
  std::string title;
  std::string note; ///< below the title: "held", "target"
};

struct HeatmapRow {
  std::string title;
  std::vector<HeatmapCell> cells; ///< a column each
};

/// Levels by competencies.
struct Heatmap {
  std::string id;
  std::string title;
  std::string description;
  std::vector<HeatmapColumn> columns;
  std::vector<HeatmapRow> rows;
};

Html heatmap(const Heatmap& values, const Html& caption);

struct RadarAxis {
  std::string title;
  std::optional<int> expected;
  std::optional<int> seen;
  std::optional<int> self;
  std::optional<int> manager;
};

/// Ratings on axes around a middle that is 0. Nothing is drawn where a value is unknown: a line
/// ends there, and doesn't fall to the middle.
struct Radar {
  std::string id;
  std::string title;
  std::string description;
  int top = 5; ///< the scale's last rating
  std::vector<RadarAxis> axes;
};

/// Nothing for fewer than three axes.
Html radar(const Radar& values, const Html& caption);

struct SupportRow {
  std::string title;
  std::optional<int> expected;
  std::optional<int> seen;
  std::vector<double> support; ///< S(k) at [k - 1]; empty: unknown
  bool met = false;
};

/// A bar for each rating of the scale: how much support there is for that rating or more.
struct SupportBars {
  std::string id;
  std::string title;
  std::string description;
  int top = 5;
  double needed = 0.5; ///< the share from which a rating counts as seen
  std::vector<SupportRow> rows;
};

Html support_bars(const SupportBars& values, const Html& caption);

struct TimelinePoint {
  std::string day;
  double place = 0;                 ///< 0 is the first day, 1 the last
  std::optional<std::size_t> level; ///< index into Timeline::levels; nullopt: below the first
  bool known = true;                ///< false: nothing counts on that day, so no level is drawn
};

struct TimelineSeries {
  std::string title;
  std::string css_class; ///< of page.css: seen, self
  std::vector<TimelinePoint> points;
};

/// Something between two days, over which the levels are told apart.
struct TimelineMark {
  double place = 0;
  std::string text;
};

/// Levels over time.
struct Timeline {
  std::string id;
  std::string title;
  std::string description;
  std::vector<std::string> levels; ///< lowest first
  std::vector<TimelineSeries> series;
  std::vector<TimelineMark> marks; ///< in the order of their places
};

Html timeline(const Timeline& values, const Html& caption);

} // namespace rung
