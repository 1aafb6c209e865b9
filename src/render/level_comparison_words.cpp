#include "render/level_comparison_words.hpp"

#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

std::string tracks_in_words(const std::vector<Named>& tracks) {
  return tracks.empty() ? "no track" : listed(titles_of(tracks));
}

std::string path_in_words(const LevelPath& path) {
  return fmt::format("{} {} on {}",
                     count_of(static_cast<int>(path.steps.size()), "level", "levels"),
                     path.down ? "down" : "up", tracks_in_words(path.tracks));
}

std::string grade_in_words(Relation grade) {
  switch (grade) {
  case Relation::same:
    return "equal";
  case Relation::more:
    return "higher";
  case Relation::less:
    return "lower";
  case Relation::unknown:
    break;
  }
  return "not said";
}

std::string scope_in_words(Relation scope) {
  switch (scope) {
  case Relation::same:
    return "the same";
  case Relation::more:
    return "wider";
  case Relation::less:
    return "narrower";
  case Relation::unknown:
    break;
  }
  return {};
}

std::string pay_or_not_said(PayRelation pay) {
  const auto words = pay_relation_in_words(pay);
  return words.empty() ? "not said" : words;
}

} // namespace

std::vector<std::string> kind_of_comparison(const LevelComparison& comparison) {
  std::vector<std::string> facts;
  for (const auto& path : comparison.paths)
    facts.push_back(path_in_words(path));
  if (facts.empty())
    facts.push_back(fmt::format("from {} to {}", tracks_in_words(comparison.sum.from.tracks),
                                tracks_in_words(comparison.sum.to.tracks)));
  return facts;
}

std::vector<FactRow> fact_rows(const LevelComparison& comparison) {
  const auto& sum = comparison.sum;
  const bool across = comparison.paths.empty();
  std::vector<FactRow> rows;
  const auto add = [&rows](std::string name, std::string from, std::string to,
                           std::string relation) {
    rows.push_back({std::move(name), std::move(from), std::move(to), std::move(relation)});
  };
  const auto grade = [](const LevelFacts& facts) {
    return facts.grade ? std::to_string(*facts.grade) : std::string("-");
  };
  const auto pay = [](const LevelFacts& facts) {
    return facts.pay ? pay_in_words(*facts.pay) : std::string("-");
  };
  if (across)
    add("track", tracks_in_words(sum.from.tracks), tracks_in_words(sum.to.tracks), "");
  if (across || sum.from.grade || sum.to.grade)
    add("grade", grade(sum.from), grade(sum.to), grade_in_words(sum.grade));
  if (across || sum.from.pay || sum.to.pay)
    add("pay", pay(sum.from), pay(sum.to), pay_or_not_said(sum.pay));
  if (sum.from.scope || sum.to.scope)
    add("scope", sum.from.scope.value_or("-"), sum.to.scope.value_or("-"),
        scope_in_words(sum.scope));
  return rows;
}

TextLists responsibilities_of(const LevelDifference& difference) {
  return {&difference.ended_responsibilities, &difference.new_responsibilities,
          &difference.kept_responsibilities};
}

TextLists boundaries_of(const LevelDifference& difference) {
  return {&difference.ended_boundaries, &difference.new_boundaries, &difference.kept_boundaries};
}

bool in_steps(const LevelComparison& comparison) {
  return std::ranges::any_of(comparison.paths,
                             [](const LevelPath& path) { return path.steps.size() > 1; });
}

std::string path_title(const LevelPath& path) {
  return fmt::format("{} on {}, {}", count_of(static_cast<int>(path.steps.size()), "step", "steps"),
                     tracks_in_words(path.tracks), path.down ? "downwards" : "upwards");
}

bool shows_ways(const LevelComparison& comparison) {
  return comparison.paths.empty() || !comparison.ways.empty() || !comparison.ways_back.empty();
}

} // namespace rung
