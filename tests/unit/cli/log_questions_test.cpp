// rung log FILE on a terminal: questions and answers.
#include "support/catch.hpp"
#include "support/cli.hpp"

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

namespace {

const std::string named_own_file =
    "schema: rung.evidence/1\nperson: {id: ada, name: Ada Example}\nauthor: {source: self}\n"
    "ladder: small\ntrack: ic\nevidence: []\n";

const std::string questions_ladder = R"(schema: rung.ladder/1
id: small
title: Small company
version: 1.0.0
scale: [{title: Learning, meaning: With close help.}, {title: Practising}, {title: Leading}]
areas: [{id: tech, title: Technical}, {id: people, title: People}]
competencies:
  - id: design
    area: tech
    title: Design
    steps:
      2: {behaviours: [Writes a design that names the alternatives., Asks who loses by it.]}
      3: {behaviours: [Settles the questions between two teams.]}
  - {id: delivery, area: tech, title: Delivery}
  - {id: mentoring, area: people, title: "Mentoring \e[31m"}
levels: [{id: l1, title: L1, expects: {design: 1}}]
tracks: [{id: ic, levels: [l1]}]
)";

void give_own_file(CommandLine& rung) {
  auto text = questions_ladder;
  text.replace(text.find(" \\e[31m"), 7, ""); // an escape is refused when read
  rung.file("ladders/small.yaml", text);
  rung.file("ada.yaml", named_own_file);
}

} // namespace

