// rung compare FILE...: one person's evidence on every track.
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <sys/stat.h>

using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

/// A trunk of two levels, a staff engineer's and a manager's, with ways over and back.
std::string dual_ladder() {
  return R"(schema: rung.ladder/1
id: small
title: Small company
version: 1.0.0
scale: [{title: Learning}, {title: Practising}, {title: Leading}]
competencies:
  - {id: design, title: Design}
  - {id: people, title: People}
levels:
  - {id: engineer, title: Engineer, grade: 1, expects: {design: 1}}
  - {id: senior, title: Senior Engineer, grade: 2, expects: {design: 2}}
  - {id: staff, title: Staff Engineer, grade: 3, expects: {design: 3}}
  - {id: manager, title: Manager, grade: 3, expects: {design: 2, people: 2}}
tracks:
  - {id: ic, title: Individual contributor, kind: individual, levels: [engineer, senior, staff]}
  - {id: management, title: Management, kind: management, levels: [engineer, senior, manager]}
transitions:
  - {from: staff, to: manager, entry: [Has guided an intern.], trial: Half a year., return: Back to staff.}
  - {from: manager, to: staff, entry: [Has built a part.], trial: A quarter., return: Back to manager.}
)";
}

void give_dual_ladder(const CommandLine& rung, const std::string& shows = "design: 2") {
  rung.file("ladders/small.yaml", dual_ladder());
  EvidenceSpec spec;
  spec.shows = shows;
  auto text = evidence_text(spec);
  text.replace(text.find("level: engineer"), 15, "level: staff");
  rung.file("ada/manager.yaml", text);
}

} // namespace

TEST_CASE("a person's folder is compared on both tracks, with the way over and back") {
  CommandLine rung;
  give_dual_ladder(rung);
  CHECK(rung.run("compare ada") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), StartsWith("Ada Example") && Contains("held: Staff Engineer") &&
                             Contains("Management: what Manager asks for") &&
                             Contains("? People at 2 · only Management asks for it") &&
                             Contains("Over: Staff Engineer → Manager") &&
                             Contains("Back: Manager → Staff Engineer") &&
                             Contains("What a comparison can't tell"));
}

TEST_CASE("files, folders and standard input compare alike, in any order") {
  CommandLine rung;
  give_dual_ladder(rung);
  EvidenceSpec spec;
  spec.author = "source: self, id: ada";
  spec.ladder = "";
  auto self = evidence_text(spec);
  self.erase(self.find("level: engineer\n"), 16);
  rung.file("ada/self.yaml", self);
  rung.run("compare ada --format json");
  const auto report = rung.out();
  CHECK_THAT(report, StartsWith("{\n  \"schema\": \"rung.comparison/1\""));
  for (const auto* args : {"compare --format json ada/self.yaml ada/manager.yaml",
                           "compare ada/manager.yaml --format=json ada ada/self.yaml",
                           "compare ada --format json --ladder ladders/small.yaml",
                           "compare ada --format json --track ic"}) {
    CAPTURE(args);
    CHECK(rung.run(args) == 0);
    CHECK(rung.out() == report);
  }
  rung.stdin_text(self);
  CHECK(rung.run("compare ada/manager.yaml - --format json") == 0);
  CHECK(rung.out() == report);
}

TEST_CASE("--to fixes the target on its own track, and the others keep theirs") {
  CommandLine rung;
  give_dual_ladder(rung);
  CHECK(rung.run("compare ada --to senior --format json") == 0);
  CHECK_THAT(rung.out(), Contains("\"reason\": \"asked\"") && !Contains("\"reason\": \"way\""));
  CHECK(rung.run("compare ada --to manager --format json") == 0);
  CHECK_THAT(rung.out(), Contains("\"reason\": \"asked\"") && Contains("\"reason\": \"top\""));
  CHECK(rung.run("compare ada --to staff --format json") == 0);
  CHECK_THAT(rung.out(), Contains("\"reason\": \"asked\"") && Contains("\"reason\": \"way\""));
}

TEST_CASE("--track puts another track first, and --as-of leaves later entries out") {
  CommandLine rung;
  give_dual_ladder(rung);
  CHECK(rung.run("compare ada --track management") == 0);
  CHECK_THAT(rung.out(), StartsWith("Ada Example · Small company 1.0.0 · Management ·"));
  CHECK_THAT(rung.out(), Contains("Individual contributor: what Staff Engineer asks for"));
  CHECK(rung.run("compare ada --as-of 2026-01-01") == 0);
  CHECK_THAT(rung.out(), Contains("as of 2026-01-01") && Contains("no evidence yet"));
}

