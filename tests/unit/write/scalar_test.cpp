#include "rung/write.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"
#include "yaml/mapping.hpp"
#include "yaml/parse.hpp"

#include <fmt/format.h>

#include <rapidcheck.h>
#include <string>
#include <vector>

namespace rung {

namespace {

/// The text of the last scalar of a document, as a quoted or plain text; what is wrong with it
/// where it isn't read, or not as a text.
std::string last_text(const std::string& yaml) {
  const SourceFile file("test.yaml", yaml);
  Diagnostics diagnostics;
  Findings findings(file, diagnostics);
  const auto document = parse_document(findings);
  if (!document || diagnostics.has_errors())
    return "not read:\n" + yaml + test::shown(diagnostics);
  const auto node = (*document)[Document::root()].end - 1;
  ReadContext reading{*document, findings, "key"};
  Text text;
  read_value(reading, node, text);
  if (diagnostics.has_errors())
    return "no text:\n" + yaml + test::shown(diagnostics);
  return std::string(document->text(node));
}

std::string in_block(const std::string& text) {
  return last_text("key: " + yaml_scalar(text) + "\n");
}

std::string in_flow(const std::string& text) {
  return last_text("key: [1, {a: b, c: " + yaml_scalar(text, ScalarPlace::flow) + "}]\n");
}

} // namespace

TEST_CASE("A text stands without quotes where nothing else can be meant") {
  struct Row {
    const char* text;
    const char* block;
    const char* flow;
  };

  for (const auto& [text, block, flow] : std::vector<Row>{
           {"Led the migration", "Led the migration", "Led the migration"},
           {"It's done", "It's done", "It's done"},
           {"3 engineers onboarded", "3 engineers onboarded", "3 engineers onboarded"},
           {"https://example.com/a?b#c", "https://example.com/a?b#c",
            "\"https://example.com/a?b#c\""},
           {"a, b [c]", "a, b [c]", "\"a, b [c]\""},
           {"a: b", "\"a: b\"", "\"a: b\""},
           {"ends:", "\"ends:\"", "\"ends:\""},
           {"10:30 stand-up", "10:30 stand-up", "10:30 stand-up"},
           {"C# and #general", "\"C# and #general\"", "\"C# and #general\""},
           {"C#", "C#", "C#"},
           {"- item", "\"- item\"", "\"- item\""},
           {"-1", "\"-1\"", "\"-1\""},
           {"@team", "\"@team\"", "\"@team\""},
           {"*star*", "\"*star*\"", "\"*star*\""},
           {"%", "\"%\"", "\"%\""},
           {"", "\"\"", "\"\""},
           {" a", "\" a\"", "\" a\""},
           {"a ", "\"a \"", "\"a \""},
           {"a\tb", "\"a\\tb\"", "\"a\\tb\""},
           {"a\nb", "\"a\\nb\"", "\"a\\nb\""},
           {"No", "\"No\"", "\"No\""},
           {"No more pages", "No more pages", "No more pages"},
           {"NULL", "\"NULL\"", "\"NULL\""},
           {"2026-03-14", "\"2026-03-14\"", "\"2026-03-14\""},
           {"1_000", "\"1_000\"", "\"1_000\""},
           {"0x1F", "\"0x1F\"", "\"0x1F\""},
           {"1e3", "\"1e3\"", "\"1e3\""},
           {"-.INF", "\"-.INF\"", "\"-.INF\""},
           {".NET upgrade", ".NET upgrade", ".NET upgrade"},
           {"... and then", "\"... and then\"", "\"... and then\""},
           {"\"cannot reproduce\": closed", "'\"cannot reproduce\": closed'",
            "'\"cannot reproduce\": closed'"},
           {"\"it's\": so", R"("\"it's\": so")", R"("\"it's\": so")"},
           {R"(#\d+)", R"('#\d+')", R"('#\d+')"},
           {"Tomás führt 決定 🎉", "Tomás führt 決定 🎉", "Tomás führt 決定 🎉"},
           {"a\xE2\x80\xAE", R"("a\u202e")", R"("a\u202e")"},
           {"a\xE2\x80\xA8", R"("a\u2028")", R"("a\u2028")"},
       }) {
    CAPTURE(text);
    CHECK(yaml_scalar(text) == block);
    CHECK(yaml_scalar(text, ScalarPlace::flow) == flow);
    CHECK(in_block(text) == text);
    CHECK(in_flow(text) == text);
  }
}

TEST_CASE("Text in double quotes is JSON") {
  CHECK(json_scalar("a \"b\" \\ /\t\n\xE2\x80\xAE é") == R"("a \"b\" \\ /\t\n\u202e é")");
}

TEST_CASE("What can't be read back isn't to be written") {
  CHECK(why_unwritable("a\x1b[31m") == "it holds a control character (U+001B)");
  CHECK(why_unwritable("a\r") == "it holds a control character (U+000D)");
  CHECK(why_unwritable("a\xC2\x85") == "it holds a control character (U+0085)");
  CHECK(why_unwritable("\xEF\xBB\xBF") == "it holds a control character (U+FEFF)");
  CHECK(why_unwritable("a\xFF") == "it isn't UTF-8");
  CHECK(why_unwritable(std::string(65537, 'a')) == "it is longer than 64 KiB");
  CHECK_FALSE(why_unwritable(std::string(65536, 'a')));
  CHECK_FALSE(why_unwritable("\tTomás\n"));
}

TEST_CASE("A long text is folded, one of several lines stands as it is") {
  const LineLayout layout = {.indent = 4, .width = 40};
  CHECK(yaml_pair("title", "Short", layout) == "title: Short");
  CHECK(yaml_pair("result", "About thirty times a month two customers paid for the same seat.",
                  layout) == "result: >-\n"
                             "      About thirty times a month two\n"
                             "      customers paid for the same seat.");
  CHECK(yaml_pair("result", "One.\n\n  Two: 2.\nThree # 3.", layout) == "result: |-\n"
                                                                        "      One.\n"
                                                                        "\n"
                                                                        "        Two: 2.\n"
                                                                        "      Three # 3.");
  CHECK(yaml_pair("link", "https://example.com/" + std::string(60, 'a'), layout) ==
        "link: https://example.com/" + std::string(60, 'a'));
  CHECK(yaml_pair("result", "Ends with a line end\n", layout) ==
        "result: \"Ends with a line end\\n\"");
  CHECK(yaml_pair("no", "yes", layout) == "\"no\": \"yes\"");
}

namespace {

/// Words and marks that YAML, or a reader of it, has ideas about.
rc::Gen<std::string> any_text() {
  const auto piece = rc::gen::element<std::string>(
      " ", " ", " ", "a", "b", "Z", "1", "0", "x", "_", ".", "-", "- ", "--- ", "... ", "? ", ": ",
      ":", "#", " #", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "\\", ",", "[", "]", "{",
      "}", "~", "=", "<<", "\n", "\n\n", "\t", "null", "yes", "true", "2026-01-01", ".inf", "e",
      "+", "/", "http://", "é", "決", "🎉", "\xE2\x80\x8D", "\xC2\xA0", "\xE2\x80\xA8",
      "\xE2\x80\xAE", "\xEF\xBF\xBE", "word", "another", "sentence.");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                      [](const std::vector<std::string>& pieces) {
                        std::string text;
                        for (const auto& one : pieces)
                          text += one;
                        return text;
                      });
}

} // namespace

