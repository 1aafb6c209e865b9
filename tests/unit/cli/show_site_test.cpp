// rung show --format html: one page, or a site in a folder that may hold other things too.
#include "cli/site_folder.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <sys/stat.h>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

const std::string site_files = ".rung-site competencies index.html levels matrix.html search.html";

/// Two levels and a competency, whose ids Windows takes for devices.
std::string device_ladder() {
  return R"(schema: rung.ladder/1
id: devices
title: Devices
version: 1.0.0
scale: [{title: Low}, {title: High}]
competencies: [{id: nul, title: Nothing}, {id: lpt10, title: Printing}]
levels:
  - {id: con, title: Console, expects: {nul: 1}}
  - {id: com1, title: Port, expects: {nul: 2}}
  - {id: index, title: Index, expects: {nul: 2, lpt10: 1}}
tracks:
  - {id: ic, title: Individual contributor, levels: [con, com1, index]}
)";
}

} // namespace

TEST_CASE("a ladder and each part of it are a page, to standard output or to a file") {
  CommandLine rung;
  for (const std::string part : {"", " staff", " hiring", " ic"}) {
    CHECK(rung.run("show software-engineering --format html" + part) == 0);
    CHECK(rung.err().empty());
    CHECK_THAT(rung.out(), StartsWith("<!doctype html>\n<html lang=\"en\">\n"));
    const auto page = rung.out();
    CHECK(rung.run("show software-engineering --format html -o page.html" + part) == 0);
    CHECK(rung.out().empty());
    CHECK(rung.read("page.html") == page);
  }
  CHECK(rung.names() == "page.html");
}

TEST_CASE("a name without the ending of a page is a folder for a site") {
  CommandLine rung;
  for (const std::string name : {"site", "other/", "deep/down/v1.0", "page.html/"}) {
    CHECK(rung.run("show minimal --format html -o " + name) == 0);
    CHECK(rung.out().empty());
    CHECK(rung.err().empty());
    CHECK(rung.names(name) == site_files);
  }
  CHECK(rung.run("show minimal --format html -o page.HTM") == 0);
  CHECK_THAT(rung.read("page.HTM"), StartsWith("<!doctype html>"));
  std::filesystem::create_directory(rung.folder() / "there.html");
  CHECK(rung.run("show minimal --format html -o there.html") == 0);
  CHECK(rung.names("there.html") == site_files);
}

TEST_CASE("what is no folder and no file is written into like a page") {
  CommandLine rung;
  CHECK(rung.run("show minimal --format html -o /dev/null") == 0);
  CHECK_FALSE(cli::is_site_folder("/dev/null"));
  CHECK_FALSE(cli::is_site_folder("-"));
  CHECK_FALSE(cli::is_site_folder(""));
  CHECK(cli::is_site_folder("."));
  CHECK_FALSE(cli::is_site_folder("none/page.html"));
}

TEST_CASE("a part has no site") {
  CommandLine rung;
  CHECK(rung.run("show minimal senior --format html -o site/") == 2);
  CHECK(rung.err() ==
        "rung: 'senior' is one page, and site/ names a folder\n"
        "help: name a file that ends in .html, or leave out the part for a site of all\n");
  CHECK(rung.run("show minimal senior --format html -o senior") == 2);
  CHECK(rung.names().empty());
}

TEST_CASE("other formats write no site") {
  CommandLine rung;
  CHECK(rung.run("show minimal --format md -o page") == 0);
  CHECK_THAT(rung.read("page"), StartsWith("# "));
  CHECK(rung.run("show minimal --format md -o .") == 3);
}

TEST_CASE("ids that Windows keeps for devices make other names of files") {
  CommandLine rung;
  rung.file("devices.yaml", device_ladder());
  CHECK(rung.run("show devices.yaml --format html -o site") == 0);
  CHECK(rung.names("site/levels") == "com1_.html con_.html index.html");
  CHECK(rung.names("site/competencies") == "lpt10.html nul_.html");
  CHECK_THAT(rung.read("site/index.html"), Contains("href=\"levels/con_.html\""));
}

