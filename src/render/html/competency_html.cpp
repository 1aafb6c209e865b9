// A competency as a page: who expects which rating, and what each looks like.
#include "render/formats.hpp"
#include "render/html/ladder_pages.hpp"
#include "render/html/ladder_sections.hpp"
#include "render/html/report_parts.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

Html levels_table(const std::string& track, const std::vector<LevelExpectation>& levels,
                  const CompetencyView& view, const LadderLinks& links) {
  const std::vector<TableColumn> columns = {{"Level"}, {"Grade", ColumnKind::number}, {"Expected"}};
  const auto top = static_cast<int>(view.steps.size());
  Html rows;
  for (const auto& [level, grade, expectation] : levels) {
    if (!expectation)
      continue;
    Html expected = {rating_pips(expectation->rating, top), " ",
                     facts_line(expectation_facts(*expectation, view.all_core))};
    expected.add(html_list(expectation->behaviours));
    rows.add(table_row(columns, {links.level(level, expectation_place(view.competency.id)),
                                 grade ? Html(std::to_string(*grade)) : Html(), expected}));
  }
  Html out = rows.empty() ? element("p", {{"class", "label"}}, track)
                          : html_table(track, columns, element("tbody", rows));
  const auto others = not_expected_of(levels);
  if (!others.empty())
    out.add(element("p", {{"class", "small soft"}}, others));
  return element("div", out);
}

Html expected_of_section(const CompetencyView& view, const LadderLinks& links) {
  Html tables;
  for (const auto& track : view.tracks)
    tables.add(levels_table(track.track.title, track.levels, view, links));
  if (!view.in_no_track.empty())
    tables.add(levels_table("In no track", view.in_no_track, view, links));
  return section("expected", "Expected of", element("div", {{"class", "columns"}}, tables));
}

Html step_part(const StepCard& step, int top, const LadderLinks& links) {
  const auto place = rating_place(step.rating.rating);
  Html content = element("h3", {{"id", place + "-title"}},
                         {fmt::format("{} {} ", step.rating.rating, step.rating.title),
                          rating_pips(step.rating.rating, top)});
  if (!step.rating.meaning.empty())
    content.add(element("p", {{"class", "soft"}}, step.rating.meaning));
  std::vector<Html> levels;
  for (const auto& level : step.expected_at)
    levels.push_back(links.level(level));
  if (!levels.empty())
    content.add(element("p", {{"class", "small"}}, {"Expected of ", listed_html(levels)}));
  Guidance looks;
  looks.examples = step.examples;
  Guidance growth;
  growth.to_try = step.to_try;
  growth.to_learn = step.to_learn;
  const Html left = {html_list(step.behaviours), guidance_html(looks)};
  const Html right = guidance_html(growth);
  if (!left.empty() || !right.empty())
    content.add(
        element("div", {{"class", "columns"}}, {element("div", left), element("div", right)}));
  return element("section",
                 {{"id", place}, {"class", "card step"}, {"aria-labelledby", place + "-title"}},
                 content);
}

} // namespace

Page competency_page(const CompetencyView& view, const LadderLinks& links) {
  auto page = page_of_ladder(view.ladder, view.rung_version);
  page.title = fmt::format("{}: {}", view.competency.title, view.ladder.title);
  page.kind = "Competency";
  page.heading = view.competency.title;
  std::vector<Html> facts;
  if (!links.in_site())
    facts.emplace_back(fmt::format("{} {}", view.ladder.title, view.ladder.version));
  if (view.area)
    facts.emplace_back(view.area->title);
  if (view.pillar)
    facts.emplace_back(fmt::format("pillar {}", name_of(*view.pillar)));
  page.facts = html_joined(facts);
  if (!view.summary.empty())
    page.main.add(element("p", {{"class", "intro"}}, view.summary));
  page.main.add(expected_of_section(view, links));
  Html steps;
  for (const auto& step : view.steps)
    steps.add(step_part(step, static_cast<int>(view.steps.size()), links));
  page.main.add(section("looks", "What each rating looks like", steps));
  return page;
}

std::string competency_view_html(const CompetencyView& view, const Style& style) {
  return html_document(competency_page(view, LadderLinks()), style);
}

} // namespace rung
