#include "check/table.hpp"

#include "rung/check.hpp"

#include "check/families.hpp"

#include <array>
#include <utility>

namespace rung {

namespace {

constexpr auto error = Severity::error;
constexpr auto warning = Severity::warning;
constexpr auto note = Severity::note;

constexpr std::array checks = {
    Check{"future-entry", error, "an entry after the as-of date that the files give",
          check_future_entries},
    Check{"outside-window", note, "entries too old to count", check_window},
    Check{"ladder-version", warning, "evidence written for another version of the ladder",
          check_ladder_version},
    Check{"ladder-edited", note, "the ladder's text changed since the evidence was written",
          check_ladder_text},
    Check{"not-rated", note, "entries without 'shows'", check_unrated_entries},
    Check{"single-rater", note, "everything that others have seen was seen by one rater",
          check_single_rater},
    Check{"waiver-by-other", error, "a waiver in a file whose author isn't the manager",
          check_waiver_authors},
};

} // namespace

bool EvidenceInput::counts(const Entry& entry, Date day) const {
  return !entry.shows.empty() && entry.date.value <= day &&
         entry.date.value > day - ladder.policy.window_days;
}

std::span<const Check> all_checks() {
  return checks;
}

void Report::add(Place place, std::string message, std::string help,
                 std::optional<Related> related) {
  diagnostics_->add({check_->severity, std::string(check_->id), std::move(place),
                     std::move(message), std::move(help), std::move(related)});
}

void check_portfolio(const Ladder& ladder, const Portfolio& portfolio, std::optional<Date> as_of,
                     Diagnostics& diagnostics) {
  const EvidenceInput input{ladder, portfolio, as_of};
  for (const auto& check : all_checks()) {
    Report report(check, diagnostics);
    check.run(input, report);
  }
}

} // namespace rung
