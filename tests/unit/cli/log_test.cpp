// rung log: words on the command line and on standard input.
#include "support/catch.hpp"
#include "support/cli.hpp"

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

const std::string own_file = "schema: rung.evidence/1\nperson: {id: ada}\nauthor: {source: self}\n"
                             "ladder: small\ntrack: ic\nevidence: []\n";
const std::string own_start = own_file.substr(0, own_file.find(" []"));

void give_log_file(const CommandLine& rung) {
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("ada.yaml", own_file);
}

/// What ada.yaml has gained.
std::string gained(const CommandLine& rung) {
  const auto text = rung.read("ada.yaml");
  return text.starts_with(own_start) ? text.substr(own_start.size() + 1) : text;
}

} // namespace

TEST_CASE("one line of evidence is added, and what would make it count is said") {
  CommandLine rung;
  give_log_file(rung);
  CHECK(rung.run_args({"log", "ada.yaml", "Led the migration"}) == 0);
  CHECK(rung.out() == "Added to ada.yaml:7 · 2026-03-14 · Led the migration\n"
                      "  captured; to count it needs shows: {design: 1 to 3}\n"
                      "  worth adding: result, what is different because of it\n");
  CHECK(rung.err().empty());
  CHECK(gained(rung) == "  - id: led-the-migration\n"
                        "    date: 2026-03-14\n"
                        "    title: Led the migration\n");
}

TEST_CASE("what happened needs no quotes") {
  CommandLine rung;
  give_log_file(rung);
  CHECK(rung.run("log ada.yaml Led the migration --shows design=2") == 0);
  CHECK(rung.out() == "Added to ada.yaml:7 · 2026-03-14 · Led the migration\n"
                      "  shows  Design 2\n"
                      "  worth adding: result, what is different because of it\n");
}

