#include "check/text/phrases.hpp"

#include <algorithm>
#include <stdexcept>

namespace rung {

namespace {

/// Cuts `text` at a letter, piece by piece.
template <class Visit>
void each_piece(std::string_view text, char letter, Visit visit) {
  while (!text.empty()) {
    const auto end = std::min(text.find(letter), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::optional<Break> break_meant(char sign) {
  switch (sign) {
  case '-':
    return Break::hyphen;
  case '+':
    return Break::plus;
  case ':':
    return Break::stop;
  default:
    return std::nullopt;
  }
}

} // namespace

PhraseBook::PhraseBook(const Vocabulary& vocabulary,
                       std::initializer_list<std::string_view> patterns)
    : PhraseBook(vocabulary, std::span(patterns.begin(), patterns.size())) {}

PhraseBook::PhraseBook(const Vocabulary& vocabulary, std::span<const std::string_view> patterns) {
  const auto counts = [](std::string_view pattern) {
    return pattern.find('#') != std::string_view::npos;
  };
  if (std::ranges::any_of(patterns, counts))
    find_counts(vocabulary);
  for (const auto pattern : patterns)
    add(vocabulary, pattern);
  std::ranges::sort(starts_);
}

void PhraseBook::find_counts(const Vocabulary& vocabulary) {
  for (WordId id = 0; id < vocabulary.size(); ++id)
    if (is_count(vocabulary.spelling(id))) {
      counts_.add(id);
      count_ids_.push_back(id);
    }
}

void PhraseBook::add(const Vocabulary& vocabulary, std::string_view text) {
  std::vector<Part> parts;
  each_piece(text, ' ', [&](std::string_view piece) { parts.push_back(part(vocabulary, piece)); });
  if (parts.empty() || parts.front().any || parts.front().optional)
    throw std::logic_error("a phrase has to begin with words");
  const auto can_stand = [](const Part& part) {
    return !part.words.empty() || part.any || part.count || part.optional;
  };
  if (std::ranges::all_of(parts, can_stand))
    add_starts(parts.front());
  patterns_.push_back(std::move(parts));
}

PhraseBook::Part PhraseBook::part(const Vocabulary& vocabulary, std::string_view piece) {
  Part part;
  part.begins = piece.starts_with('^');
  part.before = break_meant(piece.front());
  if (part.begins || part.before)
    piece.remove_prefix(1);
  part.optional = piece.ends_with('?');
  if (part.optional)
    piece.remove_suffix(1);
  each_piece(piece, '|', [&](std::string_view word) {
    part.any = part.any || word == "*";
    part.count = part.count || word == "#";
    if (const auto id = vocabulary.find(word))
      part.words.push_back(*id);
  });
  std::ranges::sort(part.words);
  return part;
}

void PhraseBook::add_starts(const Part& first) {
  const auto number = static_cast<std::uint32_t>(patterns_.size());
  const auto add = [&](WordId id) {
    starts_.emplace_back(id, number);
    first_words_.add(id);
  };
  std::ranges::for_each(first.words, add);
  if (first.count)
    std::ranges::for_each(count_ids_, add);
}

bool PhraseBook::takes(const Part& part, std::span<const Word> words, std::size_t at,
                       std::size_t begin) const {
  if (at == words.size())
    return false;
  const auto& word = words[at];
  if (part.begins && !begins_sentence(word))
    return false;
  if (part.before ? word.before != *part.before : at > begin && word.before == Break::stop)
    return false;
  return part.any || (part.count && counts_.contains(word)) ||
         std::ranges::binary_search(part.words, word.id);
}

/// Words from `at` on that the parts take in, 0 where they don't; a word that may be missing is
/// taken where it stands.
// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern has words
std::size_t PhraseBook::matched(std::span<const Part> parts, std::span<const Word> words,
                                std::size_t at, std::size_t begin) const {
  if (parts.empty())
    return at - begin;
  const auto rest = parts.subspan(1);
  if (takes(parts.front(), words, at, begin))
    if (const auto length = matched(rest, words, at + 1, begin))
      return length;
  return parts.front().optional ? matched(rest, words, at, begin) : 0;
}

std::vector<PhraseMatch> PhraseBook::find(std::span<const Word> words) const {
  std::vector<PhraseMatch> found;
  for (std::size_t at = 0; at < words.size();) {
    PhraseMatch best{0, at, 0};
    if (first_words_.contains(words[at])) {
      auto start = std::ranges::lower_bound(starts_, std::pair(words[at].id, std::uint32_t{0}));
      for (; start != starts_.end() && start->first == words[at].id; ++start) {
        const auto length = matched(patterns_[start->second], words, at, at);
        if (length > best.count)
          best = {start->second, at, length};
      }
    }
    if (best.count > 0)
      found.push_back(best);
    at += std::max<std::size_t>(best.count, 1);
  }
  return found;
}

} // namespace rung
