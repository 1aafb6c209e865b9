// What a comparison of tracks promises, on generated ladders and evidence: each track's numbers are
// those of an assessment on that track, and nothing on one track moves what another doesn't ask
// for.
#include "rung/comparison.hpp"
#include "rung/render.hpp"

#include "property/generators.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <rapidcheck.h>

using namespace rung;
using namespace rung::test;

namespace {

/// Sometimes with a third track, grades and ways between the tracks.
Ladder any_dual_ladder() {
  auto spec = any_ladder_spec();
  if (*rc::gen::arbitrary<bool>())
    spec.tracks.emplace_back("product", "m unused");
  Ladder ladder = ladder_of(spec);
  const auto any_level = [&] { return *rc::gen::inRange<LevelIndex>(0, ladder.levels.size()); };
  for (Level& level : ladder.levels)
    if (*rc::gen::arbitrary<bool>())
      level.grade = Located<int>{*rc::gen::inRange(1, 4), {}};
  for (int ways = *rc::gen::inRange(0, 4); ways > 0; --ways)
    ladder.transitions.push_back({{any_level(), {}}, {any_level(), {}}, {}, {}, {}, {}});
  return ladder;
}

ComparisonReport compared(const Ladder& ladder, const Portfolio& portfolio,
                          std::optional<LevelIndex> to = std::nullopt) {
  return make_comparison(ladder, portfolio, {.to = to, .as_of = scoring_day}, {});
}

AssessmentReport assessed(const Ladder& ladder, Portfolio portfolio, const ComparedTrack& track,
                          bool with_target) {
  portfolio.track = ladder.track_named(track.assessment.track.id);
  const auto to =
      with_target ? ladder.level_named(track.target.level.id) : std::optional<LevelIndex>();
  return make_report(ladder, portfolio, assess(ladder, portfolio, {to, scoring_day}), {});
}

/// Everything that a track's numbers are, but for the rows of what it doesn't ask for.
std::string compared_numbers(ComparedTrack track) {
  AssessmentReport& report = track.assessment;
  std::erase_if(report.competencies, [](const CompetencyReport& row) { return !row.expected; });
  report.self_manager = {}; // compares every competency
  report.promotion.clear();
  return render(report, Format::json, {});
}

std::size_t counted(const ComparedTrack& track, Status status) {
  return static_cast<std::size_t>(
      std::ranges::count_if(track.assessment.competencies, [&](const CompetencyReport& row) {
        return row.expected && row.status == status;
      }));
}

bool all_of_status(const std::vector<ComparedExpectation>& items, std::vector<Status> wanted) {
  return std::ranges::all_of(items, [&](const ComparedExpectation& item) {
    return std::ranges::find(wanted, item.row.status) != wanted.end();
  });
}

} // namespace

TEST_CASE("a track's numbers are those of an assessment on that track") {
  CHECK(rc::check([] {
    const Ladder ladder = any_dual_ladder();
    const Portfolio portfolio = any_portfolio(ladder);
    for (const ComparedTrack& track : compared(ladder, portfolio).tracks) {
      auto expected = assessed(ladder, portfolio, track, true);
      auto got = track.assessment;
      got.promotion.resize(expected.promotion.size()); // the condition `track` comes last
      RC_ASSERT(render(got, Format::json, {}) == render(expected, Format::json, {}));
    }
  }));
}

TEST_CASE("on the person's own track the target is the one that an assessment chooses") {
  CHECK(rc::check([] {
    const Ladder ladder = any_dual_ladder();
    const Portfolio portfolio = any_portfolio(ladder);
    const auto report = compared(ladder, portfolio);
    const auto expected = assessed(ladder, portfolio, report.tracks.front(), false);
    RC_ASSERT(report.tracks.front().target.level.id == expected.target.level.id);
    for (const ComparedTrack& track : report.tracks)
      RC_ASSERT(track.assessment.target.track.id == track.assessment.track.id);
  }));
}

TEST_CASE("each expectation of a target is met, short or not seen, and one of them alone") {
  CHECK(rc::check([] {
    const Ladder ladder = any_dual_ladder();
    const Portfolio portfolio = any_portfolio(ladder);
    for (const ComparedTrack& track : compared(ladder, portfolio).tracks) {
      RC_ASSERT(track.not_seen.size() == counted(track, Status::unknown));
      RC_ASSERT(track.below.size() == counted(track, Status::below));
      RC_ASSERT(track.met.size() == static_cast<std::size_t>(track.assessment.target.met));
      RC_ASSERT(track.not_seen.size() + track.below.size() + track.met.size() ==
                static_cast<std::size_t>(track.assessment.target.of));
      RC_ASSERT(all_of_status(track.not_seen, {Status::unknown}));
      RC_ASSERT(all_of_status(track.below, {Status::below}));
      RC_ASSERT(all_of_status(track.met, {Status::met, Status::waived}));
      for (const auto* open : {&track.not_seen, &track.below})
        for (const ComparedExpectation& item : *open)
          RC_ASSERT(item.gap.has_value());
    }
  }));
}

TEST_CASE("what a track never asks for changes nothing on it") {
  CHECK(rc::check([] {
    const Ladder ladder = any_dual_ladder();
    const Portfolio before = any_portfolio(ladder);
    const auto elsewhere = *rc::gen::inRange<TrackIndex>(0, ladder.tracks.size());
    Portfolio after = before;
    for (Entry& entry : after.entries)
      for (Rating& rating : entry.shows)
        if (!ladder.expected_on(elsewhere, rating.competency))
          rating.rating = *rc::gen::inRange(1, ladder.top_rating() + 1);
    const auto one = compared(ladder, before);
    const auto other = compared(ladder, after);
    for (std::size_t i = 0; i < one.tracks.size(); ++i)
      if (one.tracks[i].assessment.track.id == ladder.tracks[elsewhere].id.value)
        RC_ASSERT(compared_numbers(one.tracks[i]) == compared_numbers(other.tracks[i]));
  }));
}
