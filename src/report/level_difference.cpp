// What tells one level from another: expectations that begin, rise, fall or end.
#include "rung/ladder_cards.hpp"

#include "report/ladder_parts.hpp"
#include "report/naming.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
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

/// A level that expects nothing has no words of its own either.
bool same_own_texts(const Expectation* before, const Expectation* after) {
  static const Expectation none;
  const Expectation& first = before != nullptr ? *before : none;
  const Expectation& second = after != nullptr ? *after : none;
  return same_texts(first.behaviours, second.behaviours) &&
         same_texts(first.examples, second.examples);
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
                    same_own_texts(before, after);
  return same ? Change::same : Change::other;
}

/// Those of the list that stand in the other one too, or that don't.
std::vector<std::string> shared_texts(const std::vector<std::string>& list,
                                      const std::vector<std::string>& other, bool shared) {
  std::vector<std::string> texts;
  std::ranges::copy_if(list, std::back_inserter(texts), [&](const std::string& text) {
    return (std::ranges::find(other, text) != other.end()) == shared;
  });
  return texts;
}

RatingTexts own_words(const Expectation& before, const Expectation& after) {
  return {.rating = std::nullopt,
          .rating_title = "",
          .behaviours =
              shared_texts(values_of(after.behaviours), values_of(before.behaviours), false),
          .examples = shared_texts(values_of(after.examples), values_of(before.examples), false)};
}

std::vector<RatingTexts> new_texts(const Ladder& ladder, const Expectation* before,
                                   const Expectation* after) {
  std::vector<RatingTexts> texts;
  if (after == nullptr)
    return texts;
  texts.push_back(own_words(before != nullptr ? *before : Expectation(), *after));
  const int first = before != nullptr ? before->rating + 1 : after->rating;
  for (int rating = first; rating <= after->rating; ++rating)
    if (const Step* step = ladder.competencies[after->competency].step(rating))
      texts.push_back(
          {.rating = rating,
           .rating_title = ladder.scale[static_cast<std::size_t>(rating) - 1].title.value,
           .behaviours = values_of(step->behaviours),
           .examples = values_of(step->examples)});
  std::erase_if(texts, [](const RatingTexts& each) {
    return each.behaviours.empty() && each.examples.empty();
  });
  return texts;
}

ExpectationChange change_of(const Ladder& ladder, LevelIndex from, LevelIndex to,
                            CompetencyIndex competency) {
  const Expectation* before = ladder.expectation(from, competency);
  const Expectation* after = ladder.expectation(to, competency);
  return {.competency = named_competency(ladder, competency),
          .area = named_area(ladder, competency),
          .change = change_between(before, after),
          .before = expectation_card(ladder, from, competency),
          .after = expectation_card(ladder, to, competency),
          .new_texts = new_texts(ladder, before, after),
          .own_texts_differ = !same_own_texts(before, after)};
}

/// How `second` stands to `first`, where both are there.
template <class T>
Relation relation_of(const std::optional<T>& first, const std::optional<T>& second) {
  if (!first || !second)
    return Relation::unknown;
  if (first->value == second->value)
    return Relation::same;
  return second->value > first->value ? Relation::more : Relation::less;
}

void add_texts(LevelDifference& difference) {
  const LevelFacts& from = difference.from;
  const LevelFacts& to = difference.to;
  difference.new_responsibilities = shared_texts(to.responsibilities, from.responsibilities, false);
  difference.ended_responsibilities =
      shared_texts(from.responsibilities, to.responsibilities, false);
  difference.kept_responsibilities = shared_texts(to.responsibilities, from.responsibilities, true);
  difference.new_boundaries = shared_texts(to.not_expected, from.not_expected, false);
  difference.ended_boundaries = shared_texts(from.not_expected, to.not_expected, false);
  difference.kept_boundaries = shared_texts(to.not_expected, from.not_expected, true);
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

std::string_view name_of(Relation relation) {
  constexpr std::array<std::string_view, 4> names = {"same", "more", "less", "unknown"};
  return names.at(static_cast<std::size_t>(relation));
}

std::string_view name_of(PayRelation relation) {
  constexpr std::array<std::string_view, 6> names = {"same",   "more",           "less",
                                                     "nested", "other-currency", "unknown"};
  return names.at(static_cast<std::size_t>(relation));
}

PayRelation pay_between(const std::optional<PayCard>& first, const std::optional<PayCard>& second) {
  if (!first || !second)
    return PayRelation::unknown;
  if (first->currency != second->currency)
    return PayRelation::other_currency;
  if (*first == *second)
    return PayRelation::same;
  if (second->min >= first->min && second->max >= first->max)
    return PayRelation::more;
  if (second->min <= first->min && second->max <= first->max)
    return PayRelation::less;
  return PayRelation::nested;
}

LevelDifference difference_between(const Ladder& ladder, LevelIndex from, LevelIndex to) {
  LevelDifference difference;
  difference.from = level_facts(ladder, from);
  difference.to = level_facts(ladder, to);
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c)
    if (ladder.expectation(from, c) != nullptr || ladder.expectation(to, c) != nullptr)
      difference.changes.push_back(change_of(ladder, from, to, c));
  add_texts(difference);
  const Level& first = ladder.levels[from];
  const Level& second = ladder.levels[to];
  difference.grade = relation_of(first.grade, second.grade);
  difference.scope = relation_of(first.scope, second.scope);
  difference.pay = pay_between(difference.from.pay, difference.to.pay);
  return difference;
}

} // namespace rung
