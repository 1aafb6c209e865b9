// What became of ratings and levels from day to day, and why.
#include "rung/history.hpp"

#include "support/catch.hpp"
#include "support/models.hpp"

#include <algorithm>
#include <initializer_list>

using namespace rung;
using namespace rung::test;

namespace {

/// The person on a day, by what was written up to it.
ScoredDay on(const Ladder& ladder, const std::vector<std::string>& entries, int day,
             const std::string& to = "l2") {
  ScoredDay scored;
  scored.day = Date{day};
  scored.ladder = &ladder;
  scored.portfolio = portfolio_of(ladder, entries);
  scored.assessment = assess(ladder, scored.portfolio, {ladder.level_named(to), Date{day}});
  scored.has_target = ladder.level_named(to).has_value();
  return scored;
}

HistoryReport history(std::vector<ScoredDay> days) {
  HistoryInput input;
  input.person = {"pat", "Pat"};
  input.days = std::move(days);
  return make_history_report(input, Diagnostics{});
}

const HistoryRow& history_row(const HistoryReport& report, const std::string& id) {
  for (const HistoryRow& candidate : report.rows)
    if (candidate.competency.id == id)
      return candidate;
  FAIL("no row " << id);
  return report.rows.front();
}

/// "fell 3 2 (newer: ...)" of the first step.
std::string change(const HistoryReport& report, const std::string& id) {
  const RatingChange& change = history_row(report, id).changes.front();
  std::string text(name_of(change.change));
  for (const std::optional<int>& rating : {change.from, change.to})
    text += rating ? " " + std::to_string(*rating) : " ?";
  for (const Cause& cause : change.causes)
    text += " (" + std::string(name_of(cause.kind)) + ": " + cause.detail + ")";
  return text;
}

std::string trend(const HistoryReport& report, const std::string& id) {
  const RatingTrend& trend = history_row(report, id).trend;
  return std::string(name_of(trend.change)) + (trend.steady ? " steady" : "") + " " + trend.since;
}

std::string level_change(const LevelChange& change) {
  std::string text = std::string(name_of(change.change)) + " " +
                     (change.from ? change.from->id : "-") + " " +
                     (change.to ? change.to->id : "-");
  for (const std::string& reason : change.reasons)
    text += "; " + reason;
  return text;
}

/// The level in the view of the history, from the first day to the second.
std::string level_change(const HistoryReport& report) {
  return level_change(report.steps.front().levels.front());
}

Ladder small(const std::vector<std::pair<std::string, std::string>>& levels,
             const std::string& version = "1.0.0", int top = 5) {
  Ladder ladder = ladder_of({.top = top, .levels = levels});
  ladder.version.value = version;
  ladder.source = SourceFile("ladder.yaml", "version " + version);
  return ladder;
}

const std::vector<std::pair<std::string, std::string>> two_levels = {{"l1", "a1! b1"},
                                                                     {"l2", "a3! b2 c2"}};

} // namespace

TEST_CASE("a rating rises, falls, stands still, is newly seen or stays unseen") {
  const Ladder ladder = small(two_levels);
  const std::vector<std::string> entries = {"manager m 900 a2 b3", "manager m 1900 a4 b2",
                                            "peer p 1000 c2", "peer q 1800 b2"};
  const HistoryReport report = history({on(ladder, entries, 950), on(ladder, entries, 1010)});
  CHECK(change(report, "a") == "same 2 2");
  CHECK(change(report, "c") == "first-seen ? 2");
  CHECK(trend(report, "a") == "same steady 1972-08-08");
  CHECK(trend(report, "c") == "first-seen steady 1972-10-07");
  const HistoryReport later =
      history({on(ladder, {"manager m 900 a2"}, 950), on(ladder, {"manager m 900 a2"}, 1010)});
  CHECK(change(later, "b") == "unseen ? ?");
  CHECK(trend(later, "b") == "unseen steady ");
}

TEST_CASE("a competency that nobody rated and the target doesn't expect has no row") {
  const Ladder ladder = small({{"l1", "a1 d1"}, {"l2", "a2"}});
  const HistoryReport report = history({on(ladder, {"peer p 900 a1"}, 950)});
  REQUIRE(report.rows.size() == 1);
  CHECK(report.rows[0].competency.id == "a");
  CHECK(report.steps.empty());
  CHECK(report.rows[0].trend.change == Movement::same);
}

