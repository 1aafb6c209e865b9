#include "support/catch.hpp"
#include "support/cli.hpp"

#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using nlohmann::json;

namespace fs = std::filesystem;

namespace {

struct PeriodSpec {
  std::string ladder = "small";
  std::string level = "engineer";
  std::string end = "2025-12-31"; ///< empty: a running file
  std::string date = "2025-11-03";
  std::string shows = "design: 2";
  std::string author = "source: manager, id: grace";
  std::string person = "ada";
};

/// A file of a period, with one entry that is named after its day.
std::string period_text(const PeriodSpec& spec) {
  return "schema: rung.evidence/1\nperson: {id: " + spec.person +
         ", name: Ada Example}\nauthor: {" + spec.author + "}\n" +
         (spec.ladder.empty() ? "" : "ladder: " + spec.ladder + "\ntrack: ic\n") +
         (spec.level.empty() ? "" : "level: " + spec.level + "\n") +
         (spec.end.empty() ? "" : "period: {to: " + spec.end + "}\n") + "evidence:\n  - id: e-" +
         spec.date + "\n    date: " + spec.date +
         "\n    title: Led the migration\n    result: It was done.\n    shows: {" + spec.shows +
         "}\n";
}

PeriodSpec first_half() {
  return {.end = "2025-06-30", .date = "2025-03-14", .shows = "design: 1, mentoring: 1"};
}

/// Two periods of Ada's, and the ladder above them.
void give_two_periods(const CommandLine& rung) {
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("ada/2025-h1.yaml", period_text(first_half()));
  rung.file("ada/2025-h2.yaml", period_text({.level = "senior", .shows = "design: 3"}));
}

json history_json(CommandLine& rung, const std::string& args) {
  rung.run(args + " --format json");
  INFO(args << "\n" << rung.err());
  REQUIRE(rung.status() == 0);
  return json::parse(rung.out());
}

std::vector<std::string> days_of(const json& history) {
  std::vector<std::string> days;
  for (const auto& day : history.at("days"))
    days.push_back(day.at("day"));
  return days;
}

using Days = std::vector<std::string>;

/// What an assessment and one day of a history both tell.
void same_numbers(const json& assessment, const json& history, std::size_t number) {
  const auto& day = history["days"][number];
  CHECK(day["day"] == assessment["as_of"]);
  CHECK(day["headline"] == assessment["headline"]);
  for (const auto* view : {"supported", "self"})
    for (const auto* key : {"confirmed", "possible", "unknown", "entries", "raters"})
      CHECK(day["views"][view][key] == assessment["views"][view][key]);
  if (history["view"] == assessment["headline"])
    for (const auto* key : {"gate", "met", "of", "readiness"})
      CHECK(day["target"][key] == assessment["target"][key]);
  for (const auto& row : assessment["competencies"])
    for (const auto& other : history["competencies"])
      if (other["id"] == row["id"]) {
        const auto& rating = other["days"][number];
        if (history["view"] == assessment["headline"])
          CHECK(rating["rating"] == row["rating"]);
        CHECK(rating["self"] == row["self"]);
        CHECK(rating["manager"] == row["manager"]);
        CHECK(rating["expected"] == row["expected"]);
      }
}

} // namespace

TEST_CASE("a person's periods are looked at one after the other") {
  CommandLine rung;
  give_two_periods(rung);
  CHECK(rung.run("history ada") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), StartsWith("Ada Example") && Contains("2 periods") &&
                             Contains("Engineer → Senior Engineer") && Contains("rose 1 → 3"));
  const auto history = history_json(rung, "history ada");
  CHECK(days_of(history) == Days{"2025-06-30", "2025-12-31"});
  CHECK(history["days"][0]["held"] == "engineer");
  CHECK(history["days"][1]["held"] == "senior");
  CHECK(history["measured_from"] == "senior");
  CHECK(history["target"] == "staff");
}

