#include "rung/render.hpp"

#include "render/xml.hpp"
#include "support/catch.hpp"
#include "unit/render/sample_findings.hpp"

using Catch::Matchers::Contains;
using rung::FindingsFormat;
using rung::Severity;
using rung::Xml;
using rung::sample::count_in;

namespace {

std::string junit(const rung::FindingsReport& report) {
  return render_findings(report, FindingsFormat::junit, {});
}

std::string element(const std::string& text) {
  Xml xml;
  xml.element("a", {{"b", text}}, text);
  return xml.take();
}

} // namespace

TEST_CASE("Elements nest, are indented and close themselves") {
  Xml xml;
  xml.open("a", {{"k", "v"}});
  xml.element("b", {});
  xml.element("c", {}, "text");
  xml.close();
  CHECK(xml.take() == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<a k=\"v\">\n  <b/>\n  <c>text</c>\n</a>\n");
}

TEST_CASE("XML's own signs are escaped, in texts and in attributes") {
  CHECK_THAT(element("<&>\"' ]]>"), Contains("<a b=\"&lt;&amp;&gt;&quot;' ]]&gt;\">"
                                             "&lt;&amp;&gt;&quot;' ]]&gt;</a>"));
}

TEST_CASE("An attribute keeps its line ends and tabs, and a text its carriage returns") {
  CHECK_THAT(element("a\n\tb\rc"), Contains("<a b=\"a&#xA;&#x9;b&#xD;c\">a\n\tb&#xD;c</a>"));
}

TEST_CASE("What XML forbids is replaced") {
  const std::string r = "\xEF\xBF\xBD";
  CHECK_THAT(element("\x01\x1b\xEF\xBF\xBE\xEF\xBF\xBF"), Contains(">" + r + r + r + r + "<"));
  CHECK_THAT(element("\xFF\xED\xA0\x80"), Contains(">" + r + r + r + r + "<"));
  CHECK_THAT(element(std::string("a\0b", 3)), Contains(">a" + r + "b<"));
  CHECK_THAT(element("\xF0\x9F\x98\x80 \u202E"), Contains(">\xF0\x9F\x98\x80 &#x202E;<"));
}

TEST_CASE("A file is a test case, which fails where an error is found") {
  const auto xml = junit(rung::sample::findings());
  CHECK_THAT(xml, Contains("<testsuite name=\"rung validate\" tests=\"3\" failures=\"2\" "
                           "errors=\"0\" skipped=\"0\">"));
  CHECK_THAT(xml,
             Contains("<testcase classname=\"rung.evidence\" name=\"ada.yaml\" "
                      "file=\"ada.yaml\">\n      <failure type=\"error\" message=\"A message\">"
                      "ada.yaml:7:9: error: A message [future-entry]\n  help: A mend\n"
                      "</failure>\n      <system-out>ada.yaml:9:1: note: "));
  CHECK_THAT(xml, Contains("name=\"&lt;stdin&gt;\" file=\"&lt;stdin&gt;\">\n      "
                           "<system-out>&lt;stdin&gt;: warning: A message [no-such-check]\n"));
  CHECK_THAT(xml, Contains("<system-out>A remark\n3 files, 2 errors, 1 warning, 1 note"));
}

TEST_CASE("Which severities fail is the run's decision") {
  auto report = rung::sample::findings();
  report.failing = Severity::warning;
  CHECK_THAT(junit(report), Contains("failures=\"3\"") && Contains("<failure type=\"warning\""));
  report.failing = Severity::note;
  const auto all = junit(report);
  CHECK_THAT(all, Contains("<failure type=\"error\" message=\"A message (and 1 more)\">"));
  CHECK(count_in(all, "<system-out>") == 1);
}

TEST_CASE("A file in which nothing is found is a test case that passes") {
  rung::Diagnostics none;
  const auto report =
      rung::make_findings_report({{"ladder.yaml", rung::FileKind::ladder}}, std::span(&none, 1));
  const auto xml = junit(report);
  CHECK_THAT(xml, Contains("tests=\"1\" failures=\"0\""));
  CHECK_THAT(xml, Contains("file=\"ladder.yaml\">\n    </testcase>"));
}

TEST_CASE("Odd text adds no element, and steers no terminal") {
  const auto usual = junit(rung::sample::findings_saying("usual"));
  for (const auto& text : rung::sample::hostile_findings_texts()) {
    INFO(text);
    const auto xml = junit(rung::sample::findings_saying(text));
    auto quiet = xml;
    std::erase(quiet, '\t'); // a text's tabs are fine
    CHECK(rung::sample::is_quiet(quiet));
    CHECK(count_in(xml, "]]>") == 0);
    CHECK(count_in(xml, "-->") == 0);
    CHECK(count_in(xml, "<") == count_in(usual, "<"));
  }
}

TEST_CASE("No line of a file is in the JUnit") {
  const auto xml = junit(rung::sample::findings());
  CHECK(xml.find("secret") == std::string::npos);
  CHECK(xml.find("tilte") == std::string::npos);
}
