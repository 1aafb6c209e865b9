// Entries with `visibility: private`, for reports that are handed on: their numbers count as
// everywhere, their words don't appear.
#pragma once

#include "report/parts.hpp"

#include <string_view>

namespace rung {

bool is_private(const Entry& entry);
bool may_name(const Entry& entry, EntriesNamed named);
/// Whether an entry of the source that may be named shows the competency, among those that count.
bool has_entry_to_name(const ReportInput& input, CompetencyIndex competency, Source source);
/// Whether a message about the files names an entry that may not be named, or a rater of none but
/// such.
bool names_private(const Portfolio& portfolio, std::string_view message,
                   EntriesNamed named = EntriesNamed::not_private);

} // namespace rung
