// rung plan and rung prep: their options, their errors, and what they keep to themselves.
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <string>
#include <vector>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

/// Ada's folder: her manager's and her own file, and the ladder above it.
const std::vector<std::string> verbs = {"plan", "prep", "prep --for manager"};

/// All that the verbs print of a folder, in every format.
std::string everything(CommandLine& rung, const std::string& args) {
  std::string all;
  for (const auto& verb : verbs)
    for (const std::string format : {"text", "md", "json"}) {
      auto command = verb;
      command += " " + args + " --format " + format;
      CAPTURE(command);
      CHECK(rung.run(command) == 0);
      CHECK(rung.err().empty());
      all += rung.out();
    }
  CHECK(rung.run("plan --all " + args) == 0);
  return all + rung.out();
}

std::string lower(std::string text) {
  for (char& byte : text)
    if (byte >= 'A' && byte <= 'Z')
      byte = static_cast<char>(byte - 'A' + 'a');
  return text;
}

constexpr auto aspiration = R"(aspiration:
  target: staff
  track: ic
  energises: [Counting zebrafish]
  drains: [Meetings on zebrafish]
  notes: The zebrafish notes
)";

/// The file with lines put in before `evidence:`.
std::string with_lines(std::string text, const std::string& lines) {
  return text.insert(text.find("evidence:\n"), lines);
}

} // namespace

TEST_CASE("a plan and a sheet are made of a person's folder") {
  CommandLine rung;
  give_ada(rung);
  CHECK(rung.run("plan ada") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), StartsWith("Growth plan towards Senior Engineer\nAda Example"));
  CHECK(rung.run("prep ada") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), StartsWith("Career conversation\nAda Example"));
  CHECK(rung.run("prep ada --for manager") == 0);
  CHECK_THAT(rung.out(), StartsWith("Career conversation, for the manager\nAda Example"));
  const auto sheet = rung.out();
  CHECK(rung.run("prep --for=manager ada/self.yaml ada/manager.yaml --format text") == 0);
  CHECK(rung.out() == sheet);
}

TEST_CASE("the options of an assessment hold for a plan and for a sheet") {
  CommandLine rung;
  give_ada(rung);
  for (const auto& verb : verbs) {
    CAPTURE(verb);
    const auto run = [&](const std::string& args) {
      auto command = verb;
      return rung.run(command.append(" ").append(args));
    };
    CHECK(run("ada --to staff --format json") == 0);
    CHECK_THAT(rung.out(), Contains("\"level\": \"staff\""));
    CHECK(run("ada --track ic --ladder ladders/small.yaml") == 0);
    CHECK(run("ada --as-of 2026-03-13 --format json") == 0);
    CHECK_THAT(rung.out(), Contains("\"basis\": \"ladder\""));
    CHECK(run("ada --format md") == 0);
    CHECK_THAT(rung.out(), StartsWith("# "));
    CHECK(run("ada --ascii") == 0);
    CHECK(rung.out().find("\xe2") == std::string::npos);
    CHECK(run("ada --color always") == 0);
    CHECK_THAT(rung.out(), Contains("\x1b[1m"));
    CHECK(run("ada -o out.txt") == 0);
    CHECK(rung.out().empty());
    CHECK_FALSE(rung.read("out.txt").empty());
    rung.stdin_text(rung.read("ada/self.yaml"));
    CHECK(run("-") == 0);
  }
}

TEST_CASE("--all shows the whole guidance, and json holds it anyway") {
  CommandLine rung;
  const std::string ada = RUNG_SOURCE_DIR "/ladders/examples/ada";
  CHECK(rung.run("plan " + ada) == 0);
  const auto brief = rung.out();
  CHECK_THAT(brief, Contains("Left out: ") && Contains("--all"));
  CHECK(rung.run("plan --all " + ada) == 0);
  CHECK_THAT(rung.out(), !Contains("Left out"));
  CHECK(rung.out().size() > brief.size());
  CHECK(rung.run("plan --format json " + ada) == 0);
  const auto json = rung.out();
  CHECK(rung.run("plan --format json --all " + ada) == 0);
  CHECK(rung.out() == json);
}

