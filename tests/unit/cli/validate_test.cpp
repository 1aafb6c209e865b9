#include "cli/failure.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <fmt/format.h>

using namespace rung::cli;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;

namespace {

/// `ladder_text` with a slip in a key.
std::string broken_ladder(const std::string& id = "small") {
  auto text = ladder_text(id);
  return text.replace(text.find("version:"), 7, "versoin");
}

/// A ladder in which a behaviour hangs on a vague word; only wording is looked at.
std::string vague_ladder(const std::string& more = "") {
  auto text = ladder_text();
  const std::string design = "{id: design, title: Design";
  return text.insert(text.find(design) + design.size(),
                     ", steps: {1: {behaviours: [Writes good code.]}}") +
         more;
}

int run_validate(CommandLine& rung, const std::string& args) {
  return rung.run("validate " + args);
}

} // namespace

TEST_CASE("errors make the exit code 1, warnings only with --strict") {
  CommandLine rung;
  rung.file("vague.yaml", vague_ladder());
  CHECK(run_validate(rung, "vague.yaml --only vague-behaviour") == done);
  CHECK_THAT(rung.out(), Contains("warning: ") && EndsWith("1 file, 0 errors, 1 warning\n"));
  CHECK(run_validate(rung, "vague.yaml --only vague-behaviour --strict") == wrong_text);
  CHECK(run_validate(rung, "vague.yaml --only trait-word --strict") == done);
  CHECK(rung.out() == "1 file, 0 errors, 0 warnings\n");
  rung.file("broken.yaml", broken_ladder());
  CHECK(run_validate(rung, "broken.yaml --only trait-word") == wrong_text);
  CHECK_THAT(rung.out(), Contains("broken.yaml:4:1: error: ") && Contains("[unknown-key]"));
  CHECK(rung.err().empty());
}

TEST_CASE("a folder is walked for what says a schema of rung's, and the rest is counted") {
  CommandLine rung;
  rung.file("co/ladders/small.yaml", ladder_text());
  rung.file("co/people/ada/self.yml", evidence_text());
  rung.file("co/people/ada/self.json", R"({"name": "no evidence"})");
  rung.file("co/ci.yaml", "jobs: {}\n");
  rung.file("co/other.yaml", "schema: http://example.com/other\n");
  rung.file("co/.hidden/small.yaml", broken_ladder());
  rung.file("co/node_modules/x/small.yaml", broken_ladder());
  CHECK(run_validate(rung, "co --only trait-word") == done);
  CHECK(rung.out() ==
        "2 files, 0 errors, 0 warnings; 2 files skipped, neither a ladder nor evidence\n");
  std::filesystem::current_path("co");
  CHECK(run_validate(rung, "--only trait-word") == done);
  CHECK_THAT(rung.out(), EndsWith("2 files skipped, neither a ladder nor evidence\n"));
}

TEST_CASE("a schema of rung's that this rung doesn't know is an error, also in a folder") {
  CommandLine rung;
  rung.file("co/new.yaml", "schema: rung.team/3\n");
  CHECK(run_validate(rung, "co") == failed);
  CHECK_THAT(rung.err(), Contains("there is nothing to validate in co"));
  CHECK(run_validate(rung, "co/new.yaml") == wrong_text);
  CHECK_THAT(rung.out(), Contains("[unsupported-schema]"));
}

TEST_CASE("a file that is named has to say what it is") {
  CommandLine rung;
  rung.file("a.yaml", "title: x\n");
  rung.file("b.yaml", "title: [x\n");
  rung.file("c.yaml", "");
  CHECK(run_validate(rung, "a.yaml") == wrong_text);
  CHECK_THAT(
      rung.out(),
      Contains("a.yaml:1:1: error: this file has no 'schema', so nobody can tell what it is") &&
          Contains("begin it with 'schema: rung.ladder/1' or 'schema: rung.evidence/1'"));
  CHECK(run_validate(rung, "b.yaml") == wrong_text);
  CHECK_THAT(rung.out(), Contains("[syntax]") && Contains("1 file, 1 error"));
  CHECK(run_validate(rung, "c.yaml") == wrong_text);
  CHECK_THAT(rung.out(), Contains("[empty-document]"));
  CHECK(run_validate(rung, "none.yaml") == failed);
  CHECK(rung.err() == "rung: cannot read none.yaml: No such file or directory\n");
}

