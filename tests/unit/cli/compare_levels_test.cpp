// rung compare LADDER LEVEL LEVEL: what tells two levels apart.
#include "cli/compare_levels.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

bool are_levels(const std::string& args) {
  const auto words = words_of(args);
  return cli::are_levels(words, cli::Streams());
}

} // namespace

TEST_CASE("two levels of a ladder are compared, by id, by file and from standard input") {
  CommandLine rung;
  CHECK(rung.run("compare software-engineering staff engineering-manager") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), StartsWith("Staff Engineer → Engineering Manager\n") &&
                             Contains("the same pay band") && Contains("The way over, and back"));
  rung.file("small.yaml", ladder_text());
  CHECK(rung.run("compare small.yaml engineer staff") == 0);
  CHECK_THAT(rung.out(),
             Contains("Step 1 of 2: Engineer → Senior Engineer") && Contains("\nIn sum\n"));
  CHECK(rung.run("compare small.yaml staff engineer") == 0);
  CHECK_THAT(rung.out(), Contains("2 levels down on Individual contributor"));
  rung.stdin_text(ladder_text());
  CHECK(rung.run("compare - engineer senior") == 0);
  CHECK_THAT(rung.out(), Contains("What differs"));
  CHECK(rung.run("compare small.yaml senior staff --format md -o out.md") == 0);
  CHECK_THAT(rung.read("out.md"), StartsWith("# Senior Engineer → Staff Engineer\n"));
  CHECK(rung.run("compare small.yaml senior staff --format json") == 0);
  CHECK_THAT(rung.out(), StartsWith("{\n  \"schema\": \"rung.level-comparison/1\","));
}

TEST_CASE("what is missing of a ladder and two levels is said") {
  CommandLine rung;
  const std::string help =
      "help: as in 'rung compare software-engineering staff engineering-manager'\n";
  CHECK(rung.run("compare software-engineering") == 2);
  CHECK(rung.err() == "rung: compare needs two levels of the ladder\n" + help);
  CHECK(rung.run("compare software-engineering staff") == 2);
  CHECK(rung.err() == "rung: compare needs a second level\n" + help);
  CHECK(rung.run("compare software-engineering staff director vp") == 2);
  CHECK(rung.err() == "rung: compare takes a ladder and two levels, and got 4 arguments\n" + help);
}

TEST_CASE("a level that isn't there is wrong usage, with the nearest one") {
  CommandLine rung;
  CHECK(rung.run("compare software-engineering staf engineering-manager") == 2);
  CHECK(rung.out().empty());
  CHECK(rung.err() == "rung: there is no level 'staf' in software-engineering\n"
                      "help: did you mean 'staff'?\n");
  CHECK(rung.run("compare software-engineering staff system-design") == 2);
  CHECK(rung.err() == "rung: there is no level 'system-design' in software-engineering\n"
                      "help: 'rung show software-engineering' lists what there is\n");
  CHECK(rung.run_args({"compare", "software-engineering", "Staff Engineer", "senior"}) == 2);
  CHECK_THAT(rung.err(), Contains("did you mean 'staff' (Staff Engineer)?"));
  CHECK(rung.run("compare software-engineering staff staff") == 2);
  CHECK(rung.err() == "rung: 'staff' can't be compared with itself\n"
                      "help: name two levels; 'rung show software-engineering staff' shows one\n");
}

TEST_CASE("levels of a ladder that isn't there or can't be read aren't compared") {
  CommandLine rung;
  CHECK(rung.run("compare sofware-engineering staff senior") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: there is no ladder 'sofware-engineering'\n"
                                    "help: did you mean 'software-engineering'?"));
  CHECK(rung.run("compare none.yaml staff senior") == 3);
  rung.file("broken.yaml", "schema: rung.ladder/1\nid: [\n");
  CHECK(rung.run("compare broken.yaml staff senior") == 1);
  CHECK_THAT(rung.err(), StartsWith("broken.yaml:"));
  CHECK(rung.run("compare software-engineering staff senior --format csv") == 2);
  CHECK(rung.err() ==
        "rung: there is no format 'csv'\nhelp: there are: text, md, html, pdf, json\n");
}

TEST_CASE("a ladder and levels are told from a person's files") {
  CommandLine rung;
  rung.file("ladder.yaml", ladder_text());
  rung.file("ada.yaml", evidence_text());
  rung.file("ada/manager.yaml", evidence_text());
  CHECK(are_levels("ladder.yaml engineer senior"));
  CHECK(are_levels("ladder.yaml"));
  CHECK(are_levels("software-engineering staff senior"));
  CHECK(are_levels("software-engineering staff"));
  CHECK(are_levels("software-engineering@1.0"));
  CHECK(are_levels("- staff senior"));
  CHECK(are_levels("no-such-ladder staff senior"));
  CHECK_FALSE(are_levels(""));
  CHECK_FALSE(are_levels("ada.yaml"));
  CHECK_FALSE(are_levels("ada"));
  CHECK_FALSE(are_levels("ada.yaml ada/manager.yaml none.yaml"));
  CHECK_FALSE(are_levels("none.yaml ada.yaml ada"));
  CHECK_FALSE(are_levels("nobody"));
  CHECK_FALSE(are_levels("-"));
}

TEST_CASE("a folder with a ladder's name doesn't hide the ladder") {
  CommandLine rung;
  rung.file("software-engineering/notes.txt", "");
  CHECK(rung.run("compare software-engineering staff senior") == 0);
}
