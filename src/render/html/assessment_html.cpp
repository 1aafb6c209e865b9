// An assessment as a page: the text's sections in its order and words, with charts.
#include "render/area_groups.hpp"
#include "render/formats.hpp"
#include "render/html/assessment_charts.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"
#include "render/numbers.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

Html answer_cards(const AssessmentReport& report) {
  Html cards;
  for (const auto& answer : answers_of(report)) {
    Html content = element("dt", answer.label);
    content.add(element("dd", {{"class", "big"}}, answer.level));
    for (const auto& remark : answer.remarks)
      content.add(element("dd", {{"class", "remark"}}, remark));
    cards.add(element("div", {{"class", answer.headline ? "first" : "other"}}, content));
  }
  return element("dl", {{"class", "answers"}}, cards);
}

Html target_section(const AssessmentReport& report) {
  const auto& target = report.target;
  std::vector<Html> facts;
  for (const auto& fact : gate_facts(target))
    facts.emplace_back(fact.text);
  facts.emplace_back(fmt::format("readiness {} %", target.readiness));
  Html words = element("p", {element("strong", gate_sentence(target).text)});
  words.add(html_items(facts));
  return section(
      "target", "Towards " + target.level.title,
      element("div", {{"class", "beside"}}, {element("div", words), ratings_radar(report)}));
}

Html status_cell(const CompetencyReport& row) {
  Html out = status_badge(row.status, status_word(row));
  for (const auto& note : row_notes(row))
    out.add(element("span", {{"class", "small soft"}}, note));
  return out;
}

Html confidence_cell(const CompetencyReport& row) {
  Html out = name_of(row.confidence);
  if (row.decides)
    out.add(element("span", {{"class", "small soft"}}, decides_sentence(*row.decides)));
  return out;
}

Html competencies_section(const AssessmentReport& report) {
  if (report.competencies.empty())
    return {};
  const std::vector<TableColumn> columns = {{"Competency"},
                                            {"Expected", ColumnKind::number},
                                            {"Seen", ColumnKind::number},
                                            {"Support", ColumnKind::number},
                                            {"Self", ColumnKind::number},
                                            {"Manager", ColumnKind::number},
                                            {"Confidence"},
                                            {"Status"}};
  Html rows;
  for (const auto& group : by_area(report.competencies)) {
    Html body = table_group(columns, group.title);
    for (const auto* row : group.items)
      body.add(table_row(
          columns, {competency_title(row->competency, row->core && row->expected),
                    rating_cell(row->expected), rating_cell(row->rating),
                    row->support_at_expected ? Html(percent(*row->support_at_expected)) : Html(),
                    rating_cell(row->self), rating_cell(row->manager), confidence_cell(*row),
                    status_cell(*row)}));
    rows.add(element("tbody", body));
  }
  const auto caption =
      fmt::format("Competencies against {}. A dot marks what is core.", report.target.level.title);
  return section("competencies", "Competencies, against " + report.target.level.title,
                 {html_table(caption, columns, rows), support_chart(report)});
}

Html levels_section(const AssessmentReport& report) {
  if (report.levels.empty() || report.competencies.empty())
    return {};
  return section("levels", "Every level of the track", levels_heatmap(report));
}

Html gap_card(const GapReport& gap, std::size_t number) {
  Html content = element(
      "h3", {fmt::format("{}. ", number), gap_title(gap), ": ", gap_way(gap, unicode_glyphs)});
  content.add(element("p", {{"class", "small"}},
                      {element("strong", gap.needed ? "needed" : "not needed for the gate"), " ",
                       element("span", {{"class", "soft"}}, joined(gap_facts(gap), " · "))}));
  content.add(guidance_html(gap.guidance));
  return element("article", {{"class", "card"}}, content);
}

Html gaps_section(const AssessmentReport& report) {
  if (report.gaps.empty())
    return {};
  Html cards;
  for (std::size_t i = 0; i < report.gaps.size(); ++i)
    cards.add(gap_card(report.gaps[i], i + 1));
  return section("gaps", "Gaps, the shortest way first",
                 element("div", {{"class", "cards"}}, cards));
}

Html talk_section(const AssessmentReport& report) {
  const auto tendency = tendency_sentence(report);
  const auto& talks = report.self_manager.talk;
  if (talks.empty() && tendency.empty())
    return {};
  Html content;
  for (const auto& talk : talks) {
    content.add(element("h3", talk.competency.title));
    content.add(element("p", talk_sentence(talk)));
    content.add(
        element("div", {{"class", "columns"}},
                {element("div", {element("h4", "self saw"), html_list(talk.self_entries)}),
                 element("div", {element("h4", "manager saw"), html_list(talk.manager_entries)})}));
  }
  if (!tendency.empty())
    content.add(element("p", tendency));
  return section("conversation", talks.empty() ? "Self and manager" : "Worth a conversation",
                 content);
}

Html promotion_section(const AssessmentReport& report) {
  if (report.promotion.empty())
    return {};
  return section("promotion", "Conditions of a promotion case for " + report.target.level.title,
                 conditions_html(report.promotion));
}

std::vector<SectionLink> links_of(const AssessmentReport& report) {
  std::vector<SectionLink> links = {{"target", "Towards " + report.target.level.title}};
  if (!report.competencies.empty()) {
    links.push_back({"competencies", "Competencies"});
    links.push_back({"levels", "Levels"});
  }
  if (!report.gaps.empty())
    links.push_back({"gaps", "Gaps"});
  if (!report.self_manager.talk.empty() || !tendency_sentence(report).empty())
    links.push_back({"conversation", "Self and manager"});
  if (!report.promotion.empty())
    links.push_back({"promotion", "Promotion case"});
  if (!report.notices.empty())
    links.push_back({"notices", "Notices"});
  return links;
}

} // namespace

std::string assessment_html(const AssessmentReport& report, const Style& style) {
  auto facts = header_facts(report.person, report.ladder, report.track, report.as_of);
  facts.erase(facts.begin()); // the person is the title
  Page page;
  page.title =
      fmt::format("{}: assessment towards {}", report.person.title, report.target.level.title);
  page.kind = "Assessment";
  page.heading = report.person.title;
  page.facts = html_joined({facts.begin(), facts.end()});
  page.navigation = section_links(links_of(report));
  for (const auto& notice : headline_notices(report))
    page.main.add(notice_box(notice));
  page.main.add(answer_cards(report));
  page.main.add(target_section(report));
  page.main.add(competencies_section(report));
  page.main.add(levels_section(report));
  page.main.add(gaps_section(report));
  page.main.add(talk_section(report));
  page.main.add(promotion_section(report));
  page.main.add(notices_section(report.notices));
  page.footer = provenance(report.ladder, report.rung_version);
  return html_document(page, style);
}

} // namespace rung
