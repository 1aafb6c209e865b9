// Checks for criteria that count years or papers instead of work: time served, degrees.
#include "check/checks.hpp"
#include "check/text/wording.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>

namespace rung {

namespace {

enum Tenure : std::uint8_t { years = read_past + 1, in_role, seniority };

constexpr WordingList units = {"UNIT", "year|years|yr|yrs|month|months"};
constexpr WordingList posts = {"POST", "role|roles|position|positions|level|grade|rank"};
constexpr WordingList firms = {"FIRM", "company|firm|organisation|organization|team|industry|"
                                       "profession|codebase"};
constexpr WordingList during = {"FOR", "for at|more|over|about|the? least|than|last|past?"};

constexpr auto tenure_rows = std::to_array<WordingRow>({
    // Near misses that are as long as what they resemble: they have to stand first.
    {read_past, "# UNIT of user|users|customer|customers|developer|player|guest experience"},
    {read_past, "years of user|users|customer|customers|developer|player|guest experience"},
    {read_past, "# UNIT as a|an|the? acting|interim *? ROLE"},
    // Experience in years.
    {years, "# to|or? #|more? UNIT of? experience"},
    {years, "# to|or? #|more? UNIT of? * experience"},
    {years, "# to|or? #|more? UNIT of? * * experience"},
    {years, "years|decade|decades of? experience"},
    {years, "years of * experience"},
    {years, "years of * * experience"},
    {years, "experience of|for|over|above|exceeding # to|or? #|more? UNIT"},
    {years, "experience at|minimum? least? # to|or? #|more? UNIT"},
    {years, "experience :#|at|minimum least|of? #? to|or? #? UNIT"},
    {years, "# +UNIT"},
    {years, "typically|usually|normally|generally # to|or? #|more? UNIT"},
    {years, "engineers|developers|programmers|people|someone with # to|or? #|more? UNIT"},
    {read_past, "# to|or? #|more? UNIT ahead|out|away|later|earlier|ago|old|before|after"},
    {read_past, "# UNIT of data|logs|records|history|backups|metrics|invoices|orders|traffic"},
    // Time in a role, a level, a company.
    {in_role, "time in|at role|position|level|grade|title|rank"},
    {read_past, "time in role play|plays|playing"},
    {in_role, "# to|or? #|more? UNIT in|at role|position|level|grade|title|rank"},
    {in_role, "# to|or? #|more? UNIT in|at|on a|an|the|this|that|their|your *? POST"},
    {in_role, "# to|or? #|more? UNIT on the job"},
    {in_role, "# to|or? #|more? UNIT in|at|with|on the|this|our|your|a FIRM"},
    {in_role, "# to|or? #|more? UNIT in engineering|management|software|tech|technology|industry"},
    {in_role, "# to|or? #|more? UNIT as a|an|the? ROLE"},
    {in_role, "# to|or? #|more? UNIT as a|an|the? * ROLE"},
    {in_role, "been|worked|served a|an|as a|an? *? *? ROLE FOR # UNIT"},
    {in_role, "been in|at|with|on the|this|that|our|a|their? *? POST|FIRM FOR # UNIT"},
    {in_role, "has|have|having led|managed|worked|served|coded|programmed|supervised "
              "*? *? *? *? FOR # UNIT"},
    {in_role, "promoted|promotion|eligible after at|about? least? # UNIT"},
    {in_role, "# UNIT since the|their? last? promotion"},
    {in_role, "# UNIT of service"},
    {in_role, "length of service"},
    {read_past, "length of service *"},
    {read_past, "been a|an|the? acting|interim *? ROLE FOR # UNIT"},
    // Seniority and tenure by name.
    {seniority, "by|on seniority"},
    {seniority, "enough|sufficient|necessary|required|appropriate|certain seniority"},
    {seniority, "seniority in|within the|this|our? FIRM"},
    {seniority, "^seniority"},
    {read_past, "^seniority of"},
    {seniority, "minimum|long|sufficient|required|enough tenure"},
    {seniority, "# UNIT of? tenure"},
    {seniority, "tenure of at? least? # UNIT"},
    {seniority, "tenure :#|at least? #|more? UNIT"},
    {seniority, "tenure in|at|with the|this|our *? POST|FIRM"},
    {seniority, "^tenure"},
    {read_past, "^tenure of the|a|an"},
});

/// A competency's title is a criterion too: "Seniority".
bool reads_tenure(const Passage& passage) {
  return is_criterion(passage) ||
         (passage.kind == PassageKind::title && passage.competency != nullptr);
}

std::string_view help_for_tenure(std::uint8_t sort) {
  switch (sort) {
  case years:
    return "say what the years should have taught: what someone does now, and what came of it";
  case in_role:
    return "say what somebody has done in that time that shows the level, and what came of it";
  default:
    return "name the work that you would look at instead, and how far it reaches";
  }
}

void look_for_tenure(const LadderInput& input, Reporter& report) {
  const WordingTable table(input.prose, tenure_rows, {units, posts, firms, during, role_words});
  for (const auto& passage : input.prose.passages()) {
    if (!reads_tenure(passage))
      continue;
    const auto hits = table.hits(passage);
    if (hits.empty())
      continue;
    auto found = found_at(input.prose, passage, hits.front());
    found.message = fmt::format("'{}' counts time, and time says nothing about the work",
                                written(input.prose, passage, hits.front()));
    found.help = help_for_tenure(hits.front().sort);
    report.add(std::move(found));
  }
}

} // namespace

constinit const Check tenure_criterion = {
    .id = "tenure-criterion",
    .severity = Severity::error,
    .summary = "years of experience, time in a role or seniority as a criterion",
    .why = "Years pass for everyone alike, whatever they do in them. Such a line keeps out people "
           "who already do the work, lets in people who don't, and nobody can work on it.",
    .bad = R"(transitions:
  - {from: senior, to: manager, entry: [Has been a senior for two years.]}
)",
    .good = R"(transitions:
  - {from: senior, to: manager, entry: [Has planned and shipped a quarter of work with two others.]}
)",
    .ladder = look_for_tenure,
    .english = true,
};

} // namespace rung
