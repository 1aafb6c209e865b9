#include "check/matrix/gate_questions.hpp"

#include "score/gate.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>

namespace rung {

namespace {

struct Coverage {
  int coverable = 0;
  int needed = 0; ///< of it, so that coverage is met
};

Coverage coverage_of(const Ladder& ladder, LevelIndex level) {
  Coverage coverage;
  for (const auto& expectation : ladder.levels[level].expects)
    coverage.coverable += expectation.core ? 0 : expectation.weight;
  coverage.needed = least_weight(coverage.coverable, ladder.policy.coverage);
  return coverage;
}

/// How the lower level treats a competency that the upper one expects.
struct Choice {
  int cost = 0;     ///< weight left unmet there
  int rating = 0;   ///< what the upper level then reads, at the lowest
  bool can = false; ///< the lower level's gate may still hold
};

/// An item of the knapsack: weight unmet at the lower level, against weight unmet at the upper.
struct Item {
  int cost = 0;
  int gain = 0;
};

class Pair {
public:
  Pair(const Ladder& ladder, LevelIndex below, LevelIndex above)
      : ladder_(ladder), below_(below), above_(above) {
    const auto coverage = coverage_of(ladder, below);
    spare_ = coverage.coverable - coverage.needed;
  }

  /// One gate fails for one of four reasons; each is tried with all else at its best.
  [[nodiscard]] bool asks_for_more() const {
    return asks_for_wider_work() || asks_for_one_rating() || asks_for_coverage();
  }

private:
  [[nodiscard]] const Expectation* at_below(CompetencyIndex competency) const {
    return ladder_.expectation(below_, competency);
  }

  /// p(g) of the upper level where the lower one's is `rating`: a wider scope may say nothing.
  static int read_above(const Expectation& below, int rating, const Expectation& above) {
    return above.scope && (!below.scope || *above.scope > *below.scope) ? 0 : rating;
  }

  [[nodiscard]] Choice met(const Expectation& above) const {
    const auto* below = at_below(above.competency);
    if (below == nullptr)
      return {0, 0, true};
    return {0, read_above(*below, below->rating, above), true};
  }

  /// Left as low as the floor of the lower level lets it be.
  [[nodiscard]] Choice unmet(const Expectation& above) const {
    const auto* below = at_below(above.competency);
    if (below == nullptr)
      return {};
    const int least = least_rating(*below, ladder_.policy);
    return {below->weight, read_above(*below, least, above),
            least < below->rating && below->weight <= spare_};
  }

  /// Influence: nobody needs an entry of the upper level's scope to meet the lower one. One entry
  /// of the widest scope can stand for all that the lower level wants to see there, so from two
  /// entries asked on that is no obstacle.
  [[nodiscard]] bool asks_for_wider_work() const {
    const auto& scope = ladder_.levels[above_].scope;
    const auto& below = ladder_.levels[below_];
    if (!scope || ladder_.policy.influence == 0 ||
        (below.scope && below.scope->value >= scope->value))
      return false;
    return ladder_.policy.influence > 1 || !shows_entry_of(scope->value);
  }

  /// Whether whoever meets the lower level has an entry of that scope or a wider one, because some
  /// p(g) has to be 1 or more.
  [[nodiscard]] bool shows_entry_of(ScopeIndex scope) const {
    int left = 0;
    for (const auto& expectation : ladder_.levels[below_].expects) {
      if (!expectation.scope || *expectation.scope < scope)
        continue;
      if (least_rating(expectation, ladder_.policy) > 0)
        return true;
      left += expectation.weight;
    }
    return left > spare_;
  }

  /// Core and floor: one expectation fails the upper gate alone.
  [[nodiscard]] bool asks_for_one_rating() const {
    return std::ranges::any_of(ladder_.levels[above_].expects, [&](const Expectation& above) {
      const int least = least_rating(above, ladder_.policy);
      const auto low = unmet(above);
      return met(above).rating < least || (low.can && low.rating < least);
    });
  }

  /// Coverage: what may be left unmet at the upper level weighs too much in sum.
  [[nodiscard]] bool asks_for_coverage() const {
    const auto coverage = coverage_of(ladder_, above_);
    int wanted = coverage.coverable - coverage.needed + 1;
    std::vector<Item> items;
    for (const auto& above : ladder_.levels[above_].expects) {
      if (above.core)
        continue;
      const auto low = unmet(above);
      if (met(above).rating < above.rating)
        wanted -= above.weight;
      else if (low.can && low.rating < above.rating)
        items.push_back({low.cost, above.weight});
    }
    return coverage.coverable > 0 && most_gain(items, wanted) >= wanted;
  }

