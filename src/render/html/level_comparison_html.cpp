// Two levels beside each other as a page: the text's sections in its order and words, each level
// with the same room.
#include "render/formats.hpp"
#include "render/html/ladder_sections.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"
#include "render/ladder_words.hpp"
#include "render/level_comparison_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

std::string levels_in_words(const LevelComparison& comparison) {
  return way_in_words(comparison.sum.from, comparison.sum.to, unicode_glyphs);
}

/// Grade, pay, scope and what each level is for, in parallel.
Html parallel_facts(const LevelComparison& comparison) {
  const auto& sum = comparison.sum;
  const std::vector<TableColumn> columns = {
      {""}, {sum.from.level.title}, {sum.to.level.title}, {""}};
  Html rows;
  for (const auto& row : fact_rows(comparison))
    rows.add(table_row(
        columns, {row.name, element("strong", row.from), element("strong", row.to), row.relation}));
  if (!sum.from.summary.empty() || !sum.to.summary.empty())
    rows.add(table_row(columns, {"summary", sum.from.summary, sum.to.summary, ""}));
  return rows.empty() ? rows
                      : html_table(levels_in_words(comparison), columns, element("tbody", rows),
                                   "even parallel titled");
}

/// What a change asks to show anew, each text with its rating where there are several.
Html new_behaviours_list(const ExpectationChange& change) {
  const auto rated = std::ranges::count_if(
      change.new_texts, [](const RatingTexts& texts) { return texts.rating.has_value(); });
  Html items;
  for (const auto& texts : change.new_texts)
    for (const auto& behaviour : texts.behaviours) {
      Html item;
      if (rated > 1 && texts.rating)
        item.add(fmt::format("{}: ", *texts.rating));
      item.add(behaviour);
      if (!texts.rating)
        item.add(element("span", {{"class", "soft small-inline"}}, own_words_mark));
      items.add(element("li", item));
    }
  return element("ul", items);
}

/// `deeper`: below a heading of the third rank.
Html new_behaviours_cards(const std::vector<ExpectationChange>& changes, bool deeper) {
  Html cards;
  for (const auto* change : by_kind(changes)) {
    if (!has_new_behaviours(*change))
      continue;
    const Html title = {change->competency.title, fmt::format(" at {} {}", change->after->rating,
                                                              change->after->rating_title)};
    cards.add(element(
        "article", {{"class", "card"}},
        {deeper ? element("h4", title) : element("h3", title), new_behaviours_list(*change)}));
  }
  return cards.empty() ? cards : element("div", {{"class", "cards"}}, cards);
}

Html path_step_part(const LevelComparison& comparison, const LevelPath& path, std::size_t number) {
  const auto& step = path.steps[number];
  Html out = element("h3", fmt::format("Step {} of {}: {}", number + 1, path.steps.size(),
                                       way_in_words(step.from, step.to, unicode_glyphs)));
  const auto facts = standing_changes(step, unicode_glyphs);
  if (!facts.empty())
    out.add(element("p", html_joined({facts.begin(), facts.end()})));
  out.add(changes_content(step.changes, comparison.all_core, LadderLinks()));
  return out.add(new_behaviours_cards(step.changes, true));
}

Html path_section(const LevelComparison& comparison, std::size_t number) {
  const auto& path = comparison.paths[number];
  Html content = matrix_table(path.matrix, {}, comparison.all_core, LadderLinks());
  if (!path.unchanged.empty())
    content.add(element("p", {"The same all along: ", listed(titles_of(path.unchanged))}));
  for (std::size_t step = 0; step < path.steps.size(); ++step)
    content.add(path_step_part(comparison, path, step));
  return section(fmt::format("path-{}", number + 1), path_title(path), content);
}

Html level_column(const std::string& title, const std::vector<std::string>& texts) {
  return texts.empty() ? Html() : element("div", {element("h3", title), html_list(texts)});
}

