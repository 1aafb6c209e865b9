#include "check/allow.hpp"

#include "rung/suggest.hpp"

#include "check/checks.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

bool matches(const Allow& allow, const Reporter::Entry& found) {
  if (allow.check.value != found.diagnostic.id)
    return false;
  const auto& where = allow.where.value;
  return where.empty() || lies_in(found.diagnostic.subject, where) ||
         std::ranges::any_of(found.also,
                             [&](const std::string& path) { return lies_in(path, where); });
}

Found unknown_check(const Allow& allow) {
  Suggestion suggestion(allow.check.value);
  for (const auto& group : check_groups())
    for (const auto* check : group.checks)
      if (check->ladder != nullptr)
        suggestion.offer(check->id);
  return {allow.check.at, "allow", fmt::format("there is no check '{}'", allow.check.value),
          suggestion.question("'rung checks' lists them")};
}

Found useless(const Allow& allow) {
  const auto where =
      allow.where.value.empty() ? std::string() : fmt::format(" at '{}'", allow.where.value);
  return {allow.check.at, "allow",
          fmt::format("there is nothing for '{}' to find{}", allow.check.value, where),
          "remove this item: it would hide the next mistake of its kind"};
}

} // namespace

bool AllowList::allows(const Reporter::Entry& found) {
  bool allowed = false;
  for (std::size_t i = 0; i < used_.size(); ++i) {
    if (!matches(ladder_->allow[i], found))
      continue;
    used_[i] = true;
    allowed = true;
  }
  return allowed;
}

void AllowList::report_unused(const CheckSelection& selection, Reporter& report) const {
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const auto& allow = ladder_->allow[i];
    const auto* check = check_named(allow.check.value);
    if (check == nullptr)
      report.add(unknown_check(allow));
    else if (check->ladder == nullptr)
      report.add({allow.check.at, "allow",
                  fmt::format("'{}' can't be switched off here", allow.check.value),
                  "'allow' is for checks of the ladder; remove this item"});
    else if (!used_[i] && !selection.disabled.contains(check->id) &&
             (!check->english || checks_wording(*ladder_)))
      report.add(useless(allow));
  }
}

} // namespace rung
