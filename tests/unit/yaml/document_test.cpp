#include "support/catch.hpp"
#include "support/findings.hpp"
#include "yaml/parse.hpp"
#include "yaml/scalars.hpp"

#include <string>
#include <vector>

namespace rung {

namespace {

struct Parsed {
  SourceFile file;
  Diagnostics diagnostics;
  std::optional<Document> document;

  explicit Parsed(const std::string& text) : file("test.yaml", text) {
    Findings findings(file, diagnostics);
    document = parse_document(findings);
  }
};

/// `text@line:column+length`, in order.
std::string scalars(const std::string& text) {
  const Parsed parsed(text);
  if (!parsed.document)
    return test::shown(parsed.diagnostics);
  std::string result;
  const auto& document = *parsed.document;
  for (NodeIndex i = 0; i < document[0].end; ++i) {
    if (document.kind(i) != NodeKind::scalar)
      continue;
    const auto at = parsed.file.locate(document[i].offset);
    result += std::string(document.text(i)) + "@" + std::to_string(at.line) + ":" +
              std::to_string(at.column) + "+" + std::to_string(document[i].length) + " ";
  }
  return result;
}

std::string repeat(const std::string& text, std::size_t count) {
  std::string result;
  result.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i)
    result += text;
  return result;
}

} // namespace

TEST_CASE("Values are found where they were written") {
  struct Row {
    const char* text;
    const char* expected;
  };

  for (const auto& [text, expected] :
       {Row{"a: 1\nb: two\n", "a@1:1+1 1@1:4+1 b@2:1+1 two@2:4+3 "},
        Row{"a: 1\r\nb: two\r\n", "a@1:1+1 1@1:4+1 b@2:1+1 two@2:4+3 "},
        Row{"\xEF\xBB\xBF"
            "a: x",
            "a@1:1+1 x@1:4+1 "},
        Row{"ü😀: \"ß\" # c\nb: y", "ü😀@1:1+6 ß@1:5+4 b@2:1+1 y@2:4+1 "},
        Row{"a:\tx\n", "a@1:1+1 x@1:4+1 "}, Row{"{\"a\":[1,\"b\"]}", "a@1:2+3 1@1:7+1 b@1:9+3 "},
        Row{"{\n\t\"a\": \"\\/\"\n}", "a@2:2+3 /@2:7+0 "},
        Row{"a: 'it''s'\nb: >-\n  x\n  y\n", "a@1:1+1 it's@1:4+0 b@2:1+1 x y@2:4+0 "},
        // A text that keeps its last line ends has those that are written, at the end of a file
        // too.
        Row{"a: |+\n  x\n\n", "a@1:1+1 x\n\n@1:4+0 "}, Row{"a: |+\n  x", "a@1:1+1 x\n@1:4+0 "}})
    CHECK(scalars(text) == expected);
}

TEST_CASE("JSON's surrogate pairs are one character, and positions after them stay right") {
  CHECK(scalars(R"({"a": "\ud83d\ude00 \uD83D\uDE00", "b": "x\\ud83d"})") ==
        "a@1:2+3 😀 😀@1:7+0 b@1:36+3 x\\ud83d@1:41+0 ");
}

TEST_CASE("A list and a mapping know their children") {
  const Parsed parsed("a: [x, {b: 1}]\nc:\n- y\nd:\n");
  REQUIRE(parsed.document);
  const auto& document = *parsed.document;
  std::vector<std::string> keys;
  document.each_pair(Document::root(), [&](NodeIndex key, NodeIndex value) {
    keys.emplace_back(document.text(key));
    if (keys.back() == "d")
      CHECK(document.kind(value) == NodeKind::null);
    if (keys.back() != "a")
      return;
    std::vector<NodeKind> kinds;
    document.each_item(value, [&](NodeIndex item) { kinds.push_back(document.kind(item)); });
    CHECK(kinds == std::vector{NodeKind::scalar, NodeKind::mapping});
  });
  CHECK(keys == std::vector<std::string>{"a", "c", "d"});
}

