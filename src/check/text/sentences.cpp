#include "check/text/sentences.hpp"

#include <algorithm>
#include <array>

namespace rung {

namespace {

/// Written with a stop in the middle of a sentence.
constexpr auto abbreviations =
    std::to_array<std::string_view>({"approx", "ca", "cf", "dr", "e.g", "etc", "i.e", "incl", "max",
                                     "min", "mr", "mrs", "ms", "no", "prof", "resp", "st", "vs"});
/// Those that may end a sentence all the same: a capital letter after them tells.
constexpr auto may_end = std::to_array<std::string_view>({"etc", "max", "min", "no"});

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_upper(char letter) {
  return letter >= 'A' && letter <= 'Z';
}

/// The run of letters and stops that ends at `end`: "e.g" of "(e.g. five".
std::string written_before(std::string_view text, std::size_t end) {
  auto begin = end;
  while (begin > 0 && (text[begin - 1] == '.' ||
                       (lower(text[begin - 1]) >= 'a' && lower(text[begin - 1]) <= 'z')))
    --begin;
  std::string run(text.substr(begin, end - begin));
  std::ranges::transform(run, run.begin(), lower);
  return run;
}

bool is_abbreviation(std::string_view text, std::size_t end, char next) {
  const auto run = written_before(text, end);
  if (std::ranges::find(abbreviations, run) == abbreviations.end())
    return false;
  return !is_upper(next) || std::ranges::find(may_end, run) == may_end.end();
}

/// Whether a line of the stretch begins a new item: "- next", "* next", or is blank.
bool begins_item(std::string_view between) {
  for (auto at = between.find('\n'); at != std::string_view::npos;
       at = between.find('\n', at + 1)) {
    const auto rest = between.substr(at + 1);
    const auto first = rest.find_first_not_of(" \t");
    if (first != std::string_view::npos &&
        std::string_view("-*\n").find(rest[first]) != std::string_view::npos)
      return true;
  }
  return false;
}

bool ends_sentence(std::string_view text, std::size_t end, std::size_t next) {
  const auto between = text.substr(end, next - end);
  if (begins_item(between))
    return true;
  const auto stop = between.find_first_of(".!?");
  // `README.md`, `node.js`: no space after it.
  if (stop == std::string_view::npos || between.size() == 1)
    return false;
  return !(between[0] == '.' && is_abbreviation(text, end, text[next]));
}

} // namespace

std::vector<Sentence> sentences(std::string_view text, std::span<const Word> words) {
  std::vector<Sentence> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto& word = words[at];
    const auto end = at == 0 ? 0 : words[at - 1].begin + words[at - 1].length;
    if (at == 0 || ends_sentence(text, end, word.begin))
      found.push_back({at, 0, 0});
    auto& sentence = found.back();
    ++sentence.count;
    if (sentence.count == 1 || (word.before != Break::hyphen && word.before != Break::slash))
      ++sentence.words;
  }
  return found;
}

} // namespace rung