TEST_CASE("a comparison comes as text, Markdown or JSON, and in no other format") {
  CommandLine rung;
  give_dual_ladder(rung);
  CHECK(rung.run("compare ada --format md") == 0);
  CHECK_THAT(rung.out(), StartsWith("# Ada Example\n") && Contains("| Supported by evidence |"));
  const auto markdown = rung.out();
  CHECK(rung.run("compare ada --format text --ascii") == 0);
  CHECK_THAT(rung.out(), Contains("Staff Engineer -> Manager") && !Contains("→"));
  CHECK(rung.run("compare ada --format csv") == 2);
  CHECK(rung.err() ==
        "rung: there is no format 'csv'\nhelp: there are: text, md, html, pdf, json\n");
  CHECK(rung.run("compare ada --format md -o out.md") == 0);
  CHECK(rung.out().empty());
  CHECK(rung.read("out.md") == markdown);

  struct stat status {};

  REQUIRE(::stat("out.md", &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("a comparison is coloured where it is asked for") {
  CommandLine rung;
  give_dual_ladder(rung);
  CHECK(rung.run("compare ada --color always") == 0);
  CHECK_THAT(rung.out(), Contains("\x1b[33m?\x1b[0m"));
  rung.environment("NO_COLOR", "1");
  CHECK(rung.run("compare ada") == 0);
  CHECK_THAT(rung.out(), !Contains("\x1b"));
}

TEST_CASE("without files there is nothing to compare") {
  CommandLine rung;
  CHECK(rung.run("compare") == 2);
  CHECK(rung.err() == "rung: there is nothing to compare\nhelp: name a person's files, or a ladder "
                      "and two of its levels\n");
}

TEST_CASE("what isn't there to compare by is wrong usage, with the nearest one") {
  CommandLine rung;
  give_dual_ladder(rung);
  CHECK(rung.run("compare ada --to manger") == 2);
  CHECK(rung.err() == "rung: there is no level 'manger'\nhelp: did you mean 'manager'? there are: "
                      "engineer, senior, staff, manager\n");
  CHECK(rung.run("compare ada --track managment") == 2);
  CHECK(rung.err() == "rung: there is no track 'managment'\nhelp: did you mean 'management'? there "
                      "are: ic, management\n");
  CHECK(rung.run("compare ada --as-of yesterday") == 2);
  CHECK(rung.err() == "rung: --as-of 'yesterday' is no day\nhelp: write a day that exists as "
                      "YYYY-MM-DD\n");
  CHECK(rung.run("compare ada --level staff") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: there is no option '--level'\n"));
  CHECK(rung.out().empty());
}

TEST_CASE("files that can't be compared are refused by what is wrong") {
  CommandLine rung;
  give_dual_ladder(rung);
  CHECK(rung.run("compare none.yaml") == 3);
  CHECK(rung.err() == "rung: cannot read none.yaml: No such file or directory\n");
  rung.file("broken.yaml", "schema: rung.evidence/1\nevidence: [\n");
  CHECK(rung.run("compare broken.yaml") == 1);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.err(), StartsWith("broken.yaml:"));
  CHECK(rung.run("compare ada -o ada/manager.yaml") == 2);
  CHECK_THAT(rung.err(), Contains("ada/manager.yaml"));
  CHECK(rung.run("compare ada --ladder ada/manager.yaml") == 1);
}

TEST_CASE("a private entry counts in a comparison and is named nowhere") {
  CommandLine rung;
  give_dual_ladder(rung, "people: 3");
  auto text = rung.read("ada/manager.yaml");
  text.replace(text.find("    result: It was done.\n"), 25, "    visibility: private\n");
  rung.file("ada/manager.yaml", text);
  CHECK(rung.run("assess ada --track management") == 0);
  CHECK_THAT(rung.out(), Contains("manager/grace/e1")); // for the person alone
  for (const auto* format : {"text", "md", "json"}) {
    CHECK(rung.run(std::string("compare ada --format ") + format) == 0);
    CHECK_THAT(rung.out(), !Contains("e1") && !Contains("Led the migration"));
  }
  CHECK(rung.run("compare ada") == 0);
  CHECK_THAT(rung.out(), Contains("✓ here alone  People 2"));
}

TEST_CASE("evidence about building alone is noticed for a management target that is compared") {
  CommandLine rung;
  give_dual_ladder(rung);
  auto text = rung.read("ada/manager.yaml");
  for (int i = 2; i <= 6; ++i)
    text += "  - {id: e" + std::to_string(i) + ", date: 2026-03-0" + std::to_string(i) +
            ", title: Built it, result: It runs., kind: project, shows: {design: 2}}\n";
  rung.file("ada/manager.yaml", text);
  CHECK(rung.run("assess ada") == 0);
  CHECK_THAT(rung.out(), !Contains("management-on-ic-evidence"));
  CHECK(rung.run("compare ada") == 0);
  CHECK_THAT(rung.out(),
             Contains("the target is Manager") && Contains("management-on-ic-evidence"));
  CHECK(rung.run("compare ada --to manager --format json") == 0);
  const auto once = rung.out().find("management-on-ic-evidence");
  REQUIRE(once != std::string::npos);
  CHECK(rung.out().find("management-on-ic-evidence", once + 1) == std::string::npos);
}
