#include "check/likeness.hpp"

#include <tuple>

namespace rung {

namespace {

/// The least number of shared words with which two bags of `size` can be alike, rounded up.
std::size_t least_shared(std::size_t size) {
  return (size * least_percent + 99) / 100;
}

} // namespace

WordBag bag_of(std::vector<WordId> words) {
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

bool alike(const WordBag& a, const WordBag& b) {
  std::size_t shared = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    shared += a[i] == b[j] ? 1U : 0U;
    const bool a_moves = a[i] <= b[j];
    const bool b_moves = b[j] <= a[i];
    i += a_moves ? 1U : 0U;
    j += b_moves ? 1U : 0U;
  }
  const auto either = a.size() + b.size() - shared;
  return shared > 0 && shared * 100 >= either * least_percent;
}

LikenessIndex::LikenessIndex(std::span<const WordBag> bags) : bags_(bags), seen_by_(bags.size()) {
  WordId words = 0;
  for (const auto& bag : bags)
    words = bag.empty() ? words : std::max(words, bag.back() + 1);
  frequency_.resize(words);
  heads_.resize(words);
  for (const auto& bag : bags)
    for (const auto word : bag)
      ++frequency_[word];
}

std::vector<std::size_t> LikenessIndex::earlier_alike(std::size_t bag) {
  auto rare = bags_[bag];
  std::ranges::sort(rare, [&](WordId a, WordId b) {
    return std::tie(frequency_[a], a) < std::tie(frequency_[b], b);
  });
  if (!rare.empty())
    rare.resize(rare.size() - least_shared(rare.size()) + 1);
  std::vector<std::size_t> found;
  std::size_t compared = 0;
  for (const auto word : rare) {
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
