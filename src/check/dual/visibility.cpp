// The check of how much is said about each track.
#include "check/checks.hpp"
#include "check/dual/sides.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

/// How many words describe each level: its own, and those of the steps that it expects.
class Wordiness {
public:
  explicit Wordiness(const LadderInput& input)
      : ladder_(&input.ladder),
        ratings_(static_cast<std::size_t>(input.ladder.top_rating()) + 1),
        steps_(input.ladder.competencies.size() * ratings_),
        levels_(input.ladder.levels.size()) {
    for (const auto& passage : input.prose.passages())
      add(passage);
    for (std::size_t i = 0; i < levels_.size(); ++i)
      for (const auto& expectation : ladder_->levels[i].expects)
        levels_[i] += step(expectation.competency, expectation.rating);
  }

  /// Of the levels together.
  [[nodiscard]] std::uint64_t words(std::span<const LevelIndex> levels) const {
    std::uint64_t sum = 0;
    for (const auto level : levels)
      sum += levels_[level];
    return sum;
  }

private:
  std::uint64_t& step(CompetencyIndex competency, int rating) {
    return steps_[competency * ratings_ + static_cast<std::size_t>(rating)];
  }

  void add(const Passage& passage) {
    switch (passage.kind) {
    case PassageKind::summary:
    case PassageKind::responsibility:
    case PassageKind::not_expected:
    case PassageKind::behaviour:
    case PassageKind::example:
      break;
    default:
      return;
    }
    if (passage.level != nullptr)
      levels_[static_cast<std::size_t>(passage.level - ladder_->levels.data())] +=
          passage.word_count;
    else if (passage.rating > 0)
      step(static_cast<CompetencyIndex>(passage.competency - ladder_->competencies.data()),
           passage.rating) += passage.word_count;
  }

  const Ladder* ladder_;
  std::size_t ratings_;
  std::vector<std::uint64_t> steps_; ///< competencies x ratings
  std::vector<std::uint64_t> levels_;
};

void compare_words(const LadderInput& input, Reporter& report) {
  const Sides sides(input.ladder);
  if (!sides.fork() || sides.own(TrackKind::individual).empty())
    return;
  const Wordiness wordiness(input);
  for (const auto kind : {TrackKind::individual, TrackKind::management}) {
    const auto mine = sides.own(kind);
    const auto theirs = sides.own(Sides::other(kind));
    const auto less = wordiness.words(mine);
    const auto more = wordiness.words(theirs);
    if (2 * less * theirs.size() >= more * mine.size())
      continue;
    const auto& track = *sides.track(kind);
    const auto& other = *sides.track(Sides::other(kind));
    report.add(
        {track.id.at,
         path_of(track),
         fmt::format("a level of track '{}' is described with {} words, one of track '{}' "
                     "with {}, on average",
                     track.id.value, less / mine.size(), other.id.value, more / theirs.size()),
         fmt::format("say more about '{}': its responsibilities, what is not expected, "
                     "behaviours, examples",
                     input.ladder.levels[mine.front()].id.value),
         {{other.id.at, "the track that is described at more length"}},
         {path_of(other)}});
  }
}

} // namespace

constinit const Check visibility_gap = {
    .id = "visibility-gap",
    .severity = Severity::note,
    .summary = "one track described with less than half of the words a level that the other has",
    .why = "What is described can be seen, aimed at and rewarded. Above the fork the individual "
           "track is often a title and a line, and managers of engineers have to guess the rest. "
           "Counted are a level's own texts and the behaviours and examples of the ratings that "
           "it expects.",
    .bad = R"(levels:
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, expects: {craft: 3}}
  - id: manager
    title: Manager
    summary: Answers for the people and the results of one team.
    responsibilities:
      - Agrees goals with each report and looks at them again each month.
      - Hires for the team by criteria taken from the work.
    not-expected: [Being the technical lead of the team.]
    expects: {direction: 3, people: 2}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff]}
  - {id: management, kind: management, levels: [senior, manager]}
transitions: []
)",
    .good = R"(levels:
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
  - id: staff
    title: Staff Engineer
    summary: Solves the problems that lie between teams.
    responsibilities: [Answers for the designs that several teams build on.]
    not-expected: [Performance reviews and decisions on pay.]
    expects: {craft: 3, direction: 3}
  - id: manager
    title: Manager
    summary: Answers for the people and the results of one team.
    responsibilities:
      - Agrees goals with each report and looks at them again each month.
      - Hires for the team by criteria taken from the work.
    not-expected: [Being the technical lead of the team.]
    expects: {direction: 3, people: 2}
tracks:
  - {id: ic, kind: individual, levels: [senior, staff]}
  - {id: management, kind: management, levels: [senior, manager]}
transitions: []
)",
    .ladder = compare_words,
};

} // namespace rung
