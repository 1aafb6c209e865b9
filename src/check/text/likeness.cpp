#include "check/text/likeness.hpp"

#include <tuple>
#include <utility>

namespace rung {

namespace {

/// The least number of shared words with which two bags of `size` can be alike, rounded up.
std::size_t least_shared(std::size_t size) {
  return (size * least_percent + 99) / 100;
}

} // namespace

bool alike(WordBag a, WordBag b) {
  // Shared words s are enough when 100 s >= percent (a + b - s); more than `spare` words in one bag
  // alone are too many, and most pairs have them within a few steps.
  const auto both = a.size() + b.size();
  const auto needed = (both * least_percent + 99 + least_percent) / (100 + least_percent);
  if (a.empty() || b.empty() || both < 2 * needed)
    return false;
  const auto spare = both - 2 * needed;
  std::size_t shared = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size() && i + j <= 2 * shared + spare;) {
    const bool a_moves = a[i] <= b[j];
    const bool b_moves = b[j] <= a[i];
    shared += a_moves && b_moves ? 1U : 0U;
    i += a_moves ? 1U : 0U;
    j += b_moves ? 1U : 0U;
  }
  return shared >= needed;
}

LikenessIndex::LikenessIndex(std::vector<WordBag> bags)
    : bags_(std::move(bags)), seen_by_(bags_.size()) {
  WordId words = 0;
  for (const auto bag : bags_)
    words = bag.empty() ? words : std::max(words, bag.back() + 1);
  frequency_.resize(words);
  heads_.resize(words);
  for (const auto bag : bags_)
    for (const auto word : bag)
      ++frequency_[word];
}

std::vector<std::size_t> LikenessIndex::earlier_alike(std::size_t bag) {
  // The rarest words of the bag, so many that no alike bag is without all of them.
  rare_.assign(bags_[bag].begin(), bags_[bag].end());
  const auto size = rare_.size();
  const auto count = size == 0 ? 0 : size - least_shared(size) + 1;
  std::ranges::partial_sort(
      rare_, rare_.begin() + static_cast<std::ptrdiff_t>(count),
      [&](WordId a, WordId b) { return std::tie(frequency_[a], a) < std::tie(frequency_[b], b); });
  rare_.resize(count);
  std::vector<std::size_t> found;
  std::size_t compared = 0;
  for (const auto word : rare_) {
    auto& met = heads_[word];
    // The nearest first, which are most likely to be of the same competency.
    for (auto other = met.rbegin(); other != met.rend() && compared < most_compared; ++other) {
      if (seen_by_[*other] == bag + 1)
        continue;
      seen_by_[*other] = static_cast<std::uint32_t>(bag + 1);
      ++compared;
      if (alike(bags_[bag], bags_[*other]))
        found.push_back(*other);
    }
    met.push_back(static_cast<std::uint32_t>(bag));
  }
  std::ranges::sort(found);
  return found;
}

} // namespace rung
