// Heads for tables with a column a level: short, readable, and no two alike.
#include "rung/ladder_view.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <utility>

namespace rung {

namespace {

/// An id of this many letters is its own code, and no code is longer.
constexpr std::size_t short_enough = 5;
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

/// What a level of a longer id may be called, the wish first.
std::vector<std::string> candidates(std::string_view id) {
  std::vector<std::string> codes;
  const std::size_t least = words_of(id).size() == 1 ? least_letters : 1;
  for (std::size_t letters = least; letters <= longest; ++letters)
    codes.push_back(cut(id, letters));
  std::erase_if(codes, [](const std::string& code) { return code.size() > longest; });
  return codes;
}

} // namespace

std::vector<std::string> level_codes(const Ladder& ladder) {
  std::vector<std::string> codes;
  // No code is another level's id, and a short id keeps itself, whatever else would be cut to it.
  std::set<std::string> taken;
  for (const Level& level : ladder.levels)
    taken.insert(level.id.value);
  for (const Level& level : ladder.levels) {
    const std::string& id = level.id.value;
    std::string code = id.size() <= short_enough ? id : "";
    for (const std::string& candidate : candidates(id))
      if (code.empty() && taken.insert(candidate).second)
        code = candidate;
    for (std::size_t number = codes.size() + 1; code.empty(); ++number)
      if (std::string numbered = "#" + std::to_string(number); taken.insert(numbered).second)
        code = numbered;
    codes.push_back(std::move(code));
  }
  return codes;
}

} // namespace rung
