// Checks of waivers: only a manager may say that an expectation doesn't count.
#include "check/families.hpp"

#include <fmt/format.h>

namespace rung {

void check_waiver_authors(const EvidenceInput& input, Report& report) {
  for (const auto& waiver : input.portfolio.waivers) {
    const bool own = waiver.author == input.portfolio.person_id;
    if (waiver.author_source == Source::manager && !own)
      continue;
    report.add(
        input.portfolio.place(waiver.competency.at),
        own ? std::string("a waiver in the person's own file")
            : fmt::format("a waiver in a file whose author is a {}", name_of(waiver.author_source)),
        "move it into the manager's file");
  }
}

} // namespace rung
