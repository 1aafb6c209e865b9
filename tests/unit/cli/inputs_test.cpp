#include "cli/failure.hpp"
#include "cli/inputs.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <sys/stat.h>

using namespace rung;
using namespace rung::cli;
using namespace rung::test;

namespace fs = std::filesystem;

namespace {

const std::string evidence = "schema: rung.evidence/1\n";

/// The names of the files taken as evidence, or the message.
std::string taken(const std::vector<std::string>& paths, int in = -1) {
  Streams streams;
  streams.in = in;
  Inputs inputs(streams);
  try {
    std::string names;
    for (const auto& file : inputs.read_evidence(paths))
      names += (names.empty() ? "" : " ") + file.name();
    return names;
  } catch (const IoError& error) {
    return error.what();
  }
}

} // namespace

TEST_CASE("a file, a pipe and standard input are read whole") {
  CommandLine rung;
  rung.file("ada.yaml", evidence);
  const MemoryStream in("from stdin");
  Streams streams;
  streams.in = in.descriptor();
  Inputs inputs(streams);
  CHECK(inputs.read("ada.yaml").text() == evidence);
  CHECK(inputs.read("-").text() == "from stdin");
  CHECK(inputs.read("-").name() == "<stdin>");

  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  REQUIRE(::write(ends[1], "from a pipe", 11) == 11);
  ::close(ends[1]);
  CHECK(inputs.read("/dev/fd/" + std::to_string(ends[0])).text() == "from a pipe");
  ::close(ends[0]);
}

TEST_CASE(
    "no file is read beyond the limit, so that an endless one neither hangs nor eats memory") {
  Inputs inputs{Streams{}};
  CHECK(inputs.read("/dev/zero").text().size() == 1024 * 1024 + 1);
  CHECK(inputs.read("/dev/null").text().empty());
}

TEST_CASE("what can't be read is named, with the reason") {
  CommandLine rung;
  fs::create_directory("folder");
  Inputs inputs{Streams{}};
  CHECK_THROWS_WITH(inputs.read("none.yaml"), "cannot read none.yaml: No such file or directory");
  CHECK_THROWS_WITH(inputs.read("folder"), "cannot read folder: Is a directory");
  CHECK_THROWS_WITH(inputs.read(""), "cannot read : No such file or directory");
}

TEST_CASE("a file without permission is named") {
  if (::geteuid() == 0) {
    WARN("not tried: root may read everything");
    return;
  }
  CommandLine rung;
  rung.file("ada.yaml", evidence);
  ::chmod("ada.yaml", 0);
  CHECK(taken({"ada.yaml"}) == "cannot read ada.yaml: Permission denied");
}

TEST_CASE("of a folder, the files that say evidence are taken, sorted by name") {
  CommandLine rung;
  rung.file("team/self.yaml", evidence);
  rung.file("team/manager.yml", "# c\n" + evidence);
  rung.file("team/2026/peer.json", R"({"schema": "rung.evidence/1"})");
  rung.file("team/small.yaml", ladder_text());
  rung.file("team/ci.yaml", "on: push\n");
  rung.file("team/report.json", R"({"schema": "rung.assessment/1"})");
  rung.file("team/notes.md", evidence);
  rung.file("team/.git/stale.yaml", evidence);
  rung.file("team/.draft.yaml", evidence);
  CHECK(taken({"team"}) == "team/2026/peer.json team/manager.yml team/self.yaml");
  CHECK(taken({"team/"}) == "team/2026/peer.json team/manager.yml team/self.yaml");
  CHECK(taken({"team/.git"}) == "team/.git/stale.yaml");
}

TEST_CASE("the order of the arguments doesn't matter, and a file counts once") {
  CommandLine rung;
  rung.file("a.yaml", evidence);
  rung.file("b.yaml", evidence);
  rung.file("sub/c.yaml", evidence);
  fs::create_symlink("a.yaml", "link.yaml");
  CHECK(taken({"a.yaml", "b.yaml", "sub"}) == "a.yaml b.yaml sub/c.yaml");
  CHECK(taken({"sub", "b.yaml", "a.yaml"}) == "a.yaml b.yaml sub/c.yaml");
  CHECK(taken({"b.yaml", "a.yaml", "b.yaml", "./a.yaml"}) == "./a.yaml b.yaml");
  CHECK(taken({"link.yaml", "a.yaml"}) == "a.yaml");
  CHECK(taken({"sub", "sub/c.yaml"}) == "sub/c.yaml");
  const MemoryStream in(evidence);
  CHECK(taken({"-", "a.yaml", "-"}, in.descriptor()) == "<stdin> a.yaml");
}

TEST_CASE("a file named is taken whatever it says") {
  CommandLine rung;
  rung.file("small.yaml", ladder_text());
  rung.file("notes.txt", "x");
  CHECK(taken({"small.yaml", "notes.txt"}) == "notes.txt small.yaml");
}

TEST_CASE("a folder without evidence is a mistake that says so") {
  CommandLine rung;
  rung.file("team/small.yaml", ladder_text());
  rung.file("a.yaml", evidence);
  CHECK(taken({"a.yaml", "team"}) ==
        "there is no evidence in team: no *.yaml, *.yml or *.json file in it says 'schema: "
        "rung.evidence/1'");
}

TEST_CASE("links that lead in circles, pipes and dead links in a folder don't stop its walk") {
  CommandLine rung;
  rung.file("team/a.yaml", evidence);
  fs::create_directory_symlink(".", "team/again");
  fs::create_symlink("nowhere", "team/dead.yaml");
  REQUIRE(::mkfifo("team/pipe.yaml", 0600) == 0);
  CHECK(taken({"team"}) == "team/a.yaml");
}

TEST_CASE("what was read is known, whatever name it is asked by") {
  CommandLine rung;
  rung.file("a.yaml", evidence);
  rung.file("b.yaml", evidence);
  Inputs inputs{Streams{}};
  inputs.read("a.yaml");

  struct stat a {};

  struct stat b {};

  REQUIRE((::stat("./a.yaml", &a) == 0 && ::stat("b.yaml", &b) == 0));
  CHECK(inputs.contains({a.st_dev, a.st_ino}));
  CHECK_FALSE(inputs.contains({b.st_dev, b.st_ino}));
}
