// The pages of plans, histories and comparisons: what has to hold of each, and what tells one from
// the other formats.
#include "rung/render.hpp"

#include "render/html/charts.hpp"
#include "support/catch.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/sample_comparison.hpp"
#include "unit/render/sample_growth.hpp"
#include "unit/render/sample_history.hpp"
#include "unit/render/sample_ladder.hpp"

#include <algorithm>
#include <regex>
#include <set>
#include <string>
#include <utility>

using namespace rung;
using Catch::Contains;

namespace {

std::vector<std::string> pages_saying(const std::string& text) {
  std::vector<std::string> pages = {
      render(sample::plan_saying(text), Format::html, {}),
      render(sample::hostile_history(text), Format::html, {}),
      render(sample::hostile_history(text), Format::html, {80, false, false, Paper::a4})};
  for (const auto& comparison : sample::comparisons_saying(text))
    pages.push_back(render(comparison, Format::html, {}));
  const auto ladder = sample::ladder_saying(text);
  for (const auto& [from, to] : {std::pair<LevelIndex, LevelIndex>(0, 1), {1, 2}, {2, 3}})
    pages.push_back(render(level_comparison(ladder, from, to), Format::html, {}));
  return pages;
}

/// The names of all elements that the page opens.
std::set<std::string> element_names(const std::string& page) {
  const std::regex opening("<([a-zA-Z!][a-zA-Z0-9]*)");
  std::set<std::string> names;
  for (std::sregex_iterator at(page.begin(), page.end(), opening), end; at != end; ++at)
    names.insert(at->str(1));
  return names;
}

std::size_t occurrences(const std::string& page, const std::string& piece) {
  std::size_t count = 0;
  for (auto at = page.find(piece); at != std::string::npos; at = page.find(piece, at + 1))
    ++count;
  return count;
}

std::string history_page(const HistoryReport& report) {
  return render(report, Format::html, {});
}

/// With the axes that a report of such days has.
HistoryReport history_on_axis(std::size_t count) {
  auto report = sample::history(count);
  LevelStretch stretch;
  stretch.ladder = report.days.back().ladder;
  stretch.track = report.days.back().track;
  stretch.levels = {{"junior", "Junior Engineer"}, {"Engineer", "Engineer"}};
  for (std::size_t day = 0; day < count; ++day)
    stretch.days.push_back(
        {count == 1 ? 0 : static_cast<double>(day) / static_cast<double>(count - 1), 1, 1});
  report.stretches = {stretch};
  return report;
}

} // namespace

TEST_CASE("No text of a report becomes markup of its page") {
  const auto plain = pages_saying("text");
  for (const auto& text : sample::hostile_texts()) {
    CAPTURE(text);
    const auto pages = pages_saying(text);
    for (std::size_t i = 0; i < pages.size(); ++i) {
      CHECK(sample::is_quiet(pages[i]));
      const auto names = element_names(pages[i]);
      const auto known = element_names(plain[i]);
      CHECK(std::includes(known.begin(), known.end(), names.begin(), names.end()));
      CHECK(occurrences(pages[i], "<h1") == 1);
      CHECK_THAT(pages[i], !Contains("href=\"javascript") && !Contains("<script"));
    }
  }
}

TEST_CASE("A plan's page has boxes to tick and room for owner and date at every gap") {
  const auto report = sample::plan_saying("text");
  const auto page = render(report, Format::html, {});
  const auto cards = report.gaps.size() + report.crossing->ways.size();
  CHECK(occurrences(page, "Owner <span class=\"blank\">") == cards);
  CHECK(occurrences(page, "An idea of our own: <span class=\"blank\">") == report.gaps.size());
  CHECK(occurrences(page, "<li>Evidence: ") == report.gaps.size());
  CHECK(page.find("to try") < page.find("to show"));
  CHECK(page.find("to show") < page.find("to learn"));
}

TEST_CASE("A plan's page says what it rests on in a box before how much lies ahead") {
  auto report = sample::plan_saying("text");
  CHECK_THAT(render(report, Format::html, {}),
             Contains("<p class=\"notice\">Self-assessment: not yet confirmed by anyone else."));
  report.head.no_evidence = report.head.self_only = false;
  CHECK_THAT(render(report, Format::html, {}), !Contains("class=\"notice\""));
}

