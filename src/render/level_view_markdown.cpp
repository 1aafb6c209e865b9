// A level and a competency as Markdown: the text's sections in its order and words.
#include "render/area_groups.hpp"
#include "render/formats.hpp"
#include "render/ladder_markdown.hpp"
#include "render/ladder_words.hpp"
#include "render/level_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

void add_level_expectation(Markdown& page, const LevelView& view, const ExpectationCard& card) {
  page.item(Inline::strong(card.competency.title)
                .add(": ")
                .add(joined_inline(facts_of_expectation(view, card, unicode_glyphs))));
  for (const auto& [level, facts] : facts_from_several(view, card, unicode_glyphs))
    page.item(Inline(fmt::format("from {}: ", level)).add(joined_inline(facts)), 1);
  for (std::size_t i = 0; i < card.behaviours.size(); ++i)
    page.item(Inline(card.behaviours[i]).add(i < card.own_behaviours ? own_words_mark : ""), 1);
  for (const auto& example : card.examples)
    page.item(Inline("e.g. ").add(example), 1);
}

void add_level_expectations(Markdown& page, const LevelView& view) {
  const auto below = levels_below_in_words(view);
  page.heading(2, below.empty() ? "Expected" : "Expected, and what is new against " + below);
  for (const auto& group : by_area(view.card.expects)) {
    if (!group.title.empty())
      page.heading(3, group.title);
    for (const auto* card : group.items)
      add_level_expectation(page, view, *card);
  }
  if (view.card.expects.empty())
    page.paragraph("Nothing: the level lists no competency.");
  for (const auto& sentence : ended_in_words(view))
    page.paragraph(sentence);
  if (view.all_core)
    page.paragraph(all_core_sentence);
}

void add_level_ways(Markdown& page, const LevelView& view) {
  const auto add = [&](const WayCard& way, std::string_view word, const LevelFacts& other) {
    page.item(Inline(word).add(" ").add(joined_inline(end_of_way(other))));
    add_way(page, way, 1);
  };
  if (view.card.ways_out.empty() && view.card.ways_in.empty())
    return;
  page.heading(2, "Ways over and back");
  for (const auto& way : view.card.ways_out)
    add(way, "to", way.to);
  for (const auto& way : view.card.ways_in)
    add(way, "from", way.from);
}

void add_levels_below(Markdown& page, const std::string& track,
                      const std::vector<LevelExpectation>& levels, bool all_core) {
  page.heading(3, track);
  std::vector<std::vector<Inline>> rows;
  for (const auto& [level, grade, expectation] : levels) {
    if (!expectation)
      continue;
    auto facts = expectation_facts(*expectation, all_core);
    facts.insert(facts.end(), expectation->behaviours.begin(), expectation->behaviours.end());
    rows.push_back(
        {level.title, grade ? std::to_string(*grade) : std::string(), joined_inline(facts)});
  }
  if (!rows.empty())
    page.table({"Level", "Grade", "Expected"}, rows);
  const auto others = not_expected_of(levels);
  if (!others.empty())
    page.paragraph(others);
}

void add_step(Markdown& page, const StepCard& step) {
  page.heading(3, fmt::format("{} {}", step.rating.rating, step.rating.title));
  if (!step.rating.meaning.empty())
    page.paragraph(step.rating.meaning);
  if (!step.expected_at.empty())
    page.paragraph("Expected of " + listed(titles_of(step.expected_at)));
  add_items(page, step.behaviours);
  add_labelled(page, "examples", step.examples, 0);
  add_labelled(page, "to try", step.to_try, 0);
  if (step.to_learn.empty())
    return;
  page.item("to learn");
  for (const auto& resource : step.to_learn) {
    auto link = Inline::link(resource.title, resource.url);
    if (!resource.by.empty())
      link.add(", by ").add(resource.by);
    page.item(link, 1);
  }
}

} // namespace

std::string level_view_markdown(const LevelView& view) {
  Markdown page;
  const auto& facts = view.card.facts;
  page.heading(1, facts.level.title);
  std::vector<std::string> head = {fmt::format("{} {}", view.ladder.title, view.ladder.version)};
  for (const auto& place : places_in_words(view))
    head.push_back(place);
  page.paragraph(joined_inline(head));
  if (!facts.summary.empty())
    page.paragraph(facts.summary);
  for (const auto& [label, text] : labelled_facts(view))
    page.item(Inline(label + ": ").add(text));
  if (!facts.responsibilities.empty()) {
    page.heading(2, "Responsibilities");
    add_items(page, facts.responsibilities);
  }
  add_level_expectations(page, view);
  if (!facts.not_expected.empty()) {
    page.heading(2, "Where the role ends: not expected");
    add_items(page, facts.not_expected);
  }
  add_level_ways(page, view);
  return page.take();
}

std::string competency_view_markdown(const CompetencyView& view) {
  Markdown page;
  page.heading(1, view.competency.title);
  std::vector<std::string> head = {fmt::format("{} {}", view.ladder.title, view.ladder.version)};
  if (view.area)
    head.push_back(view.area->title);
  if (view.pillar)
    head.push_back(fmt::format("pillar {}", name_of(*view.pillar)));
  page.paragraph(joined_inline(head));
  if (!view.summary.empty())
    page.paragraph(view.summary);
  page.heading(2, "Expected of");
  for (const auto& track : view.tracks)
    add_levels_below(page, track.track.title, track.levels, view.all_core);
  if (!view.in_no_track.empty())
    add_levels_below(page, "In no track", view.in_no_track, view.all_core);
  page.heading(2, "What each rating looks like");
  for (const auto& step : view.steps)
    add_step(page, step);
  return page.take();
}

} // namespace rung
