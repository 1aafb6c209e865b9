#include "rung/render.hpp"

#include "render/text_lines.hpp"
#include "support/catch.hpp"
#include "unit/render/sample_findings.hpp"

#include <sstream>

using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using rung::FindingsFormat;
using rung::lines_of;

namespace {

std::string annotations(const rung::FindingsReport& report) {
  return render_findings(report, FindingsFormat::github, {});
}

} // namespace

TEST_CASE("Each finding is one workflow command, and the totals stand last") {
  CHECK(annotations(rung::sample::findings()) ==
        "::warning file=<stdin>,title=no-such-check::A message%0AA mend\n"
        "::error file=ada.yaml,line=7,col=9,endColumn=19,title=future-entry::A message%0AA mend\n"
        "::notice file=ada.yaml,line=9,col=1,endColumn=5,title=not-rated::A message%0AA mend\n"
        "::error file=team/ladder.yaml,line=12,col=3,endColumn=8,title=unknown-key::"
        "A message%0AA mend\n"
        "::notice title=rung::A remark\n"
        "3 files, 2 errors, 1 warning, 1 note; 1 file skipped, neither a ladder nor evidence\n");
}

TEST_CASE("What could end a property or a command is encoded") {
  auto report = rung::sample::findings_saying("a:b,c%d\ne\r\nf");
  report.remarks.clear();
  CHECK(annotations(report) ==
        "::error file=a%3Ab%2Cc%25d%0Ae%0D%0Af,line=3,col=2,endColumn=6,"
        "title=a%3Ab%2Cc%25d%0Ae%0D%0Af::a:b,c%25d%0Ae%0D%0Af%0Aa:b,c%25d%0Ae%0D%0Af\n"
        "1 file, 1 error, 0 warnings\n");
}

TEST_CASE("The older sign of a command is broken up wherever it stands") {
  auto report = rung::sample::findings_saying("##[error]x ###[y]");
  CHECK(annotations(report).find("##[") == std::string::npos);
  CHECK(annotations(report).find("::## [error]x ### [y]%0A") != std::string::npos);
}

TEST_CASE("Odd text adds no line and no command") {
  for (const auto& text : rung::sample::hostile_findings_texts()) {
    INFO(text);
    const auto out = annotations(rung::sample::findings_saying(text));
    auto quiet = out;
    std::erase(quiet, '\t'); // a text's tabs are fine
    CHECK(rung::sample::is_quiet(quiet));
    CHECK(out.find("##[") == std::string::npos);
    const auto lines = lines_of(out);
    REQUIRE(lines.size() == 3);
    CHECK_THAT(lines[0], StartsWith("::error file="));
    CHECK_THAT(lines[1], StartsWith("::notice title=rung::"));
    CHECK(lines[2] == "1 file, 1 error, 0 warnings");
  }
}

TEST_CASE("No line of a file is in an annotation") {
  const auto out = annotations(rung::sample::findings());
  CHECK(out.find("secret") == std::string::npos);
  CHECK(out.find("tilte") == std::string::npos);
}
