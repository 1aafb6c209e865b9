// Stage 3b: words that lean to one side.
//
// Stems of the masculine- and feminine-coded words that Gaucher, Friesen & Kay list in the appendix
// of "Evidence That Gendered Wording in Job Advertisements Exists and Sustains Gender Inequality"
// (Journal of Personality and Social Psychology 101(1), 2011, pages 109 to 128); a stem stands for
// the words that begin with it, beside each, what could be
// written instead, where there is something.
//
// Left out is what ladders and engineers can't do without, whoever reads them: of the masculine
// list active, analy-, decide, decision-, determin-, force, hierarch-, individual-, lead-, logic,
// objective, opinion, principle-; of the feminine list child-, commit-, connect-, depend-, kind,
// respon-, share-, support-, together-, trust-, understand-, yield-.
// Before: nothing. After: the check gendered-wording.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace rung {

using CodedWord = std::pair<std::string_view, std::string_view>;

inline constexpr auto masculine_words = std::to_array<CodedWord>({
    {"adventurous", "new"},
    {"aggress", "fast"},
    {"ambitio", "large"},
    {"assert", "says"},
    {"athlet", ""},
    {"autonom", "unaided"},
    {"boast", "shows"},
    {"challeng", "problem"},
    {"compet", "compare"},
    {"confident", "sure"},
    {"courag", "openly"},
    {"decisive", "in time"},
    {"dominan", "most used"},
    {"dominat", "settles"},
    {"greed", ""},
    {"headstrong", "firm"},
    {"hostil", "opposed"},
    {"impulsive", "at once"},
    {"independen", "unaided"},
    {"intellect", "thoughtful"},
    {"masculin", ""},
    {"outspoken", "says openly"},
    {"persist", "goes on"},
    {"reckless", "without a way back"},
    {"stubborn", "goes on"},
    {"superior", "better"},
});

inline constexpr auto feminine_words = std::to_array<CodedWord>({
    {"affection", ""},
    {"cheer", "thanks"},
    {"communal", "of the team"},
    {"compassion", "asks"},
    {"considerate", "asks first"},
    {"cooperat", "works with"},
    {"emotion", "says openly"},
    {"empath", "asks"},
    {"feminin", ""},
    {"gentle", "step by step"},
    {"honest", "says openly"},
    {"interdependen", "joint"},
    {"interpersonal", "between colleagues"},
    {"kinship", ""},
    {"loyal", "stays with"},
    {"modest", "small"},
    {"nag", "asks again"},
    {"nurtur", "teaches"},
    {"pleasant", ""},
    {"polite", "without blame"},
    {"quiet", "unnoticed"},
    {"sensitiv", "asks first"},
    {"submissi", ""},
    {"sympath", "listens"},
    {"tender", ""},
    {"warm", "friendly"},
    {"whin", ""},
});

} // namespace rung
