// The check for criteria that ask for time off: weekends, long hours, constant availability.
#include "check/checks.hpp"
#include "check/text/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace rung {

namespace {

/// `off_hours` is fine where the sentence speaks of a rota, whose turns are limited and shared.
enum Hours : std::uint8_t { off_hours = read_past + 1, always };

constexpr WordingList when = {
    "WHEN",
    "in|at|on|over|during|through|every|most|all? the|every|any|all? evening|evenings|weekend|"
    "weekends|night|nights|holidays|holiday|vacation|vacations|saturdays|sundays / "
    "after|out|outside of? the? office|working|work|business|normal|regular? hours / "
    "around|round the? clock / 24 7|hours / day and|or night / "
    "at|in any|all times|time|hours|hour / anytime / any time"};
constexpr WordingList available = {"AVAILABLE", "available|reachable|contactable|online|responsive|"
                                                "on-call|ready|there"};

constexpr auto hours_rows = std::to_array<WordingRow>({
    // The sentence has to be about a person: a service may well be available around the clock.
    {off_hours, "^available|reachable|contactable|responsive *? *? WHEN"},
    {off_hours, "^is|be|stay|stays|remain|remains|being AVAILABLE *? *? WHEN"},
    {off_hours, "^can be reached|contacted *? *? WHEN"},
    {off_hours, "and available|reachable WHEN"},
    {always, "^always|constantly|permanently available|reachable|online|contactable"},
    {always, "^is|be|stay|stays|remain|remains always|constantly|permanently AVAILABLE"},
    {always, "always|permanently|constantly|continuously on call"},
    {always, "on call WHEN"},
    {always, "^constant|permanent|full|total|unlimited|24 7? availability"},
    {read_past, "^constant|permanent|full|total|24 7? availability of|for"},
    {always, "weekend|evening|night|holiday availability"},
    // Work when others rest.
    {off_hours, "^work|works late|weekends|nights|evenings|overtime|holidays"},
    {off_hours, "and works late|weekends|nights|evenings|overtime|holidays"},
    {off_hours, "^work|works|worked|working long|longer|extra|additional|extended hours"},
    {off_hours, "^work|works|worked|working *? WHEN"},
    {off_hours, "^worked late|overtime|weekends|nights"},
    {off_hours,
     "^worked through|over|on|at|during? a|the|#|several|many? *? weekend|weekends|night|"
     "nights|holidays"},
    {off_hours, "^stay|stays|stayed late|longer|up"},
    {read_past, "^stay|stays up to"},
    {off_hours, "puts|put|putting in long|extra|longer|additional hours"},
    {off_hours, "puts|put|putting in the hours"},
    {off_hours, "willing|willingness|ready|readiness|prepared|happy|able|expected to work|stay|be|"
                "answer|respond|come|put|travel *? *? WHEN|late|overtime|weekends|nights"},
    {off_hours, "willing|willingness|ready|readiness|prepared|happy|able|expected to work|put in? "
                "long|extra|longer hours"},
    {off_hours,
     "gives|give|gave|sacrifices|sacrifice|sacrificed up? a|the|their|her|his|#? weekend|"
     "weekends|evenings|nights|holidays|holiday|vacation|free"},
    {off_hours, "all -nighter|-nighters"},
    {off_hours, "all nighter|nighters"},
    {off_hours, "does|do|doing|did whatever it takes"},
    {off_hours, "no matter how late|long"},
    {off_hours, "no matter the? what? hour"},
    {off_hours, "volunteers|volunteer|accepts|takes|does weekend|overtime|night work|shifts"},
    {off_hours, "volunteers|accepts|does for? overtime"},
    // Messages.
    {off_hours, "answers|answer|replies|reply|responds|respond|reacts to? *? *? *? WHEN"},
    {off_hours, "^reads|read|checks|check e? mail|email|messages|chat|slack *? WHEN"},
    {off_hours, "answers|replies|responds|reacts to? *? *? within minutes"},
});

bool names_a_rota(const WordSet& rota, const Prose& prose, const Passage& passage) {
  return std::ranges::any_of(prose.words(passage),
                             [&](const Word& word) { return rota.contains(word); });
}

/// An example is read as well: one that tells of heroes teaches what is expected.
bool reads_hours(const Passage& passage) {
  return is_criterion(passage) || passage.kind == PassageKind::example;
}

void look_for_hours(const LadderInput& input, Reporter& report) {
  const auto& prose = input.prose;
  const WordingTable table(prose, hours_rows, {when, available});
  const WordSet rota(prose.vocabulary(), {"rota", "rotation", "shift", "shifts", "turn", "turns",
                                          "call", "duty", "pager", "agreed", "paid"});
  for (const auto& passage : prose.passages()) {
    if (!reads_hours(passage))
      continue;
    for (const auto& hit : table.hits(passage)) {
      if (noun_follows(prose, passage, hit.first + hit.count - 1) ||
          (hit.sort == off_hours && names_a_rota(rota, prose, passage)))
        continue;
      auto found = found_at(prose, passage, hit);
      found.message =
          fmt::format("'{}' asks for time that isn't working time", written(prose, passage, hit));
      found.help = "say what has to be cared for, and share it: 'Takes turns on the on-call rota'; "
                   "or name the work that makes the hours needless";
      report.add(std::move(found));
      break;
    }
  }
}

} // namespace

constinit const Check always_on = {
    .id = "always-on",
    .severity = Severity::warning,
    .summary = "weekends, long hours or constant availability as a criterion",
    .why = "Such a line rates private lives: it passes over everyone who cares for others or works "
           "part-time. It also rewards the emergencies that somebody else would have prevented.",
    .bad = R"(levels:
  - id: engineer
    title: Engineer
    expects: {craft: {rating: 2, behaviours: [Is reachable in the evenings and at weekends when something breaks.]}}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(levels:
  - id: engineer
    title: Engineer
    expects: {craft: {rating: 2, behaviours: [Writes the handover so that whoever is on call next knows where to look.]}}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_hours,
    .english = true,
};

} // namespace rung
