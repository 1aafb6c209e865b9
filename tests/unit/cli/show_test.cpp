// rung show: a ladder for reading, whole or in parts.
#include "support/catch.hpp"
#include "support/cli.hpp"

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

/// A ladder in which `people` is a level, a competency and a track.
std::string ambiguous_text() {
  return R"(schema: rung.ladder/1
id: amb
title: Ambiguous
version: 1.0.0
scale: [{title: Low}, {title: High}]
competencies: [{id: people, title: Growing people}, {id: craft, title: Craft}]
levels:
  - {id: maker, title: Maker, expects: {craft: 1}}
  - {id: people, title: Head of people, expects: {people: 1}}
tracks:
  - {id: people, title: People track, levels: [maker, people]}
)";
}

} // namespace

TEST_CASE("a ladder is shown for reading, by id and by file") {
  CommandLine rung;
  CHECK(rung.run("show software-engineering") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), StartsWith("Software engineering 1.") &&
                             Contains("\n  rung show software-engineering LEVEL\n"));
  const auto text = rung.out();
  CHECK(rung.run("show --format text software-engineering@1") == 0);
  CHECK(rung.run("show software-engineering -o page.txt") == 0);
  CHECK(rung.out().empty());
  CHECK(rung.read("page.txt") == text);
  rung.file("ladders/small.yaml", ladder_text("small"));
  CHECK(rung.run("show small@1.0") == 0);
  CHECK_THAT(rung.out(), StartsWith("Small company 1.0.0 (small)\n"));
  CHECK(rung.run("show ladders/small.yaml") == 0);
  CHECK_THAT(rung.out(), Contains("rung show ladders/small.yaml LEVEL"));
  rung.stdin_text(ladder_text("small"));
  CHECK(rung.run("show -") == 0);
  CHECK_THAT(rung.out(), StartsWith("Small company 1.0.0 (small)\n"));
}

TEST_CASE("a level, a competency and a track of a ladder are shown by their ids") {
  CommandLine rung;
  CHECK(rung.run("show software-engineering staff") == 0);
  CHECK_THAT(rung.out(), StartsWith("Staff Engineer (staff)\n") &&
                             Contains("Where the role ends: not expected"));
  CHECK(rung.run("show software-engineering system-design") == 0);
  CHECK_THAT(rung.out(), StartsWith("System design (system-design)\n"));
  CHECK(rung.run("show software-engineering ic") == 0);
  CHECK_THAT(rung.out(), StartsWith("Individual contributor (ic)\n"));
  rung.stdin_text(ladder_text());
  CHECK(rung.run("show - senior") == 0);
  CHECK_THAT(rung.out(), StartsWith("Senior Engineer (senior)\n"));
}

TEST_CASE("every part comes in every format") {
  CommandLine rung;
  for (const std::string part : {"", " staff", " hiring", " ic"}) {
    CHECK(rung.run("show software-engineering --format md" + part) == 0);
    CHECK_THAT(rung.out(), StartsWith("# "));
    CHECK(rung.run("show software-engineering --format json" + part) == 0);
    CHECK_THAT(rung.out(), StartsWith("{\n  \"schema\": \"rung.ladder-view/1\","));
  }
}

TEST_CASE("yaml is the ladder's file byte for byte") {
  CommandLine rung;
  const auto bytes = bytes_of(RUNG_SOURCE_DIR "/ladders/software-engineering.yaml");
  CHECK(rung.run("show software-engineering --format yaml") == 0);
  CHECK((rung.out() == bytes));
  CHECK(rung.run("show software-engineering --format yaml -o own.yaml") == 0);
  CHECK((rung.read("own.yaml") == bytes));
  CHECK(rung.run("show own.yaml --format yaml") == 0);
  CHECK((rung.out() == bytes));
  rung.stdin_text(ladder_text("small") + "# ends without a line end");
  CHECK(rung.run("show - --format yaml") == 0);
  CHECK(rung.out() == ladder_text("small") + "# ends without a line end");
}

TEST_CASE("on a terminal a ladder's bytes can't reorder what is shown") {
  CommandLine rung;
  const auto text = ladder_text() + "# \xe2\x80\xae\n";
  rung.file("small.yaml", text);
  rung.terminal(80);
  CHECK(rung.run("show small.yaml --format yaml") == 0);
  CHECK(rung.out() == ladder_text() + "# \\u202e\n");
  CHECK(rung.run("show small.yaml --format yaml -o copy.yaml") == 0);
  CHECK(rung.read("copy.yaml") == text);
}

