// Every level of every public shape is reached by evidence that just meets it, and missed by one
// rating less in any core expectation: read from YAML, as a user's files are.
#include "rung/rung.hpp"

#include "property/just_enough.hpp"
#include "support/catch.hpp"
#include "support/shapes.hpp"

using namespace rung;
using namespace rung::test;

namespace {

Ladder read(const Shape& shape) {
  return ladder_from(SourceFile(shape.name, ladder_text(shape)));
}

std::optional<LevelIndex> confirmed(const Ladder& ladder, const Track& track,
                                    const std::vector<Shown>& shown) {
  const auto text =
      evidence_text(ladder, track, "source: manager, id: m", shown, {*Date::parse("2026-01-01")});
  return assess(ladder, portfolio_from(ladder, {text})).supported.confirmed;
}

} // namespace

TEST_CASE("evidence that just meets a level gives it, and one rating less in core doesn't") {
  for (const Shape& shape : public_shapes()) {
    const Ladder ladder = read(shape);
    int missed = 0;
    for (const Track& track : ladder.tracks)
      for (std::size_t place = 0; place < track.levels.size(); ++place) {
        INFO(shape.name << ", " << track.id.value << ", level " << place);
        const std::vector<Shown> enough = just_enough(ladder, track, place);
        CHECK(confirmed(ladder, track, enough) == track.levels[place].value);
        for (const Expectation& expectation : ladder.levels[track.levels[place].value].expects) {
          if (!expectation.core)
            continue;
          std::vector<Shown> less = enough;
          // Where a level below asked for more, less than that still meets this one.
          less[expectation.competency].rating = expectation.rating - 1;
          const std::optional<LevelIndex> reached = confirmed(ladder, track, less);
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