TEST_CASE("every option has its place in the entry") {
  CommandLine rung;
  give_log_file(rung);
  CHECK(rung.run_args({"log",
                       "ada.yaml",
                       "Led it",
                       "--date",
                       "2026-02-01",
                       "--context",
                       "Two teams.",
                       "--action",
                       "I asked.",
                       "--result",
                       "It was faster.",
                       "--metric",
                       "p99 latency: ~900 to 210 ms",
                       "--kind",
                       "project",
                       "--role",
                       "co-led",
                       "--scope",
                       "multi-team",
                       "--shows",
                       "design=3, mentoring=1",
                       "--link",
                       "https://example.com/a",
                       "--link",
                       "https://example.com/b",
                       "--corroborator",
                       "Grace Mwangi=peer",
                       "--visibility",
                       "private",
                       "--source",
                       "peer",
                       "--by",
                       "grace",
                       "--id",
                       "the-move"}) == 0);
  CHECK(rung.err().empty());
  CHECK(gained(rung) == R"(  - id: the-move
    date: 2026-02-01
    title: Led it
    context: Two teams.
    action: I asked.
    result: It was faster.
    metric: {name: p99 latency, before: 900, after: 210, unit: ms, estimated: true}
    kind: project
    role: co-led
    scope: multi-team
    shows: {design: 3, mentoring: 1}
    links: [https://example.com/a, https://example.com/b]
    corroborators: [{name: Grace Mwangi, relation: peer}]
    visibility: private
    source: peer
    by: grace
)");
  CHECK(rung.run("validate --strict ada.yaml --only outside-window") == 0);
}

TEST_CASE("a measure is said in a few words") {
  struct Row {
    const char* words;
    const char* written;
  };

  for (const auto& [words, written] : std::vector<Row>{
           {"p99 latency: 900 to 210 ms", "{name: p99 latency, before: 900, after: 210, unit: ms}"},
           {"p99: 900 ms -> 210 ms", "{name: p99, before: 900, after: 210, unit: ms}"},
           {"failed payments: 2.9 → 1.1%",
            "{name: failed payments, before: 2.9, after: 1.1, unit: \"%\"}"},
           {"pages: 31 to ~4 a week",
            "{name: pages, before: 31, after: 4, unit: a week, estimated: true}"},
           {"releases: weekly to daily", "{name: releases, before: weekly, after: daily}"},
           {"teams moved: 3", "{name: teams moved, after: 3}"},
           {"part: b: 1 to 2", "{name: \"part: b\", before: 1, after: 2}"},
       }) {
    CAPTURE(words);
    CommandLine rung;
    give_log_file(rung);
    CHECK(rung.run_args({"log", "ada.yaml", "a", "--metric", words}) == 0);
    CHECK_THAT(gained(rung), Contains(std::string("metric: ") + written + "\n"));
  }
}

TEST_CASE("the day is today's, yesterday's or one that was") {
  CommandLine rung;
  give_log_file(rung);
  rung.today("2026-03-01");
  CHECK(rung.run("log ada.yaml a --date yesterday") == 0);
  CHECK_THAT(gained(rung), Contains("date: 2026-02-28\n"));
  CHECK(rung.run("log ada.yaml b --date today") == 0);
  CHECK(rung.run("log ada.yaml c --date 2026-03-01") == 0);
  CHECK(rung.run("log ada.yaml d --date 2026-03-02") == 2);
  CHECK(rung.err() == "rung: 2026-03-02 is still to come: today is 2026-03-01\n"
                      "help: evidence is of what has happened; check the date\n");
  CHECK(rung.run("log ada.yaml d --date 1.3.2026") == 2);
  CHECK(rung.err() == "rung: --date '1.3.2026' is no day\n"
                      "help: write a day that exists as YYYY-MM-DD, or yesterday\n");
}

TEST_CASE("ids are made of the words, and unique") {
  CommandLine rung;
  give_log_file(rung);
  for (int i = 0; i < 3; ++i)
    CHECK(rung.run_args({"log", "ada.yaml", "Führte Tomás’ ersten Übergang"}) == 0);
  CHECK_THAT(gained(rung), Contains("id: fuhrte-tomas-ersten-ubergang\n") &&
                               Contains("id: fuhrte-tomas-ersten-ubergang-2\n") &&
                               Contains("id: fuhrte-tomas-ersten-ubergang-3\n"));
  CHECK(rung.run_args({"log", "ada.yaml", "決定"}) == 0);
  CHECK_THAT(gained(rung), Contains("id: entry-2026-03-14\n"));
  CHECK(rung.run_args(
            {"log", "ada.yaml", "Led the move from two payment providers to one of them"}) == 0);
  CHECK_THAT(gained(rung), Contains("id: led-the-move-from-two-payment-providers\n"));
  CHECK(rung.run("log ada.yaml a --id led-it") == 0);
  CHECK(rung.run("log ada.yaml a --id led-it") == 2);
  CHECK(rung.err() == "rung: the file has an entry 'led-it' already\n"
                      "help: give another --id, or none: then one is made of the title\n");
  CHECK(rung.run("log ada.yaml a --id Led_it") == 2);
  CHECK(
      rung.err() ==
      "rung: --id 'Led_it' is no id\nhelp: write 'led-it'; an id has 1 to 64 of a-z, 0-9 and '-', "
      "and doesn't start with '-'\n");
}

TEST_CASE("words are held against the ladder, with what is right instead") {
  CommandLine rung;
  give_log_file(rung);
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"--shows desing=2", "rung: there is no competency 'desing'\n"
                           "help: did you mean 'design'? there are: design, mentoring\n"},
      {"--shows design=4",
       "rung: '4' is no rating of 'design'\nhelp: the scale of Small company goes "
       "from 1 to 3: 1 Learning, 2 Practising, 3 Leading\n"},
      {"--shows design=0",
       "rung: '0' is no rating of 'design'\nhelp: the scale of Small company goes "
       "from 1 to 3: 1 Learning, 2 Practising, 3 Leading\n"},
      {"--shows design=2.5",
       "rung: '2.5' is no rating of 'design'\nhelp: the scale of Small company "
       "goes from 1 to 3: 1 Learning, 2 Practising, 3 Leading\n"},
      {"--shows design", "rung: 'design' has no rating\n"
                         "help: write it as design=RATING; 1 Learning, 2 Practising, 3 Leading\n"},
      {"--shows design=2,design=3",
       "rung: 'design' is rated twice\nhelp: an entry rates a competency once\n"},
      {"--scope tema",
       "rung: there is no scope 'tema'\nhelp: did you mean 'team'? there are: task, "
       "team, multi-team, organisation, company, industry\n"},
      {"--kind desing", "rung: there is no kind 'desing'\nhelp: did you mean 'design'? there are: "
                        "project, design, mentoring, glue, incident, feedback, learning, hiring, "
                        "people, community\n"},
      {"--role lead", "rung: there is no role 'lead'\nhelp: did you mean 'led'? there are: led, "
                      "co-led, contributed, reviewed, sponsored\n"},
      {"--visibility public", "rung: there is no visibility 'public'\n"
                              "help: there are: private, manager, packet\n"},
      {"--source boss", "rung: there is no source 'boss'\n"
                        "help: there are: self, manager, peer, report, stakeholder\n"},
      {"--source peer", "rung: --source peer needs --by: who rates here?\n"
                        "help: the file's author is self 'ada'\n"},
      {"--by grace", "rung: a self rating is by 'ada', not 'grace'\nhelp: leave --by out, or say "
                     "--source manager, peer, report or stakeholder\n"},
      {"--by Grace",
       "rung: --by 'Grace' is no id\n"
       "help: write 'grace'; an id has 1 to 64 of a-z, 0-9 and '-', and doesn't start with '-'\n"},
      {"--metric faster",
       "rung: --metric 'faster' is no measure\nhelp: write what is measured and how "
       "it changed, such as 'p99 latency: 900 to 210 ms'; ~ before a number says "
       "that it is estimated\n"},
      {"--reslut x", "rung: there is no option '--reslut'\nhelp: did you mean '--result'?\n"},
  };
  for (const auto& [words, message] : rows) {
    CAPTURE(words);
    CHECK(rung.run("log ada.yaml Led it " + words) == 2);
    CHECK(rung.err() == message);
    CHECK(rung.out().empty());
    CHECK(rung.read("ada.yaml") == own_file);
  }
}

