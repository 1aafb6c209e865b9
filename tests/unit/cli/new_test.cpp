// rung new: files to begin with.
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <sys/stat.h>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

int run_new(CommandLine& rung, const std::string& kind, const std::string& person,
            const std::string& others) {
  std::vector<std::string> args = {"new", kind};
  if (!person.empty())
    args.insert(args.end(), {"--person", person});
  for (const auto& word : words_of(others))
    args.push_back(word);
  return rung.run_args(args);
}

} // namespace

TEST_CASE("a new evidence file is read by assess and validate as it is") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  CHECK(run_new(rung, "evidence", "Zoë O'Hara: #1",
                "--ladder small --level engineer -o zoe.yaml") == 0);
  CHECK(rung.out().empty());
  CHECK(rung.err().empty());
  CHECK(rung.names() == "ladders zoe.yaml");
  const auto text = rung.read("zoe.yaml");
  CHECK_THAT(text, StartsWith("# yaml-language-server: $schema=./evidence.schema.json\n"));
  CHECK_THAT(text, Contains("\nperson: {id: zoe-ohara-1, name: \"Zoë O'Hara: #1\"}\n"));
  CHECK_THAT(text, Contains("\nauthor: {source: self}\nladder: small@1.0\nladder-sha256: "));
  CHECK_THAT(text, Contains("\ntrack: ic\nlevel: engineer # held today\n"));
  CHECK_THAT(text, Contains("#   design *: 1 now, 2 next\n"));
  CHECK_THAT(text, Contains("rung log zoe.yaml \"what happened\""));
  CHECK(rung.run("assess zoe.yaml") == 0);
  CHECK_THAT(rung.out(), Contains("Towards Senior Engineer") && Contains("no evidence yet"));
  CHECK(rung.run("validate --strict zoe.yaml") == 0);
}

TEST_CASE("a new file about a person is its owner's alone, and nothing is written over") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  CHECK(run_new(rung, "evidence", "Ada", "--ladder small -o ada.yaml") == 0);

  struct stat status {};

  REQUIRE(::stat("ada.yaml", &status) == 0);
  CHECK((status.st_mode & 07777U) == 0600);
  const auto before = rung.read("ada.yaml");
  CHECK(run_new(rung, "evidence", "Ben", "--ladder small -o ada.yaml") == 2);
  CHECK(rung.err() == "rung: ada.yaml is there already\n"
                      "help: name another file: a new one is never written over an old one\n");
  CHECK(rung.read("ada.yaml") == before);
  std::filesystem::create_symlink("nowhere.yaml", "link.yaml");
  CHECK(run_new(rung, "ladder", "", "--id acme -o link.yaml") == 2);
  std::filesystem::create_symlink("ada.yaml", "to-ada.yaml");
  CHECK(run_new(rung, "ladder", "", "--id acme -o to-ada.yaml") == 2);
  CHECK(rung.read("ada.yaml") == before);
  CHECK(run_new(rung, "ladder", "", "--id acme -o /dev/null") == 0);
  CHECK(run_new(rung, "ladder", "", "--id acme -o ladders") == 3);
  CHECK(rung.err() == "rung: cannot write to ladders: Is a directory\n");
  CHECK(run_new(rung, "ladder", "", "--id acme -o none/acme.yaml") == 3);
  CHECK(rung.err() == "rung: cannot write to none/acme.yaml: No such file or directory\n");
  CHECK(rung.names() == "ada.yaml ladders link.yaml to-ada.yaml");
}

TEST_CASE("the ladder is named as the user named it, relative to the new file") {
  CommandLine rung;
  rung.file("own/small.yaml", ladder_text());
  std::filesystem::create_directory("people");
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"-o ada.yaml", "./own/small.yaml"},
      {"-o people/ada.yaml", "../own/small.yaml"},
      {"-o own/ada.yaml", "./small.yaml"},
  };
  for (const auto& [output, ladder] : rows) {
    CAPTURE(output);
    CHECK(run_new(rung, "evidence", "Ada", "--ladder own/small.yaml " + output) == 0);
    const auto file = output.substr(3);
    CHECK_THAT(rung.read(file), Contains("\nladder: " + ladder + "\n"));
    CHECK(rung.run("assess " + file) == 0);
  }
  rung.stdin_text(ladder_text());
  CHECK(run_new(rung, "evidence", "Ada", "--ladder - -o piped.yaml") == 0);
  CHECK_THAT(rung.read("piped.yaml"), Contains("\nladder: small@1.0\n"));
}