TEST_CASE("the order of files changes no byte of a history") {
  CommandLine rung;
  give_two_periods(rung);
  rung.file("ada/peer.yaml", period_text({.level = "", .author = "source: peer, id: tomas"}));
  rung.file(
      "ada/self.yaml",
      period_text(
          {.ladder = "", .level = "", .end = "", .date = "2026-02-03", .author = "source: self"}));
  for (const auto* format : {"text", "md", "json"}) {
    rung.run(std::string("history ada --format ") + format);
    const auto whole = rung.out();
    CHECK_FALSE(whole.empty());
    CHECK(rung.run(std::string("history ada/self.yaml ada/2025-h2.yaml ada/peer.yaml "
                               "ada/2025-h1.yaml --format ") +
                   format) == 0);
    CHECK(rung.out() == whole);
  }
}

TEST_CASE("the last day is what an assessment of the same files says") {
  CommandLine rung;
  fs::current_path(RUNG_SOURCE_DIR);
  for (const auto* person : {"ada", "ben", "chioma"}) {
    const std::string files = std::string("ladders/examples/") + person;
    CAPTURE(files);
    const auto history = history_json(rung, "history " + files);
    same_numbers(history_json(rung, "assess " + files), history, history["days"].size() - 1);
  }
  const std::string noor = "tests/golden/history/noor/";
  const auto history = history_json(rung, "history " + noor);
  REQUIRE(history["days"].size() == 4);
  same_numbers(history_json(rung, "assess " + noor + "2024-h1 --to staff"),
               history_json(rung, "history " + noor + "2024-h1 --to staff"), 0);
}

TEST_CASE("every day between is what an assessment for that day says") {
  CommandLine rung;
  fs::current_path(RUNG_SOURCE_DIR);
  const std::string files = "ladders/examples/ada";
  const auto history = history_json(rung, "history " + files + " --every 50 --to staff");
  REQUIRE(history["days"].size() > 3);
  for (std::size_t day = 0; day < history["days"].size(); ++day) {
    const std::string date = history["days"][day]["day"];
    CAPTURE(date);
    same_numbers(history_json(rung, "assess " + files + " --to staff --as-of " + date), history,
                 day);
  }
}

TEST_CASE("at the end of a period only what was written by then counts") {
  CommandLine rung;
  give_two_periods(rung);
  // Written in hindsight: an entry of the first half year in the second one's file.
  rung.file("ada/late.yaml", period_text({.level = "",
                                          .date = "2025-05-01",
                                          .shows = "design: 3",
                                          .author = "source: peer, id: tomas"}));
  const auto history = history_json(rung, "history ada");
  CHECK(history["days"][0]["views"]["supported"]["entries"] == 1);
  CHECK(history["days"][1]["views"]["supported"]["entries"] == 3);
}

TEST_CASE("a running file counts on each day with the entries up to it") {
  CommandLine rung;
  give_two_periods(rung);
  auto running = period_text(
      {.ladder = "", .level = "", .end = "", .date = "2025-02-01", .author = "source: self"});
  running += "  - {id: later, date: 2026-02-03, title: Later, shows: {design: 3}}\n";
  rung.file("ada/self.yaml", running);
  const auto history = history_json(rung, "history ada");
  CHECK(days_of(history) == Days{"2025-06-30", "2025-12-31", "2026-02-03"});
  CHECK(history["days"][0]["views"]["self"]["entries"] == 1);
  CHECK(history["days"][2]["views"]["self"]["entries"] == 2);
  CHECK(history["days"][2]["files"] == json::array({"ada/self.yaml"}));
  // It names no ladder, so the nearest period's holds.
  CHECK(history["days"][2]["ladder"]["id"] == "small");
}