TEST_CASE("text that no file can hold is refused") {
  CommandLine rung;
  give_log_file(rung);
  const std::vector<std::pair<std::vector<std::string>, std::string>> rows = {
      {{"a\x1b[31m"},
       "rung: what happened can't be written: it holds a control character (U+001B)\n"
       "help: type it anew\n"},
      {{"a\xff"}, "rung: what happened can't be written: it isn't UTF-8\nhelp: type it anew\n"},
      {{"one\ntwo"},
       "rung: what happened takes one line\n"
       "help: --context, --action and --result take several\n"},
      {{"  "}, "rung: what happened is empty\nhelp: write something, or leave it out\n"},
      {{"a", "--result", " "}, "rung: --result is empty\nhelp: write something, or leave it out\n"},
      {{"a", "--link", "\n"}, "rung: --link is empty\nhelp: write something, or leave it out\n"},
      {{"a", "--corroborator", "=peer"},
       "rung: --corroborator is empty\nhelp: write something, or leave it out\n"},
      {{"a", "--context", std::string(70000, 'a')},
       "rung: --context can't be written: it is longer than 64 KiB\nhelp: type it anew\n"},
  };
  for (const auto& [words, message] : rows) {
    std::vector<std::string> args = {"log", "ada.yaml"};
    args.insert(args.end(), words.begin(), words.end());
    CHECK(rung.run_args(args) == 2);
    CHECK(rung.err() == message);
    CHECK(rung.read("ada.yaml") == own_file);
  }
  CHECK(rung.run_args({"log", "ada.yaml", " a ", "--result", "one\r\ntwo\n"}) == 0);
  CHECK_THAT(gained(rung), Contains("title: a\n    result: |-\n      one\n      two\n"));
}

TEST_CASE("without its ladder an entry is written, and that it wasn't checked is said") {
  CommandLine rung;
  rung.file("ada.yaml", own_file);
  CHECK(rung.run("log ada.yaml Led it --shows design=7,other=1 --scope galaxy") == 0);
  CHECK_THAT(rung.err(),
             StartsWith("note: not held against a ladder: there is no ladder 'small'\n"));
  CHECK_THAT(gained(rung), Contains("scope: galaxy\n    shows: {design: 7, other: 1}\n"));
  CHECK(rung.run("log ada.yaml Led it, too") == 0);
  CHECK(rung.err().empty());
  CHECK(rung.run("log ada.yaml Led it --shows design=11") == 2);
  CHECK(rung.err() ==
        "rung: '11' is no rating of 'design'\nhelp: a rating is a whole number, 1 or more\n");
  CHECK(rung.run("log ada.yaml Led it --shows De=1") == 2);
  CHECK(rung.err() == "rung: 'De' is no id of a competency\n"
                      "help: write it as in the ladder, such as system-design=4\n");
  CHECK(rung.run("log ada.yaml Led it --kind x") == 2);
  rung.file("ladder.yaml", ladder_text());
  CHECK(rung.run("log ada.yaml Led it --shows other=1 --ladder ladder.yaml") == 2);
  rung.file("bad.yaml", "schema: rung.ladder/1\nid: small\n");
  CHECK(rung.run("log ada.yaml Led it --ladder bad.yaml") == 1);
  CHECK_THAT(rung.err(), StartsWith("bad.yaml:1:1: error: "));
  CHECK(rung.run("log ada.yaml Led it --ladder none.yaml") == 3);
}

