#include "check/text/sentences.hpp"
#include "support/catch.hpp"

#include <string>

namespace rung {

namespace {

/// The sentences, each from its first word to its last.
std::vector<std::string> cut_into_sentences(std::string_view text) {
  Vocabulary vocabulary;
  std::vector<Word> words;
  vocabulary.read(text, words);
  std::vector<std::string> found;
  for (const auto& sentence : sentences(text, words)) {
    const auto& first = words[sentence.first];
    const auto& last = words[sentence.first + sentence.count - 1];
    found.emplace_back(text.substr(first.begin, last.begin + last.length - first.begin));
  }
  return found;
}

std::size_t count_words(std::string_view text) {
  Vocabulary vocabulary;
  std::vector<Word> words;
  vocabulary.read(text, words);
  return sentences(text, words).front().words;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("A sentence ends at a stop, a question and an exclamation mark") {
  CHECK(cut_into_sentences("One two. Three! Four five? Six") ==
        Texts{"One two", "Three", "Four five", "Six"});
  CHECK(cut_into_sentences("He said \"yes.\" She left.") == Texts{"He said \"yes", "She left"});
  CHECK(cut_into_sentences("").empty());
}

TEST_CASE("A sentence goes on over a colon, a semicolon, a comma and a bracket") {
  CHECK(cut_into_sentences("Names three: one, two (or so); three.").size() == 1);
}

TEST_CASE("The stop of an abbreviation ends no sentence") {
  CHECK(cut_into_sentences("Reads, e.g. logs, i.e. text, vs. tables, approx. Five a day.").size() ==
        1);
  CHECK(cut_into_sentences("Reads logs, tables, etc. and text.").size() == 1);
  CHECK(cut_into_sentences("Asks Dr. Miller (cf. Smith et al).").size() == 1);
}

TEST_CASE("A sentence may end with etc.") {
  CHECK(cut_into_sentences("Reads logs, tables, etc. Then writes.") ==
        Texts{"Reads logs, tables, etc", "Then writes"});
}

TEST_CASE("A word that only ends like an abbreviation ends a sentence") {
  CHECK(cut_into_sentences("Talks to the devs. Then writes.").size() == 2);
}

TEST_CASE("A stop inside of a name or a number ends no sentence") {
  CHECK(cut_into_sentences("Moves README.md and node.js to version 3.5 at once").size() == 1);
}

TEST_CASE("A blank line and an item of a list begin a sentence, a broken line doesn't") {
  CHECK(cut_into_sentences("One\n\ntwo") == Texts{"One", "two"});
  CHECK(cut_into_sentences("One:\n- two\n* three") == Texts{"One", "two", "three"});
  CHECK(cut_into_sentences("One\ntwo").size() == 1);
}

TEST_CASE("What a hyphen or a slash joins is one word to a reader") {
  CHECK(count_words("Holds one-to-ones and/or talks") == 4);
  CHECK(count_words("Holds talks - often") == 3);
}

} // namespace rung