TEST_CASE("newer entries are the cause where the rating wouldn't have changed without them") {
  const Ladder ladder = small(two_levels);
  const std::vector<std::string> entries = {"manager m 900 a3", "manager m 1500 a2"};
  CHECK(change(history({on(ladder, entries, 950), on(ladder, entries, 1510)}), "a") ==
        "fell 3 2 (newer: 1 newer entry by manager rates it 2)");
  const std::vector<std::string> two = {"manager m 900 a2", "manager m 1500 a4",
                                        "manager m 1505 a3"};
  CHECK(change(history({on(ladder, two, 950), on(ladder, two, 1510)}), "a") ==
        "rose 2 3 (newer: 2 newer entries by manager rate it 3 to 4)");
}

TEST_CASE("a rater who wasn't there before is told from newer entries of those who were") {
  const Ladder ladder = small(two_levels);
  const std::vector<std::string> entries = {"peer p 900 a3", "peer p 1400 a3", "manager m 1500 a2"};
  CHECK(change(history({on(ladder, entries, 950), on(ladder, entries, 1510)}), "a") ==
        "fell 3 2 (new-rater: 1 rater not seen here before (manager) rates it 2)");
}

TEST_CASE("an entry that left the window is the cause where with it all would be as before") {
  const Ladder ladder = small(two_levels);
  const std::vector<std::string> entries = {"peer p 900 a4", "peer q 901 a4", "peer r 1500 a2"};
  // With p and q, two of three see it at 4; a window later r is alone.
  CHECK(change(history({on(ladder, entries, 1510), on(ladder, entries, 1640)}), "a") ==
        "fell 4 2 (window: 2 entries left the window of 730 days)");
}

TEST_CASE("where any of several things would have kept it as it was, each is a cause") {
  const Ladder ladder = small(two_levels);
  const std::vector<std::string> entries = {"peer p 900 a4", "peer q 1400 a4", "peer r 1640 a2",
                                            "manager m 1650 a2", "manager m 1400 a4"};
  CHECK(change(history({on(ladder, entries, 1500), on(ladder, entries, 1700)}), "a") ==
        "fell 4 2 (window: 1 entry left the window of 730 days) (newer: 1 newer entry by manager "
        "rates it 2) (new-rater: 1 rater not seen here before (peer) rates it 2)");
}

TEST_CASE("where only all of it together explains it, all of it is named") {
  const Ladder ladder = small(two_levels);
  // With p and q, two of five see it at 4; without s and t, r is alone.
  const std::vector<std::string> together = {"peer p 900 a4", "peer q 901 a4", "peer r 1400 a2",
                                             "peer s 1690 a2", "peer t 1691 a2"};
  CHECK(change(history({on(ladder, together, 1500), on(ladder, together, 1700)}), "a") ==
        "fell 4 2 (together: 2 entries left the window of 730 days and 2 raters not seen here "
        "before (peer) rate it 2)");
}

TEST_CASE("what nobody has rated for longer than the window is gone, and hasn't fallen") {
  const Ladder ladder = small(two_levels);
  const std::vector<std::string> entries = {"peer p 900 a3", "peer p 1600 b2"};
  const HistoryReport report = history({on(ladder, entries, 1000), on(ladder, entries, 1650)});
  CHECK(change(report, "a") == "gone 3 ? (window: 1 entry left the window of 730 days, and nothing "
                               "newer is seen)");
  CHECK(trend(report, "a") == "gone 1972-09-27");
  CHECK(history_row(report, "a").trend.causes.size() == 1);
}

TEST_CASE("a changed policy is the cause where the same entries give another rating") {
  const Ladder before = small(two_levels);
  Ladder after = small(two_levels, "2.0.0");
  after.policy.support = 0.8;
  const std::vector<std::string> entries = {"peer p 900 a2", "peer q 900 a4"};
  const HistoryReport report = history({on(before, entries, 950), on(after, entries, 960)});
  CHECK(change(report, "a") == "fell 4 2 (policy: the ladder counts ratings in another way)");
  REQUIRE(report.steps[0].ladder);
  CHECK(report.steps[0].ladder->rules ==
        std::vector<std::string>{"support needed: 0.8 instead of 0.5"});
  Ladder voteless = small(two_levels, "2.0.0");
  voteless.policy.sources[2] = {0, 0};
  const std::vector<std::string> more = {"peer p 900 a2", "manager m 900 b2"};
  CHECK(change(history({on(before, more, 950), on(voteless, more, 960)}), "a") ==
        "gone 2 ? (policy: the ladder counts ratings in another way)");
}