TEST_CASE("a ladder that is named and can't be used is a note") {
  CommandLine rung;
  rung.file("ladders/small.yaml", "schema: rung.ladder/1\nid: small\n");
  rung.file("ada.yaml", own_file);
  CHECK(rung.run("log ada.yaml Led it --scope team") == 0);
  CHECK(rung.err() ==
        "note: not held against a ladder: ladders/small.yaml has mistakes; 'rung validate\n"
        "      ladders/small.yaml' lists them\n");
  auto text = own_file;
  text.replace(text.find("ladder: small"), 13, "ladder: ./l.yml");
  rung.file("ada.yaml", text);
  CHECK(rung.run("log ada.yaml Led it --scope team") == 0);
  CHECK_THAT(rung.err(), Contains("cannot read l.yml: No such file"));
  text = own_file;
  text.erase(text.find("ladder: small\n"), 14);
  rung.file("ada.yaml", text);
  CHECK(rung.run("log ada.yaml Led it --scope team") == 0);
  CHECK(rung.err() ==
        "note: not held against a ladder: ada.yaml names no ladder; --ladder FILE does\n");
}

TEST_CASE("an entry after the period, or one that is there already, is noted") {
  CommandLine rung;
  give_log_file(rung);
  auto text = own_file;
  text.replace(text.find("track: ic\n"), 10,
               "track: ic\nperiod: {from: 2026-01-01, to: 2026-02-28}\n");
  rung.file("ada.yaml", text);
  CHECK(rung.run("log ada.yaml Led it --date 2026-02-28") == 0);
  CHECK(rung.err().empty());
  CHECK(rung.run("log ada.yaml Led it") == 0);
  CHECK(rung.err() ==
        "note: 2026-03-14 is after the period of ada.yaml, which ends on 2026-02-28:\n"
        "      'rung assess' refuses the file until one of the two is changed\n");
  CHECK(rung.run("log ada.yaml Led it --date 2026-02-28") == 0);
  CHECK(rung.err() == "note: ada.yaml has 'Led it' of 2026-02-28 already\n");
}

TEST_CASE("several lines from standard input are added, or none") {
  CommandLine rung;
  give_log_file(rung);
  rung.stdin_text(
      "\xEF\xBB\xBF# Friday\r\n\r\n- Led it: all\r\n  * 2026-03-10 Reviewed the design\n"
      "2026-03-11: Talked\n2026-03 was long");
  CHECK(rung.run("log ada.yaml --stdin --scope team") == 0);
  CHECK(rung.out() == "Added 4 entries to ada.yaml:7\n"
                      "  2026-03-14 · Led it: all\n"
                      "  2026-03-10 · Reviewed the design\n"
                      "  2026-03-11 · Talked\n"
                      "  2026-03-14 · 2026-03 was long\n"
                      "  captured; to count they need shows: {design: 1 to 3}\n");
  CHECK(
      gained(rung) ==
      "  - id: led-it-all\n    date: 2026-03-14\n    title: \"Led it: all\"\n    scope: team\n"
      "  - id: reviewed-the-design\n    date: 2026-03-10\n    title: Reviewed the design\n"
      "    scope: team\n  - id: talked\n    date: 2026-03-11\n    title: Talked\n    scope: team\n"
      "  - id: 2026-03-was-long\n    date: 2026-03-14\n    title: 2026-03 was long\n"
      "    scope: team\n");
}

