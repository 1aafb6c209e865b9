// What to know beside a comparison's numbers. Such a page is made to be shown to others, so it
// names no private entry.
#include "rung/check.hpp"

#include "report/comparison_parts.hpp"
#include "report/parts.hpp"
#include "report/private_entries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

bool same_notice(const Notice& one, const Notice& other) {
  return one.check == other.check && one.message == other.message;
}

bool says(const ComparedTrack& track, const Notice& notice) {
  return std::ranges::any_of(track.assessment.notices,
                             [&](const Notice& other) { return same_notice(notice, other); });
}

void add_once(std::vector<Notice>& list, Notice notice) {
  const bool known =
      std::ranges::any_of(list, [&](const Notice& other) { return same_notice(notice, other); });
  if (!known)
    list.push_back(std::move(notice));
}

/// Findings that depend on the target: reading and checking knew the person's own alone.
std::vector<Notice> about_target(const ComparisonInput& input, const ComparedTrack& track) {
  Diagnostics findings;
  check_portfolio(input.ladder, input.portfolio,
                  {.as_of = input.options.as_of,
                   .target = input.ladder.level_named(track.target.level.id),
                   .selection = {.only = {"management-on-ic-evidence"}}},
                  findings);
  return notices_about_files(findings);
}

} // namespace

std::vector<Notice> comparison_notices(const ComparisonInput& input,
                                       const std::vector<ComparedTrack>& tracks,
                                       const Diagnostics& findings) {
  std::vector<Notice> list;
  for (const ComparedTrack& track : tracks)
    for (Notice notice : track.assessment.notices) {
      const bool of_all = std::ranges::all_of(
          tracks, [&](const ComparedTrack& other) { return says(other, notice); });
      if (!of_all)
        notice.message = fmt::format("{}: {}", track.assessment.track.title, notice.message);
      add_once(list, std::move(notice));
    }
  for (Notice& notice : notices_about_files(findings))
    if (!names_private(input.portfolio, notice.message))
      list.push_back(std::move(notice));
  for (const ComparedTrack& track : tracks)
    if (!track.own)
      for (Notice& notice : about_target(input, track))
        add_once(list, std::move(notice));
  return list;
}

} // namespace rung
