// Stage 3b: tables of words, written as rows with a space between the words.
//
// Before: words.hpp. After: the checks of language, and acts.hpp, whose tables are such rows.
#pragma once

#include "check/text/words.hpp"

#include <string_view>

namespace rung {

/// Calls `visit` with each word of a row.
template <class Visit>
void each_word(std::string_view row, Visit visit) {
  while (!row.empty()) {
    const auto end = row.find(' ');
    visit(row.substr(0, end));
    row.remove_prefix(end == std::string_view::npos ? row.size() : end + 1);
  }
}

inline WordSet words_of(const Vocabulary& vocabulary, std::string_view row) {
  WordSet set;
  each_word(row, [&](std::string_view word) { set.add(vocabulary, word); });
  return set;
}

/// Words that say how much, and nothing that could be seen. Taken away, "very strong communication"
/// and "strong communication" are the same.
inline constexpr std::string_view degree_words =
    "absolutely advanced all-round basic basically broad broadly complex complicated comprehensive "
    "consistent consistently considerable considerably deep deeper deeply demanding "
    "difficult distinguished especially excellent exceptional exceptionally expert extensive "
    "extensively extremely fairly full fully good great greater greatly hard harder high higher "
    "highest highly increasing increasingly intermediate large larger limited little major minor "
    "moderate more most much often outstanding particularly profound quite rather really "
    "significant significantly simple simpler small smaller solid some sometimes somewhat strong "
    "stronger strongest strongly substantial substantially superb superior thorough thoroughly "
    "totally tricky truly usually utmost vast very well wide widely wider";

} // namespace rung