TEST_CASE("files of one period are looked at every half year, or as often as asked for") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("a.yaml", period_text({.date = "2025-01-20"}));
  CHECK(days_of(history_json(rung, "history a.yaml")) == Days{"2025-07-02", "2025-12-31"});
  CHECK(days_of(history_json(rung, "history a.yaml --every 300")) ==
        Days{"2025-03-06", "2025-12-31"});
  CHECK(history_json(rung, "history a.yaml --every 300")["every"] == 300);
  CHECK(days_of(history_json(rung, "history a.yaml --every 364")) == Days{"2025-12-31"});
  rung.run("history a.yaml --every 364");
  CHECK_THAT(rung.out(), Contains("One day so far, and nothing to compare it with: the evidence"));
  // Also where there are periods.
  give_two_periods(rung);
  CHECK(days_of(history_json(rung, "history ada --every 200")) == Days{"2025-06-14", "2025-12-31"});
  const auto held = history_json(rung, "history ada --every 200");
  CHECK(held["days"][0]["held"].is_null());
  CHECK(held["days"][1]["held"] == "senior");
}

TEST_CASE("a number of days that is none, or too small, is wrong usage") {
  CommandLine rung;
  give_two_periods(rung);
  for (const auto* wrong : {"0", "007", "1.5", "many", "3651", "99999999999"}) {
    CAPTURE(wrong);
    CHECK(rung.run(std::string("history ada --every ") + wrong) == 2);
    CHECK(rung.err() == "rung: --every '" + std::string(wrong) +
                            "' is no number of days\n"
                            "help: write a whole number from 1 to 3650\n");
  }
  CHECK(rung.run("history ada --every 1") == 2);
  CHECK(rung.err() == "rung: --every 1 is too often: it would be 293 days since 2025-03-14\n"
                      "help: at most 60 are shown; give --every 5 or more\n");
  CHECK(rung.run("history ada --every 5") == 0);
}

TEST_CASE("a day may be given up to which to look") {
  CommandLine rung;
  give_two_periods(rung);
  CHECK(days_of(history_json(rung, "history ada --as-of 2025-12-31")) ==
        Days{"2025-06-30", "2025-12-31"});
  CHECK(days_of(history_json(rung, "history ada --as-of 2025-11-30")) ==
        Days{"2025-06-30", "2025-11-30"});
  CHECK(days_of(history_json(rung, "history ada --as-of 2026-03-01")) ==
        Days{"2025-06-30", "2025-12-31", "2026-03-01"});
  const auto early = history_json(rung, "history ada --as-of 2025-02-01");
  CHECK(days_of(early) == Days{"2025-02-01"});
  CHECK(early["notices"][0]["message"] == "No evidence yet.");
  CHECK(rung.run("history ada --as-of 2025-02-30") == 2);
  CHECK(rung.err() == "rung: --as-of '2025-02-30' is no day\n"
                      "help: write a day that exists as YYYY-MM-DD\n");
}

TEST_CASE("levels that differ from period to period are no conflict, within one they are") {
  CommandLine rung;
  give_two_periods(rung);
  CHECK(rung.run("assess ada") == 1);
  CHECK(rung.run("history ada") == 0);
  rung.file("ada/peer.yaml", period_text({.level = "staff", .author = "source: peer, id: tomas"}));
  CHECK(rung.run("history ada") == 1);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.err(), Contains("the files don't agree on 'level': 'staff' here, 'senior' "
                                  "elsewhere") &&
                             Contains("[conflicting-files]"));
}

TEST_CASE("each period is scored by the version that it names, and the change is said") {
  CommandLine rung;
  auto second = ladder_text("small", "2.0.0");
  second.replace(second.find("design: 2"), 9, "design: 3");
  rung.file("ladders/small-1.yaml", ladder_text());
  rung.file("ladders/small-2.yaml", second);
  auto old = first_half();
  old.ladder = "small@1.0";
  old.shows = "design: 2, mentoring: 1";
  rung.file("ada/2025-h1.yaml", period_text(old));
  rung.file("ada/2025-h2.yaml", period_text({.ladder = "small@2.0", .shows = "design: 2"}));
  const auto history = history_json(rung, "history ada");
  CHECK(history["days"][0]["ladder"]["version"] == "1.0.0");
  CHECK(history["days"][1]["ladder"]["version"] == "2.0.0");
  const auto& step = history["steps"][0];
  CHECK(step["ladder"]["expectations"][0]["level"] == "senior");
  CHECK(step["ladder"]["expectations"][0]["from"]["rating"] == 2);
  CHECK(step["ladder"]["expectations"][0]["to"]["rating"] == 3);
  CHECK(step["levels"]["supported"]["change"] == "fell");
  CHECK(step["levels"]["supported"]["reasons"] ==
        json::array({"Design at 2 (3 expected, 2 before)"}));
  CHECK(history["notices"].empty());
  // One ladder for all days.
  const auto one = history_json(rung, "history ada --ladder ladders/small-2.yaml");
  CHECK(one["days"][0]["ladder"]["version"] == "2.0.0");
  CHECK(one["steps"][0]["ladder"].is_null());
  CHECK_THAT(one["notices"][0]["message"].get<std::string>(),
             StartsWith("2025-06-30: written for version 1.0"));
}