TEST_CASE("ratings of another ladder, or of another scale, are shown and not compared") {
  const Ladder before = small(two_levels);
  Ladder other = small(two_levels, "2.0.0", 4);
  HistoryReport report =
      history({on(before, {"peer p 900 a4"}, 950), on(other, {"peer p 960 a3"}, 970)});
  CHECK(change(report, "a") == "not-compared 4 3");
  CHECK(trend(report, "a") == "first-seen steady 1972-08-28");
  CHECK(report.steps[0].ladder->rules ==
        std::vector<std::string>{"ratings of the scale: 4 instead of 5"});
  other = small(two_levels);
  other.id.value = "other";
  other.source = SourceFile("other.yaml", "other");
  report = history({on(before, {"peer p 900 a4"}, 950), on(other, {"peer p 960 b3"}, 970)});
  CHECK(change(report, "a") == "not-compared 4 ?");
  CHECK(trend(report, "a") == "not-compared steady ");
  CHECK(level_change(report).substr(0, 12) == "not-compared");
  CHECK(report.steps[0].ladder->levels.empty());
}

TEST_CASE(
    "a competency that the ladder has no more is gone from it, one that is new isn't a rise") {
  const Ladder before = small({{"l1", "a1 b1"}, {"l2", "a2 b2"}});
  const Ladder after = small({{"l1", "a1 c1"}, {"l2", "a2 c2"}}, "2.0.0");
  const HistoryReport report = history(
      {on(before, {"peer p 900 a1 b2"}, 950), on(after, {"peer p 900 a1", "peer p 960 c2"}, 970)});
  CHECK(change(report, "b") == "gone 2 ? (ladder: test 2.0.0 has no such competency)");
  CHECK(change(report, "c") == "first-seen ? 2");
  CHECK_FALSE(history_row(report, "b").days[1].in_ladder);
  CHECK_FALSE(history_row(report, "c").days[0].in_ladder);
  // What the last ladder has comes first.
  CHECK(report.rows.back().competency.id == "b");
  CHECK(trend(report, "b") == "gone 1972-08-08");
}

TEST_CASE("over all days a rating may come back to where it was") {
  const Ladder ladder = small(two_levels);
  const std::vector<std::string> entries = {"peer p 900 a2", "peer p 1300 a4", "peer p 1600 a2",
                                            "peer p 1650 a2"};
  const HistoryReport report =
      history({on(ladder, entries, 950), on(ladder, entries, 1350), on(ladder, entries, 1700)});
  CHECK(trend(report, "a") == "same 1972-08-08");
  CHECK(history_row(report, "a").changes[0].change == Movement::rose);
  CHECK(history_row(report, "a").changes[1].change == Movement::fell);
}

TEST_CASE("a level rises by what stood in the way before, and falls by what does now") {
  const Ladder ladder = small({{"l1", "a1 b1"}, {"l2", "a2 b2"}, {"l3", "a3 b3"}});
  const std::vector<std::string> entries = {"peer p 900 a2 b1", "peer p 1300 a3 b3",
                                            "peer p 1310 a3 b3", "peer p 1900 a1 b3",
                                            "peer p 1910 a1 b3"};
  CHECK(level_change(history({on(ladder, entries, 950, "l3"), on(ladder, entries, 1350, "l3")})) ==
        "rose l1 l3; b from 1 to 3 (3 expected); a from 2 to 3 (3 expected)");
  CHECK(level_change(history({on(ladder, entries, 1350, "l3"), on(ladder, entries, 1950, "l3")})) ==
        "fell l3 l1; a from 3 to 1 (2 expected)");
  CHECK(level_change(history({on(ladder, {}, 950), on(ladder, {"peer p 960 a1 b1"}, 970)})) ==
        "first-seen - l1");
  CHECK(level_change(history({on(ladder, entries, 950), on(ladder, entries, 5000)})) ==
        "gone l1 -");
}

