#include "rung/prep.hpp"

#include "report/prep_words.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <algorithm>
#include <set>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;

namespace {

PrepReport prep(const Ladder& ladder, const Portfolio& portfolio, PrepFor reader = PrepFor::person,
                const Diagnostics& findings = {}) {
  return make_prep(ladder, portfolio, assess(ladder, portfolio, {std::nullopt, Date{1000}}),
                   findings, {.reader = reader});
}

Ladder ladder_for_prep() {
  Ladder ladder =
      ladder_of({.levels = {{"senior", "a2! b1"}, {"staff", "a3! b2"}, {"manager", "a2! p2!"}},
                 .tracks = {{"ic", "senior staff"}, {"management", "senior manager"}}});
  ladder.tracks[1].kind = TrackKind::management;
  ladder.levels[1].grade = Located<int>{4, {}};
  ladder.levels[2].grade = Located<int>{4, {}};
  ladder.transitions.push_back({.from = {1, {}},
                                .to = {2, {}},
                                .entry = {{"Has led a panel.", {}}},
                                .trial = {"Half a year.", {}},
                                .way_back = {"At any time.", {}},
                                .at = {}});
  return ladder;
}

const PrepQuestions* topic(const PrepReport& report, PrepTopic wanted) {
  for (const PrepQuestions& questions : report.topics)
    if (questions.topic == wanted)
      return &questions;
  return nullptr;
}

std::vector<std::string> missing(const PrepReport& report) {
  std::vector<std::string> ids;
  for (const Missing& item : report.missing)
    ids.push_back(item.id);
  return ids;
}

std::string dump_prep(const std::vector<RecognisedWork>& list) {
  std::string text;
  for (const RecognisedWork& work : list) {
    text += std::string(name_of(work.kind)) + " " + work.title + ":";
    for (const Source source : work.seen_by)
      text += " " + std::string(name_of(source));
    text += work.result.empty() ? "\n" : " -> " + work.result + "\n";
  }
  return text;
}

std::string dump_prep(const std::vector<Bias>& list) {
  std::string text;
  for (const Bias& bias : list)
    text += bias.id + ": " + bias.message + "\n";
  return text;
}

/// The entry with the id, titled by it.
Entry& titled_entry(Portfolio& portfolio, const std::string& id) {
  const auto found = std::ranges::find_if(
      portfolio.entries, [&](const Entry& candidate) { return candidate.id.value == id; });
  REQUIRE(found != portfolio.entries.end());
  found->title.value = "title of " + id;
  return *found;
}

} // namespace

TEST_CASE("every topic has questions for each reader and side, and no two are alike") {
  for (const PrepFor reader : {PrepFor::person, PrepFor::manager})
    for (const PrepSide side : {PrepSide::building, PrepSide::managing}) {
      std::set<PrepTopic> asked;
      std::set<std::string_view> texts;
      for (const PrepLine& line : prep_lines())
        if (line.reader == reader && (line.side == PrepSide::either || line.side == side)) {
          if (line.use == PrepUse::ask)
            asked.insert(line.topic);
          CHECK(texts.insert(line.text).second);
        }
      CHECK(asked.size() == 8); // all but the goals, which are rows
    }
}

TEST_CASE("the words promise nothing, and judge nobody") {
  std::string all;
  for (const PrepLine& line : prep_lines())
    all += std::string(line.text) + "\n";
  for (const std::string_view word : {"promot", "deserve", "ready for", "should be", "talent"})
    CHECK(all.find(word) == std::string::npos);
}

TEST_CASE("a name stands wherever the words say so, and is no pattern itself") {
  CHECK(filled("{person} and {person}", "Pat") == "Pat and Pat");
  CHECK(filled("{person}!", "{person}") == "{person}!");
}

TEST_CASE("on the management track the questions look the other way") {
  const Ladder ladder = ladder_for_prep();
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a2"});
  portfolio.held = level(ladder, "manager");
  portfolio.track = 1;
  PrepReport report = prep(ladder, portfolio);
  CHECK(report.managing);
  CHECK_THAT(topic(report, PrepTopic::track)->ask.front(), Contains("miss the technical work"));
  // On the trunk nobody leads yet, whichever track the files name.
  portfolio.held = level(ladder, "senior");
  report = prep(ladder, portfolio);
  CHECK_FALSE(report.managing);
  CHECK_THAT(topic(report, PrepTopic::track)->ask.front(), Contains("only way up"));
  portfolio.held.reset();
  CHECK(prep(ladder, portfolio).managing);
}

