#include "render/graphemes.hpp"

#include <catch2/catch.hpp>

#include <string>

using rung::display_width;
using rung::graphemes;

TEST_CASE("Text is as wide as a terminal shows it") {
  const auto row = GENERATE(table<std::string, int, std::size_t>({
      {"", 0, 0},
      {"abc", 3, 3},
      {"caf\u00E9", 4, 4},              // é as one code point
      {"cafe\u0301", 4, 4},             // e with a combining accent
      {"a\u0301\u0323", 1, 1},          // two marks on one letter
      {"设计", 4, 2},                   // wide
      {"ｆｕｌｌ", 8, 4},               // full width forms
      {"\u1112\u1161\u11AB", 2, 1},     // Hangul from its letters
      {"한글", 4, 2},                   // Hangul syllables
      {"🚀", 2, 1},                      // emoji
      {"👨\u200D👩\u200D👧\u200D👦", 2, 1}, // a family
      {"👩🏽\u200D💻", 2, 1},     // with a skin tone and a laptop
      {"🇩🇪", 2, 1},                     // a flag
      {"🇩🇪🇫🇷", 4, 2},                   // two flags
      {"❤", 1, 1},                      // text presentation
      {"❤\uFE0F", 2, 1},                // emoji presentation
      {"a\uFE0F", 1, 1},                // a selector that selects nothing
      {"1\uFE0F\u20E3", 2, 1},          // a keycap
      {"\u0E17\u0E33", 2, 1},           // Thai with a spacing vowel
      {"█▏░✓✗…·→•", 9, 9},              // our own signs
      {"\u200B", 0, 1},                 // zero width space
      {"x\xFFy", 3, 3},                 // no UTF-8
  }));
  const auto& text = std::get<0>(row);
  INFO(text);
  CHECK(display_width(text) == std::get<1>(row));
  CHECK(graphemes(text).size() == std::get<2>(row));
}

TEST_CASE("Clusters put together again are the text") {
  const std::string text = "añ 设计 👨\u200D👩\u200D👧 🇩🇪x\xC3(\xF0\x9F";
  std::string again;
  for (const auto& cluster : graphemes(text))
    again += cluster.text;
  CHECK(again == text);
}
