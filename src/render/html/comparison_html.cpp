// A person's evidence on every track as a page: the text's sections in its order and words. Every
// track has the same room.
#include "render/area_groups.hpp"
#include "render/comparison_words.hpp"
#include "render/formats.hpp"
#include "render/html/assessment_charts.hpp"
#include "render/html/comparison_tracks.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

/// More than these beside each other need a page to scroll on a phone.
constexpr std::size_t few_columns = 3;

std::string even_layout(std::size_t columns) {
  return columns > few_columns ? "even many" : "even";
}

Html overview_cell(const OverviewRow& row, const Fact& fact) {
  if (fact.good)
    return status_badge(*fact.good ? Status::met : Status::below, fact.text);
  return row.strong ? element("strong", fact.text) : Html(fact.text);
}

Html overview_table(const ComparisonReport& report) {
  std::vector<TableColumn> columns = {{""}};
  for (const auto& track : report.tracks)
    columns.push_back({track.assessment.track.title});
  Html rows;
  for (const auto& row : overview_rows(report)) {
    std::vector<Html> cells = {row.label};
    for (const auto& cell : row.cells)
      cells.push_back(overview_cell(row, cell));
    rows.add(table_row(columns, cells));
  }
  return html_table("The tracks side by side", columns, element("tbody", rows),
                    even_layout(columns.size()));
}

/// A radar for each target that is compared: the same room and the same scale.
Html target_radars(const ComparisonReport& report) {
  Html charts;
  for (std::size_t i = 0; i < report.tracks.size(); ++i) {
    const auto& track = report.tracks[i];
    const auto chart = track.shared_target
                           ? Html()
                           : ratings_radar(track.assessment, fmt::format("radar-{}", i + 1));
    if (!chart.empty())
      charts.add(
          element("div", {element("p", element("strong", html_joined({track.assessment.track.title,
                                                                      track.target.level.title}))),
                          chart}));
  }
  return charts.empty() ? charts : element("div", {{"class", "beside"}}, charts);
}

Html compared_cell(const std::optional<CompetencyReport>& row) {
  if (!row)
    return element("span", {{"class", "soft"}}, not_asked);
  Html cell = status_badge(row->status, cell_in_words(*row));
  cell.add(spoken({", ", status_word(*row)}));
  if (row->core)
    cell.add({" ", element("span", {{"aria-hidden", "true"}}, "*"), spoken(" (core)")});
  return cell;
}

Html side_by_side_section(const ComparisonReport& report) {
  const auto& both = report.competencies;
  if (both.rows.empty())
    return {};
  std::vector<TableColumn> columns = {{"Competency"}};
  for (const auto& target : both.targets)
    columns.push_back({target.title});
  Html rows;
  for (const auto& group : by_area(both.rows)) {
    Html body = table_group(columns, group.title);
    for (const auto* competency : group.items) {
      std::vector<Html> cells = {competency->competency.title};
      for (const auto& row : competency->at)
        cells.push_back(compared_cell(row));
      body.add(table_row(columns, cells));
    }
    rows.add(element("tbody", body));
  }
  return section(
      "competencies", competencies_title,
      html_table(table_key(report, unicode_glyphs), columns, rows, even_layout(columns.size())));
}

std::vector<SectionLink> comparison_links(const ComparisonReport& report) {
  std::vector<SectionLink> links;
  for (const auto& track : report.tracks) {
    if (track.own)
      continue;
    links.push_back({track_section_id(track), track.assessment.track.title});
    if (track.change && !track.shared_target)
      links.push_back({change_section_id(track), change_title(track)});
  }
  if (!report.competencies.rows.empty())
    links.push_back({"competencies", std::string(competencies_title)});
  if (!report.notices.empty())
    links.push_back({"notices", "Notices"});
  return links;
}

} // namespace

std::string comparison_html(const ComparisonReport& report, const Style& style) {
  auto facts = comparison_header(report);
  facts.erase(facts.begin()); // the person is the title
  Page page;
  page.title = report.person.title + ": tracks side by side";
  page.kind = "Tracks side by side";
  page.heading = report.person.title;
  page.facts = html_joined({facts.begin(), facts.end()});
  page.navigation = section_links(comparison_links(report));
  for (const auto& notice : comparison_notices_first(report))
    page.main.add(notice_box(notice));
  page.main.add(overview_table(report));
  page.main.add(element("p", comparison_rule(report)));
  page.main.add(target_radars(report));
  for (const auto& track : report.tracks)
    if (!track.own)
      page.main.add(track_sections(report, track));
  page.main.add(side_by_side_section(report));
  page.main.add(element("p", {{"class", "closing"}}, comparison_limit(report)));
  page.main.add(notices_section(report.notices));
  page.footer = provenance(report.ladder, report.rung_version);
  return html_document(page, style);
}

} // namespace rung
