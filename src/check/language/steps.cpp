// The check of steps that only a word of degree tells apart.
#include "check/checks.hpp"
#include "check/text/behaviours.hpp"
#include "check/text/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace rung {

namespace {

struct Stretch {
  std::size_t first = 0;
  std::size_t count = 0;
};

/// The first of the words of degree that the other text doesn't have.
std::optional<Stretch> own_degree(const Prose& prose, const Behaviour& behaviour,
                                  const Behaviour& other) {
  const auto words = prose.words(*behaviour.passage);
  const auto is_own = [&](const Word& word) {
    return std::ranges::count(behaviour.degree, word.id) >
           std::ranges::count(other.degree, word.id);
  };
  const auto first = std::ranges::find_if(words, is_own);
  if (first == words.end())
    return std::nullopt;
  const auto last = std::find_if_not(first, words.end(), is_own);
  return Stretch{static_cast<std::size_t>(first - words.begin()),
                 static_cast<std::size_t>(last - first)};
}

/// `only "Very" tells ...`, `only "expert" instead of "strong" tells ...`.
std::string what_tells(const Prose& prose, const Behaviour& behaviour, const Behaviour& other) {
  const auto own = own_degree(prose, behaviour, other);
  // NOLINTNEXTLINE(readability-suspicious-call-argument): now seen from the other
  const auto theirs = own_degree(prose, other, behaviour);
  const auto quoted = [&](const Behaviour& of, const Stretch& stretch) {
    return "\"" + prose.written(*of.passage, stretch.first, stretch.count) + "\"";
  };
  if (own && theirs)
    return quoted(behaviour, *own) + " instead of " + quoted(other, *theirs);
  if (own)
    return quoted(behaviour, *own);
  return theirs ? "the missing " + quoted(other, *theirs) : "the order of words";
}

std::string help_to_differ(const Ladder& ladder, const Behaviour& behaviour) {
  const auto& passage = *behaviour.passage;
  const auto rating = behaviour.of_level() ? passage.expectation->rating : passage.rating;
  const auto& scale = ladder.scale[static_cast<std::size_t>(rating) - 1];
  if (scale.meaning.value.empty())
    return "say what is done here that isn't done there: another act, a wider reach, another "
           "result";
  return fmt::format(R"(say what is done here that isn't done there; by the scale, "{}" is "{}")",
                     scale.title.value, scale.meaning.value);
}

void report_degree(const LadderInput& input, const Behaviour& later, const Behaviour& earlier,
                   Reporter& report) {
  const auto& prose = input.prose;
  const auto& passage = *later.passage;
  const auto own = own_degree(prose, later, earlier).value_or(Stretch{0, passage.word_count});
  report.add({prose.at(passage, own.first, own.count),
              passage.subject,
              fmt::format("only {} tells {} from {}", what_tells(prose, later, earlier),
                          place_of(later), place_within(earlier)),
              help_to_differ(input.ladder, later),
              std::pair(earlier.passage->text->at, capitalised(place_of(earlier))),
              {earlier.passage->subject}});
}

void look_for_degrees(const LadderInput& input, Reporter& report) {
  const Behaviours behaviours(input.ladder, input.prose);
  // Those that are the same without their words of degree come together, in the file's order.
  std::vector<const Behaviour*> order;
  for (const auto& behaviour : behaviours.all())
    if (!behaviour.plain.empty())
      order.push_back(&behaviour);
  const auto group_of = [](const Behaviour* behaviour) {
    return std::pair(behaviour->plain_hash, behaviour->passage->competency);
  };
  std::ranges::stable_sort(order, {}, group_of);
  for (std::size_t k = 1; k < order.size(); ++k) {
    constexpr std::size_t most = 16; // a ladder has at most a few
    for (auto other = k; other > 0 && k - other < most; --other) {
      const auto* earlier = order[other - 1];
      if (group_of(earlier) != group_of(order[k]))
        break;
      if (!differ_in_degree(*order[k], *earlier) ||
          !are_steps_apart(input.ladder, *order[k], *earlier))
        continue;
      report_degree(input, *order[k], *earlier, report);
      break;
    }
  }
}

} // namespace

constinit const Check only_degree_differs = {
    .id = "only-degree-differs",
    .severity = Severity::warning,
    .summary = "two steps of a competency alike but for words of degree",
    .why =
        "Between \"strong\" and \"very strong\" every rater draws a line of their own, so such a "
        "step is granted or refused by taste. Two steps are apart when something is done at the "
        "higher one that isn't done at the lower: another act, a wider reach, another result.",
    .bad = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1: {behaviours: [Splits changes for review.]}
      2: {behaviours: [Splits complex changes for review.]}
levels: [{id: engineer, title: Engineer, expects: {craft: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1: {behaviours: [Splits changes for review.]}
      2: {behaviours: [Ships a feature in changes that can each be undone alone.]}
levels: [{id: engineer, title: Engineer, expects: {craft: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_degrees,
    .english = true,
};

} // namespace rung
