#include "cli/failure.hpp"
#include "cli/output.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <fcntl.h>
#include <sys/stat.h>

using namespace rung;
using namespace rung::cli;
using namespace rung::test;

namespace fs = std::filesystem;

namespace {

void write_to(const std::string& path, Content content = Content::personal) {
  const Streams streams;
  deliver("new", path, content, Inputs(streams), streams);
}

unsigned mode_of(const char* path) {
  struct stat status {};

  REQUIRE(::stat(path, &status) == 0);
  return status.st_mode & 07777U;
}

} // namespace

TEST_CASE("a file is written whole, and nothing else is left in the folder") {
  CommandLine rung;
  rung.file("out/report.md", "old, and longer than the new one");
  write_to("out/report.md");
  CHECK(rung.read("out/report.md") == "new");
  write_to("second.md");
  CHECK(rung.read("second.md") == "new");
  CHECK(rung.names("out") == "report.md");
  CHECK(rung.names() == "out second.md");
}

TEST_CASE(
    "what holds people's evidence is its owner's alone; a file that was there keeps its mode") {
  CommandLine rung;
  const auto before = ::umask(022);
  write_to("private.md");
  write_to("ladder.yaml", Content::anyones);
  rung.file("shared.md", "old");
  ::chmod("shared.md", 0664);
  write_to("shared.md");
  ::umask(before);
  CHECK(mode_of("private.md") == 0600);
  CHECK(mode_of("ladder.yaml") == 0644);
  CHECK(mode_of("shared.md") == 0664);
}

TEST_CASE("a symbolic link stays one, and what it points to is written") {
  CommandLine rung;
  rung.file("real/report.md", "old");
  fs::create_symlink("real/report.md", "link.md");
  fs::create_symlink("link.md", "second.md");
  write_to("second.md");
  CHECK(fs::is_symlink("second.md"));
  CHECK(fs::is_symlink("link.md"));
  CHECK(rung.read("real/report.md") == "new");

  fs::create_symlink("real/later.md", "dangling.md");
  write_to("dangling.md");
  CHECK(fs::is_symlink("dangling.md"));
  CHECK(rung.read("real/later.md") == "new");

  fs::create_symlink("circle.md", "circle.md");
  CHECK_THROWS_WITH(write_to("circle.md"),
                    "cannot write to circle.md: Too many levels of symbolic links");
}

TEST_CASE("where a file can't be written, the reason is told and nothing is left") {
  CommandLine rung;
  fs::create_directory("folder");
  CHECK_THROWS_WITH(write_to("folder"), "cannot write to folder: Is a directory");
  CHECK_THROWS_WITH(write_to("none/report.md"),
                    "cannot write to none/report.md: No such file or directory");
  rung.file("file", "");
  CHECK_THROWS_WITH(write_to("file/report.md"), "cannot write to file/report.md: Not a directory");
  CHECK_THROWS_WITH(write_to(""), "option '--output' needs the name of a file");
  CHECK(rung.names() == "file folder");
}

TEST_CASE("a device or pipe is written into") {
  CommandLine rung;
  write_to("/dev/null");
  CHECK_THROWS_WITH(write_to("/dev/full"), "cannot write to /dev/full: No space left on device");
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("an output that is also an input is refused, whatever its name") {
  CommandLine rung;
  rung.file("ada.yaml", "text");
  fs::create_symlink("ada.yaml", "link.yaml");
  fs::create_hard_link("ada.yaml", "hard.yaml");
  const Streams streams;
  Inputs inputs(streams);
  inputs.read("ada.yaml");
  for (const std::string path : {"ada.yaml", "./ada.yaml", "link.yaml", "hard.yaml"})
    CHECK_THROWS_WITH(deliver("new", path, Content::personal, inputs, streams),
                      path + " is read and would be written over");

  Streams appending;
  appending.out = ::open("ada.yaml", O_WRONLY | O_APPEND);
  CHECK_THROWS_WITH(deliver("new", std::nullopt, Content::personal, inputs, appending),
                    "standard output is read and would be written over");
  ::close(appending.out);
  CHECK(rung.read("ada.yaml") == "text");
}

TEST_CASE("standard output is written to without -o, and with -o -") {
  CommandLine rung;
  const MemoryStream out;
  Streams streams;
  streams.out = out.descriptor();
  deliver("one ", std::nullopt, Content::personal, Inputs(streams), streams);
  deliver("two", "-", Content::personal, Inputs(streams), streams);
  CHECK(out.text() == "one two");
  CHECK(rung.names().empty());
}

TEST_CASE("standard output that takes nothing is an error that says why") {
  Streams streams;
  streams.out = ::open("/dev/full", O_WRONLY);
  CHECK_THROWS_WITH(deliver("x", std::nullopt, Content::personal, Inputs(streams), streams),
                    "cannot write to standard output: No space left on device");
  ::close(streams.out);
  CHECK_THROWS_WITH(deliver("x", std::nullopt, Content::personal, Inputs(streams), streams),
                    "cannot write to standard output: Bad file descriptor");
}
