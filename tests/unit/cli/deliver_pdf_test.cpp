#include "cli/failure.hpp"
#include "cli/pdf/deliver_pdf.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <sys/stat.h>

using namespace rung;
using namespace rung::cli;
using namespace rung::test;

namespace fs = std::filesystem;

namespace {

constexpr auto copying_browser = R"(#!/bin/sh
for word; do
  case $word in
    --print-to-pdf=*) cp made.pdf "${word#*=}" ;;
  esac
done
)";

/// Streams whose browser is the program of this name in the working folder.
Streams with_browser(const std::string& name) {
  Streams streams;
  streams.environment = [name](const std::string& asked) -> std::optional<std::string> {
    if (asked == "RUNG_BROWSER")
      return "./" + name;
    return asked == "PATH" ? std::optional<std::string>("/usr/bin:/bin") : std::nullopt;
  };
  return streams;
}

/// What is said about a PDF that can't be made: message and help, a line each.
std::string failure_of(const std::optional<std::string>& path, const Streams& streams) {
  try {
    deliver_pdf("<p>Ada", path, Content::personal, Inputs(streams), streams);
  } catch (const IoError& error) {
    return std::string(error.what()) + "\n" + error.help();
  }
  return "";
}

} // namespace

TEST_CASE("a PDF is written whole and is its owner's alone") {
  CommandLine rung;
  rung.file("browser", copying_browser);
  rung.file("made.pdf", "%PDF-1.4\n\xFF %%EOF\n");
  fs::permissions("browser", fs::perms::owner_all);
  const auto streams = with_browser("browser");
  deliver_pdf("<p>Ada", "out.pdf", Content::personal, Inputs(streams), streams);
  CHECK(rung.read("out.pdf") == "%PDF-1.4\n\xFF %%EOF\n");
  CHECK(rung.names() == "browser made.pdf out.pdf");

  struct stat status {};

  REQUIRE(::stat("out.pdf", &status) == 0);
  CHECK((status.st_mode & 07777U) == 0600);
}

TEST_CASE("a PDF goes to standard output, but to no terminal") {
  CommandLine rung;
  rung.file("browser", copying_browser);
  rung.file("made.pdf", "%PDF-1.4\n%%EOF\n");
  fs::permissions("browser", fs::perms::owner_all);
  const MemoryStream out;
  auto streams = with_browser("browser");
  streams.out = out.descriptor();
  deliver_pdf("<p>Ada", std::nullopt, Content::personal, Inputs(streams), streams);
  CHECK(out.text() == "%PDF-1.4\n%%EOF\n");

  streams.out_is_terminal = true;
  const auto path = GENERATE(as<std::optional<std::string>>(), std::nullopt, "-");
  CHECK_THROWS_AS(deliver_pdf("<p>Ada", path, Content::personal, Inputs(streams), streams),
                  UsageError);
  CHECK(out.text() == "%PDF-1.4\n%%EOF\n");
}

TEST_CASE("without a browser the page is written beside, and the message says so") {
  CommandLine rung;
  const auto streams = with_browser("none");
  CHECK(failure_of("ada.pdf", streams) ==
        "cannot make a PDF: there is no program './none', which RUNG_BROWSER names\n"
        "ada.html is written instead: open and print it; for a PDF, install chromium, or name a "
        "browser in RUNG_BROWSER");
  CHECK(rung.read("ada.html") == "<p>Ada");
  CHECK(rung.names() == "ada.html");

  struct stat status {};

  REQUIRE(::stat("ada.html", &status) == 0);
  CHECK((status.st_mode & 07777U) == 0600);
}

TEST_CASE("the page is never written over a file, and keeps an ending that isn't a PDF's") {
  CommandLine rung;
  const auto streams = with_browser("none");
  rung.file("ada.html", "mine");
  CHECK(failure_of("ada.pdf", streams)
            .ends_with("\nnothing is written, since ada.html is there already; install chromium, "
                       "or name a browser "
                       "in RUNG_BROWSER"));
  CHECK(rung.read("ada.html") == "mine");
  failure_of("ada.2026", streams);
  CHECK(rung.read("ada.2026.html") == "<p>Ada");
  CHECK(rung.names() == "ada.2026.html ada.html");
}

TEST_CASE("where the page can't be written either, both reasons are told") {
  CommandLine rung;
  CHECK(failure_of("none/ada.pdf", with_browser("none")) ==
        "cannot make a PDF: there is no program './none', which RUNG_BROWSER names\n"
        "the page isn't written either: cannot write to none/ada.html: No such file or directory; "
        "install chromium, or name a browser in RUNG_BROWSER");
}

TEST_CASE("standard output, a device and a folder have no page beside them") {
  CommandLine rung;
  fs::create_directory("folder");
  const MemoryStream out;
  auto streams = with_browser("none");
  streams.out = out.descriptor();
  const auto path = GENERATE(as<std::optional<std::string>>(), std::nullopt, "-", "/dev/null",
                             "folder", "folder/");
  CHECK(failure_of(path, streams) ==
        "cannot make a PDF: there is no program './none', which RUNG_BROWSER names\n"
        "install chromium, or name a browser in RUNG_BROWSER; or write '--format html' and print "
        "that");
  CHECK(out.text().empty());
  CHECK(rung.names() == "folder");
  CHECK(rung.names("folder").empty());
}
