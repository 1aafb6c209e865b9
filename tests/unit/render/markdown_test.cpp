#include "rung/render.hpp"

#include "render/markdown.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/sample_explain.hpp"
#include "unit/render/sample_report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using Catch::Contains;
using rung::Format;
using rung::Inline;
using rung::Markdown;

TEST_CASE("Punctuation that is markup is escaped") {
  const auto row = GENERATE(table<std::string, std::string>({
      {"plain, text. (ok)", "plain, text. (ok)"},
      {"a|b", "a\\|b"},
      {"*b* _i_ ~~s~~", "\\*b\\* \\_i\\_ \\~\\~s\\~\\~"},
      {"<b> & </b>", "&lt;b&gt; &amp; &lt;/b&gt;"},
      {"`code`", "\\`code\\`"},
      {"[a](b)", "\\[a\\](b)"},
      {"back\\slash", "back\\\\slash"},
      {"# no heading", "\\# no heading"},
      {"- no item", "\\- no item"},
      {"+ no item", "\\+ no item"},
      {"1. no item", "1\\. no item"},
      {"12) no item", "12\\) no item"},
      {"2026 is a year", "2026 is a year"},
      {"===", "\\==="},
      {"     no code", " no code"},
      {"two\nlines", "two lines"},
      {"\x1b[1m", "\\\\x1b\\[1m"},
  }));
  CHECK(Inline(std::get<0>(row)).markup() == std::get<1>(row));
}

TEST_CASE("Only addresses that are safe to follow become links") {
  CHECK(Inline::link("t", "https://e.com/a(b) c").markup() == "[t](https://e.com/a%28b%29%20c)");
  CHECK(Inline::link("t", "mailto:a@b.c").markup() == "[t](mailto:a@b.c)");
  CHECK(Inline::link("t", "javascript:alert(1)").markup() == "t (javascript:alert(1))");
  CHECK(Inline::link("a]b", "").markup() == "a\\]b");
}

TEST_CASE("A fence is longer than any run of backticks in it") {
  Markdown page;
  page.code({"a ```` b", "c"});
  CHECK(page.take() == "`````text\na ```` b\nc\n`````\n\n");
}

TEST_CASE("An assessment as Markdown has the sections of the text") {
  const auto page = render(rung::sample::report(), Format::md, {});
  for (const auto* piece :
       {"# Ada Example\n", "| Supported by evidence | **Senior Engineer** |",
        "## Towards Staff Engineer: the gate doesn't hold yet",
        "6 of 8 met · coverage 0.67 of 0.75 · both core met", "Readiness 83 %",
        "| Technical knowledge | System design \\* | 4 | 4 | 66 % p | 5 | 4 | strong | met |",
        "### Gap 1: Mentoring: 2 → 3 (needed)",
        "[The Manager's Path, chapter 2](https://example.com/managers-path), by Camille Fournier",
        "## Worth a conversation", "- ✗ gate, **not met**: ", "## Notices"})
    CHECK_THAT(page, Contains(piece));
}

TEST_CASE("Every row of a Markdown table has the cells of its head") {
  for (const auto& text : rung::sample::hostile_texts()) {
    const auto page = render(rung::sample::report_saying(text), Format::md, {});
    std::size_t start = 0;
    std::ptrdiff_t bars = 0;
    while (start < page.size()) {
      const auto end = page.find('\n', start);
      auto line = page.substr(start, end - start);
      start = end + 1;
      if (!line.starts_with("|")) {
        bars = 0;
        continue;
      }
      for (auto at = line.find("\\|"); at != std::string::npos; at = line.find("\\|", at))
        line.erase(at, 2);
      const auto here = std::ranges::count(line, '|');
      INFO(line);
      CHECK((bars == 0 || here == bars));
      bars = here;
    }
  }
}

TEST_CASE("No text from a file is markup or steers a terminal") {
  for (const auto& text : rung::sample::hostile_texts()) {
    INFO(text);
    for (const auto& page : {render(rung::sample::report_saying(text), Format::md, {}),
                             render(rung::sample::explanation_saying(text), Format::md, {})}) {
      CHECK(rung::sample::is_quiet(page));
      const auto prose = rung::sample::without_code_and_escapes(page);
      CHECK_THAT(prose, !Contains("<script") && !Contains("](javascript") &&
                            !Contains("\n# heading") && !Contains("\n- item\n"));
    }
  }
}
