// Stage 3b: verbs that behaviours are written with, and the kind of work that each names.
//
// To let a check know another verb: its base form in the row of its kind. Verbs of `other` are
// known as verbs but say nothing about the kind: one may explain a design as well as a decision.
// Before: nothing. After: acts.hpp.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace rung {

/// Kinds of work that are rated apart. Two of them in one behaviour are two things to rate.
enum class WorkKind { building, operating, writing, planning, deciding, people };

/// Base forms by kind, with a space between them.
inline constexpr auto verbs_by_kind = std::to_array<std::pair<WorkKind, std::string_view>>({
    {WorkKind::building, "architect automate build code debug deploy design develop fix implement "
                         "migrate model optimise optimize program prototype refactor release "
                         "rewrite ship test"},
    {WorkKind::operating, "administer alert maintain monitor operate patch restore run secure "
                          "troubleshoot watch"},
    {WorkKind::writing, "author blog document draft present publish record report write"},
    {WorkKind::planning, "budget coordinate estimate forecast organise organize plan prioritise "
                         "prioritize schedule scope"},
    {WorkKind::deciding, "approve arbitrate choose decide judge rank settle"},
    {WorkKind::people, "coach hire interview manage mentor onboard promote recruit sponsor "
                       "supervise teach train"},
});

inline constexpr std::string_view other_verbs =
    "accept act add address adjust admit adopt advise agree align allow analyse analyze answer "
    "anticipate apply ask assess assign attend avoid back balance begin block break brief bring "
    "call carry catch challenge champion change check clarify clean close collaborate collect "
    "communicate compare complete conduct confirm connect consult contribute convince correct "
    "count "
    "cover create credit cut define delegate deliver demo demonstrate derive describe determine "
    "discover discuss divide do draw drive drop ease educate enable encourage end engage ensure "
    "escalate establish evaluate examine exchange expand explain explore facilitate file find "
    "finish flag follow foster gather give grow guide hand handle help highlight hold identify "
    "improve include influence inform initiate inspect inspire integrate introduce invent "
    "investigate invite join keep launch lay lead learn leave let limit link list listen look "
    "lower "
    "make map measure mediate meet merge mitigate moderate move name negotiate note notice observe "
    "offer open own pair participate pass perform persuade pick praise prepare prevent produce "
    "propose protect prove provide push put question raise read recommend reduce refuse reject "
    "remove repair repeat replace represent reproduce request research resolve respond "
    "restructure retire return review revise rotate say search see seek sell send serve set shape "
    "share show simplify sketch solve speak split spread standardise standardize start state steer "
    "stop streamline strengthen structure study suggest summarise summarize support surface sync "
    "take talk tell tend thank track trade translate treat try turn unblock update use validate "
    "verify visit volunteer warn weigh widen win withdraw work";

/// Verbs that act on something across a preposition: "sits with newcomers", "works on tools".
inline constexpr std::string_view verbs_with_preposition =
    "act adhere agree ask care collaborate communicate contribute follow go learn listen look meet "
    "pair participate respond sit speak stand talk tend think work write";

/// "writes", "fixes", "carries".
inline std::string third_person(std::string_view base) {
  std::string verb(base);
  const auto ends_in = [&](std::string_view end) { return verb.ends_with(end); };
  const auto vowel_before_last =
      verb.size() > 1 &&
      std::string_view("aeiou").find(verb[verb.size() - 2]) != std::string_view::npos;
  if (ends_in("y") && !vowel_before_last)
    return verb.replace(verb.size() - 1, 1, "ies");
  const bool hisses =
      ends_in("s") || ends_in("x") || ends_in("z") || ends_in("ch") || ends_in("sh");
  return verb + (hisses || ends_in("o") ? "es" : "s");
}

} // namespace rung
