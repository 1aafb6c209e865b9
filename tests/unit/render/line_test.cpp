#include "render/line.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using rung::Align;
using rung::Ink;
using rung::Line;

namespace {

std::string run_texts(const Line& line) {
  std::string text;
  for (const auto& run : line.runs())
    text += run.text;
  return text;
}

std::vector<std::string> texts_of(const std::vector<Line>& lines) {
  std::vector<std::string> texts(lines.size());
  std::ranges::transform(lines, texts.begin(), run_texts);
  return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("Text wraps at words") {
  CHECK(texts_of(wrap(Line("one two three four"), 9)) == Texts{"one two", "three", "four"});
  CHECK(texts_of(wrap(Line("  spaced \n out  "), 20)) == Texts{"spaced out"});
  CHECK(texts_of(wrap(Line(""), 9)) == Texts{""});
}

TEST_CASE("A word that is too long is cut between clusters") {
  CHECK(texts_of(wrap(Line("a abcdefgh b"), 4)) == Texts{"a", "abcd", "efgh", "b"});
  CHECK(texts_of(wrap(Line("e\u0301e\u0301e\u0301"), 2)) == Texts{"e\u0301e\u0301", "e\u0301"});
}

TEST_CASE("Scripts without spaces wrap between characters, but not before a full stop") {
  CHECK(texts_of(wrap(Line("设计方案"), 5)) == Texts{"设计", "方案"});
  CHECK(texts_of(wrap(Line("设计。方案"), 4)) == Texts{"设", "计。", "方案"});
  CHECK(texts_of(wrap(Line("go 设计方案"), 7)) == Texts{"go 设计", "方案"});
}

TEST_CASE("Inks survive wrapping") {
  Line line("plain ");
  line.add("bold words", Ink::strong);
  const auto lines = wrap(line, 10);
  REQUIRE(texts_of(lines) == Texts{"plain bold", "words"});
  CHECK(lines[0].runs().back().ink == Ink::strong);
  CHECK(lines[1].runs().front().ink == Ink::strong);
}

TEST_CASE("Items flow, and break between items first") {
  const std::vector<Line> items = {Line("5 of 7 met"), Line("coverage 0.67 of 0.75"), Line("core")};
  CHECK(texts_of(flow(items, " | ", 80)) == Texts{"5 of 7 met | coverage 0.67 of 0.75 | core"});
  CHECK(texts_of(flow(items, " | ", 24)) == Texts{"5 of 7 met", "coverage 0.67 of 0.75", "core"});
  CHECK(texts_of(flow(items, " | ", 12)) ==
        Texts{"5 of 7 met", "coverage", "0.67 of 0.75", "core"});
}

TEST_CASE("Text that doesn't fit is cut with an ellipsis") {
  CHECK(run_texts(fit(Line("abcdef"), 6, "…")) == "abcdef");
  CHECK(run_texts(fit(Line("abcdefg"), 6, "…")) == "abcde…");
  CHECK(run_texts(fit(Line("abcdefg"), 6, "...")) == "abc...");
  CHECK(run_texts(fit(Line("设计方案"), 6, "…")) == "设计…");
}

TEST_CASE("Padding counts display columns") {
  CHECK(run_texts(pad(Line("设计"), 6)) == "设计  ");
  CHECK(run_texts(pad(Line("cafe\u0301"), 6, Align::right)) == "  cafe\u0301");
  CHECK(run_texts(pad(Line("longer"), 3)) == "longer");
}