TEST_CASE("a level falls by a changed ladder though no rating moved") {
  const Ladder before = small({{"l1", "a1 b1"}, {"l2", "a2 b1"}});
  const Ladder after = small({{"l1", "a1 b1"}, {"l2", "a3 b1 c1"}}, "2.0.0");
  const std::vector<std::string> entries = {"peer p 900 a2 b1"};
  const HistoryReport report = history({on(before, entries, 950), on(after, entries, 960)});
  CHECK(level_change(report) ==
        "fell l2 l1; a at 2 (3 expected, 2 before); c is newly expected, at 1");
  REQUIRE(report.steps[0].ladder);
  const LadderChange& ladder = *report.steps[0].ladder;
  CHECK(ladder.from.version == "1.0.0");
  CHECK(ladder.to.version == "2.0.0");
  REQUIRE(ladder.levels.size() == 2);
  CHECK(ladder.levels[1].id == "l2");
  REQUIRE(ladder.expectations.size() == 2);
  CHECK(ladder.expectations[0].from == 2);
  CHECK(ladder.expectations[0].to == 3);
  CHECK_FALSE(ladder.expectations[1].from);
}

TEST_CASE("waivers are reasons, too") {
  const Ladder ladder = small({{"l1", "a1"}, {"l2", "a1 b2"}});
  const ScoredDay plain = on(ladder, {"peer p 900 a1"}, 950);
  ScoredDay waived = plain;
  waived.portfolio.waivers.push_back({{competency(ladder, "b"), {}},
                                      {test::level(ladder, "l2"), {}},
                                      {"no occasion", {}},
                                      Source::manager,
                                      "m",
                                      {}});
  waived.assessment = assess(ladder, waived.portfolio, {test::level(ladder, "l2"), Date{950}});
  CHECK(level_change(history({plain, waived})) == "rose l1 l2; b is waived");
  CHECK(level_change(history({waived, plain})) == "fell l2 l1; b is no longer waived");
}

TEST_CASE("influence is a reason, too") {
  const Ladder ladder = small({{"l1", "a1"}, {"l2", "a1 b2 @team"}});
  const std::vector<std::string> wide = {"peer p 900 a1 @task", "peer p 990 a1 b2 @team"};
  CHECK(level_change(history({on(ladder, wide, 950), on(ladder, wide, 1000)})) ==
        "rose l1 l2; b newly seen at 2 (2 expected); 1 entry of the level's scope (0 before)");
}

TEST_CASE("the same version with another text is a change of the ladder") {
  const Ladder before = small(two_levels);
  Ladder after = small(two_levels);
  after.source = SourceFile("ladder.yaml", "other bytes");
  const HistoryReport report =
      history({on(before, {"peer p 900 a2"}, 950), on(after, {"peer p 900 a2"}, 960)});
  REQUIRE(report.steps[0].ladder);
  CHECK(report.steps[0].ladder->expectations.empty());
  CHECK_FALSE(history({on(before, {}, 950), on(before, {}, 960)}).steps[0].ladder);
}

TEST_CASE("a day whose ladder lacks the target has no readiness") {
  const Ladder before = small({{"l1", "a1"}});
  const Ladder after = small(two_levels, "2.0.0");
  const HistoryReport report =
      history({on(before, {"peer p 900 a1"}, 950), on(after, {"peer p 900 a1"}, 960)});
  CHECK_FALSE(report.days[0].target);
  REQUIRE(report.days[1].target);
  CHECK_FALSE(history_row(report, "a").days[0].expected);
  CHECK(history_row(report, "a").days[1].expected == 3);
}

TEST_CASE("the rows hold the view of the last day's headline") {
  const Ladder ladder = small(two_levels);
  const std::vector<std::string> entries = {"self pat 900 a2", "self pat 960 a3"};
  const HistoryReport report = history({on(ladder, entries, 950), on(ladder, entries, 970)});
  CHECK(report.view == ViewKind::self);
  CHECK(change(report, "a") == "rose 2 3 (newer: 1 newer entry rates it 3)");
  REQUIRE_FALSE(report.notices.empty());
  CHECK(report.notices[0].check == "self-assessment");
  CHECK(history({}).notices.at(0).message == "No evidence yet.");
}