TEST_CASE("the files of a folder are read person by person") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  const auto of = [](std::string person, const std::string& author, const std::string& entry) {
    auto text = evidence_text({.author = author, .entry = entry});
    return text.replace(text.find("id: ada"), 7, "id: " + person);
  };
  rung.file("team/ada.yaml", of("ada", "source: manager, id: grace", "e1"));
  rung.file("team/ada-bob.yaml", of("ada", "source: peer, id: bob", "e2"));
  rung.file("team/eve.yaml", of("eve", "source: manager, id: grace", "e1"));
  run_validate(rung, "team --only single-rater");
  CHECK_THAT(rung.out(), !Contains("ada.yaml") && Contains("team/eve.yaml"));

  SECTION("files of one person in two folders are read apart, unless they are named") {
    rung.file("2025/ada.yaml", of("ada", "source: manager, id: grace", "e0"));
    run_validate(rung, "2025 team --only single-rater");
    CHECK_THAT(rung.out(), Contains("2025/ada.yaml"));
    run_validate(rung, "2025/ada.yaml team/ada-bob.yaml --only single-rater");
    CHECK(rung.out() == "2 files, 0 errors, 0 warnings\n");
  }
  SECTION("a mistake in one person's file leaves the others' checks on") {
    rung.file("team/zoe.yaml", of("zoe", "source: manager, id: grace", "Not an id"));
    CHECK(run_validate(rung, "team --only single-rater") == wrong_text);
    CHECK_THAT(rung.out(), Contains("team/zoe.yaml") && Contains("team/eve.yaml"));
  }
  SECTION("a file that can't be parsed may be anybody's") {
    rung.file("team/zoe.yaml", "schema: rung.evidence/1\nperson: {id: zoe\n");
    CHECK(run_validate(rung, "team --only single-rater") == wrong_text);
    CHECK_THAT(rung.out(), Contains("team/zoe.yaml") && !Contains("team/eve.yaml"));
  }
}

TEST_CASE("evidence is held against the ladder that it names, or --ladder") {
  CommandLine rung;
  rung.file("ada.yaml", evidence_text({.shows = "design: 9"}));
  CHECK(run_validate(rung, "ada.yaml") == wrong_text);
  CHECK_THAT(rung.out(), Contains("there is no ladder 'small'"));
  rung.file("own.yaml", ladder_text());
  CHECK(run_validate(rung, "ada.yaml --ladder own.yaml --severity error") == wrong_text);
  CHECK_THAT(rung.out(), Contains("9 is no rating of the scale"));
}

TEST_CASE("a ladder that lies where evidence doesn't find it is pointed to") {
  CommandLine rung;
  rung.file("co/own.yaml", ladder_text());
  rung.file("co/ada/self.yaml", evidence_text());
  CHECK(run_validate(rung, "co --only trait-word --color never") == wrong_text);
  CHECK_THAT(rung.out(), Contains("co/ada/self.yaml:4:9: error: there is no ladder 'small'") &&
                             Contains("co/own.yaml has that id: write 'ladder: ../own.yaml'"));
  rung.file("co/ada/self.yaml", evidence_text({.ladder = "ladder: ../own.yaml\n"}));
  CHECK(run_validate(rung, "co --only trait-word") == done);
}

TEST_CASE("a ladder with mistakes stands for itself, and evidence says that it wasn't held to it") {
  CommandLine rung;
  rung.file("co/ladders/small.yaml", broken_ladder());
  rung.file("co/ada.yaml", evidence_text({.shows = "design: 9"}));
  CHECK(run_validate(rung, "co") == wrong_text);
  CHECK_THAT(rung.out(),
             Contains("co/ladders/small.yaml:4:1: error") &&
                 Contains("co/ada.yaml: not held against co/ladders/small.yaml, which has") &&
                 !Contains("no rating of the scale"));
}