Html both_levels_section(std::string_view id, const std::string& title,
                         const LevelDifference& difference, const TextLists& lists) {
  if (lists.empty())
    return {};
  const Html alone = {level_column(difference.from.level.title + " alone", *lists.ended),
                      level_column(difference.to.level.title + " alone", *lists.begun)};
  return section(
      id, title,
      {element("div", {{"class", "columns"}}, alone), level_column("both", *lists.kept)});
}

Html way_cards(const LevelFacts& from, const LevelFacts& to, const std::vector<WayCard>& ways) {
  const auto title = element("h3", way_in_words(from, to, unicode_glyphs));
  if (ways.empty())
    return element("article", {{"class", "card"}},
                   {title, element("p", "the ladder describes no transition")});
  Html cards;
  for (const auto& way : ways)
    cards.add(element("article", {{"class", "card"}}, {title, way_content(way)}));
  return cards;
}

Html over_and_back_section(const LevelComparison& comparison) {
  if (!shows_ways(comparison))
    return {};
  const auto& sum = comparison.sum;
  return section("ways", "The way over, and back",
                 element("div", {{"class", "cards"}},
                         {way_cards(sum.from, sum.to, comparison.ways),
                          way_cards(sum.to, sum.from, comparison.ways_back)}));
}

std::string differences_title(const LevelComparison& comparison) {
  return in_steps(comparison) ? "In sum" : "What differs";
}

std::vector<SectionLink> level_comparison_links(const LevelComparison& comparison) {
  std::vector<SectionLink> links;
  if (in_steps(comparison))
    for (std::size_t i = 0; i < comparison.paths.size(); ++i)
      links.push_back({fmt::format("path-{}", i + 1), path_title(comparison.paths[i])});
  links.push_back({"differences", differences_title(comparison)});
  if (!responsibilities_of(comparison.sum).empty())
    links.push_back({"responsibilities", "Responsibilities"});
  if (!boundaries_of(comparison.sum).empty())
    links.push_back({"boundaries", "Where each role ends"});
  if (shows_ways(comparison))
    links.push_back({"ways", "The way over, and back"});
  return links;
}

Html differences(const LevelComparison& comparison) {
  const auto& changes = comparison.sum.changes;
  Html out = section("differences", differences_title(comparison),
                     changes_content(changes, comparison.all_core, LadderLinks()));
  if (!in_steps(comparison) && std::ranges::any_of(changes, has_new_behaviours))
    out.add(section("to-show", "To show for what is new", new_behaviours_cards(changes, false)));
  return out;
}

} // namespace

std::string level_comparison_html(const LevelComparison& comparison, const Style& style) {
  const auto& sum = comparison.sum;
  std::vector<Html> facts = {
      fmt::format("{} {}", comparison.ladder.title, comparison.ladder.version)};
  for (const auto& fact : kind_of_comparison(comparison))
    facts.emplace_back(fact);
  Page page;
  page.title =
      fmt::format("{}: two levels of {}", levels_in_words(comparison), comparison.ladder.title);
  page.language = comparison.ladder.language;
  page.kind = "Two levels";
  page.heading = levels_in_words(comparison);
  page.facts = html_joined(facts);
  page.more_style = "ladder";
  page.navigation = section_links(level_comparison_links(comparison));
  page.main.add(parallel_facts(comparison));
  if (in_steps(comparison))
    for (std::size_t i = 0; i < comparison.paths.size(); ++i)
      page.main.add(path_section(comparison, i));
  page.main.add(differences(comparison));
  page.main.add(
      both_levels_section("responsibilities", "Responsibilities", sum, responsibilities_of(sum)));
  page.main.add(both_levels_section("boundaries", "Where each role ends: not expected", sum,
                                    boundaries_of(sum)));
  page.main.add(over_and_back_section(comparison));
  page.footer = provenance(comparison.ladder, comparison.rung_version);
  return html_document(page, style);
}

} // namespace rung
