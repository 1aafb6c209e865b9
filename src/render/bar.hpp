// Stage 6, render: a competency's bar over the ratings 1..K.
//
// Full up to the rating, then as far into the next one as its support goes of what is needed; so
// the bar reaches a rating exactly where the rating is reached. Light shade runs from there to what
// is expected. Before: a row of the report. After: a cell of the table.
#pragma once

#include "rung/report.hpp"

#include "render/line.hpp"

#include <string>

namespace rung {

class BarScale {
public:
  /// At most `columns` wide, and at least a column a rating.
  BarScale(const AssessmentReport& report, int columns, bool ascii);

  [[nodiscard]] int step() const { return step_; }

  [[nodiscard]] int width() const { return step_ * top_; }

  [[nodiscard]] double support_needed() const { return support_needed_; }

  [[nodiscard]] bool ascii() const { return ascii_; }

  /// The ratings, each above the end of its part of the bar.
  [[nodiscard]] std::string axis() const;

private:
  int top_;
  int step_; ///< columns a rating
  double support_needed_;
  bool ascii_;
};

Line draw_bar(const CompetencyReport& row, const BarScale& scale, Ink ink);

} // namespace rung
