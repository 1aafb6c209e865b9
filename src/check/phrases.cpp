#include "check/phrases.hpp"

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

/// Words from `at` on that the parts take in, 0 where they don't; the longest way.
template <class Parts>
std::size_t matched(const Parts& parts, std::size_t part, std::span<const Word> words,
                    std::size_t at, std::size_t begin) {
  if (part == parts.size())
    return at - begin;
  const bool ended = at == words.size() || (at > begin && words[at].before == Break::stop);
  const auto& wanted = parts[part];
  if (!ended && (wanted.any || wanted.words.contains(words[at])))
    if (const auto length = matched(parts, part + 1, words, at + 1, begin))
      return length;
  return wanted.optional ? matched(parts, part + 1, words, at, begin) : 0;
}

} // namespace

PhraseBook::PhraseBook(const Vocabulary& vocabulary,
                       std::initializer_list<std::string_view> patterns)
    : PhraseBook(vocabulary, std::span(patterns.begin(), patterns.size())) {}

PhraseBook::PhraseBook(const Vocabulary& vocabulary, std::span<const std::string_view> patterns)
    : starts_(vocabulary.size()) {
  for (const auto pattern : patterns)
    add(vocabulary, pattern);
}

void PhraseBook::add(const Vocabulary& vocabulary, std::string_view text) {
  std::vector<Part> parts;
  each_piece(text, ' ', [&](std::string_view piece) {
    Part part;
    part.optional = piece.ends_with('?');
    if (part.optional)
      piece.remove_suffix(1);
    part.any = piece == "*";
    if (parts.empty() && (part.any || part.optional))
      throw std::logic_error("a phrase has to begin with words");
    each_piece(piece, '|', [&](std::string_view word) {
      if (word != "#") {
        part.words.add(vocabulary, word);
        return;
      }
      for (WordId id = 0; id < vocabulary.size(); ++id)
        if (is_count(vocabulary.spelling(id)))
          part.words.add(id);
    });
    parts.push_back(std::move(part));
  });
  const auto number = static_cast<std::uint32_t>(patterns_.size());
  for (WordId id = 0; id < vocabulary.size(); ++id)
    if (parts.front().words.contains(id))
      starts_[id].push_back(number);
  patterns_.push_back(std::move(parts));
}

std::vector<PhraseMatch> PhraseBook::find(std::span<const Word> words) const {
  std::vector<PhraseMatch> found;
  for (std::size_t at = 0; at < words.size();) {
    PhraseMatch best{0, at, 0};
    for (const auto pattern : starts_[words[at].id]) {
      const auto length = matched(patterns_[pattern], 0, words, at, at);
      if (length > best.count)
        best = {pattern, at, length};
    }
    if (best.count > 0)
      found.push_back(best);
    at += std::max<std::size_t>(best.count, 1);
  }
  return found;
}

} // namespace rung
