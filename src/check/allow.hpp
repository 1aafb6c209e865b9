// Stage 3b: a ladder's `allow`, which switches findings off, each with its reason.
//
// Before: the checks have added their findings. After: those that are left are the ladder's; an
// `allow` that switched nothing off is a finding itself.
#pragma once

#include "check/check.hpp"

#include <string_view>
#include <vector>

namespace rung {

/// Remembers which items of the ladder's `allow` were of use.
class AllowList {
public:
  explicit AllowList(const Ladder& ladder) : ladder_(&ladder), used_(ladder.allow.size()) {}

  /// Whether a finding is switched off.
  bool allows(const Reporter::Entry& found);

  /// Adds an `unused-allow` for each item that switched nothing off, though its check ran.
  void report_unused(const CheckSelection& selection, Reporter& report) const;

private:
  const Ladder* ladder_;
  std::vector<bool> used_;
};

} // namespace rung