TEST_CASE("questions lead to an entry, which is shown before it is written") {
  CommandLine rung;
  give_own_file(rung);
  rung.typing("Led the migration\nThe old services are gone.\ndesign ment\n3\n\nteam\n"
              "https://example.com/a https://example.com/b\n\n");
  CHECK(rung.run("log ada.yaml") == 0);
  CHECK(rung.err() == R"(ada.yaml · Ada Example · 2026-03-14
Enter skips a question, Ctrl-D stops with nothing written.

What happened? (one line: what you did)
> 
What changed because of it? (a number, if there is one)
> 
  Technical  design · delivery
  People     mentoring

Which of these did it show? (ids; Enter leaves it for later)
> 
Design: which of these was it like?
   1 Learning    With close help.
   2 Practising  • Writes a design that names the alternatives.
                 • Asks who loses by it.
   3 Leading     • Settles the questions between two teams.

1 to 3 (Enter leaves it unrated)
> 
Mentoring: which of these was it like?
   1 Learning    With close help.
   2 Practising
   3 Leading

1 to 3 (Enter leaves it unrated)
> 
How far did it reach? (task, team, multi-team, organisation, company, industry)
> 
Where can one read more? (links with a space between them)
> 
  - id: led-the-migration
    date: 2026-03-14
    title: Led the migration
    result: The old services are gone.
    scope: team
    shows: {design: 3}
    links: [https://example.com/a, https://example.com/b]

Add this to ada.yaml? (Enter: yes; n: no)
> )");
  CHECK(rung.out() == "Added to ada.yaml:7 · 2026-03-14 · Led the migration\n  shows  Design 3\n");
  CHECK_THAT(rung.read("ada.yaml"),
             EndsWith("evidence:\n  - id: led-the-migration\n    date: 2026-03-14\n"
                      "    title: Led the migration\n    result: The old services are gone.\n"
                      "    scope: team\n    shows: {design: 3}\n    links: "
                      "[https://example.com/a, https://example.com/b]\n"));
}

TEST_CASE("all but what happened can be skipped") {
  CommandLine rung;
  give_own_file(rung);
  rung.typing("Led it\n\n\n\n\ny\n");
  CHECK(rung.run("log ada.yaml") == 0);
  CHECK_THAT(rung.read("ada.yaml"),
             EndsWith("evidence:\n  - id: led-it\n    date: 2026-03-14\n    title: Led it\n"));
}

TEST_CASE("what options say isn't asked") {
  CommandLine rung;
  give_own_file(rung);
  rung.typing("Led it\n\n");
  CHECK(
      rung.run(
          "log ada.yaml --result Done. --shows design=1 --scope team --link x --date 2026-02-03") ==
      0);
  CHECK_THAT(rung.err(), StartsWith("ada.yaml · Ada Example · 2026-02-03\n") &&
                             !Contains("What changed") && !Contains("did it show") &&
                             !Contains("How far") && !Contains("read more"));
  CHECK_THAT(rung.read("ada.yaml"),
             Contains("result: Done.\n    scope: team\n    shows: {design: 1}\n    links: [x]\n"));
}

TEST_CASE("wrong options are told before anything is asked") {
  CommandLine rung;
  give_own_file(rung);
  rung.typing("Led it\n\n");
  CHECK(rung.run("log ada.yaml --scope tema") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: there is no scope 'tema'\n"));
}

TEST_CASE("a wrong answer is asked for again, with what is right") {
  CommandLine rung;
  give_own_file(rung);
  rung.typing(
      "bad \x1b[A\nLed it\n\ndesing\nd\ndesign, design\n4\ntwo\n2\ngalaxy\nteam\n\nperhaps\nno\n");
  CHECK(rung.run("log ada.yaml") == 0);
  CHECK_THAT(
      rung.err(),
      Contains("  what happened can't be written: it holds a control character (U+001B)\n  type it "
               "anew\n> ") &&
          Contains("  there is no competency 'desing'\n  did you mean 'design'?\n> ") &&
          Contains("  there is no competency 'd'\n> ") &&
          Contains(
              "  '4' is no rating of 'design'\n  the scale of Small company goes from 1 to 3") &&
          Contains("  'two' is no rating of 'design'\n") &&
          Contains("  there is no scope 'galaxy'\n") &&
          Contains("  that is neither yes nor no\n> ") &&
          EndsWith("> nothing written: ada.yaml is as it was\n"));
  CHECK(rung.read("ada.yaml") == named_own_file);
}

TEST_CASE("the end of the input at any question leaves the file as it is") {
  const std::string answers = "Led it\nDone.\ndesign mentoring\n2\n1\nteam\nlink\n";
  for (std::size_t i = 0; i <= answers.size(); ++i) {
    if (i > 0 && answers[i - 1] != '\n')
      continue;
    CommandLine rung;
    give_own_file(rung);
    rung.typing(answers.substr(0, i));
    CHECK(rung.run("log ada.yaml") == 0);
    CHECK_THAT(rung.err(), EndsWith("> \nnothing written: ada.yaml is as it was\n"));
    CHECK(rung.read("ada.yaml") == named_own_file);
    CHECK(rung.out().empty());
  }
}

TEST_CASE("without a ladder nothing is asked about it") {
  CommandLine rung;
  rung.file("ada.yaml", named_own_file);
  rung.typing("Led it\nDone.\n\n\n");
  CHECK(rung.run("log ada.yaml") == 0);
  CHECK_THAT(rung.err(), !Contains("did it show") && !Contains("How far"));
  CHECK_THAT(rung.read("ada.yaml"), Contains("title: Led it\n    result: Done.\n"));
}

TEST_CASE("questions fit narrow terminals and have colours where they may") {
  CommandLine rung;
  give_own_file(rung);
  for (const int width : {20, 40, 60}) {
    rung.terminal(width);
    rung.environment("NO_COLOR", "1");
    rung.typing("Led it\n\ndesign\n\n\n\nn\n");
    CHECK(rung.run("log ada.yaml") == 0);
    std::istringstream lines(rung.err());
    for (std::string line; std::getline(lines, line);)
      CHECK(line.size() <= static_cast<std::size_t>(width) + 10); // bytes; two dots and an ellipsis
    CHECK_THAT(rung.err(), !Contains("\x1b["));
  }
  rung.environment("NO_COLOR", "");
  CHECK(rung.run("log ada.yaml") == 0);
  CHECK_THAT(rung.err(), Contains("\x1b[1mWhat happened?\x1b[0m"));
}

TEST_CASE("on a terminal --stdin tells how the list ends") {
  CommandLine rung;
  give_own_file(rung);
  rung.typing("Led it\n");
  CHECK(rung.run("log ada.yaml --stdin") == 0);
  CHECK(rung.err() == "One entry a line; Ctrl-D ends the list.\n");
  CHECK_THAT(rung.read("ada.yaml"), EndsWith("title: Led it\n"));
}

TEST_CASE("a dry run with questions prints the entry and writes nothing") {
  CommandLine rung;
  give_own_file(rung);
  rung.typing("Led it\n\n\n\n\n\n");
  CHECK(rung.run("log ada.yaml --dry-run") == 0);
  CHECK(rung.out() == "  - id: led-it\n    date: 2026-03-14\n    title: Led it\n");
  CHECK(rung.read("ada.yaml") == named_own_file);
}