TEST_CASE("one wrong line of standard input, and no line is added") {
  CommandLine rung;
  give_log_file(rung);
  rung.stdin_text("Led it\nbad \x1b[31m\n2027-01-01 to come\n2026-02-30 never\n");
  CHECK(rung.run("log ada.yaml --stdin") == 1);
  CHECK_THAT(
      rung.err(),
      StartsWith("<stdin>:2:1: error: this line can't be written: it holds a control character "
                 "(U+001B) [encoding]\n") &&
          Contains("<stdin>:3:1: error: 2027-01-01 is still to come: today is 2026-03-14 "
                   "[bad-date]\n") &&
          Contains("<stdin>:4:1: error: this date '2026-02-30' is no day [bad-date]\n"));
  CHECK(rung.read("ada.yaml") == own_file);
  rung.stdin_text("# nothing\n\n");
  CHECK(rung.run("log ada.yaml --stdin") == 0);
  CHECK(rung.err() == "there is no line to add: ada.yaml is as it was\n");
  rung.stdin_text(std::string((1U << 20U) + 1, 'a'));
  CHECK(rung.run("log ada.yaml --stdin") == 1);
  CHECK_THAT(rung.err(), StartsWith("<stdin>: error: more than 1 MiB of lines [too-large]\n"));
  CHECK(rung.read("ada.yaml") == own_file);
}

TEST_CASE("what doesn't go together is wrong usage") {
  CommandLine rung;
  give_log_file(rung);
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"log",
       "rung: log needs a file\nhelp: name your evidence file, as in: rung log ada.yaml \"Led the "
       "payments migration\"\n"},
      {"log ada.yaml", "rung: what happened?\nhelp: as in: rung log ada.yaml \"Led the payments "
                       "migration\"; --stdin reads it from standard input\n"},
      {"log ada.yaml -",
       "rung: '-' is nothing that happened\nhelp: --stdin reads entries from standard "
       "input, one a line\n"},
      {"log - Led it", "rung: log adds to a file, and standard input is none\nhelp: name the file; "
                       "--stdin reads entries from standard input, one a line\n"},
      {"log ada.yaml Led it --stdin",
       "rung: --stdin reads what happened, and here it is, too\nhelp: leave one of them out\n"},
      {"log ada.yaml --stdin --id a",
       "rung: --id names one entry, and --stdin may add several\nhelp: leave one of them out\n"},
      {"log ada.yaml Led it -o ada.yaml",
       "rung: ada.yaml is read and would be written over\nhelp: name another file to write to\n"},
      {"log ada.yaml Led it --color blue",
       "rung: there is no value of --color 'blue'\nhelp: there are: auto, always, never\n"},
  };
  for (const auto& [args, message] : rows) {
    CAPTURE(args);
    CHECK(rung.run(args) == 2);
    CHECK(rung.err() == message);
    CHECK(rung.read("ada.yaml") == own_file);
  }
}

TEST_CASE("a file that isn't there, or no file, is named with the mend") {
  CommandLine rung;
  give_log_file(rung);
  CHECK(rung.run("log ben.yaml Led it") == 3);
  CHECK(rung.err() ==
        "rung: there is no file ben.yaml\nhelp: 'rung new evidence --ladder ID --track T "
        "--level L --person NAME -o ben.yaml' makes one\n");
  CHECK(rung.run("log adda.yaml Led it") == 3);
  CHECK(rung.err() == "rung: there is no file adda.yaml\nhelp: did you mean 'ada.yaml'?\n");
  CHECK(rung.run_args({"log", "Led the migration"}) == 2);
  CHECK(rung.run_args({"log", "Led the migration", "ada.yaml"}) == 3);
  CHECK(rung.err() ==
        "rung: there is no file Led the migration\nhelp: the file comes first, as in: rung "
        "log ada.yaml \"Led the payments migration\"\n");
  CHECK(rung.run("log . Led it") == 2);
  CHECK(rung.err() == "rung: . is a folder\nhelp: did you mean './ada.yaml'?\n");
  rung.file("manager.yaml", evidence_text());
  rung.file("ben.yaml", own_file);
  CHECK(rung.run("log . Led it") == 2);
  CHECK(
      rung.err() ==
      "rung: . is a folder\nhelp: name one of its files: ./ada.yaml, ./ben.yaml, ./manager.yaml\n");
  CHECK(rung.run("log ladders Led it") == 2);
  CHECK(rung.err() == "rung: ladders is a folder\n"
                      "help: name an evidence file; 'rung new evidence' makes one\n");
  REQUIRE(rung.shell("mkfifo pipe.yaml") == 0);
  CHECK(rung.run("log pipe.yaml Led it") == 3);
  CHECK(rung.err() == "rung: cannot add to pipe.yaml: not a regular file\n");
}

