#include "report/packet_text.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace rung {

namespace {

bool is_blank(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

bool ends_sentence(char byte) {
  return byte == '.' || byte == '!' || byte == '?';
}

/// More than any word has on average, for texts without spaces.
constexpr std::size_t bytes_a_word = 12;

bool continues_point(char byte) {
  return (static_cast<std::uint8_t>(byte) & 0xC0U) == 0x80U;
}

struct Beginning {
  std::size_t words_end = 0;    ///< after the last word that fits
  std::size_t sentence_end = 0; ///< after the last sentence that fits
};

Beginning beginning_of(std::string_view text, std::size_t words) {
  Beginning beginning;
  std::size_t seen = 0;
  for (std::size_t i = 0; i < text.size() && seen < words; ++i) {
    if (is_blank(text[i]) || (i + 1 < text.size() && !is_blank(text[i + 1])))
      continue;
    ++seen;
    beginning.words_end = i + 1;
    if (ends_sentence(text[i]))
      beginning.sentence_end = i + 1;
  }
  return beginning;
}

std::size_t within_bytes(std::string_view text, std::size_t end, std::size_t most) {
  if (end <= most)
    return end;
  end = most;
  while (end > 0 && continues_point(text[end]))
    --end;
  return end;
}

} // namespace

int count_words(std::string_view text) {
  int words = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (!is_blank(text[i]) && (i == 0 || is_blank(text[i - 1])))
      ++words;
  return words;
}

PacketText packet_text(std::string text, std::size_t words, int ledger) {
  PacketText result;
  result.ledger = ledger;
  result.words = count_words(text);
  const Beginning beginning = beginning_of(text, words);
  // Half of the room for whole sentences is better than all of it for a torn one.
  const std::size_t wanted = beginning.sentence_end * 2 >= beginning.words_end
                                 ? beginning.sentence_end
                                 : beginning.words_end;
  const bool fits = static_cast<std::size_t>(result.words) <= words;
  const std::size_t end = within_bytes(text, fits ? text.size() : wanted, words * bytes_a_word);
  result.cut = end < text.size();
  result.shown = text.substr(0, end);
  if (result.cut)
    result.shown += " …";
  result.whole = std::move(text);
  return result;
}

} // namespace rung