TEST_CASE("Whatever is written reads back as that very text") {
  const auto holds = rc::check("scalars", [] {
    const auto text = *any_text();
    RC_ASSERT(!why_unwritable(text));
    RC_ASSERT(in_block(text) == text);
    RC_ASSERT(in_flow(text) == text);
    RC_ASSERT(last_text("- a\n- " + yaml_scalar(text) + "\n") == text);
    RC_ASSERT(last_text("{\"a\": [1, " + json_scalar(text) + "]}") == text);
  });
  CHECK(holds);
}

TEST_CASE("Whatever is written as a key reads back as that very key") {
  const auto holds = rc::check("keys", [] {
    const auto text = *any_text();
    RC_PRE(text.size() < 500);
    const auto read = [&](const std::string& yaml) {
      const SourceFile file("test.yaml", yaml);
      Diagnostics diagnostics;
      Findings findings(file, diagnostics);
      const auto document = parse_document(findings);
      return document && !diagnostics.has_errors() ? std::string(document->text(1)) : "not read";
    };
    RC_ASSERT(read(yaml_scalar(text) + ": 1\n") == text);
    RC_ASSERT(read("{" + yaml_scalar(text, ScalarPlace::flow) + ": 1}\n") == text);
  });
  CHECK(holds);
}

TEST_CASE("Whatever is written below a key reads back as that very text") {
  const auto holds = rc::check("pairs", [] {
    const auto text = *any_text();
    const auto indent = *rc::gen::inRange<std::size_t>(0, 6);
    const auto step = *rc::gen::inRange<std::size_t>(1, 5);
    const bool windows = *rc::gen::arbitrary<bool>();
    const auto* const line_end = windows ? "\r\n" : "\n";
    const auto pair = yaml_pair("key", text, {indent, step, 30, line_end});
    const std::string margin(indent, ' ');
    std::string before;
    if (indent > 0)
      before = std::string("outer:") + line_end;
    RC_ASSERT(last_text(before + margin + "a: b" + line_end + margin + pair + line_end) == text);
    // What follows stands apart.
    const SourceFile file("test.yaml",
                          before + margin + pair + line_end + "# comment\n\nlast: 1\n");
    Diagnostics diagnostics;
    Findings findings(file, diagnostics);
    const auto document = parse_document(findings);
    RC_ASSERT(document && !diagnostics.has_errors());
    RC_ASSERT(document->text((*document)[0].end - 3) == text);
  });
  CHECK(holds);
}

} // namespace rung