TEST_CASE("a ladder of one track isn't asked about the other") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}, {"l2", "a2"}}});
  const PrepReport report = prep(ladder, portfolio_of(ladder, {"manager m 900 a1"}));
  CHECK(topic(report, PrepTopic::track) == nullptr);
  CHECK(topic(report, PrepTopic::trial) == nullptr);
  CHECK(topic(report, PrepTopic::energy) != nullptr);
  CHECK(missing(report) == std::vector<std::string>{"no-self"});
}

TEST_CASE("the ladder's ways and equal grades stand beside the questions about tracks") {
  const Ladder ladder = ladder_for_prep();
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a2", "self pat 900 a2"});
  portfolio.held = level(ladder, "staff");
  const PrepReport report = prep(ladder, portfolio);
  REQUIRE(report.ways.size() == 1);
  CHECK(report.ways.front().way_back == "At any time.");
  REQUIRE(report.parity);
  CHECK(report.parity->grade == 4);
  CHECK(report.parity->levels.size() == 2);
  CHECK(report.missing.empty());
}

TEST_CASE("what the files don't tell is said") {
  const Ladder ladder = ladder_for_prep();
  CHECK(missing(prep(ladder, portfolio_of(ladder, {}))) ==
        std::vector<std::string>{"no-evidence", "no-level"});
  Portfolio portfolio = portfolio_of(ladder, {"self pat 900 a2"});
  portfolio.held = level(ladder, "senior");
  CHECK(missing(prep(ladder, portfolio)) == std::vector<std::string>{"no-manager", "no-way"});
  portfolio.entries.front().visibility = Visibility::hidden;
  CHECK(missing(prep(ladder, portfolio)) ==
        std::vector<std::string>{"no-manager", "no-self", "no-way"});
}

TEST_CASE("a difference comes with the evidence of both sides, and with what each might ask") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a3 b3"}}});
  Portfolio portfolio =
      portfolio_of(ladder, {"self pat 900 a5 #s1", "self pat 900 a5 #s2", "manager m 900 a2 #m1",
                            "self pat 800 b1 #s3", "manager m 800 b4 #m2"});
  for (const char* id : {"s1", "s2", "s3", "m1", "m2"})
    titled_entry(portfolio, id);
  titled_entry(portfolio, "s2").visibility = Visibility::hidden;
  PrepReport report = prep(ladder, portfolio);
  REQUIRE(report.differences.size() == 2);
  CHECK(report.differences[0].talk.self_entries == std::vector<std::string>{"title of s1"});
  CHECK(report.differences[0].talk.manager_entries == std::vector<std::string>{"title of m1"});
  CHECK_THAT(report.differences[0].person_asks, Contains("have to see"));
  CHECK_THAT(report.differences[1].person_asks, Contains("What did you see"));
  // Where nothing may be named on one side, there is nothing to show.
  titled_entry(portfolio, "m2").visibility = Visibility::hidden;
  report = prep(ladder, portfolio);
  REQUIRE(report.differences.size() == 1);
  titled_entry(portfolio, "m1").visibility = Visibility::hidden;
  CHECK(topic(prep(ladder, portfolio), PrepTopic::differences) == nullptr);
}

TEST_CASE("the two gaps are the first two that are needed, and chances are for all of them") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2! b3! c3!@team d3 e1 @multi-team"}}});
  const PrepReport report = prep(ladder, portfolio_of(ladder, {"manager m 900 b2 d2 e1 @task"}));
  REQUIRE(report.gaps.size() == 2);
  CHECK(report.gaps[0].gap.competency->id == "b");
  CHECK(report.gaps[1].gap.competency->id == "a");
  REQUIRE(report.chances.size() == 5);
  CHECK(report.chances[0].kind == ChanceKind::stretch);
  CHECK(report.chances[1].kind == ChanceKind::occasion);
  CHECK(report.chances[2].kind == ChanceKind::reach);
  CHECK(report.chances[2].scope == "team");
  CHECK_FALSE(report.chances[4].competency);
  CHECK(report.chances[4].kind == ChanceKind::reach);
}