TEST_CASE("no line of a file that only evidence names is shown") {
  CommandLine rung;
  rung.file("secret.txt", "token = very-secret\n");
  rung.file("pull/ada.yaml", evidence_text({.ladder = "ladder: ../secret.txt\n"}));
  CHECK(run_validate(rung, "pull") == wrong_text);
  CHECK_THAT(rung.out(), Contains("pull/ada.yaml:4:9: error: secret.txt has mistakes") &&
                             !Contains("very-secret"));
}

TEST_CASE("no private line of a person's file is shown") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  const std::string head = "schema: rung.evidence/1\nperson: {id: ada}\nauthor: {source: self}\n"
                           "ladder: small\ntrack: ic\n";
  rung.file("ada.yaml", head +
                            "aspiration:\n  target: secret\n  drians: [secret]\n"
                            "  notes: |\n    secret\nevidence:\n"
                            "  - {id: One, date: 2026-01-01, title: secret, visibility: private}\n"
                            "  - id: two\n    date: 2026-13-01 # secret\n    title: >-\n"
                            "      secret\n      secret\n    visibility: private\n"
                            "  - {id: Three, date: 2026-01-01, title: open}\n");
  CHECK(run_validate(rung, "ada.yaml") == wrong_text);
  CHECK_THAT(rung.out(), Contains("ada.yaml:8:3: error: ") && Contains("ada.yaml:12:10: error: ") &&
                             Contains("ada.yaml:14:11: error: ") &&
                             Contains("ada.yaml:19:10: error: ") && Contains("title: open") &&
                             !Contains("secret"));
  rung.file("ada.yaml", head + "evidence:\n  - {id: one, date: 2026-01-01, title: secret, shows: "
                               "{design: 3}, visibility: private}\n");
  run_validate(rung, "ada.yaml --only no-impact");
  CHECK_THAT(rung.out(), Contains("[no-impact]") && !Contains("secret"));
}

TEST_CASE("checks are switched by their ids") {
  CommandLine rung;
  rung.file("vague.yaml", vague_ladder());
  run_validate(rung, "vague.yaml --only vague-behaviour,trait-word --only quota");
  CHECK_THAT(rung.out(), EndsWith("1 file, 0 errors, 1 warning\n"));
  run_validate(rung, "vague.yaml --disable vague-behaviour --all");
  CHECK_THAT(rung.out(), !Contains("[vague-behaviour]") && Contains("[missing-example]"));
  CHECK(run_validate(rung, "vague.yaml --only vague-behavior") == wrong_usage);
  CHECK(rung.err() == "rung: there is no check 'vague-behavior'\n"
                      "help: did you mean 'vague-behaviour'?\n");
  CHECK(run_validate(rung, "vague.yaml --disable syntax") == wrong_usage);
  CHECK_THAT(rung.err(), Contains("--disable 'syntax': that is always looked for"));
}

TEST_CASE("what is less severe than --severity is left out") {
  CommandLine rung;
  rung.file("vague.yaml", vague_ladder());
  run_validate(rung, "vague.yaml --severity error");
  CHECK_THAT(rung.out(), !Contains("warning: ") && EndsWith(", 0 warnings\n"));
  CHECK(run_validate(rung, "vague.yaml --severity grave") == wrong_usage);
  CHECK_THAT(rung.err(), Contains("there is no severity 'grave'"));
}

TEST_CASE("an accepted finding is gone, and an item that accepts nothing is found") {
  CommandLine rung;
  rung.file("a.yaml", vague_ladder("allow: [{check: vague-behaviour, at: competencies.design, "
                                   "reason: Rewritten in June.}]\n"));
  run_validate(rung, "a.yaml --only vague-behaviour,unused-allow");
  CHECK(rung.out() == "1 file, 0 errors, 0 warnings\n");
  rung.file("a.yaml", vague_ladder("allow: [{check: vague-behaviour, at: competencies.mentoring, "
                                   "reason: Rewritten in June.}]\n"));
  run_validate(rung, "a.yaml --only vague-behaviour,unused-allow");
  CHECK_THAT(rung.out(), Contains("[vague-behaviour]") && Contains("[unused-allow]"));
  run_validate(rung, "a.yaml --only unused-allow");
  CHECK_THAT(rung.out(), !Contains("[vague-behaviour]") && Contains("[unused-allow]"));
}

