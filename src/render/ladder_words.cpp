#include "render/ladder_words.hpp"

#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace rung {

std::string band_in_words(const PayCard& pay) {
  return fmt::format("{}-{}", thousands(pay.min), thousands(pay.max));
}

std::string pay_in_words(const PayCard& pay) {
  return fmt::format("{} {}", pay.currency, band_in_words(pay));
}

std::string pay_relation_in_words(PayRelation relation) {
  switch (relation) {
  case PayRelation::same:
    return "the same pay band";
  case PayRelation::more:
    return "a higher pay band";
  case PayRelation::less:
    return "a lower pay band";
  case PayRelation::nested:
    return "another pay band";
  case PayRelation::other_currency:
    return "pay in another currency";
  case PayRelation::unknown:
    break;
  }
  return {};
}

namespace {

std::string labelled(const std::string& words, const std::vector<Named>& tracks, bool plain) {
  std::vector<std::string> ids;
  std::ranges::transform(tracks, std::back_inserter(ids), &Named::id);
  return plain ? words : fmt::format("{} ({})", words, joined(ids, ", "));
}

} // namespace

std::vector<std::string> scopes_in_words(const ParityRow& row) {
  std::vector<std::string> words;
  for (const auto& [scope, tracks] : row.scopes)
    words.push_back(labelled(scope, tracks, row.one_scope));
  return words;
}

std::vector<std::string> bands_in_words(const ParityRow& row, std::string_view currency) {
  std::vector<std::string> words;
  for (const auto& [pay, tracks] : row.pay)
    words.push_back(labelled(currency == pay.currency ? band_in_words(pay) : pay_in_words(pay),
                             tracks, row.one_pay));
  return words;
}

std::vector<std::string> expectation_facts(const ExpectationCard& card, bool all_core) {
  std::vector<std::string> facts = {fmt::format("{} {}", card.rating, card.rating_title)};
  if (card.core && !all_core)
    facts.emplace_back("core");
  if (card.scope)
    facts.push_back(fmt::format("at {} or wider", *card.scope));
  if (card.weight != 1)
    facts.push_back(fmt::format("weight {}", card.weight));
  return facts;
}

namespace {

/// Of an expectation that both levels have.
std::string scope_change(const ExpectationChange& change, const Glyphs& glyphs) {
  const auto words = fmt::format("{} {} {}", change.before->scope.value_or("any"), glyphs.arrow,
                                 change.after->scope.value_or("any"));
  if (change.before->rating != change.after->rating)
    return "scope " + words;
  return (change.change == Change::rises ? "wider scope: " : "narrower scope: ") + words;
}

std::string rating_change(const ExpectationChange& change, const Glyphs& glyphs) {
  return fmt::format("{} {} {} {} {}", name_of(change.change), change.before->rating, glyphs.arrow,
                     change.after->rating, change.after->rating_title);
}

std::vector<std::string> facts_of_change(const ExpectationChange& change, const Glyphs& glyphs,
                                         bool all_core, bool also_what_stays) {
  const auto& before = *change.before;
  const auto& after = *change.after;
  std::vector<std::string> facts;
  const auto add = [&](bool differs, const std::string& changed, const std::string& state) {
    const auto& words = differs ? changed : state;
    if (!words.empty() && (differs || also_what_stays))
      facts.push_back(words);
  };
  const bool rating = before.rating != after.rating;
  add(rating, rating ? rating_change(change, glyphs) : "",
      fmt::format("{} {}", after.rating, after.rating_title));
  const bool core = before.core != after.core;
  if (!all_core)
    add(core, after.core ? "core now" : "no longer core", after.core ? "core" : "");
  const bool scope = before.scope != after.scope;
  add(scope, scope ? scope_change(change, glyphs) : "",
      after.scope ? fmt::format("at {} or wider", *after.scope) : "");
  add(before.weight != after.weight,
      fmt::format("weight {} {} {}", before.weight, glyphs.arrow, after.weight),
      after.weight != 1 ? fmt::format("weight {}", after.weight) : "");
  const bool has_words = after.own_behaviours + after.own_examples > 0;
  add(change.own_texts_differ, has_words ? "with words of its own" : "without words of its own",
      "");
  return facts;
}

} // namespace

std::vector<std::string> change_facts(const ExpectationChange& change, const Glyphs& glyphs,
                                      bool all_core) {
  if (change.before && change.after)
    return facts_of_change(change, glyphs, all_core, false);
  auto facts = expectation_facts(change.after ? *change.after : *change.before, all_core);
  facts.front() = (change.after ? "begins at " : "ends, was ") + facts.front();
  return facts;
}

std::vector<std::string> facts_with_change(const ExpectationChange& change, const Glyphs& glyphs,
                                           bool all_core) {
  if (change.before && change.after)
    return facts_of_change(change, glyphs, all_core, true);
  return change_facts(change, glyphs, all_core);
}

