// Stage 3, second half: files that were written for another version of the ladder.
//
// What this ladder knows of them is kept, and the rest is counted, so that a report can say it. A
// competency that was renamed since must not look like a fall. Before: the file as written. After:
// entry.hpp and portfolio.cpp resolve what is left.
#pragma once

#include "rung/portfolio.hpp"

#include "read/entry.hpp"
#include "read/evidence_file.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rung {

class LeftUnreadList {
public:
  void count(LeftUnread::What what, const std::string& name) { ++counts_[{what, name}]; }

  [[nodiscard]] std::vector<LeftUnread> take() const;

private:
  std::map<std::pair<LeftUnread::What, std::string>, int> counts_;
};

/// The entry with the ratings and the scope that the ladder knows.
EntryFile known_part(EntryFile written, const LadderIds& ids, LeftUnreadList& left_out);

/// Whether the ladder knows what the waiver names.
bool knows(const LadderIds& ids, const WaiverFile& waiver, LeftUnreadList& left_out);

} // namespace rung
