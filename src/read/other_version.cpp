#include "read/other_version.hpp"

#include <fmt/format.h>

namespace rung {

std::vector<LeftUnread> LeftUnreadList::take() const {
  std::vector<LeftUnread> list;
  for (const auto& [key, count] : counts_)
    list.push_back({key.first, key.second, count});
  return list;
}

EntryFile known_part(EntryFile written, const LadderIds& ids, LeftUnreadList& left_out) {
  const auto top = ids.ladder.top_rating();
  std::erase_if(written.shows, [&](const auto& shown) {
    const auto& [competency, rating] = shown;
    if (!ids.competencies.knows(competency.value)) {
      left_out.count(LeftUnread::What::competency, competency.value);
      return true;
    }
    if (rating.at.length == 0 || (rating.value >= 1 && rating.value <= top))
      return false;
    left_out.count(LeftUnread::What::rating, fmt::format("{}: {}", competency.value, rating.value));
    return true;
  });
  if (!written.scope.value.empty() && !ids.scopes.knows(written.scope.value)) {
    left_out.count(LeftUnread::What::scope, written.scope.value);
    written.scope = {};
  }
  return written;
}

bool knows(const LadderIds& ids, const WaiverFile& waiver, LeftUnreadList& left_out) {
  if (ids.competencies.knows(waiver.competency.value) && ids.levels.knows(waiver.level.value))
    return true;
  left_out.count(LeftUnread::What::waiver,
                 fmt::format("{} at {}", waiver.competency.value, waiver.level.value));
  return false;
}

} // namespace rung