TEST_CASE("what the later version doesn't know is left out and said, not a fall") {
  CommandLine rung;
  auto second = ladder_text("small", "2.0.0");
  for (auto at = second.find("mentoring"); at != std::string::npos; at = second.find("mentoring"))
    second.replace(at, 9, "coaching");
  rung.file("ladders/small-1.yaml", ladder_text());
  rung.file("ladders/small-2.yaml", second);
  auto old = first_half();
  old.ladder = "small@1.0";
  rung.file("ada/2025-h1.yaml", period_text(old));
  rung.file("ada/2025-h2.yaml", period_text({.ladder = "small@2.0", .shows = "coaching: 1"}));
  const auto history = history_json(rung, "history ada");
  const auto& rows = history["competencies"];
  REQUIRE(rows.size() == 3);
  CHECK(rows[1]["id"] == "coaching");
  CHECK(rows[1]["trend"]["change"] == "first-seen");
  CHECK(rows[2]["id"] == "mentoring");
  CHECK(rows[2]["trend"]["change"] == "gone");
  CHECK(rows[2]["trend"]["causes"][0]["kind"] == "ladder");
  CHECK(rows[2]["days"][1]["in_ladder"] == false);
  CHECK(history["notices"][0]["message"] ==
        "small 2.0.0 doesn't know the competency 'mentoring': 1 rating for another version is left "
        "out.");
  // And the other way round: the last period's own words have to be the ladder's.
  rung.file("ada/2025-h2.yaml", period_text({.ladder = "small@2.0", .shows = "mentoring: 1"}));
  CHECK(rung.run("history ada") == 1);
  CHECK_THAT(rung.err(), Contains("there is no competency 'mentoring'"));
}

TEST_CASE("a version that isn't found is replaced by the one that is, and that is said") {
  CommandLine rung;
  give_two_periods(rung);
  auto old = first_half();
  old.ladder = "small@0.9";
  old.shows = "design: 1, gardening: 3";
  rung.file("ada/2025-h1.yaml", period_text(old));
  const auto history = history_json(rung, "history ada");
  REQUIRE(history["notices"].size() == 2);
  CHECK(history["notices"][0]["message"] ==
        "small 1.0.0 doesn't know the competency 'gardening': 1 rating for another version is left "
        "out.");
  CHECK(history["notices"][1]["check"] == "ladder-version");
  CHECK(history["notices"][1]["message"] ==
        "2025-06-30: written for version 0.9 of the ladder 'small'; this is version 1.0.0");
}

TEST_CASE("a period whose ladder isn't found is left out, unless it is the last") {
  CommandLine rung;
  give_two_periods(rung);
  auto old = first_half();
  old.ladder = "smal";
  rung.file("ada/2025-h1.yaml", period_text(old));
  const auto history = history_json(rung, "history ada");
  CHECK(days_of(history) == Days{"2025-12-31"});
  // Its ratings are by another ladder, so they aren't taken over.
  CHECK(history["days"][0]["views"]["supported"]["entries"] == 1);
  CHECK(history["notices"][0]["severity"] == "warning");
  CHECK(history["notices"][0]["message"] ==
        "there is no ladder 'smal': the period that ends on 2025-06-30 is left out");
  rung.file("ada/2025-h1.yaml", period_text(first_half()));
  rung.file("ada/2025-h2.yaml", period_text({.ladder = "smal"}));
  CHECK(rung.run("history ada") == 1);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.err(), StartsWith("ada/2025-h2.yaml:4:9: error: there is no ladder 'smal'") &&
                             Contains("did you mean 'small'?"));
}