TEST_CASE("readiness is of one view on all days, and of none where nothing counts in it") {
  const Ladder ladder = small(two_levels);
  const std::vector<std::string> entries = {"self pat 900 a3", "manager m 960 a2"};
  const HistoryReport report = history({on(ladder, entries, 950), on(ladder, entries, 970)});
  CHECK(report.view == ViewKind::supported);
  CHECK(report.days[0].headline == ViewKind::self);
  CHECK_FALSE(report.days[0].target);
  REQUIRE(report.days[1].target);
  CHECK(report.days[1].target->readiness ==
        assess(ladder, portfolio_of(ladder, entries), {level(ladder, "l2"), Date{970}})
            .target.readiness);
}

TEST_CASE("what a ladder doesn't know is said once, with the greatest count") {
  const Ladder ladder = small(two_levels);
  ScoredDay first = on(ladder, {"peer p 900 a2"}, 950);
  ScoredDay second = on(ladder, {"peer p 900 a2"}, 960);
  first.portfolio.left_out = {{LeftUnread::What::competency, "on-call", 1}};
  second.portfolio.left_out = {{LeftUnread::What::competency, "on-call", 2},
                               {LeftUnread::What::rating, "b: 7", 1},
                               {LeftUnread::What::scope, "galaxy", 1},
                               {LeftUnread::What::level, "medior", 1},
                               {LeftUnread::What::waiver, "on-call at l2", 1}};
  std::vector<std::string> said;
  for (const Notice& notice : history({first, second}).notices)
    said.push_back(notice.message);
  CHECK(said ==
        std::vector<std::string>{
            "test 1.0.0 doesn't know the competency 'on-call': 2 ratings for another version are "
            "left out.",
            "test 1.0.0 doesn't know the rating 'b: 7' for another version: it is left out.",
            "test 1.0.0 doesn't know the scope 'galaxy': an entry for another version is without "
            "one.",
            "test 1.0.0 doesn't know the level 'medior': no level counts as held.",
            "test 1.0.0 doesn't know what a waiver is for, on-call at l2: it is left out."});
}

TEST_CASE("days of one ladder and its levels stand on one axis, in whatever version") {
  const Ladder before = small(two_levels);
  const Ladder after = small(two_levels, "2.0.0");
  const std::vector<std::string> entries = {"manager m 900 a3 b2", "manager m 1500 c2",
                                            "self pat 1100 a1 b1"};
  const auto stretches =
      history({on(before, entries, 950), on(before, entries, 1100), on(after, entries, 1550)})
          .stretches;
  REQUIRE(stretches.size() == 1);
  CHECK(stretches[0].first_day == 0);
  CHECK(stretches[0].ladder.version == "2.0.0");
  REQUIRE(stretches[0].levels.size() == 2);
  CHECK(stretches[0].levels[0].id == "l1");
  REQUIRE(stretches[0].days.size() == 3);
  CHECK(stretches[0].days[0].place == 0);
  CHECK(stretches[0].days[1].place == 0.25);
  CHECK(stretches[0].days[2].place == 1);
  CHECK(stretches[0].days[0].supported == 0U);
  CHECK_FALSE(stretches[0].days[0].self); // no entry yet
  CHECK(stretches[0].days[1].self == 0U);
  CHECK(stretches[0].days[2].supported == 1U);
}

TEST_CASE("another ladder, other levels or another track begin a stretch of days") {
  const Ladder one = small(two_levels);
  const Ladder longer = small({{"l0", "a1"}, {"l1", "a1! b1"}, {"l2", "a3! b2 c2"}}, "2.0.0");
  Ladder other = small(two_levels);
  other.id.value = "other";
  Ladder renamed = small(two_levels);
  renamed.tracks.front().id.value = "management";
  const std::vector<std::string> entries = {"manager m 900 a3 b2"};
  for (const Ladder* next : std::vector<const Ladder*>{&longer, &other, &renamed}) {
    const auto stretches =
        history({on(one, entries, 950), on(*next, entries, 960), on(*next, entries, 970)})
            .stretches;
    REQUIRE(stretches.size() == 2);
    CHECK(stretches[0].days.size() == 1);
    CHECK(stretches[1].first_day == 1);
    CHECK(stretches[1].days.size() == 2);
  }
  CHECK(history({}).stretches.empty());
  CHECK(history({on(one, entries, 950)}).stretches.front().days.front().place == 0);
}
