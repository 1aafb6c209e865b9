#include "check/text/phrases.hpp"
#include "support/catch.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

namespace {

/// The phrases in a text, as `pattern:words`, with bars between them.
std::string found_phrases(std::string_view text, const std::vector<std::string_view>& patterns) {
  Vocabulary vocabulary;
  std::vector<Word> words;
  vocabulary.read(text, words);
  const PhraseBook book(vocabulary, patterns);
  std::string shown;
  for (const auto& match : book.find(words)) {
    shown += (shown.empty() ? "" : "|") + std::to_string(match.pattern) + ":";
    const auto begin = words[match.first].begin;
    const auto& last = words[match.first + match.count - 1];
    shown += text.substr(begin, last.begin + last.length - begin);
  }
  return shown;
}

} // namespace

TEST_CASE("A phrase is its words, in order and without regard to case") {
  CHECK(found_phrases("Time in role counts", {"time in role"}) == "0:Time in role");
  CHECK(found_phrases("in time, role", {"time in role"}).empty());
  CHECK(found_phrases("time in", {"time in role"}).empty());
  CHECK(found_phrases("", {"time in role"}).empty());
}

TEST_CASE("Either word, a word that may be missing, any word, any count") {
  const std::vector<std::string_view> patterns = {"# year|years of? * experience"};
  CHECK(found_phrases("5 years of good experience", patterns) == "0:5 years of good experience");
  CHECK(found_phrases("one year good experience", patterns) == "0:one year good experience");
  CHECK(found_phrases("5 years of experience", patterns) ==
        "0:5 years of experience"); // any word: "of"
  CHECK(found_phrases("5 years experience", patterns).empty());
  CHECK(found_phrases("5 years of experience", {"# years of? *? experience"}) ==
        "0:5 years of experience");
  CHECK(found_phrases("some years of good experience", patterns).empty());
  CHECK(found_phrases("a x b", {"a *? *? b"}) == "0:a x b");
  CHECK(found_phrases("a b b", {"a *? b"}) == "0:a b b");
  CHECK(found_phrases("a x y z b", {"a *? *? b"}).empty());
}

TEST_CASE("A phrase ends with its sentence, not at a comma or a bracket") {
  CHECK(found_phrases("time, in (role)", {"time in role"}) == "0:time, in (role");
  CHECK(found_phrases("Saves time. In role plays", {"time in role"}).empty());
  CHECK(found_phrases("time\n\nin role", {"time in role"}).empty());
}

TEST_CASE("Signs say what stands before a word") {
  CHECK(found_phrases("five-year plan", {"five -year"}) == "0:five-year");
  CHECK(found_phrases("five year plan", {"five -year"}).empty());
  CHECK(found_phrases("5+ years", {"# +years"}) == "0:5+ years");
  CHECK(found_phrases("5 years", {"# +years"}).empty());
  CHECK(found_phrases("Experience: 5 years", {"experience :# years"}) == "0:Experience: 5 years");
  CHECK(found_phrases("Experience 5 years", {"experience :# years"}).empty());
  CHECK(found_phrases("Available. Is available", {"^available"}) == "0:Available");
  CHECK(found_phrases("Rests. Available", {"^available"}) == "0:Available");
}

TEST_CASE("The longest phrase at a word wins, then the one that is listed first") {
  const std::vector<std::string_view> patterns = {"degree", "degree of", "degree of *",
                                                  "degree of x"};
  CHECK(found_phrases("a degree", patterns) == "0:degree");
  CHECK(found_phrases("a degree of", patterns) == "1:degree of");
  CHECK(found_phrases("a degree of x", patterns) == "2:degree of x");
}

TEST_CASE("No phrase overlaps the one before it") {
  CHECK(found_phrases("a b a b a", {"a b a", "b"}) == "0:a b a|1:b");
  CHECK(found_phrases("new hires for hires", {"hires", "new hires"}) == "1:new hires|0:hires");
}

TEST_CASE("Words that the texts don't hold make a pattern that finds nothing") {
  CHECK(found_phrases("plain text", {"other words", "plain|other text", "plain other? text"}) ==
        "1:plain text");
}

TEST_CASE("A pattern that could begin anywhere is refused") {
  const Vocabulary vocabulary;
  CHECK_THROWS_AS(PhraseBook(vocabulary, {"* a"}), std::logic_error);
  CHECK_THROWS_AS(PhraseBook(vocabulary, {"a? b"}), std::logic_error);
  CHECK_THROWS_AS(PhraseBook(vocabulary, {""}), std::logic_error);
}

} // namespace rung
