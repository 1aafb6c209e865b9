// The check for what somebody might become as a criterion.
#include "check/checks.hpp"
#include "check/text/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace rung {

namespace {

/// `bare` is potential only where no noun follows: "shows potential", not "shows potential buyers".
enum Potential : std::uint8_t { named = read_past + 1, bare };

constexpr WordingList shows = {"SHOWS", "has|have|having|shows|show|showing|demonstrates|"
                                        "demonstrate|displays|possesses"};
constexpr WordingList words_of_degree = {"HOW",
                                         "high|great|strong|clear|much|real|early|obvious|"
                                         "considerable|technical|leadership|management|growth|"
                                         "recognised|some|their"};

constexpr auto potential_rows = std::to_array<WordingRow>({
    {bare, "SHOWS HOW? HOW? potential"},
    {bare, "PEOPLE with HOW? HOW? potential"},
    {bare, "high|leadership|management|growth potential"},
    {named, "SHOWS HOW? potential for growth|leadership|management|promotion|more|bigger|higher"},
    {read_past, "SHOWS HOW? potential for *"},
    {read_past, "SHOWS HOW? potential of *"},
    {read_past, "high|growth potential of *"},
    {named, "high -potential|potential PEOPLE|talent|talents|candidate|candidates"},
    {named, "hipo|hipos"},
    {bare, "shows|show|showing|demonstrates|displays HOW? promise"},
    {named, "promising PEOPLE|engineer|developer|junior|talent|talents|candidate|candidates"},
    {named,
     "can|could|may|might|will|should|potential|ability to? grow|develop into a|an|the? ROLE"},
    {named,
     "can|could|may|might|will|should|potential|ability to? grow|develop into a|an|the * ROLE"},
    {named, "ability|aptitude|capable to|of grow|growing"},
    {named, "seen|identified|regarded|viewed|recognised as a future ROLE"},
    {named, "seen|identified|regarded|viewed|recognised as a future * ROLE"},
    {named, "a|our future|coming leader|leaders"},
    {named, "has|have what it takes"},
    {named, "steep|fast|upward trajectory"},
    {named, "^potential to|for|as"},
    {read_past, "^potential *"},
    {named, "^potential"},
});

bool reads_potential(const Passage& passage) {
  return is_criterion(passage) ||
         (passage.kind == PassageKind::title && passage.competency != nullptr);
}

void look_for_potential(const LadderInput& input, Reporter& report) {
  const auto& prose = input.prose;
  const WordingTable table(prose, potential_rows,
                           {shows, words_of_degree, people_words, role_words});
  for (const auto& passage : prose.passages()) {
    if (!reads_potential(passage))
      continue;
    for (const auto& hit : table.hits(passage)) {
      if (noun_follows(prose, passage, hit.first + hit.count - 1) && hit.sort == bare)
        continue;
      auto found = found_at(prose, passage, hit);
      found.message = fmt::format("'{}' is a guess about what somebody may do one day",
                                  written(prose, passage, hit));
      found.help = "say which part of the next level's work somebody has already done, and what "
                   "came of it";
      report.add(std::move(found));
      break;
    }
  }
}

} // namespace

constinit const Check potential_word = {
    .id = "potential-word",
    .severity = Severity::warning,
    .summary = "potential or promise as a criterion",
    .why = "A guess about the future has nothing to check it against, so bias fills it. At a large "
           "retailer women were rated lower on potential although they were rated higher on "
           "performance, which made up about half of the gap in promotions (Benson, Li & Shue).",
    .bad = R"(levels:
  - id: engineer
    title: Engineer
    expects: {craft: {rating: 1, behaviours: [Shows potential to grow into a senior.]}}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(levels:
  - id: engineer
    title: Engineer
    expects: {craft: {rating: 1, behaviours: [Has planned one feature that a senior would otherwise have planned.]}}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_potential,
    .english = true,
};

} // namespace rung
