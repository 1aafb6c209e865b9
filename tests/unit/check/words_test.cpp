#include "check/text/words.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rung {

namespace {

/// The words of a text, each with a sign of what stands before it.
std::string cut_into_words(std::string_view text) {
  Vocabulary vocabulary;
  std::vector<Word> words;
  vocabulary.read(text, words);
  std::string shown;
  for (const auto& word : words) {
    constexpr std::string_view signs = "^ +-/,*.";
    shown += signs[static_cast<std::size_t>(word.before)];
    shown += vocabulary.spelling(word.id);
  }
  return shown;
}

} // namespace

TEST_CASE("Text is cut at whatever is no letter, digit or apostrophe inside a word") {
  CHECK(cut_into_words("Ships a feature.") == "^ships a feature");
  CHECK(cut_into_words("the team's owners' don't") == "^the team's owners*don't");
  CHECK(cut_into_words("the team\u2019s") == "^the team's");
  CHECK(cut_into_words("  'quoted' (in brackets)") == "^quoted*in brackets");
  CHECK(cut_into_words("").empty());
  CHECK(cut_into_words(" ... ").empty());
}

TEST_CASE("Numbers keep their points and commas") {
  CHECK(cut_into_words("3.5 or 1,000, then 4.") == "^3.5 or 1,000,then 4");
  CHECK(cut_into_words("99.9 % of 24/7") == "^99.9 of 24/7");
}

TEST_CASE("What stands between two words is kept") {
  CHECK(cut_into_words("five-year, five year") == "^five-year,five year");
  CHECK(cut_into_words("5+ years, C++ code") == "^5+years,c+code");
  CHECK(cut_into_words("one: two; three? four! five. six") == "^one.two.three.four.five.six");
  CHECK(cut_into_words("one \u2014 two \u201cthree\u201d") == "^one*two*three");
  CHECK(cut_into_words("the README.md of v1.2") == "^the readme*md of v1.2");
  CHECK(cut_into_words("a line\nbreak, a\n\nparagraph") == "^a line break,a.paragraph");
}

TEST_CASE("Letters beyond ASCII are letters, signs and no-break spaces are not") {
  CHECK(cut_into_words("caf\u00e9 \u00dcber \u00e4ndert") == "^caf\u00e9 \u00dcber \u00e4ndert");
  CHECK(cut_into_words("5\u00a0years") == "^5 years");
  CHECK(cut_into_words("\u00abready\u00bb \u2026") == "^ready");
}

TEST_CASE("A word has one id however it is written, and a place in bytes") {
  Vocabulary vocabulary;
  std::vector<Word> words;
  vocabulary.read("\u00dcber Pay, PAY", words);
  REQUIRE(words.size() == 3);
  CHECK(words[1].id == words[2].id);
  CHECK(words[1].begin == 6);
  CHECK(words[2].length == 3);
  CHECK(vocabulary.find("pay") == words[1].id);
  CHECK_FALSE(vocabulary.find("PAY"));
  CHECK(vocabulary.size() == 2);
  const WordSet set(vocabulary, {"pay", "salary"});
  CHECK(set.contains(words[1]));
  CHECK_FALSE(set.contains(words[0]));
  CHECK_FALSE(set.contains(WordId{99}));
}

TEST_CASE("Ids stay when later texts bring more words") {
  Vocabulary vocabulary;
  std::vector<Word> words;
  vocabulary.read("pay", words);
  std::string many;
  for (int k = 0; k < 1000; ++k)
    many += "w" + std::to_string(k) + " ";
  vocabulary.read(many, words);
  CHECK(vocabulary.spelling(0) == "pay");
  CHECK(vocabulary.find("w999") == 1000);
}

TEST_CASE("Sentences begin at the start and after a stop") {
  Vocabulary vocabulary;
  std::vector<Word> words;
  vocabulary.read("Ships it. Then, rests", words);
  REQUIRE(words.size() == 4);
  CHECK(begins_sentence(words[0]));
  CHECK_FALSE(begins_sentence(words[1]));
  CHECK(begins_sentence(words[2]));
  CHECK_FALSE(begins_sentence(words[3]));
}

TEST_CASE("A count is a number, in digits or in words") {
  for (const auto* count : {"4", "12", "1,000", "3.5", "10k", "one", "twelve", "dozen", "several"})
    CHECK(is_count(count));
  for (const auto* other : {"3rd", "2fa", "10x", "a", "first", "once", "k", "tenth"})
    CHECK_FALSE(is_count(other));
}

} // namespace rung