TEST_CASE("a file with mistakes is left as it is, and they are shown") {
  CommandLine rung;
  give_log_file(rung);
  const std::vector<std::pair<std::string, std::string>> rows = {
      {own_file + "wavers: []\n", "ada.yaml:7:1: error: an evidence file has no key 'wavers'"},
      {"schema: rung.evidence/1\nevidence: [\n", "ada.yaml:2:11: error: "},
      {ladder_text(), "ada.yaml:1:9: error: this is a ladder"},
      {"evidence: {}\n", "ada.yaml:1:1: error: this evidence file has no 'schema'"},
      {"", "ada.yaml:1:1: error: the file is empty"},
      {own_start + "\nwavers: []\n", "ada.yaml:6:1: error: 'evidence' has no value"},
  };
  for (const auto& [text, says] : rows) {
    CAPTURE(text);
    rung.file("ada.yaml", text);
    CHECK(rung.run("log ada.yaml Led it") == 1);
    CHECK_THAT(rung.err(), StartsWith(says));
    CHECK(rung.read("ada.yaml") == text);
  }
}

TEST_CASE("an entry for which a layout has no place is printed, and nothing is lost") {
  CommandLine rung;
  give_log_file(rung);
  // Quotes at the start of a line that goes on with an unquoted text: legal, and not understood.
  const auto text = own_start + " [{id: a, date: 2026-01-01, title: it\n    's so}]\n";
  rung.file("ada.yaml", text);
  CHECK(rung.run("log ada.yaml Led it --shows design=2") == 3);
  CHECK(rung.err() == "rung: can't add to the layout of ada.yaml: add it by hand\n");
  CHECK(rung.out() ==
        "  - id: led-it\n    date: 2026-03-14\n    title: Led it\n    shows: {design: 2}\n");
  CHECK(rung.read("ada.yaml") == text);
}

TEST_CASE("a file that would grow too large is left as it is") {
  CommandLine rung;
  give_log_file(rung);
  const auto text = own_file + "# " + std::string((1U << 20U) - own_file.size() - 20, 'x') + "\n";
  rung.file("ada.yaml", text);
  CHECK(rung.run("log ada.yaml Led it") == 3);
  CHECK(rung.err() == "rung: ada.yaml would be larger than 1 MiB\n"
                      "help: begin a new file, such as one for the next period\n");
  CHECK(rung.read("ada.yaml") == text);
}

TEST_CASE("a dry run prints the entry as the file would have it") {
  CommandLine rung;
  give_log_file(rung);
  CHECK(rung.run("log ada.yaml Led it --dry-run --shows mentoring=1") == 0);
  CHECK(rung.out() ==
        "  - id: led-it\n    date: 2026-03-14\n    title: Led it\n    shows: {mentoring: 1}\n");
  CHECK(rung.read("ada.yaml") == own_file);
  CHECK(rung.run("log ada.yaml Led it -o -") == 0);
  CHECK_THAT(rung.out(), StartsWith(own_start + "\n  - id: led-it\n"));
  CHECK(rung.run("log ada.yaml Led it -o other.yaml") == 0);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.read("other.yaml"), StartsWith(own_start + "\n  - id: led-it\n"));
  CHECK(rung.read("ada.yaml") == own_file);
}

TEST_CASE("what rung log prints can't steer a terminal") {
  CommandLine rung;
  give_log_file(rung);
  rung.terminal(80);
  CHECK(rung.run_args({"log", "ada.yaml",
                       "a\xe2\x80\xae"
                       "b"}) == 0);
  CHECK_THAT(rung.out(), Contains("a\\u202eb") && !Contains("\xe2\x80\xae"));
  CHECK_THAT(gained(rung), Contains("title: \"a\\u202eb\"\n"));
  CHECK(rung.run_args({"log", "ada.yaml",
                       "a\xe2\x80\xae"
                       "b",
                       "--dry-run"}) == 0);
  CHECK_THAT(rung.out(), Contains("a\\u202eb"));
}

TEST_CASE("a link keeps pointing to the file that was added to, which keeps its mode") {
  CommandLine rung;
  give_log_file(rung);
  REQUIRE(
      rung.shell(
          "mkdir notes && mv ada.yaml notes/ && chmod 640 notes/ada.yaml && ln -s notes/ada.yaml "
          "ada.yaml") == 0);
  CHECK(rung.run("log ada.yaml Led it") == 0);
  CHECK(rung.shell("test -L ada.yaml && stat -c %a notes/ada.yaml") == 0);
  CHECK(rung.out() == "640\n");
  CHECK_THAT(rung.read("notes/ada.yaml"), Contains("title: Led it"));
  CHECK(rung.names("notes") == "ada.yaml");
}
