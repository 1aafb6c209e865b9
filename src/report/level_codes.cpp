// Heads for tables with a column a level: short, readable, and no two alike.
#include "rung/ladder_view.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>

namespace rung {

namespace {

/// An id of this many letters is its own code, and no code is longer.
constexpr std::size_t short_enough = 4;
constexpr std::size_t longest = 6;
/// Of an id that is one word.
constexpr std::size_t least_letters = 3;

std::vector<std::string_view> words_of(std::string_view id) {
  std::vector<std::string_view> words;
  while (!id.empty()) {
    const std::size_t end = std::min(id.find('-'), id.size());
    if (end > 0)
      words.push_back(id.substr(0, end));
    id.remove_prefix(std::min(end + 1, id.size()));
  }
  return words;
}

bool is_number(std::string_view word) {
  return word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The first letter of each word but the last, of which `letters`; numbers are kept whole.
std::string cut(std::string_view id, std::size_t letters) {
  const std::vector<std::string_view> words = words_of(id);
  std::string code;
  for (std::size_t i = 0; i < words.size(); ++i)
    code +=
        is_number(words[i]) ? words[i] : words[i].substr(0, i + 1 == words.size() ? letters : 1);
  return code;
}

/// What a level may be called, the wish first.
std::vector<std::string> candidates(std::string_view id) {
  std::vector<std::string> codes;
  if (id.size() <= short_enough)
    codes.emplace_back(id);
  const std::size_t least = words_of(id).size() == 1 ? least_letters : 1;
  for (std::size_t letters = least; letters <= longest; ++letters)
    codes.push_back(cut(id, letters));
  std::erase_if(codes, [](const std::string& code) { return code.size() > longest; });
  return codes;
}

} // namespace

std::vector<std::string> level_codes(const Ladder& ladder) {
  std::vector<std::string> codes(ladder.levels.size());
  std::set<std::string> taken;
  // A short id keeps itself, whatever else would be cut to it.
  for (std::size_t i = 0; i < codes.size(); ++i)
    if (ladder.levels[i].id.value.size() <= short_enough)
      taken.insert(codes[i] = ladder.levels[i].id.value);
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (!codes[i].empty())
      continue;
    for (const std::string& code : candidates(ladder.levels[i].id.value))
      if (taken.insert(code).second) {
        codes[i] = code;
        break;
      }
    for (std::size_t number = i + 1; codes[i].empty(); ++number)
      if (std::string code = "#" + std::to_string(number); taken.insert(code).second)
        codes[i] = code;
  }
  return codes;
}

} // namespace rung