TEST_CASE("another's file names its writer") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  CHECK(run_new(rung, "evidence", "Ada Example",
                "--ladder small --source peer --by grace --id ada") == 0);
  CHECK_THAT(rung.out(), Contains("# What grace saw Ada Example do, and what it showed.\n"));
  CHECK_THAT(rung.out(), Contains("\nperson: {id: ada, name: Ada Example}\n"
                                  "author: {source: peer, id: grace}\n"));
  CHECK(run_new(rung, "evidence", "Ada", "--ladder small --source peer") == 2);
  CHECK(rung.err() == "rung: new evidence needs --by ID with --source peer\n"
                      "help: the writer's id, such as 'grace'\n");
  CHECK(run_new(rung, "evidence", "Ada", "--ladder small --by grace") == 2);
  CHECK(rung.err() == "rung: a self file is written by the person\n"
                      "help: leave out '--by', or give '--source'\n");
  CHECK(run_new(rung, "evidence", "Ada", "--ladder small --source boss --by grace") == 2);
  CHECK(rung.err() == "rung: there is no source 'boss'\n"
                      "help: there are: self, manager, peer, report, stakeholder\n");
  CHECK(run_new(rung, "evidence", "Ada", "--ladder small --source peer --by Grace") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: --by 'Grace' is no id\nhelp: write 'grace'; "));
}

TEST_CASE("a level decides on its track, where it stands on one alone") {
  CommandLine rung;
  CHECK(run_new(rung, "evidence", "Ada", "--ladder software-engineering --level staff") == 0);
  CHECK_THAT(rung.out(), Contains("\ntrack: ic\nlevel: staff # held today\n"));
  CHECK(run_new(rung, "evidence", "Ada", "--ladder software-engineering --level senior") == 2);
  CHECK(rung.err() == "rung: new evidence needs --track TRACK\nhelp: there are: ic, management\n");
  CHECK(run_new(rung, "evidence", "Ada",
                "--ladder software-engineering --level staff --track management") == 2);
  CHECK(rung.err() == "rung: level 'staff' doesn't stand on track 'management'\n"
                      "help: 'rung show software-engineering' shows what stands where\n");
  CHECK(run_new(rung, "evidence", "Ada",
                "--ladder software-engineering --level senior --track management --to staff") == 0);
  CHECK_THAT(rung.out(), Contains("What Senior Engineer, the level held, and Staff Engineer"));
  CHECK(run_new(rung, "evidence", "Ada", "--ladder software-engineering --track it") == 2);
  CHECK(rung.err() == "rung: there is no track 'it'\n"
                      "help: did you mean 'ic'? there are: ic, management\n");
  CHECK(run_new(rung, "evidence", "Ada", "--ladder software-engineering --level stuff") == 2);
  CHECK_THAT(rung.err(),
             StartsWith("rung: there is no level 'stuff'\nhelp: did you mean 'staff'?"));
}

