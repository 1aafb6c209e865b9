// Checks for words about what somebody is or might become, where a criterion says what they do.
#include "check/checks.hpp"
#include "check/text/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace rung {

namespace {

enum Trait : std::uint8_t { hype = read_past + 1, passion, fit, character };

constexpr WordingList trait_words = {"TRAIT",
                                     "ambitious|assertive|brilliant|charismatic|confident|"
                                     "decisive|energetic|enthusiastic|gifted|hardworking|"
                                     "humble|intelligent|likeable|motivated|smart|talented|"
                                     "visionary"};

constexpr auto trait_rows = std::to_array<WordingRow>({
    // Hype.
    {hype, "rockstar|rockstars|superstar|superstars|hotshot|hotshots|wunderkind|guru|gurus"},
    {hype, "rock -star|-stars"},
    {hype, "rock star|stars"},
    {hype, "ninja|ninjas"},
    // Ninja is a build tool, too.
    {read_past,
     "ninja build|builds|file|files|rule|rules|generator|target|targets|manifest|backend"},
    {read_past,
     "cmake|make|bazel|meson|and|or|to|from|with|via|by|on|of|into|uses|using|use ninja"},
    {hype, "coding|code|tech|technical|computer|true|real|programming wizard|wizards|genius"},
    {hype, "is|be a|an|our wizard|genius|legend|superhero"},
    {hype, "unicorn engineer|engineers|developer|developers"},
    {hype, "10x engineer|engineers|developer|developers|programmer|programmers"},
    {hype, "a -player|-players"},
    {hype, "star|top performer|performers|talent"},
    {hype, "high flyer|flyers|fliers|flier"},
    {hype, "whizz|whiz kid|kids"},
    // Passion.
    {passion, "passionate|passionately"},
    {read_past, "passionate user|users|customer|customers|fan|fans|community|reader|readers|player|"
                "players|audience|debate|discussion|discussions"},
    {passion, "passion for|about"},
    {passion, "with|shows|show|great|real|much passion"},
    {passion, "^passion"},
    {read_past, "^passion project|projects|fruit"},
    {passion, "burns for"},
    {passion, "lives and breathes"},
    // Fit.
    {fit, "culture|cultural fit"},
    {fit, "fits|fit in|into|with? our|the company|team's|team? culture"},
    {fit, "fits|fit in|into with? our|the team"},
    {fit, "likeable|likeability|likability"},
    // Character.
    {character, "^is|be|stays|remains *? TRAIT"},
    {character, "^naturally|highly|very|truly|extremely TRAIT"},
    {character, "highly driven|motivated"},
    {read_past, "^is|be|stays|remains motivated by"},
    {read_past, "^is|be|stays|remains confident that|in|about|of"},
    {read_past, "^is|be|stays|remains smart about"},
    {character, "TRAIT leader|person|engineer|individual|developer|professional"},
    {character, "TRAIT and TRAIT leader|person|engineer|individual|developer|professional"},
    {character, "self -starter|-motivated"},
    {character, "self motivated|starter"},
    {character, "go -getter|-getters"},
    {character, "team player|players"},
    {character, "people person"},
    {character, "born|natural leader|leaders"},
    {character, "executive|leadership presence"},
    {character, "gravitas|charisma"},
    {character, "work ethic"},
    {character, "positive|can-do|winning|great|right|good attitude"},
    {character, "can -do attitude"},
    {character, "growth|ownership|owner's|entrepreneurial|founder's|winning mindset"},
    {character, "natural|innate|raw talent|ability|abilities|gift"},
});

/// Where a trait is asked for: titles and summaries of every kind, too.
bool reads_traits(const Passage& passage) {
  return is_criterion(passage) || passage.kind == PassageKind::summary ||
         (passage.kind == PassageKind::title);
}

/// "Passion" in "Patisserie Passion" is part of a name.
bool is_name(const Prose& prose, const Passage& passage, const WordingTable::Hit& hit) {
  const auto words = prose.words(passage).subspan(hit.first, hit.count);
  const auto is_capital = [&](const Word& word) {
    const char letter = passage.text->value[word.begin];
    return letter >= 'A' && letter <= 'Z';
  };
  return passage.kind != PassageKind::title && !begins_sentence(words.front()) &&
         std::ranges::all_of(words, is_capital);
}

std::string_view help_for_trait(std::uint8_t sort) {
  switch (sort) {
  case hype:
    return "say what this person does that others come for, and what it leaves behind; a word that "
           "only some see themselves in keeps the rest away";
  case passion:
    return "nobody can rate a feeling: say what you would see, such as what somebody tries out, "
           "teaches or puts right unasked";
  case fit:
    return "name the conduct that is meant, such as how a disagreement is raised; 'fit' favours "
           "those who are like the ones who judge";
  default:
    return "say what such a person does in front of others: an action and what it leaves behind";
  }
}

void look_for_traits(const LadderInput& input, Reporter& report) {
  const WordingTable table(input.prose, trait_rows, {trait_words});
  for (const auto& passage : input.prose.passages()) {
    if (!reads_traits(passage))
      continue;
    for (const auto& hit : table.hits(passage)) {
      if (is_name(input.prose, passage, hit))
        continue;
      auto found = found_at(input.prose, passage, hit);
      found.message =
          fmt::format("'{}' is a trait, not a behaviour", written(input.prose, passage, hit));
      found.help = help_for_trait(hit.sort);
      report.add(std::move(found));
      break;
    }
  }
}

} // namespace

constinit const Check trait_word = {
    .id = "trait-word",
    .severity = Severity::warning,
    .summary = "words for a kind of person, such as 'rockstar', 'passionate' or 'culture fit'",
    .why = "A trait can't be seen, so everyone rates their own picture of it, and that picture "
           "tends to look like those who got there before. What somebody does can be seen, "
           "practised and shown.",
    .bad = R"(levels:
  - id: engineer
    title: Engineer
    expects: {craft: {rating: 1, behaviours: [Is passionate about clean code.]}}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(levels:
  - id: engineer
    title: Engineer
    expects: {craft: {rating: 1, behaviours: [Leaves the code around a change easier to read than it was.]}}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_traits,
    .english = true,
};

} // namespace rung
