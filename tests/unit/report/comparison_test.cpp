#include "rung/comparison.hpp"

#include "support/catch.hpp"
#include "support/models.hpp"

#include <algorithm>

using namespace rung;
using namespace rung::test;

namespace {

/// A trunk of two levels, then two of each track. `p` is asked for by management alone, `d` by the
/// individual track alone.
Ladder tall_ladder() {
  return ladder_of({.levels = {{"engineer", "a1! b1"},
                               {"senior", "a2! b2 c1"},
                               {"staff", "a3! b3 c2 d3@multi-team @multi-team"},
                               {"principal", "a4! b3 c3 d4 @organisation"},
                               {"manager", "a2 b3 c2 p3! h2"},
                               {"director", "b4 c3 p4! h3"}},
                    .tracks = {{"ic", "engineer senior staff principal"},
                               {"management", "engineer senior manager director"}}});
}

void add_way(Ladder& ladder, const std::string& from, const std::string& to) {
  ladder.transitions.push_back({.from = {level(ladder, from), {}},
                                .to = {level(ladder, to), {}},
                                .entry = {{"Has led a project.", {}}},
                                .trial = {"Half a year.", {}},
                                .way_back = {"At any time.", {}},
                                .at = {}});
}

void set_grades(Ladder& ladder, const std::vector<std::pair<std::string, int>>& grades) {
  for (const auto& [id, grade] : grades)
    ladder.levels[level(ladder, id)].grade = Located<int>{grade, {}};
}

const std::vector<std::string> staff_evidence = {"manager m 900 a3 b3 c2 d3 @multi-team",
                                                 "peer p 900 a4 b3 c2 d3 h1 @multi-team",
                                                 "self pat 900 a4 b3 p2 @multi-team"};

Portfolio holding(const Ladder& ladder, const std::string& held,
                  const std::vector<std::string>& entries = staff_evidence) {
  Portfolio portfolio = portfolio_of(ladder, entries);
  if (!held.empty())
    portfolio.held = level(ladder, held);
  return portfolio;
}

ComparisonReport compared(const Ladder& ladder, const Portfolio& portfolio,
                          const std::string& to = "") {
  const auto target = to.empty() ? std::nullopt : std::optional(level(ladder, to));
  return make_comparison(ladder, portfolio, {.to = target, .as_of = Date{1000}}, {});
}

/// "ic principal next; management manager way"
std::string targets(const ComparisonReport& report) {
  std::string text;
  for (const ComparedTrack& track : report.tracks)
    text += (text.empty() ? "" : "; ") + track.assessment.track.id + " " + track.target.level.id +
            " " + std::string(name_of(track.reason));
  return text;
}

std::string ids_in_words(const std::vector<ComparedExpectation>& items) {
  std::string text;
  for (const ComparedExpectation& item : items)
    text += (text.empty() ? "" : " ") + item.row.competency.id + (item.only_here ? "!" : "");
  return text;
}

std::string ids_in_words(const std::vector<Named>& items) {
  std::string text;
  for (const Named& item : items)
    text += (text.empty() ? "" : " ") + item.id;
  return text;
}

/// "staff>manager"
std::string ids_in_words(const std::vector<ComparedWay>& ways) {
  std::string text;
  for (const ComparedWay& compared : ways)
    text += (text.empty() ? "" : " ") + compared.way.from.level.id + ">" + compared.way.to.level.id;
  return text;
}

const ComparedExpectation& item(const std::vector<ComparedExpectation>& items,
                                const std::string& competency) {
  const auto found = std::ranges::find_if(
      items, [&](const ComparedExpectation& each) { return each.row.competency.id == competency; });
  REQUIRE(found != items.end());
  return *found;
}

const ConditionReport* condition(const ComparedTrack& track, ConditionKind kind) {
  const auto& all = track.assessment.promotion;
  const auto found = std::ranges::find(all, kind, &ConditionReport::kind);
  return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("From the shared trunk, the next level of each track is compared") {
  Ladder ladder = tall_ladder();
  set_grades(ladder, {{"senior", 2}, {"staff", 3}, {"manager", 3}});
  add_way(ladder, "senior", "director");
  const auto report = compared(ladder, holding(ladder, "senior"));
  CHECK(targets(report) == "ic staff next; management manager next");
  CHECK(report.track.id == "ic");
  CHECK(report.held->level.id == "senior");
  CHECK(report.tracks[0].own);
  CHECK_FALSE(report.tracks[1].own);
}

TEST_CASE("A way from the level held leads to what is compared on another track") {
  Ladder ladder = tall_ladder();
  set_grades(ladder, {{"staff", 3}, {"manager", 3}});
  add_way(ladder, "staff", "senior"); // stands on both tracks, but is a way all the same
  ladder.transitions.clear();
  add_way(ladder, "principal", "manager");
  add_way(ladder, "staff", "director");
  CHECK(targets(compared(ladder, holding(ladder, "staff"))) ==
        "ic principal next; management director way");
}

TEST_CASE("Without a way, the lowest level of equal grade is compared") {
  Ladder ladder = tall_ladder();
  set_grades(ladder, {{"senior", 2}, {"staff", 3}, {"manager", 3}, {"director", 3}});
  add_way(ladder, "principal", "director");
  CHECK(targets(compared(ladder, holding(ladder, "staff"))) ==
        "ic principal next; management manager equal-grade");
}

TEST_CASE("Without ways and grades, what follows the evidence on that track is compared") {
  const Ladder ladder = tall_ladder();
  CHECK(targets(compared(ladder, holding(ladder, "staff"))) ==
        "ic principal next; management manager after-confirmed");
  CHECK(targets(compared(ladder, holding(ladder, "staff", {"manager m 900 b1"}))) ==
        "ic principal next; management engineer after-confirmed");
}

TEST_CASE("Without a level held, what follows the evidence is compared on each track") {
  Ladder ladder = tall_ladder();
  add_way(ladder, "senior", "director");
  const auto report = compared(ladder, holding(ladder, ""));
  CHECK(targets(report) == "ic principal after-confirmed; management manager after-confirmed");
  CHECK_FALSE(report.held);
}

TEST_CASE("A level asked for is the target of the tracks that hold it, and of no other") {
  const Ladder ladder = tall_ladder();
  const Portfolio portfolio = holding(ladder, "senior");
  CHECK(targets(compared(ladder, portfolio, "director")) ==
        "ic staff next; management director asked");
  CHECK(targets(compared(ladder, portfolio, "principal")) ==
        "ic principal asked; management manager next");
  CHECK(targets(compared(ladder, portfolio, "senior")) ==
        "ic senior asked; management senior asked");
}

TEST_CASE("At the end of a track the end itself is compared") {
  const Ladder ladder = tall_ladder();
  CHECK(targets(compared(ladder, holding(ladder, "principal"))) ==
        "ic principal top; management manager after-confirmed");
  const std::vector<std::string> all = {"manager m 900 a4 b4 c4 d4 p4 h4 @company"};
  CHECK(targets(compared(ladder, holding(ladder, "principal", all))) ==
        "ic principal top; management director top");
  CHECK(targets(compared(ladder, holding(ladder, "", all))) ==
        "ic principal top; management director top");
}

TEST_CASE("A level that the evidence reaches already isn't called the end of its track") {
  const Ladder ladder = tall_ladder();
  CHECK(targets(compared(ladder, holding(ladder, "senior"))) ==
        "ic staff next; management manager next");
}

TEST_CASE("What isn't seen yet, what is short and what counts are told apart") {
  Ladder ladder = tall_ladder();
  Portfolio portfolio = holding(ladder, "staff");
  portfolio.waivers.push_back({{competency(ladder, "b"), {}},
                               {level(ladder, "director"), {}},
                               {"Covered this year.", {}},
                               Source::manager,
                               "m",
                               {}});
  const auto report = compared(ladder, portfolio, "director");
  const ComparedTrack& management = report.tracks[1];
  CHECK(ids_in_words(management.not_seen) == "p!");
  CHECK(ids_in_words(management.below) == "c h!");
  CHECK(ids_in_words(management.met) == "b");
  CHECK(management.asked_here_alone == 2);
  CHECK(item(management.met, "b").row.status == Status::waived);
  CHECK(item(management.met, "b").row.waiver == "Covered this year.");
  CHECK_FALSE(item(management.met, "b").gap);
  const ComparedExpectation& people = item(management.not_seen, "p");
  CHECK(people.row.expected == 4);
  CHECK(people.row.core);
  CHECK_FALSE(people.row.rating);
  CHECK(people.gap->self_alone == 2);
  CHECK_FALSE(people.gap->from);
  const ComparedExpectation& hiring = item(management.below, "h");
  CHECK(hiring.gap->from == 1);
  CHECK(hiring.gap->to == 3);
  CHECK(hiring.row.steps == 2);
}

TEST_CASE("A rating without the scope asked for isn't seen yet there, though it is elsewhere") {
  const Ladder ladder = tall_ladder();
  const auto report =
      compared(ladder, holding(ladder, "senior", {"manager m 900 a3 b3 c2 d3", "peer p 900 a3"}));
  const ComparedTrack& own = report.tracks[0];
  const ComparedExpectation& direction = item(own.not_seen, "d");
  CHECK(direction.row.rating == 3);
  CHECK(direction.gap->without_scope == 3);
  CHECK(ids_in_words(own.met) == "a b c");
}

TEST_CASE("What one track alone asks for is told from what is shared") {
  const Ladder ladder = tall_ladder();
  const auto report = compared(ladder, holding(ladder, "staff"));
  const ComparedTrack& own = report.tracks[0];
  CHECK(ids_in_words(own.below) == "a c d!");
  CHECK(ids_in_words(item(own.below, "a").also_on) == "management");
  CHECK(item(own.below, "d").also_on.empty());
  CHECK(own.asked_here_alone == 1);
  const ComparedTrack& management = report.tracks[1];
  CHECK(ids_in_words(management.met) == "a b c");
  CHECK(ids_in_words(item(management.met, "a").also_on) == "ic");
  CHECK(ids_in_words(management.below) == "h!");
  CHECK(ids_in_words(management.not_seen) == "p!");
}

TEST_CASE("The condition on influence is met, short or unknown, apart from the competencies") {
  const Ladder ladder = tall_ladder();
  const auto at = [&](const std::string& scope) {
    return compared(ladder, holding(ladder, "senior", {"manager m 900 a3 b3 c2" + scope}));
  };
  CHECK(at(" @company").tracks[0].influence->status == Status::met);
  CHECK_FALSE(at(" @company").tracks[0].influence->gap);
  const auto narrow = at(" @team").tracks[0].influence;
  CHECK(narrow->status == Status::below);
  CHECK(narrow->gap->scope == "multi-team");
  CHECK(at("").tracks[0].influence->status == Status::unknown);
  CHECK(at("").tracks[0].influence->gap);
  CHECK_FALSE(at("").tracks[1].influence);
}

TEST_CASE("Each track's levels are its own, and nothing counts that it doesn't ask for") {
  const Ladder ladder = tall_ladder();
  const auto report = compared(ladder, holding(ladder, "staff"));
  CHECK(report.tracks[0].assessment.supported.confirmed->id == "staff");
  CHECK(report.tracks[1].assessment.supported.confirmed->id == "senior");
  CHECK(report.tracks[1].assessment.supported.possible->id == "manager"); // p is unknown
  CHECK(report.tracks[1].assessment.track.id == "management");
  CHECK(report.tracks[1].assessment.target.track.id == "management");
  CHECK(report.tracks[1].assessment.held->id == "staff");
}

TEST_CASE("The condition track holds another track's target against the person's own") {
  const Ladder ladder = tall_ladder();
  const auto report = compared(ladder, holding(ladder, "staff"));
  CHECK(condition(report.tracks[0], ConditionKind::track) == nullptr);
  const ComparedTrack& management = report.tracks[1];
  REQUIRE(condition(management, ConditionKind::track) != nullptr);
  CHECK(condition(management, ConditionKind::track)->detail ==
        "0 of 2 expectations that ic never asks for are met by evidence; missing: p and h");
  CHECK(condition(management, ConditionKind::gate)->detail ==
        "the gate of manager doesn't hold; 2 of the 3 up to manager do");
  CHECK(management.assessment.promotion.size() == 4);
}

TEST_CASE("A level of several other tracks is judged on each of them") {
  const Ladder ladder =
      ladder_of({.levels = {{"senior", "a1"}, {"staff", "a2"}, {"lead", "b1"}, {"head", "c2"}},
                 .tracks = {{"ic", "senior staff"},
                            {"management", "senior lead head"},
                            {"product", "senior head"}}});
  const auto report = compared(ladder, holding(ladder, "staff", {"manager m 900 a2 c2"}), "head");
  CHECK(targets(report) == "ic staff top; management head asked; product head asked");
  CHECK(condition(report.tracks[1], ConditionKind::gate)->detail ==
        "the gate of lead doesn't hold; 2 of the 3 up to head do");
  CHECK(condition(report.tracks[2], ConditionKind::gate)->detail == "every gate up to head holds");
  CHECK(report.competencies.targets.size() == 2);
}

TEST_CASE("The ways are those between the level held and the target") {
  Ladder ladder = tall_ladder();
  add_way(ladder, "staff", "manager");
  add_way(ladder, "manager", "principal");
  add_way(ladder, "manager", "staff");
  add_way(ladder, "principal", "director");
  const auto report = compared(ladder, holding(ladder, "staff"));
  CHECK_FALSE(report.tracks[0].change);
  const TrackChange& change = *report.tracks[1].change;
  CHECK(ids_in_words(change.over) == "staff>manager");
  CHECK(ids_in_words(change.back) == "manager>staff");
  CHECK(change.over.front().way.trial == "Half a year.");
  CHECK(change.elsewhere.empty());
}

TEST_CASE("From the trunk, the way back is any to a level of the person's track") {
  Ladder ladder = tall_ladder();
  add_way(ladder, "senior", "manager");
  add_way(ladder, "manager", "staff");
  const auto report = compared(ladder, holding(ladder, "senior"));
  CHECK(ids_in_words(report.tracks[1].change->over) == "senior>manager");
  CHECK(ids_in_words(report.tracks[1].change->back) == "manager>staff");
}

TEST_CASE("Without a level held, all ways to the target are those over") {
  Ladder ladder = tall_ladder();
  add_way(ladder, "senior", "manager");
  add_way(ladder, "staff", "manager");
  add_way(ladder, "director", "manager");
  const auto report = compared(ladder, holding(ladder, ""));
  CHECK(ids_in_words(report.tracks[1].change->over) == "senior>manager staff>manager");
  CHECK(report.tracks[1].change->back.empty());
}

TEST_CASE("Where no way leads to the target, it is said where those from the level held lead") {
  Ladder ladder = tall_ladder();
  add_way(ladder, "staff", "manager");
  add_way(ladder, "staff", "senior");
  const auto report = compared(ladder, holding(ladder, "staff"), "director");
  const TrackChange& change = *report.tracks[1].change;
  CHECK(change.over.empty());
  CHECK(change.back.empty());
  CHECK(ids_in_words(change.elsewhere) == "manager"); // not the trunk's: it is no change of track
}

TEST_CASE("Grade and pay are compared where both levels say them") {
  Ladder ladder = tall_ladder();
  set_grades(ladder, {{"staff", 3}, {"principal", 4}, {"manager", 3}});
  ladder.levels[level(ladder, "staff")].pay = Pay{{"EUR", {}}, {80, {}}, {100, {}}, {}};
  ladder.levels[level(ladder, "manager")].pay = Pay{{"EUR", {}}, {80, {}}, {110, {}}, {}};
  add_way(ladder, "staff", "manager");
  const auto report = compared(ladder, holding(ladder, "staff"));
  const ComparedTrack& own = report.tracks[0];
  const ComparedTrack& management = report.tracks[1];
  CHECK(own.beside_held.grade == false);
  CHECK_FALSE(own.beside_held.pay); // the principal's isn't said
  CHECK_FALSE(own.beside_own.grade);
  CHECK(management.beside_held.grade == true);
  CHECK(management.beside_held.pay == false);
  CHECK(management.beside_own.grade == false);
  CHECK_FALSE(management.beside_own.pay);
  CHECK(management.change->over.front().parity.grade == true);
  CHECK(management.change->over.front().parity.pay == false);
  CHECK_FALSE(compared(tall_ladder(), holding(ladder, "staff")).tracks[1].beside_held.grade);
}

TEST_CASE("A ladder of one track has nothing to compare with") {
  const Ladder ladder = ladder_of({.levels = {{"senior", "a1"}, {"staff", "a2 b1"}}});
  const auto report = compared(ladder, holding(ladder, "senior", {"manager m 900 a1"}));
  CHECK(targets(report) == "ic staff next");
  CHECK(ids_in_words(report.tracks[0].below) == "a");
  CHECK(ids_in_words(report.tracks[0].not_seen) == "b");
  CHECK(report.tracks[0].asked_here_alone == 0);
  CHECK(report.competencies.rows.empty());
  CHECK_FALSE(report.tracks[0].change);
}

TEST_CASE("Of three tracks the person's comes first, then the ladder's order") {
  const Ladder ladder = ladder_of(
      {.levels = {{"senior", "a1"}, {"staff", "a2"}, {"lead", "a1 b1"}, {"pm", "a1 c1"}},
       .tracks = {
           {"management", "senior lead"}, {"ic", "senior staff"}, {"product", "senior pm"}}});
  Portfolio portfolio = holding(ladder, "senior", {"manager m 900 a2 b1"});
  portfolio.track = 1;
  const auto report = compared(ladder, portfolio);
  CHECK(targets(report) == "ic staff next; management lead next; product pm next");
  CHECK(ids_in_words(report.tracks[1].met) == "a b!");
  CHECK(ids_in_words(item(report.tracks[1].met, "a").also_on) == "ic product");
  CHECK(ids_in_words(report.tracks[2].not_seen) == "c!");
  REQUIRE(report.competencies.rows.size() == 3);
  CHECK(report.competencies.rows[1].competency.id == "b");
  CHECK_FALSE(report.competencies.rows[1].at[0]);
  CHECK(report.competencies.rows[1].at[1]->status == Status::met);
  CHECK_FALSE(report.competencies.rows[1].at[2]);
}

TEST_CASE("Where the level held stands on another track, the ways lead from there") {
  Ladder ladder = tall_ladder();
  add_way(ladder, "staff", "manager");
  Portfolio portfolio = holding(ladder, "staff");
  portfolio.track = 1; // an acting manager
  const auto report = compared(ladder, portfolio);
  CHECK(targets(report) == "management manager after-confirmed; ic principal next");
  CHECK(ids_in_words(report.tracks[0].change->over) == "staff>manager");
  CHECK_FALSE(report.tracks[1].change);
}

TEST_CASE("A trunk that goes on says where the tracks part") {
  const Ladder ladder = tall_ladder();
  const auto report = compared(ladder, holding(ladder, "engineer"));
  CHECK(targets(report) == "ic senior next; management senior next");
  CHECK_FALSE(report.tracks[0].shared_target);
  CHECK(report.tracks[1].shared_target);
  REQUIRE(report.tracks[1].fork);
  CHECK(report.tracks[1].fork->after.id == "senior");
  CHECK(report.tracks[1].fork->own.id == "staff");
  CHECK(report.tracks[1].fork->other.id == "manager");
  CHECK(condition(report.tracks[1], ConditionKind::track) == nullptr);
  CHECK_FALSE(report.tracks[1].change);
  CHECK(report.competencies.targets.size() == 1);
  CHECK(report.competencies.rows.empty());
}

TEST_CASE("Tracks without a common level don't part anywhere") {
  const Ladder ladder = ladder_of({.levels = {{"staff", "a1"}, {"lead", "b1"}},
                                   .tracks = {{"ic", "staff"}, {"management", "lead"}}});
  const auto report = compared(ladder, holding(ladder, "staff", {"manager m 900 a1"}));
  CHECK_FALSE(report.tracks[1].fork);
  CHECK(targets(report) == "ic staff top; management lead after-confirmed");
}

TEST_CASE("Where nobody else has rated, each track says so and nothing is confirmed") {
  const Ladder ladder = tall_ladder();
  const auto report = compared(
      ladder, holding(ladder, "staff", {"self pat 900 a4 b3 c2 d3 p3 h3 @company"}), "manager");
  for (const ComparedTrack& track : report.tracks) {
    CHECK(track.assessment.self_only);
    CHECK_FALSE(track.assessment.supported.confirmed);
  }
  const ComparedTrack& management = report.tracks[1];
  CHECK(ids_in_words(management.met) == "a b c p! h!");
  CHECK_FALSE(condition(management, ConditionKind::track)->met);
  REQUIRE(report.notices.size() >= 1);
  CHECK(report.notices[0].check == "self-assessment"); // once, as all tracks say it
  CHECK(std::ranges::count(report.notices, "self-assessment", &Notice::check) == 1);
}

TEST_CASE("A track that nobody else has rated is told from one that others have") {
  const Ladder ladder = ladder_of({.levels = {{"staff", "a1"}, {"lead", "b1"}},
                                   .tracks = {{"ic", "staff"}, {"management", "lead"}}});
  const auto report =
      compared(ladder, holding(ladder, "staff", {"manager m 900 a1", "self pat 900 b1"}));
  CHECK_FALSE(report.tracks[0].assessment.self_only);
  CHECK(report.tracks[1].assessment.self_only);
  REQUIRE_FALSE(report.notices.empty());
  CHECK(report.notices[0].message ==
        "management: Self-assessment: not yet confirmed by anyone else.");
}

TEST_CASE("Without evidence everything is unknown on every track") {
  const Ladder ladder = tall_ladder();
  const auto report = compared(ladder, holding(ladder, "senior", {}));
  for (const ComparedTrack& track : report.tracks) {
    CHECK(track.assessment.no_evidence);
    CHECK(track.below.empty());
    CHECK(track.met.empty());
    CHECK_FALSE(track.not_seen.empty());
    CHECK(track.assessment.target.readiness == 0);
  }
  CHECK(report.notices.size() == 1);
}

TEST_CASE("Readiness starts from what the level held expects, on every track") {
  Ladder ladder = tall_ladder();
  const auto at_manager = [&](const std::string& held) {
    return compared(ladder, holding(ladder, held, {"manager m 900 a2 b2 c1 p3 h2"}), "manager")
        .tracks[1]
        .assessment.target.readiness;
  };
  // b: 2 of 3 steps without a level held; nothing of the one step from senior's 2. c likewise.
  CHECK(at_manager("") == 83);
  CHECK(at_manager("senior") == 60);
}

TEST_CASE("A private entry counts and is never named") {
  const Ladder ladder = tall_ladder();
  Portfolio portfolio =
      holding(ladder, "staff", {"manager m 900 a3 #open", "manager m 900 p3 #own"});
  portfolio.entries[1].visibility = Visibility::hidden;
  Diagnostics findings;
  for (const auto* id : {"open", "own", "own-2"})
    findings.keep({Severity::warning,
                   "no-impact",
                   {},
                   "'manager/m/" + std::string(id) + "' doesn't say what came of it",
                   "",
                   std::nullopt});
  const auto report = make_comparison(
      ladder, portfolio, {.to = level(ladder, "manager"), .as_of = Date{1000}}, findings);
  CHECK(ids_in_words(report.tracks[1].met).find("p!") != std::string::npos);
  std::string messages;
  for (const Notice& notice : report.notices)
    messages += notice.message + "\n";
  CHECK(messages.find("m/open") != std::string::npos);
  CHECK(messages.find("m/own-2") != std::string::npos);
  CHECK(messages.find("m/own'") == std::string::npos);
}
