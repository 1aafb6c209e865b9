#include "model/written.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace rung {

namespace {

/// What part_of points at for `part` of a value, which is written at `mark` of the file.
std::string pointed_at(const std::string& file, std::string_view mark, const std::string& value,
                       std::string_view part) {
  const SourceFile source("l.yaml", file);
  const auto offset = file.find(mark);
  const auto begin = value.find(part);
  REQUIRE(offset != std::string::npos);
  REQUIRE(begin != std::string::npos);
  const Text text{value, {0, static_cast<std::uint32_t>(offset), 1}};
  const auto span = part_of(source, text, begin, part.size());
  return file.substr(span.offset, span.length);
}

} // namespace

TEST_CASE("A part of plain text is found where it stands") {
  const std::string file = "summary: Answers for the results of a team.  # of eight\n";
  const std::string value = "Answers for the results of a team.";
  CHECK(pointed_at(file, "Answers", value, "Answers") == "Answers");
  CHECK(pointed_at(file, "Answers", value, "results of") == "results of");
  CHECK(pointed_at(file, "Answers", value, "team.") == "team.");
  CHECK(pointed_at(file, "Answers", value, value) == value);
}

TEST_CASE("A letter that comes again is not taken for an earlier one") {
  const std::string value = "aa a aab aabb";
  const SourceFile source("l.yaml", "x: aa  a aab\n  aabb\n");
  const Text text{value, {0, 3, 1}};
  CHECK(part_of(source, text, 3, 1).offset == 7);
  CHECK(part_of(source, text, 5, 3).offset == 9);
  CHECK(part_of(source, text, 9, 4).offset == 15);
}

TEST_CASE("Single quotes double the quotes inside") {
  const std::string file = "- 'The team''s ''rota'' is fair'\n";
  const std::string value = "The team's 'rota' is fair";
  CHECK(pointed_at(file, "'The", value, "The") == "The");
  CHECK(pointed_at(file, "'The", value, "team's") == "team''s");
  CHECK(pointed_at(file, "'The", value, "rota") == "rota");
  CHECK(pointed_at(file, "'The", value, "fair") == "fair");
  CHECK(pointed_at("- '''Human error'' in print'\n", "'''", "'Human error' in print", "Human") ==
        "Human");
}

TEST_CASE("Double quotes hold escapes of every kind") {
  const std::string file =
      R"(- "Says \"no\" to \u00e4lt\x65r \U0001F600 plans\nnext \\ to\tthe rest")"
      "\n";
  const std::string value = "Says \"no\" to \u00e4lter \U0001F600 plans\nnext \\ to\tthe rest";
  CHECK(pointed_at(file, "\"Says", value, "Says") == "Says");
  CHECK(pointed_at(file, "\"Says", value, "no") == "no");
  CHECK(pointed_at(file, "\"Says", value, "\u00e4lter") == R"(\u00e4lt\x65r)");
  CHECK(pointed_at(file, "\"Says", value, "plans") == "plans");
  CHECK(pointed_at(file, "\"Says", value, "next") == "next");
  CHECK(pointed_at(file, "\"Says", value, "the rest") == "the rest");
}

TEST_CASE("Quoted text over several lines, with lines that are continued") {
  const std::string file = "- \"one two\n  three \\\n  four\\\n  \\ five\"\n";
  const std::string value = "one two three four five";
  CHECK(pointed_at(file, "\"one", value, "three") == "three");
  CHECK(pointed_at(file, "\"one", value, "four") == "four");
  CHECK(pointed_at(file, "\"one", value, "five") == "five");
}

TEST_CASE("Block text is found below its mark") {
  const std::string value = "First line here.\nSecond | line.\n";
  for (const std::string mark : {"|", "|-", "|2", "| # First line here."}) {
    INFO(mark);
    const auto file = "summary: " + mark + "\n  First line here.\n  Second | line.\n";
    CHECK(pointed_at(file, "|", value, "First") == "First");
    CHECK(pointed_at(file, "|", value, "Second | line") == "Second | line");
  }
  const SourceFile source("l.yaml", "a: | # one\n  one\n");
  CHECK(part_of(source, {"one\n", {0, 3, 1}}, 0, 3).offset == 13);
}

TEST_CASE("Folded text keeps its words, whatever became of its lines") {
  const std::string file = "summary: >-\n  Carries the features\n  of one team.\n\n  Alone.\n";
  const std::string value = "Carries the features of one team.\nAlone.";
  CHECK(pointed_at(file, ">-", value, "features") == "features");
  CHECK(pointed_at(file, ">-", value, "of one team.") == "of one team.");
  CHECK(pointed_at(file, ">-", value, "Alone.") == "Alone.");
}

TEST_CASE("A stretch over several lines is its first line's part") {
  const std::string value = "Carries the features of one team.";
  CHECK(pointed_at("a: Carries the features  \n  of one team.\n", "Carries", value,
                   "features of one") == "features");
  CHECK(pointed_at("a: Carries the features\r\n  of one team.\r\n", "Carries", value,
                   "features of one") == "features");
}

TEST_CASE("In a list in brackets an item ends at its comma") {
  const std::string file = "try: [Ask who knows, 'Ask, then listen', Ask again]\n";
  CHECK(pointed_at(file, "Ask who", "Ask who knows", "knows") == "knows");
  CHECK(pointed_at(file, "'Ask,", "Ask, then listen", "then") == "then");
  CHECK(pointed_at(file, "Ask again", "Ask again", "again") == "again");
}

TEST_CASE("Umlauts and curly quotes are letters like others") {
  const std::string value = "Pr\u00fcft \u201cf\u00fcnf\u201d F\u00e4lle \u2014 the team\u2019s";
  const auto file = "- " + value + "\n";
  CHECK(pointed_at(file, "Pr", value, "F\u00e4lle") == "F\u00e4lle");
  CHECK(pointed_at(file, "Pr", value, "team\u2019s") == "team\u2019s");
}

TEST_CASE("What isn't there leaves the text's own place") {
  const SourceFile source("l.yaml", "a: some text\n");
  const Span own{0, 3, 4};
  for (const Text& text : {Text{"other text", own}, Text{"some text and more", own}}) {
    const auto span = part_of(source, text, text.value.size() - 4, 4);
    CHECK(span.offset == own.offset);
    CHECK(span.length == own.length);
  }
  CHECK(part_of(source, {"some text", {0, 99, 2}}, 0, 4).offset == 99);
  CHECK(part_of(source, {"some text", own}, 5, 40).offset == own.offset);
}

} // namespace rung
