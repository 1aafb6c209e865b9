#include "rung/assessment.hpp"

#include "score/gaps.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <algorithm>
#include <random>
#include <tuple>

using namespace rung;
using namespace rung::test;

namespace {

/// `kind competency from->to`, needed ones marked `!`.
std::string dump_gaps(const Ladder& ladder, const std::vector<Gap>& gaps) {
  std::string text;
  for (const Gap& gap : gaps) {
    text += text.empty() ? "" : ", ";
    text += std::string(name_of(gap.kind)) + ' ';
    text += gap.competency ? ladder.competencies[*gap.competency].id.value + ' ' : "";
    text += (gap.from ? std::to_string(*gap.from) : "?") + "->" + std::to_string(gap.to);
    text += gap.needed ? "!" : "";
  }
  return text;
}

std::string gaps_to(const LadderSpec& spec, const std::string& to,
                    const std::vector<std::string>& entries) {
  const Ladder ladder = ladder_of(spec);
  const Assessment assessment =
      assess(ladder, portfolio_of(ladder, entries), {level(ladder, to), Date{1000}});
  return dump_gaps(ladder, assessment.gaps);
}

/// Tries every subset: the fewest steps, the fewest items, the first places.
std::vector<std::size_t> brute_force(const std::vector<CoverageItem>& items, int missing) {
  using Key = std::tuple<int, std::size_t, std::vector<std::size_t>>;
  std::optional<Key> best;
  for (std::size_t bits = 0; bits < (std::size_t{1} << items.size()); ++bits) {
    std::vector<std::size_t> chosen;
    int steps = 0;
    int weight = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
      if ((bits >> i & 1U) != 0) {
        chosen.push_back(i);
        steps += items[i].steps;
        weight += items[i].weight;
      }
    const Key key{steps, chosen.size(), chosen};
    if (weight >= missing && (!best || key < *best))
      best = key;
  }
  return std::get<2>(best.value());
}

} // namespace

TEST_CASE("the worked example's one gap") {
  CHECK(gaps_to({.levels = {{"l1", "a2! b2! c2x2"},
                            {"l2", "a3! b3! c2x2 d2 e2"},
                            {"l3", "a4! b3! c3x2 d3 e3"}}},
                "l2", {"manager m 900 a4 b3 c3 d2"}) == "floor e ?->2!");
}

TEST_CASE("gaps are listed needed first, by kind, steps, weight and the ladder's order") {
  CHECK(gaps_to({.levels = {{"l1", "a1! b4! c2 d3 e2x2 f2 g2 h2 @team"}}}, "l1",
                {"manager m 900 b2 c1 d1 e1 f1 g2 h2 @task"}) ==
        "core a ?->1!, core b 2->4!, floor d 1->3!, coverage e 1->2!, coverage c 1->2!, "
        "influence 0->1!, coverage f 1->2");
}

TEST_CASE("a floor gap is closed whole and then counts for coverage") {
  CHECK(gaps_to({.levels = {{"l1", "a1! b4 c2 d1 e1"}}}, "l1", {"manager m 900 a1 b1 c1 d1 e1"}) ==
        "floor b 1->4!, coverage c 1->2");
}

TEST_CASE("the shortest cover is the one that trying everything finds") {
  std::mt19937 random(7);
  const auto pick = [&](int low, int high) {
    return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
  };
  for (int round = 0; round < 3000; ++round) {
    std::vector<CoverageItem> items(static_cast<std::size_t>(pick(1, 8)));
    int total = 0;
    for (CoverageItem& item : items) {
      item = {pick(1, 3), pick(1, 4)};
      total += item.weight;
    }
    const int missing = pick(0, total);
    INFO("round " << round << ", missing " << missing);
    CHECK(shortest_cover(items, missing) ==
          (missing == 0 ? std::vector<std::size_t>{} : brute_force(items, missing)));
  }
}
