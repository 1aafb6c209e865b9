#include "check/text/acts.hpp"
#include "support/catch.hpp"

#include <string>

namespace rung {

namespace {

/// The verbs of a text, with `!` before one that is set apart and `?` before one that may belong
/// to a relative clause.
std::string verbs(std::string_view text) {
  Vocabulary vocabulary;
  std::vector<Word> words;
  vocabulary.read(text, words);
  const ActReader reader(vocabulary);
  std::string found;
  for (const auto& act : reader.acts(words)) {
    found += found.empty() ? "" : " ";
    found += act.set_apart ? "!" : act.in_relative ? "?" : "";
    found += vocabulary.spelling(words[act.verb].id);
  }
  return found;
}

} // namespace

TEST_CASE("A verb after a comma or 'and' is an act if it has something to act on") {
  CHECK(verbs("Designs services, mentors juniors and runs incidents") == "designs mentors runs");
  CHECK(verbs("Designs, builds and tests services") == "designs tests");
  CHECK(verbs("Plans and ships") == "plans");
  CHECK(verbs("") == "");
}

TEST_CASE("Nouns that look like verbs are no acts") {
  CHECK(verbs("Keeps plans, designs and reviews of the team") == "keeps");
  CHECK(verbs("Names costs and benefits of a design") == "names");
  CHECK(verbs("Write design documents, test plans and release notes") == "write");
  CHECK(verbs("Handles questions, requests and complaints") == "handles");
}

TEST_CASE("An unknown word is a verb before an article, in the form of the first") {
  CHECK(verbs("Draws a map and laminates the corners") == "draws laminates");
  CHECK(verbs("Draw a map and laminate the corners") == "draw");
  CHECK(verbs("Draw a map and show the corners") == "draw show");
}

TEST_CASE("A verb may take its object across a preposition that it is known with") {
  CHECK(verbs("Picks a task and sits with a newcomer") == "picks sits");
  CHECK(verbs("Picks a task and tests with a newcomer") == "picks");
}

TEST_CASE("Helpers and adverbs stand before the verb") {
  CHECK(verbs("Consistently writes tests and can explain gaps") == "writes explain");
}

TEST_CASE("What stands apart, and what may belong to a relative clause, is marked") {
  CHECK(verbs("Reviews designs and also interviews candidates") == "reviews !interviews");
  CHECK(verbs("Reviews designs; interviews candidates") == "reviews !interviews");
  CHECK(verbs("Writes notes as well as answers the phone") == "writes !answers");
  CHECK(verbs("Finds a tool that tests code and ships packages") == "finds ?ships");
}

TEST_CASE("The third person of a verb is spelt as English does") {
  CHECK(third_person("write") == "writes");
  CHECK(third_person("fix") == "fixes");
  CHECK(third_person("teach") == "teaches");
  CHECK(third_person("carry") == "carries");
  CHECK(third_person("employ") == "employs");
  CHECK(third_person("do") == "does");
}

} // namespace rung
