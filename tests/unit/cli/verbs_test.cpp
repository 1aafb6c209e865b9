// The verbs beside assess: explain, ladders.
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
