// The check of behaviours that stand there twice.
#include "check/checks.hpp"
#include "check/text/behaviours.hpp"
#include "check/text/likeness.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace rung {

namespace {

/// With fewer words that say something, nothing less than the same text is the same.
constexpr std::size_t short_text = 4;

class Duplicates {
public:
  explicit Duplicates(const LadderInput& input)
      : ladder_(&input.ladder), behaviours_(input.ladder, input.prose) {}

  void report(Reporter& report) const {
    const auto all = behaviours_.all();
    std::vector<WordBag> bags;
    bags.reserve(all.size());
    for (const auto& behaviour : all)
      bags.push_back(behaviour.content);
    LikenessIndex index(std::move(bags));
    for (std::size_t k = 0; k < all.size(); ++k) {
      const auto alike = index.earlier_alike(k);
      const auto first = std::ranges::find_if(
          alike, [&](std::size_t other) { return is_duplicate(all[k], all[other]); });
      if (first != alike.end())
        add(all[k], all[*first], report);
    }
  }

private:
  [[nodiscard]] static bool is_same(const Behaviour& a, const Behaviour& b) {
    return std::ranges::equal(a.plain, b.plain) && std::ranges::equal(a.degree, b.degree);
  }

  /// `a` and `b` have nearly the same words. Whether they say the same of the same person.
  [[nodiscard]] bool is_duplicate(const Behaviour& a, const Behaviour& b) const {
    if (a.content.size() < short_text && !is_same(a, b))
      return false;
    // "of the team" and "of several teams" are a step apart.
    if (!std::ranges::equal(a.reach, b.reach))
      return false;
    const bool one_competency = a.passage->competency == b.passage->competency;
    if (one_competency && differ_in_degree(a, b) && are_steps_apart(*ladder_, a, b))
      return false; // only-degree-differs
    if (a.of_level() && b.of_level())
      return one_competency ? a.passage->level == b.passage->level
                            : share_a_track(*ladder_, *a.passage->level, *b.passage->level);
    return one_competency || meet(a, b) || meet(b, a);
  }

  /// Whether somebody is rated by both: a level expects the two competencies.
  [[nodiscard]] bool meet(const Behaviour& a, const Behaviour& b) const {
    const auto expects = [&](const Level& level, const Behaviour& behaviour) {
      const auto level_index = static_cast<LevelIndex>(&level - ladder_->levels.data());
      const auto competency = static_cast<CompetencyIndex>(behaviour.passage->competency -
                                                           ladder_->competencies.data());
      return ladder_->expectation(level_index, competency) != nullptr;
    };
    if (a.of_level())
      return expects(*a.passage->level, b);
    return !b.of_level() && std::ranges::any_of(ladder_->levels, [&](const Level& level) {
      return expects(level, a) && expects(level, b);
    });
  }

  static std::string help(const Behaviour& later, const Behaviour& earlier) {
    const auto& passage = *later.passage;
    if (passage.competency != earlier.passage->competency)
      return fmt::format(R"(keep it in "{}" or in "{}", so that one act isn't rated twice)",
                         earlier.passage->competency->title.value, passage.competency->title.value);
    if (later.of_level() && !earlier.of_level() &&
        passage.expectation->rating == earlier.passage->rating)
      return fmt::format(
          "remove it: the step's behaviours hold at the level, too; here belongs what "
          "only \"{}\" asks",
          passage.level->title.value);
    if (passage.subject == earlier.passage->subject)
      return "remove one of the two";
    return fmt::format("say what {} asks beyond {}, or remove it in one place", place_within(later),
                       place_within(earlier));
  }

  static void add(const Behaviour& later, const Behaviour& earlier, Reporter& report) {
    const auto& passage = *later.passage;
    const bool same = passage.text->value == earlier.passage->text->value;
    report.add({passage.text->at,
                passage.subject,
                fmt::format("{} {}", same ? "stands already in" : "says nearly the same as",
                            place_of(earlier)),
                help(later, earlier),
                std::pair(earlier.passage->text->at,
                          same ? std::string("first here")
                               : fmt::format("\"{}\"", earlier.passage->text->value)),
                {earlier.passage->subject}});
  }

  const Ladder* ladder_;
  Behaviours behaviours_;
};

void look_for_duplicates(const LadderInput& input, Reporter& report) {
  Duplicates(input).report(report);
}

} // namespace

constinit const Check near_duplicate = {
    .id = "near-duplicate",
    .severity = Severity::warning,
    .summary = "behaviours of two competencies, or of two ratings of one, that say the same",
    .why =
        "What stands in two competencies is rated twice: one strength looks like two, one gap "
        "like two. What stands at two ratings of one tells nobody them apart. Two behaviours are "
        "held to say the same if they share 85 of 100 words that say something, short ones if "
        "they are equal; levels on different tracks may ask for the same.",
    .bad = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1: {behaviours: [Asks for help after half a day of being stuck.]}
  - id: direction
    title: Direction
    steps:
      1: {behaviours: [Asks for help after half a day of being really stuck.]}
levels: [{id: engineer, title: Engineer, expects: {craft: 1, direction: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(competencies:
  - id: craft
    title: Craft
    steps:
      1: {behaviours: [Fixes a described bug and adds the test that would have caught it.]}
  - id: direction
    title: Direction
    steps:
      1: {behaviours: [Asks for help after half a day of being really stuck.]}
levels: [{id: engineer, title: Engineer, expects: {craft: 1, direction: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_duplicates,
    .english = true,
};

} // namespace rung
