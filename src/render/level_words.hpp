// Stage 6, render: the words of a level's view, which text and Markdown share.
#pragma once

#include "rung/ladder_view.hpp"

#include "render/glyphs.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// "Individual contributor, level 4 of 7", a track each; "in no track".
std::vector<std::string> places_in_words(const LevelView& view);

/// " (Management), the same pay band", behind the title of a level of equal grade.
std::string facts_of_twin(const Twin& twin);

struct LabelledFact {
  std::string label;
  std::string text;
};

/// Grade, scope, pay, other names, neighbours and levels of equal grade: those that there are.
std::vector<LabelledFact> labelled_facts(const LevelView& view);

/// The change of a competency from one of the levels below.
struct ChangeFrom {
  const ExpectationChange* change = nullptr;
  const StepUp* step = nullptr;
};

/// From each of the levels below, in their order.
std::vector<ChangeFrom> changes_from_below(const LevelView& view, const std::string& competency);
/// What is expected, with what is new in it where there is one level below.
std::vector<std::string> facts_of_expectation(const LevelView& view, const ExpectationCard& card,
                                              const Glyphs& glyphs);

/// What is new against one of several levels below.
struct FactsFrom {
  std::string level;
  std::vector<std::string> facts;
};

/// Where there are several levels below: those against which something is new.
std::vector<FactsFrom> facts_from_several(const LevelView& view, const ExpectationCard& card,
                                          const Glyphs& glyphs);
/// "Senior Engineer"; several where tracks differ, none for the lowest.
std::string levels_below_in_words(const LevelView& view);
/// "No longer expected, against Senior Engineer: ...", a level below each, where there is any.
std::vector<std::string> ended_in_words(const LevelView& view);

/// A sign of the list, and what it means.
struct SignMeaning {
  Change change = Change::same;
  std::string_view meaning;
};

/// Of the signs that the level's expectations have; none where there are several levels below.
std::vector<SignMeaning> sign_meanings(const LevelView& view);

/// "Engineering Manager", "Management", "grade 4": where a way leads, or where it comes from.
std::vector<std::string> end_of_way(const LevelFacts& facts);

} // namespace rung
