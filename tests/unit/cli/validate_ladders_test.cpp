// How `rung validate` comes from evidence to its ladder, where that goes wrong.
#include "cli/failure.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

using namespace rung::cli;
using namespace rung::test;
using Catch::Matchers::Contains;

TEST_CASE("a path to no ladder is a finding, and everybody else is checked all the same") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("ada/self.yaml", evidence_text({.ladder = "ladder: ./none.yaml\n"}));
  rung.file("eve/self.yaml", evidence_text({.shows = "design: 9"}));
  CHECK(rung.run("validate ada eve") == wrong_text);
  CHECK_THAT(rung.out(),
             Contains("ada/self.yaml:4:9: error: cannot read ada/none.yaml: No such file") &&
                 Contains("write a ladder's id, or its path from this file's folder") &&
                 Contains("eve/self.yaml") && Contains("9 is no rating of the scale"));
}

TEST_CASE("the mistakes of a ladder that --ladder names are shown, once for all evidence") {
  CommandLine rung;
  auto broken = ladder_text();
  rung.file("own.yaml", broken.replace(broken.find("version:"), 7, "versoin"));
  rung.file("ada/self.yaml", evidence_text());
  rung.file("eve/self.yaml", evidence_text());
  CHECK(rung.run("validate ada eve --ladder own.yaml") == wrong_text);
  CHECK_THAT(rung.out(), Contains("own.yaml:4:1: error: ") && Contains("3 files, 1 error,") &&
                             Contains("eve/self.yaml: not held against own.yaml"));
  CHECK(rung.run("validate ada eve --ladder none.yaml") == failed);
}
