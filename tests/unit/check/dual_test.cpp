// What cases of a file can't show: amounts near the limits, very large ladders.
#include "rung/check.hpp"
#include "rung/read.hpp"

#include "check/dual/bands.hpp"
#include "check/dual/sides.hpp"
#include "support/catch.hpp"
#include "support/findings.hpp"

#include <fmt/format.h>

#include <limits>
#include <string>

namespace rung {

namespace {

constexpr auto most = std::numeric_limits<std::int64_t>::max();

Pay band(std::int64_t min, std::int64_t max, const std::string& currency = "EUR") {
  return {{currency, {}}, {min, {}}, {max, {}}, {}};
}

std::string found_in_ladder(const std::string& levels, const std::string& tracks,
                            const std::set<std::string, std::less<>>& checks) {
  Diagnostics findings;
  const auto text = "schema: rung.ladder/1\nid: small\ntitle: Small\nversion: 1.0.0\n"
                    "scale: [{title: One}, {title: Two}]\n"
                    "competencies: [{id: craft, title: Craft}]\nlevels:\n" +
                    levels + "tracks:\n" + tracks;
  const auto ladder = read_ladder(SourceFile("l.yaml", text), findings);
  INFO(test::shown(findings));
  REQUIRE(ladder);
  check_ladder(*ladder, findings, {.only = checks, .disabled = {}});
  return test::shown(findings);
}

} // namespace

TEST_CASE("Amounts are far apart from a unit above 5 % of the smaller one") {
  CHECK_FALSE(far_apart(100, 105));
  CHECK(far_apart(100, 106));
  CHECK(far_apart(106, 100));
  CHECK_FALSE(far_apart(19, 19));
  CHECK(far_apart(19, 20));
  CHECK_FALSE(far_apart(0, 0));
  CHECK(far_apart(0, 1));
  CHECK_FALSE(far_apart(1'000'000'000'000'000, 1'050'000'000'000'000));
  CHECK(far_apart(1'000'000'000'000'000, 1'050'000'000'000'001));
  CHECK(far_apart(0, most));
  CHECK_FALSE(far_apart(most, most - most / 50));
}

TEST_CASE("Bands overlap by half from a unit above half of the narrower one") {
  CHECK_FALSE(overlap_by_half(band(0, 100), band(50, 200)));
  CHECK(overlap_by_half(band(0, 100), band(49, 200)));
  CHECK(overlap_by_half(band(0, 200), band(100, 150)));
  CHECK_FALSE(overlap_by_half(band(0, 7), band(4, 11)));
  CHECK(overlap_by_half(band(0, 7), band(3, 10)));
  CHECK(overlap_by_half(band(0, most), band(0, most)));
  CHECK_FALSE(overlap_by_half(band(0, 1), band(most - 1, most)));
  CHECK_FALSE(overlap_by_half(band(5, 5), band(5, 9)));
  CHECK(overlap_by_half(band(5, 5), band(5, 5)));
  CHECK_FALSE(overlap_by_half(band(5, 5), band(6, 6)));
}

TEST_CASE("Currencies are compared without regard to case") {
  CHECK(same_currency(band(1, 2, "EUR"), band(1, 2, "eur")));
  CHECK_FALSE(same_currency(band(1, 2, "EUR"), band(1, 2, "EURO")));
  CHECK_FALSE(same_currency(band(1, 2, "EUR"), band(1, 2, "USD")));
}

TEST_CASE("The greatest pay that a ladder may name is compared like any other") {
  const std::string engineer = "  - {id: engineer, title: E, grade: 1, expects: {craft: 1}}\n";
  const auto level = [](const char* id, std::int64_t min) {
    return fmt::format("  - {{id: {}, title: T, grade: 2, pay: {{currency: VND, min: {}, max: "
                       "1000000000000}}, expects: {{craft: 1}}}}\n",
                       id, min);
  };
  const std::string tracks = "  - {id: ic, levels: [engineer, staff]}\n"
                             "  - {id: m, kind: management, levels: [engineer, manager]}\n";
  const auto least = 1'000'000'000'000 / 21 * 20;
  CHECK(found_in_ladder(engineer + level("staff", 1'000'000'000'000) + level("manager", least + 20),
                        tracks, {"pay-parity", "pay-order"})
            .empty());
  CHECK(found_in_ladder(engineer + level("staff", 1'000'000'000'000) + level("manager", least - 20),
                        tracks, {"pay-parity"})
            .starts_with("l.yaml:10:65: error: grade 2 pays 952380952360 to 1000000000000 VND at "
                         "'manager' and 1000000000000 to 1000000000000 VND at 'staff': more than "
                         "5 % apart at the lower end [pay-parity]\n"));
}

TEST_CASE("A trunk's rises are each there once, with the first track that has them") {
  Ladder ladder;
  ladder.levels.resize(4);
  ladder.tracks.resize(2);
  for (const LevelIndex level : {0U, 1U, 2U})
    ladder.tracks[0].levels.push_back({level, {}});
  for (const LevelIndex level : {0U, 1U, 3U})
    ladder.tracks[1].levels.push_back({level, {}});
  std::string rises;
  for (const auto& rise : rises_of(ladder, [](const Level&) { return true; }))
    rises += fmt::format("{}-{} in {}; ", rise.below, rise.above, rise.track);
  CHECK(rises == "0-1 in 0; 1-2 in 0; 1-3 in 1; ");
}

TEST_CASE("Thousands of levels of one grade are compared before anybody gets impatient") {
  constexpr int count = 3000;
  std::string levels;
  std::string tracks;
  for (int i = 0; i < count; ++i) {
    levels += fmt::format("  - {{id: l{}, title: L, grade: 1, pay: {{currency: EUR, min: 100, max: "
                          "200}}, expects: {{craft: 1}}}}\n",
                          i);
    tracks += fmt::format("  - {{id: t{}, levels: [l{}]}}\n", i, i);
  }
  levels += "  - {id: last, title: L, grade: 1, pay: {currency: EUR, min: 100, max: 300}, expects: "
            "{craft: 1}}\n";
  tracks += "  - {id: last, levels: [last]}\n";
  const auto text = found_in_ladder(levels, tracks, {"pay-parity"});
  CHECK(text.find("grade 1 pays 100 to 300 EUR at 'last' and 100 to 200 EUR at 'l0'") !=
        std::string::npos);
  CHECK(text.find("[pay-parity]") == text.rfind("[pay-parity]"));
}

} // namespace rung
