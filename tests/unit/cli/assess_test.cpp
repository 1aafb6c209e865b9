#include "support/catch.hpp"
#include "support/cli.hpp"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace fs = std::filesystem;

namespace {

/// Ada's folder: her manager's and her own file, and the ladder above it.
} // namespace

TEST_CASE("a person's folder is assessed") {
  CommandLine rung;
  give_ada(rung);
  CHECK(rung.run("assess ada") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), StartsWith("Ada Example") && Contains("Senior Engineer"));
}

TEST_CASE("the answer doesn't depend on how the files are given") {
  CommandLine rung;
  give_ada(rung);
  rung.run("assess ada --format json");
  const auto report = rung.out();
  CHECK_THAT(report, StartsWith("{"));
  for (const auto* args : {"assess --format json ada/self.yaml ada/manager.yaml",
                           "assess ada/manager.yaml --format=json ada/self.yaml",
                           "assess ada ada/self.yaml ./ada --format json",
                           "assess ada --format json --ladder ladders/small.yaml",
                           "assess ada --format json --track ic"}) {
    CAPTURE(args);
    CHECK(rung.run(args) == 0);
    CHECK(rung.out() == report);
  }
}

TEST_CASE("standard input may be one of the files") {
  CommandLine rung;
  give_ada(rung);
  rung.run("assess ada --format json");
  const auto report = rung.out();
  rung.stdin_text(rung.read("ada/self.yaml"));
  CHECK(rung.run("assess ada/manager.yaml - --format json") == 0);
  CHECK(rung.out() == report);
}

TEST_CASE("every format is there, and an unknown one is refused") {
  CommandLine rung;
  give_ada(rung);
  CHECK(rung.run("assess ada --format md") == 0);
  CHECK_THAT(rung.out(), StartsWith("#"));
  CHECK(rung.run("assess ada --format csv") == 0);
  CHECK_THAT(rung.out(), Contains(",design,") || Contains("design,"));
  CHECK(rung.run("assess ada --format text") == 0);
  CHECK(rung.run("assess ada --format jsn") == 2);
  CHECK(rung.out().empty());
  CHECK(rung.err() == "rung: there is no format 'jsn'\n"
                      "help: did you mean 'json'? there are: text, md, html, pdf, json, csv\n");
}

TEST_CASE("a level, a track or a day that isn't there is wrong usage, with the nearest one") {
  CommandLine rung;
  give_ada(rung);
  CHECK(rung.run("assess ada --to staf") == 2);
  CHECK(rung.err() == "rung: there is no level 'staf'\n"
                      "help: did you mean 'staff'? there are: engineer, senior, staff\n");
  CHECK(rung.run("assess ada --track manager") == 2);
  CHECK(rung.err() == "rung: there is no track 'manager'\nhelp: there is: ic\n");
  CHECK(rung.run("assess ada --as-of 2026-02-30") == 2);
  CHECK(rung.err() == "rung: --as-of '2026-02-30' is no day\n"
                      "help: write a day that exists as YYYY-MM-DD\n");
  CHECK(rung.out().empty());
}

TEST_CASE("a level that stands on no track is no target") {
  CommandLine rung;
  give_ada(rung);
  auto ladder = ladder_text();
  ladder.insert(ladder.find("tracks:"), "  - {id: fellow, title: Fellow, expects: {design: 3}}\n");
  rung.file("ladders/small.yaml", ladder);
  CHECK(rung.run("assess ada --to fellow") == 2);
  CHECK(rung.err() == "rung: level 'fellow' stands on no track\n"
                      "help: there are: engineer, senior, staff\n");
}

TEST_CASE("a ladder beside the evidence is named by its path") {
  CommandLine rung;
  EvidenceSpec spec;
  spec.ladder = "ladder: ../own.yaml\n";
  rung.file("ada/manager.yaml", evidence_text(spec));
  rung.file("own.yaml", ladder_text());
  CHECK(rung.run("assess ada") == 0);
  rung.file("own.yaml", "schema: rung.ladder/1\n");
  CHECK(rung.run("assess ada") == 1);
  CHECK_THAT(rung.err(), StartsWith("own.yaml:1:1: error: "));
}

TEST_CASE("the target and the day can be chosen") {
  CommandLine rung;
  give_ada(rung);
  CHECK(rung.run("assess ada --to staff --format json") == 0);
  CHECK_THAT(rung.out(), Contains("\"level\": \"staff\""));
  CHECK(rung.run("assess ada --as-of 2026-12-31 --format json") == 0);
  CHECK_THAT(rung.out(), Contains("\"as_of\": \"2026-12-31\""));
}

TEST_CASE("without a file there is nothing to assess") {
  CommandLine rung;
  CHECK(rung.run("assess") == 2);
  CHECK(rung.err() == "rung: there is no file to assess\n"
                      "help: name a person's files, or their folder\n");
}

