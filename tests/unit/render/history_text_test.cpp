#include "rung/render.hpp"

#include "render/graphemes.hpp"
#include "render/sparkline.hpp"
#include "support/catch.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/sample_history.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

using namespace rung;
using Catch::Matchers::Contains;

namespace {

std::string history_at(const HistoryReport& report, int width, bool ascii = false) {
  return render(report, Format::text, {.width = width, .color = false, .ascii = ascii});
}

/// Without the line ends and indents that wrapping puts in.
std::string unwrapped(const std::string& text) {
  std::string words;
  std::istringstream stream(text);
  for (std::string word; stream >> word;)
    words += (words.empty() ? "" : " ") + word;
  return words;
}

int widest(const std::string& text) {
  int width = 0;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    width = std::max(width, display_width(line));
  return width;
}

std::string spark(const std::vector<std::optional<int>>& ratings, int top) {
  const auto line = sparkline(ratings, top, Ink::plain);
  std::string text;
  for (const auto& run : line.runs())
    text += run.text;
  return text;
}

} // namespace

TEST_CASE("A sparkline rises from the lowest rating to the top, with a dot for what is unknown") {
  CHECK(spark({1, 2, 3, 4}, 4) == "▁▃▅█");
  CHECK(spark({1, std::nullopt, 5}, 5) == "▁·█");
  CHECK(spark({1, 10}, 10) == "▁█");
  CHECK(spark({1, 2}, 2) == "▁█");
  CHECK(spark({}, 4).empty());
}

TEST_CASE("No line is wider than the terminal, however many days there are") {
  for (const std::size_t count : {1U, 2U, 4U, 9U, 40U})
    for (const int width : {20, 40, 60, 80, 120}) {
      CAPTURE(count, width);
      CHECK(widest(history_at(sample::history(count), width)) <= width);
    }
}

TEST_CASE("A day has a column while there is room, then ratings stand in a row") {
  CHECK_THAT(history_at(sample::history(4), 80), Contains("2020   2020   2021   2021"));
  CHECK_THAT(history_at(sample::history(4), 80), Contains("06-30  12-31  06-30  12-31"));
  CHECK_THAT(history_at(sample::history(9), 80), Contains("2 2 2 2 2 2 2 2 2"));
  CHECK_THAT(history_at(sample::history(9), 80), Contains("2020-06 to 2024-06"));
  CHECK_THAT(history_at(sample::history(40), 80), Contains("… 2 2"));
  CHECK_THAT(history_at(sample::history(4), 40), Contains("Design: stands still"));
}

TEST_CASE("Steps in which nothing changed are one") {
  CHECK_THAT(history_at(sample::history(4), 80),
             Contains("2020-06-30 to 2021-12-31\n    nothing changed"));
  auto report = sample::history(4);
  report.rows[0].changes[1] = {Movement::rose, 2, 3, {}};
  CHECK_THAT(history_at(report, 80), Contains("2020-06-30 to 2020-12-31\n    nothing changed\n"
                                              "  2020-12-31 to 2021-06-30\n    ▲ rose          "
                                              "Design 2 → 3\n    = still         1 competency\n"
                                              "  2021-06-30 to 2021-12-31\n    nothing changed\n"));
}

TEST_CASE("A rise is told with its cause where that isn't new evidence") {
  auto report = sample::history(2);
  auto& change = report.rows[0].changes[0];
  change = {Movement::rose, 2, 3, {{CauseKind::newer, "1 newer entry"}}};
  CHECK_THAT(history_at(report, 80), Contains("Design 2 → 3\n"));
  change = {Movement::rose, 2, 3, {{CauseKind::window, "1 entry left"}}};
  CHECK_THAT(history_at(report, 80), Contains("Design 2 → 3: 1 entry left\n"));
}