TEST_CASE("ratings of another ladder or scale aren't taken over, and that is said") {
  CommandLine rung;
  give_two_periods(rung);
  rung.file("ladders/other.yaml", ladder_text("other"));
  auto old = first_half();
  old.ladder = "other";
  rung.file("ada/2025-h1.yaml", period_text(old));
  const auto history = history_json(rung, "history ada");
  CHECK(history["days"][0]["ladder"]["id"] == "other");
  CHECK(history["days"][1]["views"]["supported"]["entries"] == 1);
  CHECK(history["competencies"][0]["changes"][0]["change"] == "not-compared");
  CHECK(history["notices"][0]["message"] ==
        "from 2025-12-31 on, earlier ratings by other 1.0.0 (a scale of 3) aren't taken over to "
        "small 1.0.0 (a scale of 3): the same number says something else there");
}

TEST_CASE("a ladder that can't be read is status 3, one with wrong text status 1") {
  CommandLine rung;
  give_two_periods(rung);
  auto old = first_half();
  old.ladder = "../none.yaml";
  rung.file("ada/2025-h1.yaml", period_text(old));
  CHECK(rung.run("history ada") == 3);
  CHECK(rung.err() == "rung: cannot read none.yaml: No such file or directory (the ladder named in "
                      "ada/2025-h1.yaml)\n");
  rung.file("none.yaml", "schema: rung.ladder/1\n");
  CHECK(rung.run("history ada") == 1);
  CHECK_THAT(rung.err(), StartsWith("none.yaml:1:1: error: "));
  CHECK(rung.run("history ada --ladder nowhere.yaml") == 3);
  CHECK(rung.err() == "rung: cannot read nowhere.yaml: No such file or directory\n");
}

TEST_CASE("files of different people are no history") {
  CommandLine rung;
  give_two_periods(rung);
  auto other = first_half();
  other.person = "bob";
  rung.file("ada/2025-h1.yaml", period_text(other));
  CHECK(rung.run("history ada") == 1);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.err(), Contains("the files don't agree on 'person.id': ") &&
                             Contains("help: give the files of one person"));
  // Said once, though it holds on every day.
  CHECK(rung.err().find("don't agree") == rung.err().rfind("don't agree"));
}

TEST_CASE("a mistake is reported once, whatever number of days reads it") {
  CommandLine rung;
  give_two_periods(rung);
  auto text = period_text(first_half());
  text.replace(text.find("    title"), 9, "    source: peer\n    title");
  rung.file("ada/2025-h1.yaml", text);
  CHECK(rung.run("history ada") == 1);
  CHECK_THAT(rung.err(), Contains("[missing-key]"));
  CHECK(rung.err().find("[missing-key]") == rung.err().rfind("[missing-key]"));
}

TEST_CASE("an entry after its period's end is refused, as an assessment does") {
  CommandLine rung;
  give_two_periods(rung);
  rung.file("ada/2025-h1.yaml", period_text({.end = "2025-06-30", .date = "2025-07-01"}));
  CHECK(rung.run("history ada") == 1);
  CHECK_THAT(rung.err(), Contains("2025-07-01 is after the period, which ends on 2025-06-30") &&
                             Contains("[future-entry]"));
  CHECK(rung.run("history ada --as-of 2025-12-31") == 0);
}

TEST_CASE("without evidence there is nothing to show, and no error") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("a.yaml", "schema: rung.evidence/1\nperson: {id: ada}\nauthor: {source: self}\n"
                      "ladder: small\ntrack: ic\nevidence: []\n");
  CHECK(rung.run("history a.yaml") == 0);
  CHECK_THAT(rung.out(), StartsWith("ada\nno evidence yet") && Contains("No evidence yet."));
  const auto history = history_json(rung, "history a.yaml");
  CHECK(history["days"].empty());
  CHECK(history["target"].is_null());
  fs::create_directory("empty");
  CHECK(rung.run("history empty") == 3);
  CHECK_THAT(rung.err(), StartsWith("rung: there is no evidence in empty: "));
}

