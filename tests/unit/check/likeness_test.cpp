#include "check/text/likeness.hpp"
#include "support/catch.hpp"

#include <random>

namespace rung {

namespace {

using Words = std::vector<WordId>;

Words bag_of(Words words) {
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

/// Which earlier bags each is like, by the index.
std::vector<std::vector<std::size_t>> by_index(const std::vector<Words>& bags) {
  LikenessIndex index({bags.begin(), bags.end()});
  std::vector<std::vector<std::size_t>> found;
  for (std::size_t k = 0; k < bags.size(); ++k)
    found.push_back(index.earlier_alike(k));
  return found;
}

/// The same by comparing each with each.
std::vector<std::vector<std::size_t>> by_hand(const std::vector<Words>& bags) {
  std::vector<std::vector<std::size_t>> found(bags.size());
  for (std::size_t k = 0; k < bags.size(); ++k)
    for (std::size_t other = 0; other < k; ++other)
      if (alike(bags[k], bags[other]))
        found[k].push_back(other);
  return found;
}

/// Bags of a few words each, of which many differ from one before in a word or two.
std::vector<Words> made_up(std::mt19937& random, std::size_t count, WordId vocabulary) {
  std::vector<Words> bags;
  const auto word = [&] { return static_cast<WordId>(random() % vocabulary); };
  while (bags.size() < count) {
    std::vector<WordId> words;
    if (!bags.empty() && random() % 2 == 0) {
      words = bags[random() % bags.size()];
      if (!words.empty() && random() % 2 == 0)
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(random() % words.size()));
      if (random() % 2 == 0)
        words.push_back(word());
    } else {
      for (auto left = random() % 20; left > 0; --left)
        words.push_back(word());
    }
    bags.push_back(bag_of(std::move(words)));
  }
  return bags;
}

} // namespace

TEST_CASE("Bags are alike from 85 of 100 words on") {
  CHECK(alike(Words{1, 2, 3, 4, 5, 6}, Words{1, 2, 3, 4, 5, 6, 7})); // 6 of 7: 86 %
  CHECK_FALSE(alike(Words{1, 2, 3, 4, 5}, Words{1, 2, 3, 4, 5, 6})); // 5 of 6: 83 %
  CHECK_FALSE(alike(Words{1, 2, 3, 4, 5, 6}, Words{1, 2, 3, 4, 5, 7}));
  Words twenty;
  for (WordId word = 0; word < 20; ++word)
    twenty.push_back(word);
  const Words seventeen(twenty.begin(), twenty.begin() + 17);
  CHECK(alike(twenty, seventeen)); // 85 % to the word
  CHECK_FALSE(alike(twenty, Words(twenty.begin(), twenty.begin() + 16)));
}

TEST_CASE("An empty bag is like none, not even like another") {
  CHECK_FALSE(alike(Words{}, Words{}));
  CHECK_FALSE(alike(Words{}, Words{1}));
  CHECK(by_index({{}, {}, {1}}) == std::vector<std::vector<std::size_t>>(3));
}

TEST_CASE("The index finds what comparing each with each finds") {
  std::mt19937 random(2026);
  for (const WordId vocabulary : {8U, 30U, 400U}) {
    const auto bags = made_up(random, most_compared, vocabulary);
    const auto expected = by_hand(bags);
    CHECK(by_index(bags) == expected);
    std::size_t pairs = 0;
    for (const auto& found : expected)
      pairs += found.size();
    CHECK(pairs > 15); // so that there was something to find
  }
}

TEST_CASE("Of very many alike, the nearest are found, and no more than the bound") {
  const std::vector<Words> bags(3 * most_compared, Words{1, 2, 3, 4, 5, 6, 7});
  const auto found = by_index(bags);
  CHECK(found[1] == std::vector<std::size_t>{0});
  CHECK(found[most_compared].size() == most_compared);
  CHECK(found.back().size() == most_compared);
  CHECK(found.back().back() == bags.size() - 2);
}

} // namespace rung