TEST_CASE("files of others in the folder stay, and are never written over") {
  CommandLine rung;
  rung.file("site/CNAME", "ladder.example\n");
  rung.file("site/levels/notes.txt", "mine");
  rung.file("site/ladder.yaml", ladder_text());
  CHECK(rung.run("show site/ladder.yaml --format html -o site") == 0);
  CHECK(rung.read("site/CNAME") == "ladder.example\n");
  CHECK(rung.read("site/ladder.yaml") == ladder_text());
  CHECK(rung.names("site/levels") == "engineer.html notes.txt senior.html staff.html");

  rung.file("site/levels/senior.html", "<p>My own page</p>");
  CHECK(rung.run("show minimal --format html -o site") == 2);
  CHECK(rung.err() == "rung: site/levels/senior.html is there, and rung didn't write it\n"
                      "help: move it away, or name another folder: nothing of others is written "
                      "over\n");
  CHECK(rung.read("site/levels/senior.html") == "<p>My own page</p>");
  CHECK_THAT(rung.read("site/index.html"), Contains("<h1>Small company</h1>"));
}

TEST_CASE("a page that isn't on the list of the folder isn't rung's to replace") {
  CommandLine rung;
  CHECK(rung.run("show minimal --format html -o index.html") == 0);
  CHECK(rung.run("show minimal --format html -o .") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: ./index.html is there, and rung didn't write it\n"));
  CHECK(rung.names() == "index.html");
}

TEST_CASE("pages that the ladder doesn't have any more are removed, and nothing else") {
  CommandLine rung;
  rung.file("small.yaml", ladder_text());
  CHECK(rung.run("show minimal --format html -o site") == 0);
  rung.file("site/levels/own.html", "<p>Mine</p>");
  rung.file("site/levels/junior.html", "<p>Mine now</p>"); // once a page of rung's
  rung.file("outside.html", rung.read("site/index.html"));
  rung.file("site/.rung-site", rung.read("site/.rung-site") +
                                   "../outside.html\nlevels/none.html\n" +
                                   "levels/junior.html\n/etc/passwd\nlevels/own.html\n");
  CHECK(rung.run("show small.yaml --format html -o site") == 0);
  CHECK(rung.names("site") == site_files);
  CHECK(rung.names("site/levels") == "engineer.html junior.html own.html senior.html staff.html");
  CHECK(rung.names("site/competencies") == "design.html mentoring.html");
  CHECK(rung.names() == "outside.html site small.yaml");
  CHECK(rung.read("site/.rung-site") ==
        "Pages that rung wrote, and may replace or remove\n"
        "competencies/design.html\ncompetencies/mentoring.html\nindex.html\n"
        "levels/engineer.html\nlevels/senior.html\nlevels/staff.html\nmatrix.html\nsearch.html\n");
}

TEST_CASE("what stands in the way of a site is named, and nothing is written") {
  CommandLine rung;
  rung.file("file", "text");
  CHECK(rung.run("show minimal --format html -o file") == 2);
  CHECK(rung.err() == "rung: file is no folder, and a site is one\n"
                      "help: name a folder, or for one page a file that ends in .html\n");
  CHECK(rung.run("show minimal --format html -o file/site") == 3);
  CHECK_THAT(rung.err(), StartsWith("rung: cannot make the folder file/site"));

  std::filesystem::create_directories(rung.folder() / "elsewhere");
  std::filesystem::create_directories(rung.folder() / "linked");
  std::filesystem::create_directory_symlink("../elsewhere", rung.folder() / "linked/levels");
  CHECK(rung.run("show minimal --format html -o linked") == 2);
  CHECK(rung.err() == "rung: linked/levels is no folder\n"
                      "help: move it away, or name another folder\n");
  CHECK(rung.names("linked") == "levels");
  CHECK(rung.names("elsewhere").empty());

  rung.file("listed/.rung-site", "something else\n");
  CHECK(rung.run("show minimal --format html -o listed") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: listed/.rung-site is there, and rung didn't write it"));
  CHECK(rung.names("listed") == ".rung-site");

  std::filesystem::create_symlink("../file", rung.folder() / "elsewhere/index.html");
  CHECK(rung.run("show minimal --format html -o elsewhere") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: elsewhere/index.html is there"));
  CHECK(rung.read("file") == "text");
}

TEST_CASE("a ladder that can't be read leaves the site as it was") {
  CommandLine rung;
  rung.file("small.yaml", ladder_text());
  CHECK(rung.run("show small.yaml --format html -o site") == 0);
  const auto before = rung.read("site/index.html");
  rung.file("small.yaml", "schema: rung.ladder/1\nid: [\n");
  CHECK(rung.run("show small.yaml --format html -o site") == 1);
  CHECK(rung.read("site/index.html") == before);
}

TEST_CASE("a site is for everybody to read") {
  CommandLine rung;
  const auto mask = ::umask(022);
  CHECK(rung.run("show minimal --format html -o site") == 0);
  ::umask(mask);

  struct stat status {};

  REQUIRE(::stat((rung.folder() / "site/index.html").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0644U);
}