TEST_CASE("in another language the checks of wording are off, and the run says so") {
  CommandLine rung;
  rung.file("de.yaml", vague_ladder("language: de\n"));
  CHECK(run_validate(rung, "de.yaml --only vague-behaviour") == done);
  CHECK_THAT(rung.out(), Contains("de.yaml: the checks of wording know English only") &&
                             !Contains("[vague-behaviour]"));
}

TEST_CASE("neither the number of threads nor the order of the arguments changes a byte") {
  CommandLine rung;
  std::string names;
  for (int i = 0; i < 40; ++i) {
    const auto name = fmt::format("co/l{}.yaml", i);
    rung.file(name, i % 3 == 0 ? broken_ladder() : vague_ladder());
    names = name + " " + names;
  }
  for (int i = 0; i < 20; ++i)
    rung.file(fmt::format("co/p{}/ada.yaml", i), evidence_text({.shows = "design: 9"}));
  for (const std::string format : {"text --all", "json", "sarif", "junit"}) {
    run_validate(rung, "co --format " + format + " --jobs 1");
    const auto one = rung.out();
    CHECK(one.size() > 10000);
    run_validate(rung, "co --format " + format + " --jobs 7");
    CHECK(rung.out() == one);
  }
  run_validate(rung, names + "--all");
  const auto backwards = rung.out();
  run_validate(rung, "co/p0/ada.yaml --all");
  run_validate(rung, "--all " + names);
  CHECK(rung.out() == backwards);
  for (const std::string wrong : {"0", "many", "-1", "257", "2x"})
    CHECK(run_validate(rung, "co --jobs=" + wrong) == wrong_usage);
}

TEST_CASE("text shows fifty findings and says how many more there are") {
  CommandLine rung;
  for (int i = 0; i < 60; ++i)
    rung.file(fmt::format("co/{:02}.yaml", i), vague_ladder());
  run_validate(rung, "co --only vague-behaviour");
  CHECK_THAT(rung.out(), Contains("co/49.yaml:") && !Contains("co/50.yaml:") &&
                             Contains("10 findings more; --all shows them"));
}

TEST_CASE("annotations for GitHub come with a summary in the file that the run names") {
  CommandLine rung;
  rung.file("vague.yaml", vague_ladder());
  rung.file("summary.md", "# Before\n");
  rung.environment("GITHUB_STEP_SUMMARY", (rung.folder() / "summary.md").string());
  CHECK(run_validate(rung, "vague.yaml --only vague-behaviour --format github") == done);
  CHECK_THAT(rung.out(), Contains("::warning file=vague.yaml,"));
  CHECK_THAT(rung.read("summary.md"),
             Catch::StartsWith("# Before\n") && Contains("vague-behaviour"));
  rung.environment("GITHUB_STEP_SUMMARY", (rung.folder() / "no/summary.md").string());
  CHECK(run_validate(rung, "vague.yaml --only vague-behaviour --format github") == failed);
}

TEST_CASE("findings go to a file, but never over one that was read") {
  CommandLine rung;
  rung.file("vague.yaml", vague_ladder());
  CHECK(run_validate(rung, "vague.yaml --only vague-behaviour --format sarif -o out.sarif") ==
        done);
  CHECK_THAT(rung.read("out.sarif"), Contains("2.1.0"));
  CHECK(run_validate(rung, "vague.yaml -o vague.yaml") == wrong_usage);
}

TEST_CASE("rung checks lists the checks and explains one") {
  CommandLine rung;
  CHECK(rung.run("checks") == done);
  CHECK_THAT(rung.out(), Contains("never-decides") && Contains("unknown-key"));
  CHECK(rung.run("checks never-decides") == done);
  CHECK_THAT(rung.out(),
             Contains("Bad\n") && Contains("Good\n") && Contains("--disable never-decides"));
  CHECK(rung.run("checks never-decide") == wrong_usage);
  CHECK_THAT(rung.err(), Contains("did you mean 'never-decides'?"));
  CHECK(rung.run("checks a b") == wrong_usage);
}