TEST_CASE("what a new file can't do without is asked for") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  CHECK(rung.run("new") == 2);
  CHECK(rung.err() ==
        "rung: new needs the kind of file\nhelp: 'rung new evidence' or 'rung new ladder'\n");
  CHECK(rung.run("new lader") == 2);
  CHECK(rung.err() == "rung: there is no kind of file 'lader'\n"
                      "help: did you mean 'ladder'? there are: evidence, ladder\n");
  CHECK(rung.run("new evidence ada.yaml") == 2);
  CHECK(rung.err() == "rung: new takes one kind of file, and got 'ada.yaml' too\n"
                      "help: '-o FILE' names the file to write\n");
  CHECK(rung.run("new evidence") == 2);
  CHECK(rung.err() == "rung: new evidence needs --ladder ID\n"
                      "help: 'rung ladders' lists the built-in ones\n");
  CHECK(rung.run("new evidence --ladder small") == 2);
  CHECK(rung.err() == "rung: new evidence needs --person NAME\n"
                      "help: such as --person \"Ada Example\"\n");
  CHECK(run_new(rung, "evidence", "Ада", "--ladder small") == 2);
  CHECK(rung.err() ==
        "rung: no id can be made of 'Ада'\nhelp: give one with --id, such as --id ada\n");
  CHECK(run_new(rung, "evidence", "Ада", "--ladder small --id ada") == 0);
  CHECK(run_new(rung, "evidence", "A\nda", "--ladder small") == 2);
  CHECK(rung.err() == "rung: --person 'A da' is no text\n"
                      "help: it takes a line of words, without control characters\n");
  CHECK(run_new(rung, "evidence", " ", "--ladder small") == 2);
  CHECK(rung.run_args({"new", "evidence", "--ladder", "small", "--person", "Ada", "--schema",
                       "a\nevidence: 1"}) == 2);
  CHECK(rung.run("new ladder") == 2);
  CHECK(rung.err() == "rung: new ladder needs --id ID or --title TITLE\n"
                      "help: such as --title \"Acme engineering\"\n");
  CHECK(rung.run("new ladder --id Acme_Corp") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: --id 'Acme_Corp' is no id\nhelp: write 'acme-corp'; "));
  CHECK(rung.run_args({"new", "ladder", "--title", "決定"}) == 2);
  CHECK(rung.err() == "rung: no id can be made of '決定'\nhelp: give one with --id\n");
  CHECK(rung.run_args({"new", "ladder", "--title", "\x1b"}) == 2);
  CHECK(rung.err() == "rung: --title '\\x1b' is no text\n"
                      "help: it takes a line of words, without control characters\n");
}

TEST_CASE("an option of one kind of file isn't taken for another") {
  CommandLine rung;
  CHECK(rung.run("new ladder --id acme --level senior") == 2);
  CHECK(rung.err() == "rung: option '--level' is for 'rung new evidence'\n"
                      "help: 'rung new --help' tells what there is\n");
  CHECK(rung.run("new evidence --title Acme") == 2);
  CHECK(rung.err() == "rung: option '--title' is for 'rung new ladder'\n"
                      "help: 'rung new --help' tells what there is\n");
}

TEST_CASE("a ladder that isn't there or is broken begins no file") {
  CommandLine rung;
  CHECK(run_new(rung, "evidence", "Ada", "--ladder sofware-engineering") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: there is no ladder 'sofware-engineering'\n"
                                    "help: did you mean 'software-engineering'?"));
  rung.file("broken.yaml", "schema: rung.ladder/1\nid: [\n");
  CHECK(run_new(rung, "evidence", "Ada", "--ladder broken.yaml -o ada.yaml") == 1);
  CHECK_THAT(rung.err(), StartsWith("broken.yaml:"));
  CHECK(rung.names() == "broken.yaml");
}

TEST_CASE("a new ladder is the small one under its own name, and strictly sound") {
  CommandLine rung;
  CHECK(rung.run_args({"new", "ladder", "--title", "Acme: engineering", "-o", "acme.yaml"}) == 0);
  const auto text = rung.read("acme.yaml");
  CHECK_THAT(text, StartsWith("# yaml-language-server: $schema=./ladder.schema.json\n"));
  CHECK_THAT(text, Contains("\nid: acme-engineering\ntitle: \"Acme: engineering\"\n"));
  CHECK(rung.run("validate --strict acme.yaml") == 0);
  CHECK(rung.out() == "1 file, 0 errors, 0 warnings\n");
  CHECK(rung.run("new ladder --id acme-two --schema ../schema/ladder.schema.json") == 0);
  CHECK_THAT(rung.out(),
             StartsWith("# yaml-language-server: $schema=../schema/ladder.schema.json\n"));
  CHECK_THAT(rung.out(), Contains("\nid: acme-two\ntitle: Acme two\n"));
  CHECK(run_new(rung, "evidence", "Ada",
                "--ladder acme.yaml --level senior --track ic -o ada.yaml") == 0);
  CHECK(rung.run("validate --strict .") == 0);
}

TEST_CASE("a ladder's text in a new file can't leave its comment") {
  CommandLine rung;
  auto text = ladder_text();
  text.replace(text.find("title: Leading"), 14, "title: \"Lead\\u202eing\\nevidence: 1\"");
  rung.file("small.yaml", text);
  CHECK(run_new(rung, "evidence", "Ada", "--ladder small.yaml -o ada.yaml") == 0);
  CHECK_THAT(rung.read("ada.yaml"), Contains("#   3 Lead\\u202eing evidence: 1\n"));
  CHECK(rung.run("validate ada.yaml") == 0);
}