  /// The greatest gain at a cost of `spare_` at most; `wanted` or more is as good as any.
  [[nodiscard]] int most_gain(const std::vector<Item>& items, int wanted) const {
    int cost = 0;
    int gain = 0;
    for (const auto& item : items) {
      cost += item.cost;
      gain += item.gain;
    }
    if (wanted <= 0 || gain < wanted || cost <= spare_)
      return gain;
    const auto capacity = static_cast<std::size_t>(spare_);
    if (items.size() * (capacity + 1) > most_knapsack_cells)
      return wanted;
    std::vector<int> best(capacity + 1, 0); // by cost
    for (const auto& item : items)
      for (auto at = capacity; at >= static_cast<std::size_t>(item.cost); --at)
        best[at] = std::max(best[at], best[at - static_cast<std::size_t>(item.cost)] + item.gain);
    return best[capacity];
  }

  const Ladder& ladder_;
  LevelIndex below_;
  LevelIndex above_;
  int spare_; ///< weight that may stay unmet at the lower level
};

/// The sums that some of a level's weights make, up to what coverage needs.
class Sums {
public:
  explicit Sums(int last) : bits_(static_cast<std::size_t>(last) / 64 + 1), last_(last) {
    bits_[0] = 1;
  }

  [[nodiscard]] std::size_t words() const { return bits_.size(); }

  void add(int weight) {
    const auto shift = static_cast<std::size_t>(weight);
    const auto by = shift / 64;
    const auto bit = shift % 64;
    for (auto to = bits_.size(); to-- > by;) {
      auto moved = bits_[to - by] << bit;
      if (bit > 0 && to > by)
        moved |= bits_[to - by - 1] >> (64 - bit);
      bits_[to] |= moved;
    }
  }

  /// Whether a sum lies between the two.
  [[nodiscard]] bool any(int from, int to) const {
    for (auto at = std::max(0, from); at <= std::min(to, last_); ++at)
      if ((bits_[static_cast<std::size_t>(at) / 64] >> (static_cast<unsigned>(at) % 64U) & 1U) != 0)
        return true;
    return false;
  }

private:
  std::vector<std::uint64_t> bits_;
  int last_;
};

/// Which of a level's expectations can tip its coverage. Only the weight matters: the others may be
/// met or unmet at will, as far as the floor goes, and it lets each of them miss by one step (with
/// a floor of 0 every expectation decides by itself).
class Tipping {
public:
  Tipping(const Ladder& ladder, LevelIndex level, std::size_t& words_left)
      : level_(ladder.levels[level]),
        coverage_(coverage_of(ladder, level)),
        words_left_(words_left) {
    for (const auto& expectation : level_.expects)
      heaviest_ = std::max(heaviest_, expectation.core ? 0 : expectation.weight);
  }

  bool decides(const Expectation& expectation) {
    const auto known = by_weight_.find(expectation.weight);
    if (known != by_weight_.end())
      return known->second;
    return by_weight_[expectation.weight] = tips(expectation);
  }

private:
  /// The weight v tips where the others met weigh at least needed - v and less than needed. Taken
  /// one by one, others no heavier than v can't step over that stretch.
  bool tips(const Expectation& expectation) {
    if (coverage_.needed == 0)
      return false;
    if (expectation.weight >= heaviest_ || expectation.weight >= coverage_.needed)
      return true;
    Sums sums(coverage_.needed - 1);
    const auto cost = sums.words() * level_.expects.size();
    if (cost > words_left_)
      return true;
    words_left_ -= cost;
    for (const auto& other : level_.expects)
      if (!other.core && &other != &expectation)
        sums.add(other.weight);
    return sums.any(coverage_.needed - expectation.weight, coverage_.needed - 1);
  }

  const Level& level_;
  Coverage coverage_;
  std::size_t& words_left_;
  int heaviest_ = 0;
  std::map<int, bool> by_weight_;
};

} // namespace

bool asks_for_more(const Ladder& ladder, LevelIndex below, LevelIndex above) {
  return Pair(ladder, below, above).asks_for_more();
}

std::vector<bool> competencies_that_decide(const Ladder& ladder) {
  std::vector<bool> decides(ladder.competencies.size(), false);
  // Core, or a floor that can be missed: with all else met, the gate hangs on this rating.
  for (const auto& level : ladder.levels)
    for (const auto& expectation : level.expects)
      if (least_rating(expectation, ladder.policy) > 0)
        decides[expectation.competency] = true;
  auto words_left = most_subset_words;
  for (LevelIndex level = 0; level < ladder.levels.size(); ++level) {
    std::optional<Tipping> tipping;
    for (const auto& expectation : ladder.levels[level].expects) {
      if (decides[expectation.competency])
        continue;
      if (!tipping)
        tipping.emplace(ladder, level, words_left);
      decides[expectation.competency] = tipping->decides(expectation);
    }
  }
  return decides;
}

} // namespace rung
