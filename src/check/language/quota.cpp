// The check for counts of activity as a criterion.
#include "check/checks.hpp"
#include "check/text/wording.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>

namespace rung {

namespace {

enum Quota : std::uint8_t { quota = read_past + 1 };

/// What is easily made more of; a count of it is a quota even without a period.
constexpr WordingList pieces = {
    "PIECES", "pull|merge|change requests / prs|mrs / commits / lines of code / loc / tickets / "
              "story points / jira issues"};
/// One of these may be a milestone, so a count of them needs a period, or somebody who makes them.
constexpr WordingList works = {
    "WORKS", "documents|docs|rfcs|adrs|proposals|posts|articles|talks|presentations|demos|"
             "workshops|interviews|patents|features|bugs|issues|reviews|trainings|mentees|designs|"
             "tasks|prs|mrs|commits|tickets|points|document|doc|rfc|adr|proposal|post|"
             "article|talk|presentation|demo|workshop|interview|patent|feature|bug|issue|review|"
             "design|pr|commit|ticket|task"};
constexpr WordingList makes = {
    "MAKES", "writes|write|written|gives|give|given|publishes|publish|published|files|filed|"
             "conducts|conduct|conducted|presents|presented|ships|shipped|authors|authored"};
constexpr WordingList closes = {
    "CLOSES", "closes|close|merges|merge|opens|open|resolves|resolve|completes|complete|submits|"
              "submit|writes|write|commits|delivers|deliver|lands"};
constexpr WordingList period = {
    "PERIOD",
    "a|per|each|every|one week|workday|day|month|quarter|year|sprint|half|cycle|iteration|"
    "semester / weekly|daily|monthly|quarterly|annually|yearly / in|within a|one|each|every "
    "week|day|month|quarter|year|sprint / every # weeks|days|months|sprints"};

constexpr auto quota_rows = std::to_array<WordingRow>({
    // Near misses that are as long as what they resemble: they have to stand first.
    {read_past, "at least one *? PIECES"},
    {read_past, "one or more *? PIECES"},
    {read_past, "MAKES at least one *? *? WORKS"},
    // Counts per period.
    {quota, "# or|to|and|more? #? *? PIECES PERIOD"},
    {quota, "# or|to|and|more? #? *? *? WORKS PERIOD"},
    {quota, "a|an pull|merge request PERIOD"},
    {quota, "a|an commit|pr PERIOD"},
    // Counts without one.
    {quota, "at least # *? PIECES"},
    {quota, "at least # *? PIECES PERIOD"},
    {quota, "minimum of? # *? PIECES"},
    {quota, "# or more *? PIECES"},
    {quota, "# +PIECES"},
    {quota, "# +WORKS"},
    {quota, "MAKES at least # *? *? WORKS"},
    {quota, "MAKES at least # *? *? WORKS PERIOD"},
    {quota, "MAKES # or more *? *? WORKS"},
    {quota, "CLOSES more? than? #|n|x *? PIECES"},
    {quota, "CLOSES more? than? #|n|x *? PIECES PERIOD"},
    {read_past, "CLOSES # *? PIECES that|which|whose|by|with|before|so|from"},
    {quota, "CLOSES a|the high|higher|highest|large|largest number|volume of *? PIECES"},
    {quota, "by|on the? number|count of *? PIECES"},
    {quota, "the most PIECES"},
    {quota, "velocity of at|about? least? #"},
});

void look_for_quotas(const LadderInput& input, Reporter& report) {
  const WordingTable table(input.prose, quota_rows, {pieces, works, makes, closes, period});
  for (const auto& passage : input.prose.passages()) {
    if (!is_criterion(passage))
      continue;
    const auto hits = table.hits(passage);
    if (hits.empty())
      continue;
    auto found = found_at(input.prose, passage, hits.front());
    found.message = fmt::format("'{}' counts activity, and what is counted gets made",
                                written(input.prose, passage, hits.front()));
    found.help = "say what one good piece of such work leaves behind, or what it is for; how many "
                 "there are follows from the task";
    report.add(std::move(found));
  }
}

} // namespace

constinit const Check quota_criterion = {
    .id = "quota",
    .severity = Severity::warning,
    .summary = "counts of activity as a criterion: pull requests, tickets, documents",
    .why =
        "A number to reach is reached: by splitting changes, by picking easy tickets, by writing "
        "documents that nobody needs. The hardest work of a team often counts as one.",
    .bad = R"(levels:
  - id: engineer
    title: Engineer
    expects: {craft: {rating: 2, behaviours: [Merges at least ten pull requests a week.]}}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(levels:
  - id: engineer
    title: Engineer
    expects: {craft: {rating: 2, behaviours: [Cuts work into changes that a reviewer can read in one sitting.]}}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_quotas,
    .english = true,
};

} // namespace rung