bool has_new_behaviours(const ExpectationChange& change) {
  return std::ranges::any_of(change.new_texts,
                             [](const RatingTexts& texts) { return !texts.behaviours.empty(); });
}

std::vector<const ExpectationChange*> by_kind(const std::vector<ExpectationChange>& changes) {
  std::vector<const ExpectationChange*> order;
  for (const auto& change : changes)
    if (change.change != Change::same)
      order.push_back(&change);
  std::ranges::stable_sort(order, {}, &ExpectationChange::change);
  return order;
}

std::vector<std::string> unchanged_in_words(const std::vector<ExpectationChange>& changes) {
  std::vector<std::string> words;
  for (const auto& change : changes)
    if (change.change == Change::same)
      words.push_back(fmt::format("{} {}", change.competency.title, change.after->rating));
  return words;
}

std::string_view sign_of(Change change, bool ascii) {
  constexpr std::array<std::string_view, 6> unicode = {"+", "↑", "~", "↓", "−", " "};
  constexpr std::array<std::string_view, 6> plain = {"+", "^", "~", "v", "-", " "};
  return (ascii ? plain : unicode).at(static_cast<std::size_t>(change));
}

std::string way_in_words(const LevelFacts& from, const LevelFacts& to, const Glyphs& glyphs) {
  return fmt::format("{} {} {}", from.level.title, glyphs.arrow, to.level.title);
}

std::string missing_of_way(const WayCard& way) {
  std::vector<std::string> missing;
  if (way.entry.empty())
    missing.emplace_back("no criteria of entry");
  if (way.trial.empty())
    missing.emplace_back("no trial");
  if (way.way_back.empty())
    missing.emplace_back("no way back");
  return missing.empty() ? "" : listed(missing) + " described";
}

std::vector<std::string> level_facts_in_words(const LevelFacts& facts) {
  std::vector<std::string> words;
  if (facts.grade)
    words.push_back(fmt::format("grade {}", *facts.grade));
  if (facts.scope)
    words.push_back(*facts.scope);
  if (facts.pay)
    words.push_back(pay_in_words(*facts.pay));
  return words;
}

std::vector<std::string> standing_changes(const LevelDifference& difference, const Glyphs& glyphs) {
  std::vector<std::string> words;
  const auto& from = difference.from;
  const auto& to = difference.to;
  const auto add = [&](std::string_view what, const std::string& before, const std::string& after) {
    words.push_back(fmt::format("{}{} {} {}", what, before, glyphs.arrow, after));
  };
  const auto number = [](const std::optional<int>& grade) {
    return grade ? std::to_string(*grade) : std::string("none");
  };
  if (from.grade != to.grade)
    add("grade ", number(from.grade), number(to.grade));
  if (from.scope != to.scope)
    add("scope ", from.scope.value_or("none"), to.scope.value_or("none"));
  const bool one_currency = from.pay && to.pay && from.pay->currency == to.pay->currency;
  if (from.pay != to.pay)
    add("pay ", from.pay ? pay_in_words(*from.pay) : "none",
        one_currency ? band_in_words(*to.pay)
        : to.pay     ? pay_in_words(*to.pay)
                     : "none");
  return words;
}

MatrixMarks marks_of(const Matrix& matrix, bool all_core) {
  MatrixMarks marks;
  for (const auto& row : matrix.rows)
    for (const auto& cell : row.cells) {
      marks.core = marks.core || (cell && cell->core && !all_core);
      marks.scope = marks.scope || (cell && cell->scope);
      marks.weight = marks.weight || (cell && cell->weight > 1);
    }
  return marks;
}

std::string too_large_sentence(const Matrix& matrix) {
  return fmt::format("{} levels by {} competencies: too large for a table.", matrix.columns.size(),
                     matrix.competencies);
}

std::string not_expected_of(const std::vector<LevelExpectation>& levels) {
  std::vector<std::string> titles;
  for (const auto& row : levels)
    if (!row.expectation)
      titles.push_back(row.level.title);
  if (titles.empty())
    return {};
  return "not expected of " + (titles.size() == levels.size() ? "any level" : listed(titles));
}

std::vector<std::string> titles_of(const std::vector<Named>& items) {
  std::vector<std::string> titles;
  std::ranges::transform(items, std::back_inserter(titles), &Named::title);
  return titles;
}

std::string shell_word(const std::string& text) {
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                     "0123456789_-./@:+,";
  if (!text.empty() && text.find_first_not_of(plain) == std::string::npos)
    return text;
  std::string word = "'";
  for (const char letter : text)
    word += letter == '\'' ? "'\\''" : std::string(1, letter);
  return word + "'";
}

} // namespace rung
