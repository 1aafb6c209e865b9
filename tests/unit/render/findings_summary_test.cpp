#include "rung/render.hpp"

#include "support/catch.hpp"
#include "unit/render/sample_findings.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using rung::render_findings_summary;
using rung::Severity;
using rung::sample::count_in;
using rung::sample::finding;
using rung::sample::place;

TEST_CASE("A summary says how many, what by check, and each with its mend") {
  const auto page = render_findings_summary(rung::sample::findings());
  CHECK_THAT(page, StartsWith("## rung validate\n\n3 files, 2 errors, 1 warning, 1 note; 1 file "
                              "skipped, neither a ladder nor evidence\n\nA remark\n\n"
                              "| severity | check | found | what it finds |\n"));
  CHECK_THAT(page, Contains("| error | future-entry | 1 | "));
  CHECK_THAT(page, Contains("- **error** ada.yaml:7:9: A message \\[future-entry\\]\n"
                            "  - A mend\n"));
}

TEST_CASE("A summary begins with the most severe finding, wherever it stands") {
  const auto page = render_findings_summary(rung::sample::findings());
  CHECK(page.find("- **error** team/ladder.yaml:12:3") < page.find("- **warning** &lt;stdin&gt;"));
  CHECK(page.find("- **warning** &lt;stdin&gt;") < page.find("- **note** ada.yaml:9:1"));
}

TEST_CASE("A summary stops at fifty findings and says so") {
  rung::Diagnostics many;
  for (int line = 1; line <= 60; ++line)
    many.keep(finding("not-rated", Severity::note, place("a", line, 1, 1, "x")));
  const auto page = render_findings_summary(make_findings_report(many));
  CHECK(count_in(page, "- **note**") == 50);
  CHECK_THAT(page, EndsWith("\n\n10 findings more: 'rung validate --all' shows them.\n\n"));
}

TEST_CASE("A summary is never larger than what GitHub shows, and says what it left out") {
  std::string text;
  for (int i = 0; i < 20000; ++i)
    text += "\u202E"; // seven bytes each, once visible
  rung::Diagnostics many;
  for (int line = 1; line <= 50; ++line) {
    auto one = finding("not-rated", Severity::note, place(text, line, 1, 1, "x"));
    one.message = one.help = text;
    many.keep(one);
  }
  auto report = make_findings_report(many);
  report.remarks.assign(500, text);
  const auto page = render_findings_summary(report);
  CHECK(page.size() <= std::size_t{1} << 20U);
  CHECK(count_in(page, "- **note**") > 40);
  CHECK_THAT(page, Contains("findings more: 'rung validate --all'"));
  CHECK_THAT(page, Contains("480 remarks more.") && Contains("…"));
}

TEST_CASE("A run without findings has a summary without a table") {
  rung::Diagnostics none;
  CHECK(render_findings_summary(make_findings_report(none)) ==
        "## rung validate\n\n0 files, 0 errors, 0 warnings\n\n");
}

TEST_CASE("Odd text in a summary is text") {
  const auto usual = render_findings_summary(rung::sample::findings_saying("usual"));
  for (const auto& text : rung::sample::hostile_findings_texts()) {
    if (text.empty())
      continue; // a finding without help has no line for it
    INFO(text);
    const auto page = render_findings_summary(rung::sample::findings_saying(text));
    CHECK(rung::sample::is_quiet(page));
    CHECK(count_in(page, "\n") == count_in(usual, "\n"));
    CHECK(page.find('<') == std::string::npos);
    CHECK(count_in(page, "](") == count_in(page, "\\](")); // escaped, so no link
  }
}

TEST_CASE("No line of a file is in a summary") {
  const auto page = render_findings_summary(rung::sample::findings());
  CHECK(page.find("secret") == std::string::npos);
  CHECK(page.find("tilte") == std::string::npos);
}