TEST_CASE("wrong usage is told with the nearest right one") {
  CommandLine rung;
  give_ada(rung);
  const std::vector<std::pair<std::string, std::string>> wrong = {
      {"plan", "rung: there is nobody to plan for\nhelp: name a person's files, or their folder\n"},
      {"prep",
       "rung: there is nobody to prepare for\nhelp: name a person's files, or their folder\n"},
      {"plan ada --format csv",
       "rung: there is no format 'csv'\nhelp: there are: text, md, html, pdf, json\n"},
      {"prep ada --format csv",
       "rung: there is no format 'csv'\nhelp: there are: text, md, json\n"},
      {"prep ada --for manger",
       "rung: there is no reader 'manger'\nhelp: did you mean 'manager'? there are: person, "
       "manager\n"},
      {"plan ada --to stuff", "rung: there is no level 'stuff'\nhelp: did you mean 'staff'? there "
                              "are: engineer, senior, staff\n"},
      {"prep ada --track ci",
       "rung: there is no track 'ci'\nhelp: did you mean 'ic'? there is: ic\n"},
      {"plan ada --as-of yesterday", "rung: --as-of 'yesterday' is no day\nhelp: write a day that "
                                     "exists as YYYY-MM-DD\n"},
      {"plan ada --for manager", "rung: there is no option '--for'\nhelp: "},
      {"prep ada --all", "rung: there is no option '--all'\nhelp: "},
  };
  for (const auto& [args, says] : wrong) {
    CAPTURE(args);
    CHECK(rung.run(args) == 2);
    CHECK(rung.out().empty());
    CHECK_THAT(rung.err(), StartsWith(says));
  }
}

TEST_CASE("wrong text, a missing file and an output that is an input are refused") {
  CommandLine rung;
  give_ada(rung);
  rung.file("broken.yaml", "schema: rung.evidence/1\nperson: {id: ada}\n");
  for (const auto& verb : verbs) {
    CAPTURE(verb);
    CHECK(rung.run(verb + " broken.yaml") == 1);
    CHECK(rung.out().empty());
    CHECK_THAT(rung.err(), StartsWith("broken.yaml:"));
    CHECK(rung.run(verb + " none.yaml") == 3);
    CHECK(rung.err() == "rung: cannot read none.yaml: No such file or directory\n");
    CHECK(rung.run(verb + " ada/self.yaml -o ada/self.yaml") == 2);
    CHECK(rung.run(verb + " ada -o none/out.md") == 3);
  }
}

TEST_CASE("nothing of the aspiration changes a byte of a plan or a sheet") {
  CommandLine rung;
  give_ada(rung);
  const auto before = everything(rung, "ada");
  rung.file("ada/self.yaml", with_lines(rung.read("ada/self.yaml"), aspiration));
  CHECK((everything(rung, "ada") == before));
  CHECK((everything(rung, "ada --to staff").find(kept_word) == std::string::npos));
  // A file about her may have been written by anybody.
  rung.file("ada/manager.yaml", with_lines(rung.read("ada/manager.yaml"), aspiration));
  CHECK((everything(rung, "ada") == before));
}

TEST_CASE("private entries that aren't rated change no byte of a plan or a sheet") {
  CommandLine rung;
  give_ada(rung);
  const auto period = [](const std::string& text) {
    return with_lines(text, "period: {from: 2026-01-01, to: 2026-06-30}\n");
  };
  rung.file("ada/self.yaml", period(rung.read("ada/self.yaml")));
  const auto before = everything(rung, "ada");
  rung.file("ada/self.yaml", rung.read("ada/self.yaml") + kept_back("zebrafish-1", "private", ""));
  rung.file("ada/manager.yaml",
            rung.read("ada/manager.yaml") + kept_back("zebrafish-2", "private", ""));
  CHECK((everything(rung, "ada") == before));
}

TEST_CASE("private entries count as everywhere, and none of their words is shown") {
  CommandLine rung;
  give_ada(rung);
  const std::string shows = "    shows: {design: 1, mentoring: 3}\n";
  rung.file("ada/self.yaml", with_lines(rung.read("ada/self.yaml"), aspiration) +
                                 kept_back("zebrafish-1", "private", shows));
  rung.file("ada/manager.yaml", rung.read("ada/manager.yaml") +
                                    kept_back("zebrafish-2", "private", shows) +
                                    kept_back("zebrafish-3", "private",
                                              shows + "    source: peer\n    by: zebrafish\n"));
  for (const std::string args : {"ada", "ada --to staff", "ada/self.yaml", "ada/manager.yaml"}) {
    CAPTURE(args);
    CHECK(lower(everything(rung, args)).find(kept_word) == std::string::npos);
  }
  // An assessment, which isn't made for others, names them.
  rung.run("assess ada --format json");
  CHECK_THAT(lower(rung.out()), Contains(kept_word));
}
