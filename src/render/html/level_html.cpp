// A level as a page: the text's sections in its order and words.
#include "render/area_groups.hpp"
#include "render/formats.hpp"
#include "render/glyphs.hpp"
#include "render/html/ladder_pages.hpp"
#include "render/html/ladder_sections.hpp"
#include "render/ladder_words.hpp"
#include "render/level_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <optional>

namespace rung {

namespace {

Html fact_card(const std::string& label, const Html& value) {
  return element("div", {element("dt", label), element("dd", {{"class", "big"}}, value)});
}

/// Grade, scope, pay and the levels of equal grade: those that there are.
Html standing_cards(const LevelView& view, const LadderLinks& links) {
  const auto& facts = view.card.facts;
  Html cards;
  if (facts.grade)
    cards.add(fact_card("grade", std::to_string(*facts.grade)));
  if (facts.scope)
    cards.add(fact_card("scope", *facts.scope));
  if (facts.pay)
    cards.add(
        fact_card("pay", {facts.pay->currency, " ",
                          element("span", {{"class", "nowrap"}}, band_in_words(*facts.pay))}));
  Html twins;
  for (const auto& twin : view.twins) {
    twins.add(element("dd", {{"class", "big"}}, links.level(twin.level.level)));
    twins.add(element("dd", {{"class", "remark"}}, facts_of_twin(twin)));
  }
  if (!twins.empty())
    cards.add(element("div", {element("dt", "equal grade"), twins}));
  return cards.empty() ? cards : element("dl", {{"class", "answers"}}, cards);
}

Html own_or_not(const std::string& text, bool own) {
  Html out = text;
  if (own)
    out.add(element("span", {{"class", "soft small"}}, own_words_mark));
  return element("li", out);
}

/// What it looks like: behaviours, then examples.
Html looks_of(const ExpectationCard& card) {
  Html behaviours;
  for (std::size_t i = 0; i < card.behaviours.size(); ++i)
    behaviours.add(own_or_not(card.behaviours[i], i < card.own_behaviours));
  Html examples;
  for (std::size_t i = 0; i < card.examples.size(); ++i)
    examples.add(own_or_not(card.examples[i], i < card.own_examples));
  Html out;
  if (!behaviours.empty())
    out.add(element("ul", behaviours));
  if (!examples.empty())
    out.add({element("p", {{"class", "label"}}, "such as"),
             element("ul", {{"class", "examples"}}, examples)});
  return out;
}

Html expectation_facts_line(const LevelView& view, const ExpectationCard& card) {
  const auto changes = changes_from_below(view, card.competency.id);
  Html line = {rating_pips(card.rating, view.top_rating), " "};
  if (changes.size() == 1 && changes.front().change->change != Change::same)
    line.add({change_sign(changes.front().change->change), " "});
  return element("p", line.add(facts_line(facts_of_expectation(view, card, unicode_glyphs))));
}

Html expectation_article(const LevelView& view, const ExpectationCard& card, bool in_area,
                         const LadderLinks& links) {
  const auto title = links.competency(card.competency, rating_place(card.rating));
  Html content = in_area ? element("h4", title) : element("h3", title);
  content.add(expectation_facts_line(view, card));
  for (const auto& [level, facts] : facts_from_several(view, card, unicode_glyphs))
    content.add(
        element("p", {{"class", "small soft"}},
                {fmt::format("from {}: ", level), html_joined({facts.begin(), facts.end()})}));
  content.add(looks_of(card));
  return element("article", {{"class", "card"}, {"id", expectation_place(card.competency.id)}},
                 content);
}

Html signs_line(const LevelView& view) {
  std::vector<Html> meanings;
  for (const auto& [change, meaning] : sign_meanings(view))
    meanings.push_back({change_sign(change), " ", meaning});
  return meanings.empty() ? Html() : element("p", {{"class", "small soft"}}, html_joined(meanings));
}

std::string expected_heading(const LevelView& view) {
  const auto below = levels_below_in_words(view);
  return below.empty() ? "Expected" : "Expected, and what is new against " + below;
}

Html expected_section(const LevelView& view, const LadderLinks& links) {
  Html content = signs_line(view);
  for (const auto& group : by_area(view.card.expects)) {
    if (!group.title.empty())
      content.add(element("h3", group.title));
    Html cards;
    for (const auto* card : group.items)
      cards.add(expectation_article(view, *card, !group.title.empty(), links));
    content.add(element("div", {{"class", "cards"}}, cards));
  }
  if (view.card.expects.empty())
    content.add(element("p", "Nothing: the level lists no competency."));
  for (const auto& sentence : ended_in_words(view))
    content.add(element("p", sentence));
  if (view.all_core)
    content.add(element("p", {{"class", "soft"}}, all_core_sentence));
  return section("expected", expected_heading(view), content);
}

Html way_card_of(const WayCard& way, std::string_view word, const LevelFacts& other,
                 const LadderLinks& links) {
  auto facts = end_of_way(other);
  facts.erase(facts.begin()); // the title is the heading
  Html content = element("h3", {word, " ", links.level(other.level)});
  if (!facts.empty())
    content.add(element("p", {{"class", "small soft"}}, html_joined({facts.begin(), facts.end()})));
  return element("article", {{"class", "card"}}, content.add(way_content(way)));
}

Html level_ways_section(const LevelView& view, const LadderLinks& links) {
  Html cards;
  for (const auto& way : view.card.ways_out)
    cards.add(way_card_of(way, "to", way.to, links));
  for (const auto& way : view.card.ways_in)
    cards.add(way_card_of(way, "from", way.from, links));
  if (cards.empty())
    return {};
  return section("ways", "Ways over and back", element("div", {{"class", "cards"}}, cards));
}

/// Each neighbour once, with the tracks on which it is one.
Html neighbour_items(const LevelView& view, std::optional<Named> TrackPlace::*which,
                     const LadderLinks& links) {
  std::vector<Named> levels;
  std::vector<std::vector<std::string>> tracks;
  for (const auto& place : view.places) {
    const auto& level = place.*which;
    if (!level)
      continue;
    std::size_t at = 0;
    while (at < levels.size() && levels[at].id != level->id)
      ++at;
    if (at == levels.size()) {
      levels.push_back(*level);
      tracks.emplace_back();
    }
    tracks[at].push_back(place.track.title);
  }
  Html out;
  for (std::size_t i = 0; i < levels.size(); ++i)
    out.add(element("li", {element("strong", links.level(levels[i])), " ",
                           element("span", {{"class", "small soft"}}, listed(tracks[i]))}));
  return out;
}

Html neighbours_part(const LevelView& view, const LadderLinks& links) {
  Html out;
  const auto add = [&](const std::string& label, std::optional<Named> TrackPlace::*which) {
    const auto items = neighbour_items(view, which, links);
    if (!items.empty())
      out.add(element("div", {element("p", {{"class", "label"}}, label),
                              element("ul", {{"class", "plain"}}, items)}));
  };
  add("below it", &TrackPlace::below);
  add("above it", &TrackPlace::above);
  if (out.empty())
    return out;
  const Html columns = element("div", {{"class", "neighbours"}}, out);
  return links.in_site() ? element("nav", {{"aria-label", "Levels below and above"}}, columns)
                         : columns;
}

Html lists_section(std::string_view id, const std::string& heading,
                   const std::vector<std::string>& items) {
  return items.empty() ? Html() : section(id, heading, html_list(items));
}

} // namespace

Page level_page(const LevelView& view, const LadderLinks& links) {
  const auto& facts = view.card.facts;
  auto page = page_of_ladder(view.ladder, view.rung_version);
  page.title = fmt::format("{}: {}", facts.level.title, view.ladder.title);
  page.kind = "Level";
  page.heading = facts.level.title;
  const auto places = places_in_words(view);
  std::vector<Html> head(places.begin(), places.end());
  if (!facts.also_called.empty())
    head.push_back({"also called ", joined(facts.also_called, ", ")});
  if (!links.in_site())
    head.insert(head.begin(), fmt::format("{} {}", view.ladder.title, view.ladder.version));
  page.facts = html_joined(head);
  if (!facts.summary.empty())
    page.main.add(element("p", {{"class", "intro"}}, facts.summary));
  page.main.add(standing_cards(view, links));
  page.main.add(lists_section("responsibilities", "Responsibilities", facts.responsibilities));
  page.main.add(expected_section(view, links));
  page.main.add(
      lists_section("boundaries", "Where the role ends: not expected", facts.not_expected));
  page.main.add(level_ways_section(view, links));
  page.main.add(neighbours_part(view, links));
  return page;
}

std::string level_view_html(const LevelView& view, const Style& style) {
  return html_document(level_page(view, LadderLinks()), style);
}

} // namespace rung
