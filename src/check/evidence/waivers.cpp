// Checks of waivers: only a manager may say that an expectation doesn't count.
#include "check/checks.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

void look_at_authors(const EvidenceInput& input, Reporter& report) {
  for (const auto& waiver : input.portfolio.waivers) {
    const bool own = waiver.author == input.portfolio.person_id;
    if (waiver.author_source == Source::manager && !own)
      continue;
    report.add({waiver.competency.at, "waivers",
                own ? std::string("a waiver in the person's own file")
                    : fmt::format("a waiver in a file whose author is a {}",
                                  name_of(waiver.author_source)),
                "move it into the manager's file"});
  }
}

} // namespace

constinit const Check waiver_by_other = {
    .id = "waiver-by-other",
    .severity = Severity::error,
    .summary = "a waiver in a file whose author isn't the manager",
    .why = "A waiver makes an expectation met, whatever was seen. That is the manager's to answer "
           "for; nobody waives their own expectations.",
    .bad = R"(author: {source: self}
waivers:
  - {competency: direction, level: senior, reason: There was no occasion this year.}
)",
    .good = R"(author: {source: manager, id: grace}
waivers:
  - {competency: direction, level: senior, reason: There was no occasion this year.}
)",
    .evidence = look_at_authors,
};

} // namespace rung