TEST_CASE("Several slips in one text are all reported") {
  const Parsed parsed("a: &x 1\nb: *x\nc: !t y\n<<: z\na: 2\n? [q]\n: 1\n");
  CHECK(
      test::shown(parsed.diagnostics) ==
      "test.yaml:1:4: error: the anchor '&x' isn't taken here [not-plain-yaml]\n"
      "  help: write the value out where it is needed; a text that starts with '&' goes in quotes\n"
      "test.yaml:2:4: error: the alias '*x' isn't taken here [not-plain-yaml]\n"
      "  help: write the value out; a text that starts with '*' goes in quotes\n"
      "test.yaml:3:4: error: the tag '!t' isn't taken here [not-plain-yaml]\n"
      "  help: remove it; a text that starts with '!' goes in quotes\n"
      "test.yaml:4:1: error: the merge key '<<' isn't taken here [not-plain-yaml]\n"
      "  help: write the keys out\n"
      "test.yaml:5:1: error: the key 'a' stands here a second time [duplicate-key]\n"
      "  help: keep one of the two\n"
      "  see test.yaml:1:1: first written here\n"
      "test.yaml:6:3: error: a key that is a list or a mapping, not a text [not-plain-yaml]\n"
      "  help: put a text that holds '[', '{' or '? ' in quotes\n");
}

TEST_CASE("Hostile texts are refused by name") {
  constexpr std::size_t mebibyte = std::size_t{1} << 20U;

  struct Row {
    std::string text;
    const char* id;
  };

  const std::vector<Row> rows = {
      {",", "syntax"},
      {repeat(",", 100'000), "syntax"},
      {repeat("[", 100'000), "too-deep"},
      {repeat("{", 100'000), "too-deep"},
      {repeat("{a: ", 50'000), "too-deep"},
      {repeat("- ", 100'000), "too-deep"},
      {repeat("? ", 100'000), "too-deep"},
      {repeat("-\n", 150'000), "too-large"},
      {"a: [" + repeat("x,", 120'000) + "]", "too-large"},
      {"a: \"" + repeat("x", 70'000) + "\"", "too-large"},
      {repeat("x", mebibyte + 1), "too-large"},
      {"a: " + repeat("- ", 100'000), "syntax"},
      {repeat("a: ", 100'000), "syntax"},
      {"a: \"" + repeat("x\n", 100'000), "syntax"},
      {repeat("---\n", 100'000), "several-documents"},
      {repeat("&a ", 100'000), "not-plain-yaml"},
      {repeat("%YAML 1.1\n", 10'000), "syntax"},
      {repeat("]", 100'000), "syntax"},
      {repeat(" ", 100'000), "empty-document"},
      {repeat("#\n", 100'000), "empty-document"},
      {std::string(100, '\0'), "encoding"},
  };
  for (const auto& [text, id] : rows) {
    INFO(text.substr(0, 20));
    const Parsed parsed(text);
    REQUIRE_FALSE(parsed.diagnostics.all().empty());
    CHECK(parsed.diagnostics.all().back().id == id);
  }
}

TEST_CASE("An alias bomb is a list of refused aliases") {
  std::string text = "a: &a [x, x]\n";
  for (char name = 'b'; name < 'z'; ++name) {
    const char before = static_cast<char>(name - 1);
    text += std::string(1, name) + ": &" + name + " [*" + before + ", *" + before + "]\n";
  }
  const Parsed parsed(text);
  CHECK(parsed.diagnostics.all().size() == 50);
  CHECK(parsed.diagnostics.all().front().message == "the anchor '&a' isn't taken here");
}

TEST_CASE("Numbers have one grammar") {
  for (const auto* text : {"0", "7", "-2", "0.75", "10", "-0.5", "100.25"})
    CHECK(is_number(text));
  for (const auto* text :
       {"", "+3", ".5", "03", "1e3", "0x1F", "1_000", ".nan", "1.", "-", "--1", "1.2.3", " 1", "٣"})
    CHECK_FALSE(is_number(text));
  CHECK(parse_whole("42") == 42);
  CHECK_FALSE(parse_whole("4.5"));
  CHECK_FALSE(parse_whole("99999999999999999999"));
  CHECK(parse_number("0.75") == 0.75);
}

} // namespace rung
