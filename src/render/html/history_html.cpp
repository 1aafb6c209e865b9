// A history as a page: the text's sections in its order and words, with the levels drawn over time.
#include "render/formats.hpp"
#include "render/history_wording.hpp"
#include "render/html/history_charts.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

using RatingOf = std::optional<int> DayRating::*;

Html history_facts(const HistoryReport& report) {
  std::vector<Html> facts;
  if (!report.days.empty()) {
    const auto& last = report.days.back();
    facts = {fmt::format("{} {}", last.ladder.title, last.ladder.version), last.track.title};
  }
  facts.emplace_back(history_span(report));
  if (!report.days.empty())
    facts.emplace_back(history_view(report));
  return html_joined(facts);
}

/// Sign, word and colour of what became of something.
Html moved(Movement change, const Html& words) {
  const auto sign = change_sign(change, unicode_glyphs);
  return element("span", {{"class", fmt::format("moved {}", name_of(change))}},
                 {element("span", {{"aria-hidden", "true"}}, sign), " ", words});
}

std::string levels_title(const HistoryReport& report) {
  return "Levels, and readiness towards " + report.target->title;
}

Html days_section(const HistoryReport& report) {
  if (report.days.empty())
    return {};
  const std::vector<TableColumn> columns = {
      {"Day", ColumnKind::keep},
      {report.view == ViewKind::supported ? "Supported" : "Self-assessment"},
      {"Readiness", ColumnKind::number},
      {"Also", ColumnKind::sentences},
      {"Ladder"}};
  Html rows;
  for (const auto& day : report.days) {
    const auto facts = day_facts(report, day);
    rows.add(table_row(columns, {day.day, element("strong", day_level(report, day)),
                                 readiness_in_words(day), html_joined({facts.begin(), facts.end()}),
                                 fmt::format("{} {}", day.ladder.id, day.ladder.version)}));
  }
  return section("levels", levels_title(report),
                 {levels_over_time(report),
                  html_table(levels_title(report), columns, element("tbody", rows), "titled")});
}

/// A number, or a sign for what isn't one, with its meaning for a screen reader.
Html day_cell(const DayRating& day, RatingOf which) {
  if (day.*which)
    return std::to_string(*(day.*which));
  const auto sign = day.in_ladder ? unicode_glyphs.unknown : std::string_view("-");
  return {element("span", {{"class", "soft"}, {"aria-hidden", "true"}}, sign),
          spoken(day.in_ladder ? "not seen" : "not in that day's ladder")};
}

/// The rating of a day, marked where it rose or fell since the day before.
Html rating_on(const HistoryRow& row, std::size_t day) {
  auto cell = day_cell(row.days[day], &DayRating::rating);
  if (day == 0)
    return cell;
  const auto change = row.changes[day - 1].change;
  if (change != Movement::rose && change != Movement::fell)
    return cell;
  return {moved(change, {spoken(name_of(change)), " ", cell})};
}

std::vector<TableColumn> day_columns(const HistoryReport& report) {
  std::vector<TableColumn> columns = {{"Competency"}};
  for (const auto& day : report.days)
    columns.push_back({day.day, ColumnKind::number});
  return columns;
}

Html ratings_section(const HistoryReport& report) {
  if (report.rows.empty())
    return {};
  const bool several = report.days.size() > 1;
  auto columns = day_columns(report);
  columns.push_back({"Expected", ColumnKind::number});
  if (several)
    columns.push_back({"Change", ColumnKind::keep});
  Html rows;
  for (const auto& row : report.rows) {
    std::vector<Html> cells = {row.competency.title};
    for (std::size_t day = 0; day < row.days.size(); ++day)
      cells.push_back(rating_on(row, day));
    const auto& expected = row.days.back().expected;
    cells.push_back(expected ? Html(std::to_string(*expected)) : Html());
    if (several)
      cells.push_back(moved(row.trend.change, trend_in_words(row.trend, unicode_glyphs)));
    rows.add(table_row(columns, cells));
  }
  const auto title = "Competencies, against " + report.target->title;
  const auto legend = history_legend(report, unicode_glyphs);
  Html content = html_table(title, columns, element("tbody", rows), "titled");
  if (!legend.empty())
    content.add(
        element("p", {{"class", "soft small"}}, html_joined({legend.begin(), legend.end()})));
  return section("ratings", title, content);
}

Html sources_section(const HistoryReport& report) {
  if (report.rows.empty() || report.view != ViewKind::supported)
    return {};
  const auto columns = day_columns(report);
  Html rows;
  for (const auto& row : report.rows) {
    std::vector<Html> cells = {row.competency.title};
    for (const auto& day : row.days)
      cells.push_back(day.self || day.manager ? Html{day_cell(day, &DayRating::self), " / ",
                                                     day_cell(day, &DayRating::manager)}
                                              : day_cell(day, &DayRating::self));
    rows.add(table_row(columns, cells));
  }
  const std::string title = "Self and manager, each alone";
  return section("sources", title, html_table(title, columns, element("tbody", rows), "titled"));
}

Html passage_card(const HistoryPassage& passage) {
  Html facts;
  for (const auto& fact : passage.facts) {
    const bool of_ladder = fact.label == "ladder" || fact.label == "track";
    if (!fact.label.empty())
      facts.add(element("dt", of_ladder ? Html(fact.label) : moved(fact.change, fact.label)));
    facts.add(element("dd", html_joined({fact.items.begin(), fact.items.end()})));
  }
  return element("article", {{"class", "card"}},
                 {element("h3", passage.title), facts.empty()
                                                    ? element("p", "Nothing changed.")
                                                    : element("dl", {{"class", "pairs"}}, facts)});
}

Html steps_section(const HistoryReport& report) {
  if (report.steps.empty())
    return {};
  Html cards;
  for (const auto& passage : passages_of(report, unicode_glyphs))
    cards.add(passage_card(passage));
  return section("changes", "What changed, and why", element("div", {{"class", "stack"}}, cards));
}

std::vector<SectionLink> history_links(const HistoryReport& report) {
  std::vector<SectionLink> links;
  if (!report.days.empty())
    links.push_back({"levels", "Levels"});
  if (!report.rows.empty())
    links.push_back({"ratings", "Competencies"});
  if (!report.rows.empty() && report.view == ViewKind::supported)
    links.push_back({"sources", "Self and manager"});
  if (!report.steps.empty())
    links.push_back({"changes", "What changed, and why"});
  if (!report.notices.empty())
    links.push_back({"notices", "Notices"});
  return links;
}

/// Each text of a ladder that a day was judged by, once.
Html history_provenance(const HistoryReport& report) {
  if (report.days.empty())
    return element("p", {"Made by rung ", report.rung_version, "."});
  Html out;
  for (std::size_t day = 0; day < report.days.size(); ++day)
    if (day == 0 || report.steps[day - 1].ladder)
      out.add(provenance(report.days[day].ladder, report.rung_version));
  return out;
}

} // namespace

std::string history_html(const HistoryReport& report, const Style& style) {
  Page page;
  page.title = fmt::format("{}: levels and ratings over time", report.person.title);
  page.kind = "Levels and ratings over time";
  page.heading = report.person.title;
  page.facts = history_facts(report);
  page.navigation = section_links(history_links(report));
  if (report.days.size() == 1)
    page.main.add(notice_box(nothing_to_compare(report)));
  page.main.add(days_section(report));
  page.main.add(ratings_section(report));
  page.main.add(sources_section(report));
  page.main.add(steps_section(report));
  page.main.add(notices_section(report.notices));
  page.footer = history_provenance(report);
  return html_document(page, style);
}

} // namespace rung