TEST_CASE("wrong text is status 1, with its place, and nothing on standard output") {
  CommandLine rung;
  give_ada(rung);
  rung.file("ada/peer.yaml", "schema: rung.evidence/1\nperson: {id: ada}\nauthr: {source: self}\n"
                             "evidence: []\n");
  CHECK(rung.run("assess ada") == 1);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.err(), StartsWith("ada/peer.yaml:3:1: error: ") && Contains("'author'"));
}

TEST_CASE("an empty file and an endless one are wrong text") {
  CommandLine rung;
  CHECK(rung.run("assess /dev/null") == 1);
  CHECK_THAT(rung.err(), Contains("[empty-document]"));
  CHECK(rung.run("assess /dev/zero") == 1);
  CHECK_THAT(rung.err(), Contains("[too-large]"));
  CHECK(rung.run("assess -") == 1);
  CHECK_THAT(rung.err(), StartsWith("<stdin>") && Contains("[empty-document]"));
}

TEST_CASE("what can't be read or written is status 3") {
  CommandLine rung;
  give_ada(rung);
  fs::create_directory("empty");
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"assess none.yaml", "cannot read none.yaml: No such file or directory"},
      {"assess ada empty", "there is no evidence in empty: no *.yaml, *.yml or *.json file in it "
                           "says 'schema: rung.evidence/1'"},
      {"assess ada --ladder none.yaml", "cannot read none.yaml: No such file or directory"},
      {"assess ada --ladder ada", "cannot read ada: Is a directory"},
      {"assess ada -o none/x", "cannot write to none/x: No such file or directory"},
      {"assess ada -o /dev/full", "cannot write to /dev/full: No space left on device"},
  };
  for (const auto& [args, message] : rows) {
    CHECK(rung.run(args) == 3);
    CHECK(rung.out().empty());
    CHECK(rung.err() == "rung: " + message + "\n");
  }
}

TEST_CASE("a ladder that isn't there is wrong text, with the nearest one") {
  CommandLine rung;
  give_ada(rung);
  EvidenceSpec spec;
  spec.ladder = "ladder: smal@1.0\n";
  rung.file("ada/manager.yaml", evidence_text(spec));
  CHECK(rung.run("assess ada/manager.yaml") == 1);
  CHECK_THAT(rung.err(), StartsWith("ada/manager.yaml:4:9: error: there is no ladder 'smal'") &&
                             Contains("did you mean 'small'? looked in ladders and the built-in"));
}

TEST_CASE("another version of the ladder than the evidence asks for is a notice, not an error") {
  CommandLine rung;
  give_ada(rung);
  EvidenceSpec spec;
  spec.ladder = "ladder: small@2.0\n";
  rung.file("ada/manager.yaml", evidence_text(spec));
  CHECK(rung.run("assess ada/manager.yaml --format json") == 0);
  CHECK_THAT(rung.out(), Contains("\"ladder-version\"") && Contains("2.0") && Contains("1.0.0"));
}

TEST_CASE("the report goes to a file of its owner's alone, and never over what was read") {
  CommandLine rung;
  give_ada(rung);
  CHECK(rung.run("assess ada -o ada/report.md --format md") == 0);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.read("ada/report.md"), StartsWith("#"));

  struct stat status {};

  REQUIRE(::stat("ada/report.md", &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600);

  const auto before = rung.read("ada/self.yaml");
  CHECK(rung.run("assess ada -o ada/self.yaml") == 2);
  CHECK(rung.err() == "rung: ada/self.yaml is read and would be written over\n"
                      "help: name another file to write to\n");
  CHECK(rung.read("ada/self.yaml") == before);
  CHECK(rung.run("assess ada -o ladders/small.yaml") == 2);
  CHECK(rung.read("ladders/small.yaml") == ladder_text());
  CHECK(rung.names("ada") == "manager.yaml report.md self.yaml");
}

TEST_CASE("a report of an earlier run, beside the evidence, is no evidence") {
  CommandLine rung;
  give_ada(rung);
  CHECK(rung.run("assess ada --format json -o ada/report.json") == 0);
  const auto first = rung.read("ada/report.json");
  CHECK(rung.run("assess ada --format json -o ada/report.json") == 0);
  CHECK(rung.read("ada/report.json") == first);
}

TEST_CASE("a hostile file name can't steer the terminal") {
  CommandLine rung;
  rung.file("evil\x1b[2J\n.yaml", "schema: rung.evidence/1\n");
  CHECK(rung.run("assess .") == 1);
  CHECK(std::none_of(rung.err().begin(), rung.err().end(), [](char c) { return c == '\x1b'; }));
  CHECK_THAT(rung.err(), Contains("evil\\x1b[2J"));
}

TEST_CASE("a line of the terminal is no wider than it is") {
  CommandLine rung;
  give_ada(rung);
  rung.terminal(60);
  rung.run("assess ada --color always");
  CHECK_THAT(rung.out(), Contains("\x1b["));
  rung.run("assess ada --color never");
  CHECK_THAT(rung.out(), !Contains("\x1b["));
}
