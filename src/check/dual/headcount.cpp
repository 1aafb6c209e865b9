// The check for the number of people somebody leads as a criterion.
#include "check/checks.hpp"
#include "check/dual/people_duties.hpp"
#include "check/text/wording.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <optional>

namespace rung {

namespace {

enum Headcount : std::uint8_t { people = read_past + 1 };

constexpr WordingList leads = {"LEADS",
                               "manages|manage|managing|managed|leads|lead|leading|led|runs|"
                               "run|running|heads|heading|supervises|supervise|"
                               "supervising|oversees|oversee|directs|owns|grows"};
constexpr WordingList units_of = {"UNITS", "team|teams|group|groups|organisation|organization|org|"
                                           "department|staff|headcount"};

constexpr auto headcount_rows = std::to_array<WordingRow>({
    // A near miss that is as long as what it resembles: it has to stand first. One may lead two
    // engineers through a task.
    {read_past, "lead|leads|leading|led|runs|run|grows # *? PEOPLE"},
    {people,
     "LEADS a|an|the|one|larger? *? *? UNITS of at|about|around|over|up|typically? least|to? "
     "#"},
    {people,
     "answers|answer|responsible|accountable for a|an|the *? UNITS of at|about|over? least? #"},
    {people, "UNITS of # or more"},
    {people, "UNITS of at least #"},
    {people, "UNITS of more than #"},
    {people, "UNITS of # to # PEOPLE"},
    {people, "UNITS of # +PEOPLE"},
    {people, "LEADS a|an|the # person|people|head|engineer|strong UNITS"},
    {people, "LEADS a|an|the # or|to # person|people UNITS"},
    {people, "LEADS at|more|over|around|about|up? least|than|to? # *? PEOPLE"},
    {people, "LEADS # to|or # *? PEOPLE"},
    {people, "LEADS # or more *? PEOPLE"},
    {people, "LEADS # +PEOPLE"},
    {people, "has|have|having|with at|more? least|than? # direct PEOPLE"},
    {people, "has|have|having|manages at|more? least|than? # *? reports"},
    {people, "# or more direct? reports"},
    {people, "# direct reports"},
    {people, "# +reports|people|engineers"},
    {read_past, "# direct reports to|into|from"},
    {people, "number of direct reports"},
    {people, "number of PEOPLE managed|led|supervised|below|under|who|they|reporting"},
    {people, "by|on the? size of the|their|a|its *? UNITS"},
    {people, "by|on the? team size"},
    {people, "by|on the? headcount"},
    {people, "span of control of at|about? least? #"},
    {people, "headcount of|above|over at? least? #"},
    {people, "headcount :#"},
});

void look_for_headcount(const LadderInput& input, Reporter& report) {
  const WordingTable table(input.prose, headcount_rows, {units_of, leads, people_words});
  std::optional<PeopleDuties> duties;
  for (const auto& passage : input.prose.passages()) {
    if (!is_criterion(passage))
      continue;
    const auto hits = table.hits(passage);
    if (hits.empty())
      continue;
    // "Has two direct reports" at an individual level is ic-people-duty's to tell.
    if (!duties)
      duties.emplace(input);
    if (duties->in(passage))
      continue;
    auto found = found_at(input.prose, passage, hits.front());
    found.message = fmt::format("'{}' measures the role by how many people it has",
                                written(input.prose, passage, hits.front()));
    found.help = "say what the people achieve and how far that reaches; the level's 'scope' is the "
                 "place for its size";
    report.add(std::move(found));
  }
}

} // namespace

constinit const Check headcount_criterion = {
    .id = "headcount-criterion",
    .severity = Severity::warning,
    .summary = "a number of reports or the size of a team as a criterion",
    .why = "A number of people to reach makes managers collect them, and holds back those whose "
           "small team does the most. What counts is what a team achieves, and for whom.",
    .bad = R"(transitions:
  - {from: senior, to: manager, entry: [Has led a team of at least five.]}
)",
    .good = R"(transitions:
  - {from: senior, to: manager, entry: [Has planned and shipped a quarter of work with two others.]}
)",
    .ladder = look_for_headcount,
    .english = true,
};

} // namespace rung
