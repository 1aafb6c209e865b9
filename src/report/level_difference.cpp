// What tells one level from another: expectations that begin, rise, fall or end.
#include "rung/ladder_cards.hpp"

#include "report/naming.hpp"

#include <algorithm>
#include <string_view>

namespace rung {

namespace {

/// Narrower than any scope that can be asked for: none is.
int width_of(const Expectation& expectation) {
  return expectation.scope ? static_cast<int>(*expectation.scope) : -1;
}

bool same_texts(const std::vector<Text>& a, const std::vector<Text>& b) {
  return std::ranges::equal(a, b, {}, &Text::value, &Text::value);
}

Change change_between(const Expectation* before, const Expectation* after) {
  if (before == nullptr)
    return Change::begins;
  if (after == nullptr)
    return Change::ends;
  if (after->rating != before->rating)
    return after->rating > before->rating ? Change::rises : Change::falls;
  if (width_of(*after) != width_of(*before))
    return width_of(*after) > width_of(*before) ? Change::rises : Change::falls;
  const bool same = after->core == before->core && after->weight == before->weight &&
                    same_texts(after->behaviours, before->behaviours) &&
                    same_texts(after->examples, before->examples);
  return same ? Change::same : Change::other;
}

std::vector<std::string> only_in(const std::vector<std::string>& list,
                                 const std::vector<std::string>& other) {
  std::vector<std::string> only;
  std::ranges::copy_if(list, std::back_inserter(only), [&](const std::string& text) {
    return std::ranges::find(other, text) == other.end();
  });
  return only;
}

} // namespace

std::string_view name_of(Change change) {
  switch (change) {
  case Change::begins:
    return "begins";
  case Change::rises:
    return "rises";
  case Change::other:
    return "other";
  case Change::falls:
    return "falls";
  case Change::ends:
    return "ends";
  case Change::same:
    return "same";
  }
  return {};
}

LevelDifference difference_between(const Ladder& ladder, LevelIndex from, LevelIndex to) {
  LevelDifference difference;
  difference.from = level_facts(ladder, from);
  difference.to = level_facts(ladder, to);
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c) {
    const Expectation* before = ladder.expectation(from, c);
    const Expectation* after = ladder.expectation(to, c);
    if (before == nullptr && after == nullptr)
      continue;
    difference.changes.push_back({.competency = named_competency(ladder, c),
                                  .area = named_area(ladder, c),
                                  .change = change_between(before, after),
                                  .before = expectation_card(ladder, from, c),
                                  .after = expectation_card(ladder, to, c)});
  }
  difference.new_responsibilities =
      only_in(difference.to.responsibilities, difference.from.responsibilities);
  difference.ended_responsibilities =
      only_in(difference.from.responsibilities, difference.to.responsibilities);
  return difference;
}

} // namespace rung
