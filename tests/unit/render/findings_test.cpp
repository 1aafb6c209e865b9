#include "rung/render.hpp"

#include "render/graphemes.hpp"
#include "render/text_lines.hpp"
#include "unit/render/hostile.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using Catch::Contains;
using rung::Diagnostic;
using rung::Diagnostics;
using rung::lines_of;
using rung::Place;
using rung::Severity;
using rung::Style;

namespace {

Place place_quoting(std::string file, int line, int column, int length, std::string excerpt) {
  Place place_quoting;
  place_quoting.file = std::move(file);
  place_quoting.line = line;
  place_quoting.column = column;
  place_quoting.length = length;
  place_quoting.excerpt = std::move(excerpt);
  return place_quoting;
}

Diagnostic finding(Place where, Severity severity = Severity::error) {
  return {severity, "unknown-key", std::move(where), "unknown key", "did you mean 'shows'?", {}};
}

std::string findings(const std::vector<Diagnostic>& list, int width = 80, bool ascii = false) {
  Diagnostics diagnostics;
  for (const auto& diagnostic : list)
    diagnostics.add(diagnostic);
  return render_findings(rung::make_findings_report(diagnostics), rung::FindingsFormat::text,
                         Style{width, false, ascii});
}

/// The display column of the caret, and what stands under it, of the first finding.
std::pair<int, int> caret(const std::string& text) {
  const auto line = lines_of(text).at(2);
  const auto at = line.find('^');
  REQUIRE(at != std::string::npos);
  return {static_cast<int>(at), static_cast<int>(line.size() - at)};
}

} // namespace

TEST_CASE("A finding shows its place, the line, a caret and the mend") {
  CHECK(findings({finding(place_quoting("ada.yaml", 12, 5, 4, "    shws: {delivery: 3}"))}) ==
        "ada.yaml:12:5: error: unknown key [unknown-key]\n"
        "   12 |     shws: {delivery: 3}\n"
        "      |     ^~~~\n"
        "  help: did you mean 'shows'?\n"
        "\n"
        "1 file, 1 error, 0 warnings\n");
}

TEST_CASE("A related place is shown too") {
  auto twice = finding(place_quoting("a.yaml", 9, 1, 2, "id"));
  twice.related = rung::Related{place_quoting("a.yaml", 2, 3, 2, "  id"), "first defined here"};
  CHECK(findings({twice}) == "a.yaml:9:1: error: unknown key [unknown-key]\n"
                             "    9 | id\n"
                             "      | ^~\n"
                             "a.yaml:2:3: note: first defined here\n"
                             "    2 |   id\n"
                             "      |   ^~\n"
                             "  help: did you mean 'shows'?\n"
                             "\n"
                             "1 file, 1 error, 0 warnings\n");
}

TEST_CASE("A finding about a whole file has no line") {
  CHECK_THAT(findings({finding(place_quoting("a.yaml", 0, 0, 0, ""))}),
             Catch::StartsWith("a.yaml: error: unknown key [unknown-key]\n  help:"));
}

TEST_CASE("The caret stands under the words, whatever comes before them") {
  const auto row = GENERATE(table<std::string, int, int, int, int>({
      // line, column and length in code points, column and width of the caret
      {"key: value", 6, 5, 5, 5},
      {"设计: value", 5, 5, 6, 5},
      {"设计", 1, 2, 0, 4},
      {"cafe\u0301: v", 8, 1, 6, 1},
      {"👨\u200D👩\u200D👧: v", 8, 1, 4, 1},
      {"\tkey", 2, 3, 4, 3},
      {"\x1b[m: v", 6, 1, 8, 1},
      {"\xFF: v", 4, 1, 6, 1},
      {"key:", 5, 1, 4, 1},
      {"", 1, 0, 0, 1},
      {"short", 40, 3, 5, 1},
  }));
  const auto& [text, column, length, at, width] = row;
  INFO(text);
  const auto shown = caret(findings({finding(place_quoting("a", 1, column, length, text))}));
  CHECK(shown.first - 8 == at);
  CHECK(shown.second == width);
}

