#include "check/text/words.hpp"

#include <algorithm>
#include <array>

namespace rung {

namespace {

constexpr std::string_view curly_apostrophe = "\xE2\x80\x99";

constexpr bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

constexpr bool is_ascii_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// Whether the byte stands in a word; of those beyond ASCII only the bytes around tell.
enum class ByteKind : std::uint8_t { other, word, beyond_ascii };

constexpr std::array<ByteKind, 256> byte_kinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
    const auto letter = static_cast<char>(byte);
    kinds[byte] = byte >= 0x80                                  ? ByteKind::beyond_ascii
                  : is_digit(letter) || is_ascii_letter(letter) ? ByteKind::word
                                                                : ByteKind::other;
  }
  return kinds;
}();

/// Bytes beyond ASCII are letters, but for dashes, quotes and ellipses (U+2000..U+203F) and for the
/// no-break space, guillemets and signs of U+0080..U+00BF.
bool is_word_byte(std::string_view text, std::size_t at) {
  const auto kind = byte_kinds[static_cast<unsigned char>(text[at])];
  if (kind != ByteKind::beyond_ascii)
    return kind == ByteKind::word;
  const auto starts = [&](std::size_t back) {
    return at >= back && text[at - back] == '\xE2' && at - back + 1 < text.size() &&
           text[at - back + 1] == '\x80';
  };
  const bool sign = text[at] == '\xC2' || (at > 0 && text[at - 1] == '\xC2');
  return !sign && !starts(0) && !starts(1) && !starts(2);
}

/// The length of an apostrophe at `at`, 0 where there is none.
std::size_t apostrophe(std::string_view text, std::size_t at) {
  if (text[at] == '\'')
    return 1;
  return text.substr(at).starts_with(curly_apostrophe) ? curly_apostrophe.size() : 0;
}

ByteKind kind_of(char letter) {
  return byte_kinds[static_cast<unsigned char>(letter)];
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (kind_of(text[at]) == ByteKind::word || is_word_byte(text, at)) {
      ++at;
      continue;
    }
    const auto mark = apostrophe(text, at);
    // 3.5 and 1,000 are one word each.
    const bool in_number = (text[at] == '.' || text[at] == ',') && is_digit(text[at - 1]) &&
                           at + 1 < text.size() && is_digit(text[at + 1]);
    const auto step = in_number ? 1 : mark;
    if (step == 0 || at + step >= text.size() || !is_word_byte(text, at + step))
      break;
    at += step;
  }
  return at;
}

Break break_of(std::string_view between, bool first) {
  if (first)
    return Break::start;
  if (between == " ")
    return Break::space;
  const auto stop = between.find_first_of(".!?;:");
  // A stop inside of a word's neighbourhood, as in `README.md` or `and/or`, ends no sentence.
  if (stop != std::string_view::npos &&
      (between.size() > 1 || between.find('\n') != std::string_view::npos))
    return Break::stop;
  if (std::ranges::count(between, '\n') > 1)
    return Break::stop;
  if (between.starts_with('+'))
    return Break::plus;
  if (between == "-")
    return Break::hyphen;
  if (between == "/")
    return Break::slash;
  if (between.find(',') != std::string_view::npos)
    return Break::comma;
  constexpr std::string_view no_break_space = "\xC2\xA0";
  if (between == no_break_space)
    return Break::space;
  return between.find_first_not_of(" \t\n%") == std::string_view::npos ? Break::space
                                                                       : Break::other;
}

} // namespace

void Vocabulary::read(std::string_view text, std::vector<Word>& words) {
  std::size_t end = 0;
  bool first = true;
  for (std::size_t at = 0; at < text.size();) {
    if (kind_of(text[at]) == ByteKind::other || !is_word_byte(text, at)) {
      ++at;
      continue;
    }
    const auto gap = break_of(text.substr(end, at - end), first);
    end = end_of_word(text, at);
    words.push_back({id_of(text.substr(at, end - at)), static_cast<std::uint32_t>(at),
                     static_cast<std::uint32_t>(end - at), gap});
    at = end;
    first = false;
  }
}

std::optional<WordId> Vocabulary::find(std::string_view lower_case) const {
  const auto found = ids_.find(lower_case);
  return found == ids_.end() ? std::nullopt : std::optional(found->second);
}

WordId Vocabulary::id_of(std::string_view written) {
  lower_.clear();
  for (std::size_t at = 0; at < written.size(); ++at) {
    if (written[at] == curly_apostrophe[0] && written.substr(at).starts_with(curly_apostrophe)) {
      lower_ += '\'';
      at += curly_apostrophe.size() - 1;
    } else {
      const char letter = written[at];
      lower_ += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
  }
  const auto [at, is_new] = ids_.try_emplace(lower_, static_cast<WordId>(spellings_.size()));
  if (is_new)
    spellings_.push_back(at->first);
  return at->second;
}

WordSet::WordSet(const Vocabulary& vocabulary, std::initializer_list<std::string_view> words) {
  for (const auto word : words)
    add(vocabulary, word);
}

void WordSet::add(const Vocabulary& vocabulary, std::string_view word) {
  if (const auto id = vocabulary.find(word))
    add(*id);
}

void WordSet::add(WordId id) {
  if (id >= has_.size())
    has_.resize(id + 1);
  has_[id] = true;
}

bool is_count(std::string_view lower_case) {
  constexpr std::array<std::string_view, 31> words = {
      "one",      "two",      "three",     "four",   "five",     "six",      "seven",    "eight",
      "nine",     "ten",      "eleven",    "twelve", "thirteen", "fourteen", "fifteen",  "sixteen",
      "eighteen", "twenty",   "thirty",    "forty",  "fifty",    "hundred",  "hundreds", "dozen",
      "dozens",   "thousand", "thousands", "few",    "many",     "several",  "multiple"};
  if (!is_digit(lower_case.front()))
    return std::ranges::find(words, lower_case) != words.end();
  if (lower_case.ends_with('k'))
    lower_case.remove_suffix(1);
  return lower_case.find_first_not_of("0123456789.,") == std::string_view::npos;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

} // namespace rung
