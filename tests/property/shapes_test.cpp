// Every level of every public shape is reached by evidence that just meets it, and missed by one
// rating less in any core expectation: read from YAML, as a user's files are.
#include "rung/rung.hpp"

#include "support/catch.hpp"
#include "support/shapes.hpp"

#include <fmt/format.h>

#include <algorithm>

using namespace rung;
using namespace rung::test;

namespace {

Ladder read(const Shape& shape) {
  Diagnostics diagnostics;
  std::optional<Ladder> ladder =
      read_ladder(SourceFile(shape.name, ladder_text(shape)), diagnostics);
  for (const Diagnostic& finding : diagnostics.all())
    FAIL(finding.place.line << ": " << finding.message);
  REQUIRE(ladder);
  return *std::move(ladder);
}

/// By competency: the greatest rating that the track's levels up to `place` expect; 0 for none.
std::vector<int> just_enough(const Ladder& ladder, const Track& track, std::size_t place) {
  std::vector<int> ratings(ladder.competencies.size(), 0);
  for (std::size_t i = 0; i <= place; ++i)
    for (const Expectation& expectation : ladder.levels[track.levels[i].value].expects)
      ratings[expectation.competency] =
          std::max(ratings[expectation.competency], expectation.rating);
  return ratings;
}

std::string evidence_text(const Ladder& ladder, const Track& track, std::size_t place,
                          const std::vector<int>& ratings) {
  std::string shows;
  for (CompetencyIndex c = 0; c < ratings.size(); ++c)
    if (ratings[c] > 0)
      shows += fmt::format("{}{}: {}", shows.empty() ? "" : ", ", ladder.competencies[c].id.value,
                           ratings[c]);
  const Level& level = ladder.levels[track.levels[place].value];
  const std::string scope =
      level.scope ? fmt::format(", scope: {}", ladder.scopes[level.scope->value].value) : "";
  return fmt::format("schema: rung.evidence/1\nperson: {{id: pat}}\nauthor: {{source: manager, id: "
                     "m}}\nladder: shape\ntrack: {}\nevidence:\n  - {{id: all, date: 2026-01-01, "
                     "title: All, shows: {{{}}}{}}}\n",
                     track.id.value, shows, scope);
}

std::optional<LevelIndex> confirmed(const Ladder& ladder, const std::string& evidence) {
  Diagnostics diagnostics;
  const std::vector<SourceFile> files = {SourceFile("evidence.yaml", evidence)};
  const std::optional<Portfolio> portfolio = read_portfolio(files, ladder, diagnostics);
  for (const Diagnostic& finding : diagnostics.all())
    FAIL(finding.place.line << ": " << finding.message);
  return assess(ladder, portfolio.value()).supported.confirmed;
}

std::optional<LevelIndex> level_at(const Track& track, std::size_t height) {
  return height == 0 ? std::nullopt : std::optional(track.levels[height - 1].value);
}

} // namespace

TEST_CASE("evidence that just meets a level gives it, and one rating less in core doesn't") {
  for (const Shape& shape : public_shapes()) {
    const Ladder ladder = read(shape);
    int missed = 0;
    for (const Track& track : ladder.tracks)
      for (std::size_t place = 0; place < track.levels.size(); ++place) {
        INFO(shape.name << ", " << track.id.value << ", level " << place);
        const std::vector<int> ratings = just_enough(ladder, track, place);
        CHECK(confirmed(ladder, evidence_text(ladder, track, place, ratings)) ==
              level_at(track, place + 1));
        for (const Expectation& expectation : ladder.levels[track.levels[place].value].expects) {
          if (!expectation.core)
            continue;
          std::vector<int> less = ratings;
          // Where a level below asked for more, less than that still meets this one.
          less[expectation.competency] = expectation.rating - 1;
          const std::optional<LevelIndex> reached =
              confirmed(ladder, evidence_text(ladder, track, place, less));
          const std::size_t height = reached ? *track.position(*reached) + 1 : 0;
          CHECK(height <= place);
          ++missed;
        }
      }
    CHECK(missed >= static_cast<int>(ladder.levels.size()));
  }
}

TEST_CASE("the shapes have the sizes that their names say") {
  const std::vector<Shape> shapes = public_shapes();
  const Ladder four = read(shapes[2]);
  CHECK(four.tracks.size() == 4);
  CHECK(four.levels.size() == 18);
  const Ladder holes = read(shapes[3]);
  std::size_t filled = 0;
  for (const Level& level : holes.levels)
    filled += level.expects.size();
  CHECK(holes.competencies.size() * holes.levels.size() == 288);
  CHECK(filled == 192);
  const Ladder bare = read(shapes[4]);
  CHECK(bare.competencies.size() == 47);
  CHECK(bare.levels.size() == 24);
  CHECK(read(shapes[1]).levels.front().grade->value == 3);
}