TEST_CASE("A long line is cut around the caret") {
  const std::string line = std::string(5000, 'x') + " 设计: needle " + std::string(5000, 'y');
  for (int width = 30; width <= 120; ++width) {
    const auto text = findings({finding(place_quoting("a", 1, 5006, 6, line))}, width);
    const auto shown = lines_of(text).at(1);
    INFO(text);
    CHECK(rung::display_width(shown) <= width);
    CHECK(shown.ends_with("…"));
    const auto needle = shown.find("needle");
    REQUIRE(needle != std::string::npos);
    CHECK(rung::display_width(shown.substr(0, needle)) == caret(text).first);
    CHECK(caret(text).second == 6);
  }
  CHECK_THAT(findings({finding(place_quoting("a", 1, 5006, 6, line))}, 80, true), !Contains("…"));
}

TEST_CASE("Findings are sorted by path, line and column") {
  const auto text = findings(
      {finding(place_quoting("b", 1, 1, 1, "x")), finding(place_quoting("a", 9, 2, 1, "xx")),
       finding(place_quoting("a", 9, 1, 1, "xx")), finding(place_quoting("a", 2, 1, 1, "x"))});
  const auto at = [&text](const std::string& head) { return text.find(head); };
  CHECK(at("a:2:1") < at("a:9:1"));
  CHECK(at("a:9:1") < at("a:9:2"));
  CHECK(at("a:9:2") < at("b:1:1"));
}

TEST_CASE("The last line counts, also what is not shown") {
  std::vector<Diagnostic> list = {finding(place_quoting("b", 1, 1, 1, "x"), Severity::warning),
                                  finding(place_quoting("b", 1, 1, 1, "x"), Severity::warning),
                                  finding(place_quoting("b", 1, 1, 1, "x"), Severity::note)};
  CHECK_THAT(findings(list), Catch::EndsWith("\n1 file, 0 errors, 2 warnings, 1 note\n"));
  list.assign(53, finding(place_quoting("c", 1, 1, 1, "x")));
  CHECK_THAT(findings(list),
             Catch::EndsWith(
                 "\n3 errors more beyond the 50 of a file\n\n1 file, 53 errors, 0 warnings\n"));
}

TEST_CASE("Text stops at fifty findings, unless all are wanted, and ends in an overview") {
  Diagnostics many;
  for (int line = 1; line <= 60; ++line) {
    auto one = finding(place_quoting("a", line, 1, 1, "x"), Severity::warning);
    one.id = line % 3 == 0 ? "vague-behaviour" : "hard-to-read";
    many.keep(one);
  }
  many.keep(finding(place_quoting("b", 1, 1, 1, "x")));
  const auto report = rung::make_findings_report(many);
  const auto format = rung::FindingsFormat::text;
  const auto some = render_findings(report, format, Style{});
  CHECK_THAT(some, !Contains("a:51:1") && Contains("\n11 findings more; --all shows them\n"));
  CHECK_THAT(some, Contains("\n  error     1  unknown-key"));
  CHECK(some.find("error     1") < some.find("warning  40  hard-to-read"));
  CHECK(some.find("warning  40") < some.find("warning  20  vague-behaviour"));
  const auto all = render_findings(report, format, Style{}, true);
  CHECK_THAT(all, Contains("a:60:1") && !Contains("--all"));
}

TEST_CASE("Names, messages and lines from a file steer nothing") {
  for (const auto& text : rung::sample::hostile_texts()) {
    auto hostile = finding(place_quoting(text, 3, 2, 4, text));
    hostile.message = hostile.help = hostile.id = text;
    hostile.related = rung::Related{place_quoting(text, 1, 1, 1, text), text};
    INFO(text);
    CHECK(rung::sample::is_quiet(findings({hostile})));
  }
}