TEST_CASE("the files have to say a ladder and a track, in one of them at least") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("ada/2025-h1.yaml", period_text(first_half()));
  rung.file("ada/2025-h2.yaml", period_text({.ladder = "", .level = ""}));
  CHECK(history_json(rung, "history ada")["days"][1]["track"] == "ic");
  auto old = first_half();
  old.ladder = "";
  rung.file("ada/2025-h1.yaml", period_text(old));
  CHECK(rung.run("history ada") == 1);
  CHECK_THAT(rung.err(), Contains("no file says which ladder it is for"));
  CHECK(rung.run("history ada --ladder ladders/small.yaml") == 1);
  CHECK_THAT(rung.err(), Contains("no file says which track the person is on"));
  CHECK(rung.run("history ada --ladder ladders/small.yaml --track ic") == 0);
}

TEST_CASE("the target can be chosen, a level or track that isn't there is wrong usage") {
  CommandLine rung;
  give_two_periods(rung);
  CHECK(history_json(rung, "history ada --to senior")["target"] == "senior");
  CHECK(rung.run("history ada --to staf") == 2);
  CHECK(rung.err() == "rung: there is no level 'staf'\n"
                      "help: did you mean 'staff'? there are: engineer, senior, staff\n");
  CHECK(rung.run("history ada --track manager") == 2);
  CHECK(rung.err() == "rung: there is no track 'manager'\nhelp: there is: ic\n");
  CHECK(rung.run("history ada --track ic") == 0);
}

TEST_CASE("wrong usage of history is status 2") {
  CommandLine rung;
  give_two_periods(rung);
  CHECK(rung.run("history") == 2);
  CHECK(rung.err() == "rung: there is no file to look back on\n"
                      "help: name a person's files, or their folder\n");
  CHECK(rung.run("history ada --format csv") == 2);
  CHECK(rung.err() ==
        "rung: there is no format 'csv'\nhelp: there are: text, md, html, pdf, json\n");
  CHECK(rung.run("history ada --evry 3") == 2);
  CHECK_THAT(rung.err(), Contains("did you mean '--every'?"));
  CHECK(rung.run("histroy ada") == 2);
  CHECK_THAT(rung.err(), Contains("did you mean 'history'?"));
}

TEST_CASE("a history goes to a file of its owner's alone") {
  CommandLine rung;
  give_two_periods(rung);
  CHECK(rung.run("history ada --format md -o ada.md") == 0);
  CHECK(rung.out().empty());
  CHECK_THAT(rung.read("ada.md"), StartsWith("# Ada Example"));

  struct stat status {};

  REQUIRE(::stat("ada.md", &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600);
  CHECK(rung.run("history ada -o ada/2025-h1.yaml") == 2);
  CHECK(rung.run("history ada -o ladders/small.yaml") == 2);
}

TEST_CASE("a private entry counts and is never named") {
  CommandLine rung;
  give_two_periods(rung);
  auto text = period_text(
      {.level = "", .date = "2025-12-01", .shows = "design: 1", .author = "source: self"});
  text.replace(text.find("Led the migration"), 17, "Secret title");
  text += "    visibility: private\n";
  rung.file("ada/self.yaml", text);
  auto before = first_half();
  before.author = "source: self";
  before.shows = "design: 3";
  rung.file("ada/self-h1.yaml", period_text(before));
  for (const auto* format : {"text", "md", "json"}) {
    CHECK(rung.run(std::string("history ada --format ") + format) == 0);
    CHECK_THAT(rung.out(), !Contains("Secret") && !Contains("e-2025-12-01"));
  }
  const auto history = history_json(rung, "history ada");
  CHECK(history["days"][1]["views"]["self"]["entries"] == 2);
}
