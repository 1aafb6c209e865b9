// The search of a ladder's site: everything as a list. The script of the page narrows it down to
// what is typed; without it the list is there all the same, and the field is not.
#include "render/html/ladder_pages.hpp"
#include "render/html/ladder_sections.hpp"
#include "render/ladder_words.hpp"
#include "render/level_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

/// The script shows and hides elements of this class by their text.
Html search_entry(const Html& title, const std::string& facts, const Html& more) {
  Html out = title;
  if (!facts.empty())
    out.add(element("span", {{"class", "small soft block"}}, facts));
  return element("li", {{"class", "entry"}}, out.add(more));
}

Html texts_block(const std::vector<std::string>& texts) {
  return texts.empty() ? Html() : element("div", {{"class", "small"}}, html_list(texts));
}

Html level_entry(const LevelView& level, const LadderLinks& links) {
  const auto& facts = level.card.facts;
  auto words = facts.also_called;
  for (const auto& place : places_in_words(level))
    words.push_back(place);
  for (const auto& fact : level_facts_in_words(facts))
    words.push_back(fact);
  Html more;
  if (!facts.summary.empty())
    more.add(element("p", {{"class", "small"}}, facts.summary));
  more.add(texts_block(facts.responsibilities));
  return search_entry(element("strong", links.level(facts.level)), joined(words, " · "), more);
}

Html competency_entry(const CompetencyView& competency, const LadderLinks& links) {
  Html more;
  if (!competency.summary.empty())
    more.add(element("p", {{"class", "small"}}, competency.summary));
  return search_entry(element("strong", links.competency(competency.competency)),
                      competency.area ? competency.area->title : "", more);
}

/// The behaviours of the scale's ratings.
Html rating_entries(const CompetencyView& competency, const LadderLinks& links) {
  Html out;
  for (const auto& step : competency.steps)
    for (const auto* texts : {&step.behaviours, &step.examples})
      for (const auto& text : *texts)
        out.add(search_entry(
            text, "",
            element("span", {{"class", "small block"}},
                    {links.competency(competency.competency, rating_place(step.rating.rating)),
                     fmt::format(" · {} {}", step.rating.rating, step.rating.title)})));
  return out;
}

/// What levels say in words of their own.
Html own_entries(const LevelView& level, const LadderLinks& links) {
  Html out;
  for (const auto& card : level.card.expects) {
    const auto from =
        element("span", {{"class", "small block"}},
                {links.level(level.card.facts.level, expectation_place(card.competency.id)),
                 fmt::format(" · {}", card.competency.title)});
    for (std::size_t i = 0; i < card.own_behaviours; ++i)
      out.add(search_entry(card.behaviours[i], "", from));
    for (std::size_t i = 0; i < card.own_examples; ++i)
      out.add(search_entry(card.examples[i], "", from));
  }
  return out;
}

Html entries_section(std::string_view id, const std::string& heading, const Html& entries) {
  return entries.empty()
             ? entries
             : section(id, heading, element("ul", {{"class", "plain entries"}}, entries));
}

/// Hidden until the script, which makes it work, shows it.
Html search_field() {
  const Html label =
      element("label", {{"for", "search-field"}}, "Words of a level, a competency or a behaviour");
  const Html field = void_element("input", {{"id", "search-field"},
                                            {"type", "search"},
                                            {"autocomplete", "off"},
                                            {"spellcheck", "false"}});
  const Html found = element("p", {{"id", "search-found"}, {"role", "status"}}, "");
  return element("div", {{"id", "search"}, {"class", "search"}, {"role", "search"}, {"hidden", ""}},
                 {label, field, found});
}

} // namespace

Page search_page(const LadderSite& site, const LadderLinks& links) {
  auto page = page_of_ladder(site.ladder.ladder, site.ladder.rung_version);
  page.title = "Search: " + site.ladder.ladder.title;
  page.kind = "Search";
  page.heading = "Everything in this ladder";
  page.script = "search";
  Html levels;
  Html looks;
  for (const auto& level : site.levels) {
    levels.add(level_entry(level, links));
    looks.add(own_entries(level, links));
  }
  Html competencies;
  for (const auto& competency : site.competencies) {
    competencies.add(competency_entry(competency, links));
    looks.add(rating_entries(competency, links));
  }
  page.main = {search_field(), entries_section("levels", "Levels", levels),
               entries_section("competencies", "Competencies", competencies),
               entries_section("looks", "Behaviours and examples", looks)};
  return page;
}

} // namespace rung
