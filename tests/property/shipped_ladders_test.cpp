// Every level of every ladder in ladders/ can be reached, and told from its neighbours, by evidence
// of a manager and peers that shows just what it asks for.
#include "rung/rung.hpp"

#include "property/just_enough.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

using namespace rung;
using namespace rung::test;

namespace {

namespace fs = std::filesystem;

std::vector<Ladder> shipped_ladders() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(RUNG_SOURCE_DIR "/ladders"))
    if (entry.path().extension() == ".yaml")
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Ladder> ladders;
  for (const fs::path& path : paths) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    ladders.push_back(ladder_from(SourceFile(path.filename().string(), text.str())));
  }
  REQUIRE_FALSE(ladders.empty());
  return ladders;
}

/// A ladder's level at a place in one of its tracks.
struct Rung {
  const Ladder& ladder;
  const Track& track;
  std::size_t place;

  [[nodiscard]] LevelIndex index() const { return track.levels[place].value; }

  [[nodiscard]] const Level& level() const { return ladder.levels[index()]; }

  [[nodiscard]] std::string name() const {
    return fmt::format("{}, {}: {}", ladder.id.value, track.id.value, level().id.value);
  }
};

void at_every_rung(const std::function<void(const Rung&)>& check) {
  for (const Ladder& ladder : shipped_ladders())
    for (const Track& track : ladder.tracks)
      for (std::size_t place = 0; place < track.levels.size(); ++place) {
        const Rung rung{ladder, track, place};
        INFO(rung.name());
        check(rung);
      }
}

/// The days on which a promotion case looks back: half a year apart, all inside the window.
std::vector<Date> days_of_a_case(const Ladder& ladder) {
  constexpr int half_a_year = 182;
  std::vector<Date> days;
  for (int i = 0; i < std::max(1, ladder.policy.promotion.periods); ++i)
    days.push_back(*Date::parse("2026-06-30") - i * half_a_year);
  return days;
}

/// A manager and as many peers as a promotion case asks for, who all saw the same.
Portfolio seen_by_all(const Rung& rung, const std::vector<Shown>& shown) {
  const auto days = days_of_a_case(rung.ladder);
  std::vector<std::string> files = {
      evidence_text(rung.ladder, rung.track, "source: manager, id: ines", shown, days)};
  for (int i = 0; i < std::max(2, rung.ladder.policy.promotion.raters); ++i)
    files.push_back(evidence_text(rung.ladder, rung.track,
                                  fmt::format("source: peer, id: peer-{}", i), shown, days));
  return portfolio_from(rung.ladder, files);
}

std::size_t height_on_track(const Rung& rung, std::optional<LevelIndex> level) {
  return level ? *rung.track.position(*level) + 1 : 0;
}

} // namespace

TEST_CASE("evidence that shows just what a level of a shipped ladder asks for gives that level") {
  at_every_rung([](const Rung& rung) {
    const auto portfolio = seen_by_all(rung, just_enough(rung.ladder, rung.track, rung.place));
    const auto assessment = assess(rung.ladder, portfolio, {.to = rung.index(), .as_of = {}});
    CHECK(assessment.headline == ViewKind::supported);
    CHECK(level_id(rung.ladder, assessment.supported.confirmed) == rung.level().id.value);
    CHECK(assessment.supported.spiky.empty());
    CHECK(assessment.target.readiness == 100);
    CHECK(assessment.gaps.empty());
    for (const Condition& condition : assessment.promotion) {
      INFO(name_of(condition.kind));
      CHECK(condition.met);
    }
  });
}

TEST_CASE("a shipped ladder's level is missed by one rating less in any core expectation") {
  at_every_rung([](const Rung& rung) {
    const auto enough = just_enough(rung.ladder, rung.track, rung.place);
    for (const Expectation& expectation : rung.level().expects) {
      if (!expectation.core)
        continue;
      INFO(rung.ladder.competencies[expectation.competency].id.value);
      auto less = enough;
      less[expectation.competency].rating = expectation.rating - 1;
      const auto view = assess(rung.ladder, seen_by_all(rung, less)).supported;
      CHECK(height_on_track(rung, view.confirmed) <= rung.place);
    }
  });
}

TEST_CASE("nothing seen reaches no level of a shipped ladder, and rules none out") {
  for (const Ladder& ladder : shipped_ladders())
    for (const Track& track : ladder.tracks) {
      const Rung top{ladder, track, track.levels.size() - 1};
      INFO(top.name());
      const auto assessment =
          assess(ladder, seen_by_all(top, std::vector<Shown>(ladder.competencies.size())));
      CHECK(assessment.no_evidence);
      CHECK_FALSE(assessment.supported.confirmed);
      CHECK(assessment.supported.possible == top.index());
    }
}
