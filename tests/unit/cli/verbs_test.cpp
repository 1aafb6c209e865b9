// The verbs beside assess: explain, ladders, show.
#include "cli/builtin.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

TEST_CASE("a rating is explained, with the competency behind the files") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("ada/manager.yaml", evidence_text());
  CHECK(rung.run("explain ada design") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), Contains("Design") && Contains("manager/grace/e1"));
  const auto text = rung.out();
  CHECK(rung.run("explain ada/manager.yaml --to staff design") == 0);
  CHECK(rung.run("explain --ascii=no ada design") == 2);
  CHECK(rung.run("explain ada design --format json") == 0);
  CHECK_THAT(rung.out(), StartsWith("{"));
  CHECK(rung.run("explain ada design --format md -o out.md") == 0);
  CHECK_THAT(rung.read("out.md"), StartsWith("#"));
  CHECK(rung.run("explain ada design --format csv") == 2);
}

TEST_CASE("a competency that isn't there is wrong usage, with the nearest one") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("ada/manager.yaml", evidence_text());
  CHECK(rung.run("explain ada desing") == 2);
  CHECK(rung.out().empty());
  CHECK(rung.err() == "rung: there is no competency 'desing'\n"
                      "help: did you mean 'design'? there are: design, mentoring\n");
  CHECK(rung.run("explain ada") == 2);
  CHECK(rung.err() == "rung: explain needs a person's files and a competency\n"
                      "help: the competency comes last, as in 'rung explain ada/ system-design'\n");
}

TEST_CASE("the built-in ladders are listed") {
  CommandLine rung;
  CHECK(rung.run("ladders") == 0);
  CHECK(rung.err().empty());
  for (const auto& ladder : cli::builtin_ladders())
    CHECK_THAT(rung.out(), Contains(std::string(ladder.id) + " "));
  const auto first = std::string(cli::builtin_ladders().front().id) + " ";
  CHECK_THAT(rung.out(), StartsWith(first) && Contains("tracks, ") && Contains("levels, ") &&
                             Contains("competencies\n"));
  CHECK(rung.run("ladders all") == 2);
  CHECK(rung.run("ladders -o list.txt") == 0);
  CHECK_THAT(rung.read("list.txt"), StartsWith(first));
}

TEST_CASE("a ladder is shown byte for byte, by id and by file") {
  CommandLine rung;
  const auto bytes = bytes_of(RUNG_SOURCE_DIR "/ladders/software-engineering.yaml");
  CHECK(rung.run("show software-engineering") == 0);
  CHECK((rung.out() == bytes));
  CHECK(rung.run("show software-engineering --format yaml -o own.yaml") == 0);
  CHECK((rung.read("own.yaml") == bytes));
  CHECK(rung.run("show own.yaml") == 0);
  CHECK((rung.out() == bytes));
  rung.stdin_text(ladder_text("small") + "# ends without a line end");
  CHECK(rung.run("show -") == 0);
  CHECK(rung.out() == ladder_text("small") + "# ends without a line end");
  rung.file("ladders/small.yaml", ladder_text("small"));
  CHECK(rung.run("show small@1.0") == 0);
  CHECK(rung.out() == ladder_text("small"));
}

TEST_CASE("a ladder that can't be shown is refused by what is wrong") {
  CommandLine rung;
  CHECK(rung.run("show sofware-engineering") == 2);
  CHECK(rung.err() ==
        "rung: there is no ladder 'sofware-engineering'\n"
        "help: did you mean 'software-engineering'? looked in the built-in ladders\n");
  CHECK(rung.run("show") == 2);
  CHECK(rung.run("show a b") == 2);
  CHECK(rung.run("show software-engineering --format html") == 2);
  CHECK(rung.err() == "rung: there is no format 'html'\nhelp: there is: yaml\n");
  CHECK(rung.run("show none.yaml") == 3);
  CHECK(rung.run("show .") == 3);
  CHECK(rung.err() == "rung: cannot read .: Is a directory\n");
  rung.file("broken.yaml", "schema: rung.ladder/1\nid: [\n");
  CHECK(rung.run("show broken.yaml") == 1);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.err(), StartsWith("broken.yaml:"));
  CHECK(rung.run("show broken.yaml -o broken.yaml") == 1);
}

TEST_CASE("on a terminal a ladder's text can't reorder what is shown") {
  CommandLine rung;
  const auto text = ladder_text() + "# \xe2\x80\xae\n";
  rung.file("small.yaml", text);
  rung.terminal(80);
  CHECK(rung.run("show small.yaml") == 0);
  CHECK(rung.out() == ladder_text() + "# \\u202e\n");
  CHECK(rung.run("show small.yaml -o copy.yaml") == 0);
  CHECK(rung.read("copy.yaml") == text);
}