TEST_CASE("A rating that isn't known is no number on a history's page") {
  auto report = sample::history(2);
  report.rows.front().days.back().rating.reset();
  report.rows.front().changes.front() = {Movement::gone, 2, std::nullopt, {}};
  CHECK_THAT(history_page(report), Contains("<td class=\"number\"><span class=\"soft\" "
                                            "aria-hidden=\"true\">?</span><span class=\"spoken\">"
                                            "not seen</span></td>"));
  report.rows.front().days.back().in_ladder = false;
  CHECK_THAT(history_page(report), Contains("not in that day&#39;s ladder</span></td>"));
}

TEST_CASE("A history's levels are drawn over time, and not of a single day") {
  CHECK_THAT(history_page(history_on_axis(1)),
             !Contains("<svg") && Contains("nothing to compare it with"));
  const auto page = history_page(history_on_axis(3));
  CHECK_THAT(page, Contains("id=\"levels-1-title\"") && Contains(">Junior Engineer</text>"));
  CHECK(occurrences(page, "<circle cx=\"150\"") == 1); // the self view has no entries
}

TEST_CASE("A day on which nothing counts has no mark, and no line leads over it") {
  auto report = history_on_axis(3);
  CHECK(occurrences(history_page(report), "class=\"series-seen\"") == 3); // with the key
  report.days[1].supported.entries = 0;
  const auto page = history_page(report);
  CHECK(occurrences(page, "class=\"series-seen\"") == 1);
  CHECK(occurrences(page, "class=\"mark-seen\"") == 3);
}

TEST_CASE("Levels of different tracks are drawn apart, under a heading each") {
  auto report = history_on_axis(4);
  auto other = report.stretches.front();
  other.track = {"management", "Management"};
  other.first_day = 2;
  report.stretches.front().days.resize(2);
  other.days.erase(other.days.begin(), other.days.begin() + 2);
  report.stretches.push_back(other);
  const auto page = history_page(report);
  CHECK_THAT(page, Contains("<h3>Harbour, Individual contributor</h3>") &&
                       Contains("<h3>Harbour, Management</h3>"));
  CHECK(occurrences(page, "class=\"series-seen\"") == 4); // a line and a key each
}

TEST_CASE("Where the ladder changed, a line stands between the days") {
  auto report = history_on_axis(2);
  CHECK_THAT(history_page(report), !Contains("class=\"mark\""));
  LadderChange change;
  change.from = change.to = report.days.front().ladder;
  change.to.version = "2.0.0";
  report.steps.front().ladder = change;
  CHECK_THAT(history_page(report),
             Contains("class=\"mark\"") && Contains("harbour 1.0.0 → 2.0.0</text>"));
}

TEST_CASE("On a page of tracks every one has a column of the same room") {
  const auto page = render(sample::comparison(), Format::html, {});
  CHECK(occurrences(page, "<table class=\"even\">") == 2);
  CHECK(occurrences(page, "id=\"radar-1\"") + occurrences(page, "id=\"radar-1-title\"") == 1);
  CHECK(occurrences(page, "id=\"radar-2-title\"") == 1);
}

TEST_CASE("What isn't seen, what is short and what counts differ by sign, word and colour") {
  const auto page = render(sample::comparison(), Format::html, {});
  for (const auto* piece :
       {"<span class=\"status unknown\"><span aria-hidden=\"true\">?</span> Not seen yet</span>",
        "<span class=\"status below\"><span aria-hidden=\"true\">✗</span> Seen, but short</span>",
        "<span class=\"status met\"><span aria-hidden=\"true\">✓</span> Counts already"})
    CHECK_THAT(page, Contains(piece));
}

TEST_CASE("A page of tracks says where the ladder describes no way") {
  const auto reports = sample::comparisons_saying("text");
  CHECK_THAT(render(reports[0], Format::html, {}), Contains("Over: text → text"));
  CHECK_THAT(render(reports[1], Format::html, {}),
             Contains("<p class=\"notice\">The ladder describes no way from text to text, and none "
                      "back."));
}

TEST_CASE("Two levels stand in columns of the same room, with what begins and what ends marked") {
  const auto ladder = sample::ladder_saying("text");
  const auto page = render(level_comparison(ladder, 1, 2), Format::html, {});
  CHECK_THAT(page, Contains("<table class=\"even parallel titled\">") &&
                       Contains("<span class=\"change begins\" aria-hidden=\"true\">+</span>") &&
                       Contains("begins at 2") && Contains("<h3>text → text</h3>"));
  CHECK_THAT(page, Contains("the ladder describes no transition"));
}
