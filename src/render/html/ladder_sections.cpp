#include "render/html/ladder_sections.hpp"

#include "render/area_groups.hpp"
#include "render/glyphs.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

Html rating_number(int rating) {
  return element("span", {{"class", "chip"}, {"aria-hidden", "true"}}, std::to_string(rating));
}

Html competency_item(const CompetencyCard& card, const LadderLinks& links) {
  Html out = element("strong", links.competency(card.competency));
  if (!card.summary.empty())
    out.add(element("span", {{"class", "small soft block"}}, card.summary));
  return out;
}

std::string summary_of_area(const LadderView& view, const CompetencyCard& card) {
  for (const auto& area : view.areas)
    if (card.area && area.area.id == card.area->id)
      return area.summary;
  return {};
}

Html pair_of(const std::string& term, const std::string& meaning) {
  return {element("dt", term), element("dd", meaning)};
}

} // namespace

Html rating_pips(int rating, int top) {
  std::string signs;
  for (int step = 1; step <= top; ++step)
    signs += step <= rating ? "●" : "○";
  return element("span", {{"class", "pips"}, {"aria-hidden", "true"}}, signs);
}

Html facts_line(const std::vector<std::string>& facts) {
  std::vector<Html> items;
  items.reserve(facts.size());
  for (const auto& fact : facts)
    items.push_back(items.empty() ? element("strong", fact) : Html(fact));
  return html_joined(items);
}

Html scale_section(const LadderView& view) {
  Html items;
  for (const auto& card : view.scale) {
    Html text = element("strong", {spoken(fmt::format("{} ", card.rating)), card.title});
    if (!card.meaning.empty())
      text.add(element("span", {{"class", "small block"}}, card.meaning));
    items.add(element("li", {rating_number(card.rating), element("div", text)}));
  }
  return section("ratings", "Ratings", element("ul", {{"class", "scale"}}, items));
}

Html competencies_section(const LadderView& view, const LadderLinks& links) {
  Html cards;
  for (const auto& group : by_area(view.competencies)) {
    Html card;
    if (!group.title.empty())
      card.add(element("h3", group.title));
    const auto summary = summary_of_area(view, *group.items.front());
    if (!summary.empty())
      card.add(element("p", {{"class", "small soft"}}, summary));
    Html items;
    for (const auto* competency : group.items)
      items.add(element("li", competency_item(*competency, links)));
    card.add(element("ul", {{"class", "plain spaced"}}, items));
    cards.add(element("div", {{"class", "card"}}, card));
  }
  return section("competencies", "Competencies", element("div", {{"class", "cards"}}, cards));
}

Html ways_section(const std::vector<WayCard>& ways, std::string_view heading,
                  const LadderLinks& links) {
  if (ways.empty())
    return {};
  std::vector<Html> items;
  for (const auto& way : ways) {
    Html item = {links.level(way.from.level, "ways"),
                 " ",
                 element("span", {{"aria-hidden", "true"}}, unicode_glyphs.arrow),
                 spoken("to"),
                 " ",
                 links.level(way.to.level)};
    const auto missing = missing_of_way(way);
    if (!missing.empty())
      item.add({" ", element("span", {{"class", "soft"}}, {"(", missing, ")"})});
    items.push_back(item);
  }
  return section("ways", heading, html_items(items));
}

Html reading_section(const LadderView& view) {
  Html pairs;
  const auto& parity = view.parity;
  const bool graded =
      std::ranges::any_of(parity, [](const ParityRow& row) { return row.grade.has_value(); });
  if (graded && view.tracks.size() > 1)
    pairs.add(pair_of("Grade", "Levels of one grade are of equal standing, whichever track they "
                               "are on."));
  pairs.add(pair_of("Rating", fmt::format("From 1 to {}, of work that was seen. It describes the "
                                          "work, not the person.",
                                          view.scale.size())));
  pairs.add(pair_of("Core", view.all_core ? std::string(all_core_sentence)
                                          : "A level isn't met without what is core to it."));
  const bool scoped =
      std::ranges::any_of(parity, [](const ParityRow& row) { return !row.scopes.empty(); });
  if (scoped)
    pairs.add(pair_of("Scope", fmt::format("How far work reaches, the least first: {}.",
                                           joined(view.scopes, ", "))));
  if (!view.ways.empty())
    pairs.add(pair_of("Ways over", "How to come from one level to another that isn't the next of "
                                   "its track, and how to come back."));
  return section("reading", "How to read it", element("dl", {{"class", "pairs"}}, pairs));
}

Html way_content(const WayCard& way) {
  const auto or_not = [](const std::string& text) {
    return text.empty() ? element("span", {{"class", "soft"}}, "not described") : Html(text);
  };
  Html pairs;
  if (!way.entry.empty())
    pairs.add({element("dt", "entry"), element("dd", html_list(way.entry))});
  pairs.add({element("dt", "trial"), element("dd", or_not(way.trial))});
  pairs.add({element("dt", "return"), element("dd", or_not(way.way_back))});
  return element("dl", {{"class", "pairs"}}, pairs);
}

Html change_sign(Change change) {
  return element("span",
                 {{"class", fmt::format("change {}", name_of(change))}, {"aria-hidden", "true"}},
                 sign_of(change, false));
}

Html changes_content(const std::vector<ExpectationChange>& changes, bool all_core,
                     const LadderLinks& links) {
  Html items;
  for (const auto* change : by_kind(changes))
    items.add(element("li", {change_sign(change->change), " ",
                             element("strong", links.competency(change->competency)), ": ",
                             html_joined([&] {
                               const auto facts = change_facts(*change, unicode_glyphs, all_core);
                               return std::vector<Html>(facts.begin(), facts.end());
                             }())}));
  Html out;
  if (!items.empty())
    out.add(element("ul", {{"class", "plain"}}, items));
  const auto same = unchanged_in_words(changes);
  if (!same.empty())
    out.add(element("p", {{"class", "small soft"}},
                    {"As before: ", html_joined({same.begin(), same.end()})}));
  return out;
}

} // namespace rung