TEST_CASE("of a part there is no yaml") {
  CommandLine rung;
  CHECK(rung.run("show software-engineering staff --format yaml") == 2);
  CHECK(rung.out().empty());
  CHECK(rung.err() == "rung: yaml is the ladder's file, which is shown whole\n"
                      "help: leave out 'staff', or choose text, md, html, pdf or json\n");
}

TEST_CASE("an id that names several parts needs the kind before it") {
  CommandLine rung;
  rung.file("amb.yaml", ambiguous_text());
  CHECK(rung.run("show amb.yaml people") == 2);
  CHECK(rung.err() == "rung: 'people' is a level, a competency and a track\n"
                      "help: say which: 'level:people' or 'competency:people' or 'track:people'\n");
  CHECK(rung.run("show amb.yaml level:people") == 0);
  CHECK_THAT(rung.out(), StartsWith("Head of people (people)\n"));
  CHECK(rung.run("show amb.yaml competency:people") == 0);
  CHECK_THAT(rung.out(), StartsWith("Growing people (people)\n"));
  CHECK(rung.run("show amb.yaml track:people") == 0);
  CHECK_THAT(rung.out(), StartsWith("People track (people)\n"));
  CHECK(rung.run("show amb.yaml level:maker") == 0);
}

TEST_CASE("a part that isn't there is wrong usage, with the nearest of all parts") {
  CommandLine rung;
  CHECK(rung.run("show software-engineering staf") == 2);
  CHECK(rung.err() == "rung: there is no level, competency or track 'staf' in "
                      "software-engineering\nhelp: did you mean 'staff'?\n");
  CHECK(rung.run("show software-engineering hirin") == 2);
  CHECK_THAT(rung.err(), Contains("did you mean 'hiring'?"));
  CHECK(rung.run("show software-engineering managment") == 2);
  CHECK_THAT(rung.err(), Contains("did you mean 'management'?"));
  CHECK(rung.run("show software-engineering payroll") == 2);
  CHECK_THAT(rung.err(), Contains("help: 'rung show software-engineering' lists what there is\n"));
  CHECK(rung.run("show software-engineering level:hiring") == 2);
  CHECK(rung.err() == "rung: there is no level 'hiring' in software-engineering\n"
                      "help: 'rung show software-engineering' lists what there is\n");
  CHECK(rung.run("show software-engineering lvl:staff") == 2);
  CHECK(rung.err() == "rung: there is no kind of part 'lvl'\n"
                      "help: there are: level, competency, track\n");
}

TEST_CASE("a part typed as reports print it leads to its id") {
  CommandLine rung;
  CHECK(rung.run_args({"show", "software-engineering", "Interviewing and hiring"}) == 2);
  CHECK_THAT(rung.err(), Contains("help: did you mean 'hiring' (Interviewing and hiring)?\n"));
  rung.file("a b.yaml", ladder_text());
  CHECK(rung.run_args({"show", "a b.yaml", "payroll"}) == 2);
  CHECK_THAT(rung.err(), Contains("help: 'rung show 'a b.yaml'' lists what there is\n"));
}

TEST_CASE("a ladder that can't be shown is refused by what is wrong") {
  CommandLine rung;
  CHECK(rung.run("show sofware-engineering") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: there is no ladder 'sofware-engineering'\n"
                                    "help: did you mean 'software-engineering'? looked in "));
  CHECK(rung.run("show") == 2);
  CHECK(rung.err() == "rung: show needs a ladder\n"
                      "help: name its id or its file; 'rung ladders' lists ids\n");
  CHECK(rung.run("show a b c") == 2);
  CHECK(rung.err() == "rung: show takes a ladder and one part of it, and got 3 arguments\n"
                      "help: the part is a level, a competency or a track\n");
  CHECK(rung.run("show software-engineering --format csv") == 2);
  CHECK(rung.err() ==
        "rung: there is no format 'csv'\nhelp: there are: text, md, html, pdf, json, yaml\n");
  CHECK(rung.run("show software-engineering --color pink") == 2);
  CHECK(rung.run("show none.yaml") == 3);
  CHECK(rung.run("show .") == 3);
  CHECK(rung.err() == "rung: cannot read .: Is a directory\n");
  rung.file("broken.yaml", "schema: rung.ladder/1\nid: [\n");
  for (const std::string rest : {"", " staff", " --format yaml", " --format json"}) {
    CHECK(rung.run("show broken.yaml" + rest) == 1);
    CHECK(rung.out().empty());
    CHECK_THAT(rung.err(), StartsWith("broken.yaml:"));
  }
  CHECK(rung.run("show broken.yaml -o broken.yaml") == 1);
  rung.file("small.yaml", ladder_text());
  CHECK(rung.run("show small.yaml -o small.yaml") == 2);
  CHECK(rung.read("small.yaml") == ladder_text());
}