TEST_CASE("Every kind of change has its words") {
  auto report = sample::history(2);
  auto& trend = report.rows[0].trend;
  const std::vector<std::pair<RatingTrend, std::string>> rows = {
      {{Movement::rose, 2, 4, "", false, {}}, "▲ Design"},
      {{Movement::rose, 2, 4, "", false, {}}, "rose 2 → 4"},
      {{Movement::fell, 4, 1, "", false, {}}, "fell 4 → 1"},
      {{Movement::same, 2, 2, "", true, {}}, "stands still"},
      {{Movement::same, 2, 2, "", false, {}}, "back at 2"},
      {{Movement::first_seen, 2, 2, "", true, {}}, "newly seen"},
      {{Movement::gone, 2, {}, "", false, {{CauseKind::window, ""}}}, "left the window"},
      {{Movement::gone, 2, {}, "", false, {{CauseKind::ladder, ""}}}, "left the ladder"},
      {{Movement::gone, 2, {}, "", false, {{CauseKind::policy, ""}}}, "no longer seen"},
      {{Movement::unseen, {}, {}, "", true, {}}, "not seen"},
      {{Movement::not_compared, {}, {}, "", true, {}}, "not compared"},
  };
  for (const auto& [given, words] : rows) {
    trend = given;
    CAPTURE(words);
    CHECK_THAT(history_at(report, 80), Contains(words));
    CHECK_THAT(history_at(report, 40), Contains(words));
    if (words.front() >= 'a')
      CHECK_THAT(render(report, Format::md, {}), Contains(words));
  }
}

TEST_CASE("What changed in the ladder is said level by level") {
  auto report = sample::history(2);
  LadderChange change;
  change.from = {"harbour", "Harbour", "1.0.0", "a"};
  change.to = {"harbour", "Harbour", "2.0.0", "b"};
  change.levels = {{"engineer", "Engineer"}, {"staff", "Staff Engineer"}};
  const auto row = [](const std::string& title, std::optional<int> from, std::optional<int> to) {
    ChangedExpectation expectation;
    expectation.level = {"staff", "Staff Engineer"};
    expectation.competency = {title, title};
    expectation.from = from;
    expectation.to = to;
    return expectation;
  };
  change.expectations = {row("Design", 2, 3), row("Direction", {}, 3), row("On call", 2, {}),
                         row("Mentoring", 2, 2)};
  change.expectations.back().scope_to = "team";
  change.expectations.back().core_to = true;
  change.rules = {"window in days: 365 instead of 730"};
  report.steps[0].ladder = change;
  CHECK_THAT(history_at(report, 120), Contains("  ladder harbour 1.0.0 → 2.0.0\n"));
  const auto text = unwrapped(history_at(report, 120));
  CHECK_THAT(text, Contains("Staff Engineer: Design 2 → 3, Direction newly expected at 3, On call "
                            "no longer expected,"));
  CHECK_THAT(text, Contains("Mentoring at 2 of team or wider, core now"));
  CHECK_THAT(text, Contains("Engineer: expectations as before"));
  CHECK_THAT(text, Contains("counts differently: window in days: 365 instead of 730"));
  report.steps[0].ladder->to.version = "1.0.0";
  CHECK_THAT(history_at(report, 80),
             Contains("harbour 1.0.0: the same version, but its text changed"));
  report.steps[0].ladder->to.id = "dock";
  CHECK_THAT(unwrapped(history_at(report, 80)),
             Contains("dock 1.0.0 instead of harbour 1.0.0: their ratings "
                      "aren't compared"));
}

TEST_CASE("Without evidence, and with a single day, a history says so") {
  HistoryReport none;
  none.person = {"noor", "Noor Example"};
  none.notices = {{"no-evidence", Severity::note, "No evidence yet."}};
  CHECK_THAT(history_at(none, 80), Contains("no evidence yet") && Contains("No evidence yet."));
  CHECK_THAT(render(none, Format::md, {}), Contains("no evidence yet"));
  auto one = sample::history(1);
  CHECK_THAT(history_at(one, 80), Contains("One period so far, and nothing to compare it with."));
  one.every = 182;
  CHECK_THAT(history_at(one, 80), Contains("'--every 30'"));
  CHECK_THAT(history_at(one, 80), !Contains("What changed"));
}

TEST_CASE("Without Unicode there are arrows of letters and no bars") {
  auto report = sample::history(2);
  report.rows[0].trend = {Movement::rose, 2, 4, "", false, {}};
  const auto text = history_at(report, 80, true);
  CHECK_THAT(text, Contains("^ Design") && Contains("rose 2 -> 4"));
  CHECK(std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; }));
}

TEST_CASE("Hostile text stays quiet in every format of a history") {
  for (const auto& text : sample::hostile_texts()) {
    CAPTURE(text);
    const auto report = sample::hostile_history(text);
    for (const int width : {40, 80, 120})
      CHECK(sample::is_quiet(history_at(report, width)));
    const auto md = render(report, Format::md, {});
    CHECK(sample::is_quiet(md));
    CHECK(md.find("<script") == std::string::npos);
    CHECK(sample::is_quiet(render(report, Format::json, {})));
    CHECK_FALSE(
        nlohmann::json::parse(render(report, Format::json, {}), nullptr, false).is_discarded());
  }
}
