#include "cli/app.hpp"
#include "cli/command.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <algorithm>
#include <sstream>

using namespace rung;
using namespace rung::cli;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

struct Lines {
  int count = 0;
  std::size_t longest = 0;
};

Lines lines_of(const std::string& text) {
  Lines lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line); ++lines.count)
    lines.longest = std::max(lines.longest, line.size());
  return lines;
}

} // namespace

TEST_CASE("a wrong verb is answered with the nearest one") {
  CommandLine rung;
  CHECK(rung.run("asess ada.yaml") == 2);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.err(), StartsWith("rung: there is no verb 'asess'\n"
                                    "help: did you mean 'assess'? there are: assess, explain, "));
}

TEST_CASE("without a verb, help is offered and nothing is done") {
  CommandLine rung;
  CHECK(rung.run("") == 2);
  CHECK(rung.err() == "rung: which verb?\nhelp: 'rung --help' lists them\n");
  CHECK(rung.run("--color never assess ada.yaml") == 2);
  CHECK(rung.err() ==
        "rung: a verb has to come before '--color'\nhelp: 'rung --help' lists them\n");
  CHECK(rung.run_args({""}) == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: there is no verb ''\n"));
}

TEST_CASE("the version is one line, for rung and for every verb") {
  CommandLine rung;
  CHECK(rung.run("--version") == 0);
  CHECK_THAT(rung.out(), StartsWith("rung 0."));
  CHECK(lines_of(rung.out()).count == 1);
  const auto version = rung.out();
  for (const auto* command : all_commands()) {
    CHECK(rung.run_args({std::string(command->name), "--version"}) == 0);
    CHECK(rung.out() == version);
  }
}

TEST_CASE("help lists every verb, fits on a screen and begins with an example") {
  CommandLine rung;
  CHECK(rung.run("--help") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), StartsWith("  $ rung assess "));
  for (const auto* command : all_commands())
    CHECK_THAT(rung.out(), Contains("\n  " + std::string(command->name) + " "));
  CHECK(lines_of(rung.out()).count <= 24);
  CHECK(lines_of(rung.out()).longest <= 90);
}

TEST_CASE("the help of every verb begins with an example and says what it reads and writes") {
  CommandLine rung;
  for (const auto* command : all_commands()) {
    const std::string name(command->name);
    CAPTURE(name);
    CHECK(rung.run_args({name, "--help"}) == 0);
    const auto help = rung.out();
    CHECK_THAT(help, StartsWith("  $ rung " + name));
    CHECK_THAT(help, Contains("\nusage: rung " + name + " ") && Contains("\nReads ") &&
                         Contains("Writes ") && Contains("--output FILE"));
    CHECK(lines_of(help).count <= 24);
    CHECK(lines_of(help).longest <= 90);
    CHECK(rung.run_args({name, "-h", "--no-such-option"}) == 0);
    CHECK(rung.out() == help);
  }
}

TEST_CASE("help names the options that a verb has, and no other") {
  CommandLine rung;
  for (const auto* command : all_commands()) {
    const std::string name(command->name);
    rung.run_args({name, "--help"});
    const auto help = rung.out();
    for (const std::string option :
         {"--to", "--track", "--as-of", "--ladder", "--format", "--output", "--color", "--ascii",
          "--paper", "--strict", "--all"}) {
      CAPTURE(name, option);
      rung.run_args({name, option + "=x", "--no-such-option"});
      const bool known =
          rung.err().find("there is no option '" + option + "'") == std::string::npos;
      CHECK(known == (help.find(option + " ") != std::string::npos));
    }
  }
}

TEST_CASE("help asked for behind -- is an argument like others") {
  CommandLine rung;
  CHECK(rung.run("assess -- --help") == 3);
  CHECK(rung.err() == "rung: cannot read --help: No such file or directory\n");
}

TEST_CASE("what is echoed from the arguments can't steer a terminal nor fake a line") {
  CommandLine rung;
  rung.run_args({"\x1b[2Jevil\nrung: all is well\xff"});
  CHECK_THAT(rung.err(),
             StartsWith("rung: there is no verb '\\x1b[2Jevil rung: all is well\\xff'\n"));
  const std::string right_to_left = {'\xe2', '\x80', '\xae'};
  rung.run_args({"assess", "--" + right_to_left + "gpj"});
  CHECK_THAT(rung.err(), StartsWith("rung: there is no option '--\\u202egpj'\n"));
  rung.run_args({"assess", "\x1b]0;title\x07.yaml"});
  CHECK(rung.err() == "rung: cannot read \\x1b]0;title\\x07.yaml: No such file or directory\n");
}
