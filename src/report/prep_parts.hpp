// The parts of a PrepReport, a file each; prep_report.cpp puts them together.
#pragma once

#include "rung/prep.hpp"

#include "report/parts.hpp"

#include <vector>

namespace rung {

std::vector<Difference> differences(const ReportInput& input);

struct Recognition {
  std::vector<RecognisedWork> shown; ///< by kind; what no manager has written about first
  int left_out = 0;
};

Recognition recognition(const ReportInput& input);
/// What has to be given to the person before the gaps of the shortest way can be closed.
std::vector<Chance> chances(const std::vector<PlanGap>& gaps);
std::vector<Bias> biases(const ReportInput& input, const Diagnostics& findings);

/// Whether an entry of the source that may be named counts.
bool is_written_by(const ReportInput& input, Source source);

} // namespace rung