TEST_CASE("work that is passed over is named once, what no manager has written about first") {
  Ladder ladder = ladder_of({.levels = {{"l1", "a1 b1 c1"}}});
  ladder.competencies[1].pillar = Located<Pillar>{Pillar::leadership, {}};
  ladder.competencies[2].pillar = Located<Pillar>{Pillar::mentoring, {}};
  Portfolio portfolio = portfolio_of(
      ladder, {"self pat 900 a1 #glue1", "manager m 901 a1 #glue1", "self pat 800 a1 #glue2",
               "self pat 990 a1 #glue3", "peer p 900 b1 #lead", "peer p 901 b1 #helped",
               "peer p 902 c1 #taught", "peer p 903 b1 #hired", "self pat 100 a1 #old",
               "self pat 903 a1 #plain", "self pat 904 a1 #hidden", "self pat 905 #unrated"});
  for (const char* id : {"glue1", "glue2", "glue3", "old", "hidden"})
    titled_entry(portfolio, id).kind = Located<EntryKind>{EntryKind::glue, {}};
  titled_entry(portfolio, "glue2").result.value = "It held.";
  titled_entry(portfolio, "lead").role = Role::led;
  titled_entry(portfolio, "hired").role = Role::led;
  titled_entry(portfolio, "hired").kind = Located<EntryKind>{EntryKind::hiring, {}};
  titled_entry(portfolio, "helped").role = Role::contributed;
  titled_entry(portfolio, "taught");
  titled_entry(portfolio, "hidden").visibility = Visibility::hidden;
  titled_entry(portfolio, "unrated").kind = Located<EntryKind>{EntryKind::mentoring, {}};
  for (Entry& each : portfolio.entries)
    if (each.source == Source::manager)
      each.kind = Located<EntryKind>{EntryKind::glue, {}};
  const PrepReport report = prep(ladder, portfolio);
  CHECK(dump_prep(report.recognition) == "glue title of glue3: self\n"
                                         "glue title of glue2: self -> It held.\n"
                                         "mentoring title of unrated: self\n"
                                         "mentoring title of taught: peer\n"
                                         "technical-leadership title of lead: peer\n");
  CHECK(report.recognition_left_out == 1);
}

TEST_CASE("the manager's sheet has what to bring, what to leave unsaid, and the biases") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a3! b2! c1"}}});
  const Portfolio portfolio =
      portfolio_of(ladder, {"manager m 800 a2", "manager m 900 b2", "peer p 900 b1"});
  Diagnostics findings;
  findings.add({Severity::warning, "recency", {}, "4 of the 5 entries", "", {}});
  findings.add({Severity::note, "not-rated", {}, "1 entry", "", {}});
  const PrepReport report = prep(ladder, portfolio, PrepFor::manager, findings);
  CHECK(report.bring.front() == "What you saw yourself: 2 entries here, from 1972-03-11 to "
                                "1972-06-19.");
  CHECK(report.avoid.size() >= 5);
  CHECK(dump_prep(report.biases) ==
        "recency: 4 of the 5 entries\n"
        "not-seen-by-manager: 1 of 3 expectations of l1: c; not seen isn't the same as not done\n"
        "manager-decides: in 1 of 3 expectations of l1 the manager's rating outweighs all the "
        "others together: b\n");
  CHECK_FALSE(topic(report, PrepTopic::energy)->listen_for.empty());
  const PrepReport own = prep(ladder, portfolio, PrepFor::person, findings);
  CHECK(own.bring.empty());
  CHECK(own.avoid.empty());
  CHECK(own.biases.empty());
  CHECK(topic(own, PrepTopic::energy)->listen_for.empty());
}

TEST_CASE("a bias is told without the name of a private entry or of its rater") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}}});
  Portfolio portfolio = portfolio_of(ladder, {"peer p 900 a1 #quiet", "peer q 900 a1 #loud"});
  titled_entry(portfolio, "quiet").visibility = Visibility::hidden;
  Diagnostics findings;
  findings.add({Severity::warning, "one-hero-project", {}, "from 'peer/p/quiet'", "", {}});
  findings.add({Severity::note, "single-rater", {}, "hangs on one rater: peer/p", "", {}});
  findings.add({Severity::note, "straight-line", {}, "peer/q rates", "", {}});
  CHECK(dump_prep(prep(ladder, portfolio, PrepFor::manager, findings).biases) ==
        "one-hero-project: most of the ratings that count come from one entry\n"
        "single-rater: all that others have seen hangs on one rater\n"
        "straight-line: peer/q rates\n");
}

TEST_CASE("without anything by a manager, the manager is asked to write it down") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2"}}});
  const PrepReport report =
      prep(ladder, portfolio_of(ladder, {"self pat 900 a1"}), PrepFor::manager);
  CHECK_THAT(report.bring.front(), Contains("none is written down here"));
  CHECK(missing(report) == std::vector<std::string>{"no-manager"});
  CHECK(dump_prep(report.biases).empty());
}

TEST_CASE("readers are known by name") {
  CHECK(prep_for_named("person") == PrepFor::person);
  CHECK(prep_for_named("manager") == PrepFor::manager);
  CHECK_FALSE(prep_for_named("boss"));
}
