#include "render/html/comparison_tracks.hpp"

#include "render/comparison_words.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

Html asked_card(const Html& title, const std::string& asked, const std::vector<std::string>& facts,
                const std::vector<std::string>& to_show) {
  Html card = element("h4", {title, " ", asked});
  if (!facts.empty())
    card.add(element("p", {{"class", "small soft"}}, html_joined({facts.begin(), facts.end()})));
  if (!to_show.empty())
    card.add({element("p", {{"class", "label"}}, "to show"), html_list(to_show)});
  return element("article", {{"class", "card"}}, card);
}

Html open_group(const ComparedTrack& track, const ExpectationGroup& group) {
  Html cards;
  for (const auto& item : *group.items) {
    const bool shows = group.status == Status::unknown && item.only_here;
    cards.add(asked_card(
        item.row.competency.title, asked_in_words(group.status, *item.gap, unicode_glyphs),
        expectation_facts(track, item), shows ? item.card.behaviours : std::vector<std::string>()));
  }
  if (group.influence != nullptr) {
    const auto facts = influence_facts(group.status, *group.influence, unicode_glyphs);
    cards.add(asked_card(gap_title(*group.influence), facts.front(),
                         {facts.begin() + 1, facts.end()}, {}));
  }
  return {element("h3", status_badge(group.status, group.title)),
          element("div", {{"class", "cards"}}, cards)};
}

Html met_part(const ComparedTrack& track) {
  Html out = element("h3", status_badge(Status::met, met_title(track)));
  for (const auto& list : met_lists(track))
    out.add({element("h4", list.label), chips(list.items)});
  if (const auto condition = track_condition(track))
    out.add(element("p", {{"class", "condition"}},
                    {status_badge(*condition->good ? Status::met : Status::below,
                                  *condition->good ? "met" : "not met"),
                     " ", condition->text}));
  return out;
}

Html compared_way_card(std::string_view which, const ComparedWay& way) {
  const auto standing = way_standing(way, unicode_glyphs);
  const Html card = {element("h3", way_title(which, way.way, unicode_glyphs)),
                     labelled_parts({{"standing", html_joined({standing.begin(), standing.end()})},
                                     {"entry", html_list(way.way.entry)},
                                     {"trial", way.way.trial},
                                     {"return", way.way.way_back}})};
  return element("article", {{"class", "card"}}, card);
}

Html change_section(const ComparisonReport& report, const ComparedTrack& track) {
  if (!track.change)
    return {};
  Html cards;
  for (const auto& way : track.change->over)
    cards.add(compared_way_card(way_over, way));
  for (const auto& way : track.change->back)
    cards.add(compared_way_card(way_back, way));
  Html content;
  if (const auto missing = missing_ways(report, track); !missing.empty())
    content.add(notice_box(missing));
  if (!cards.empty())
    content.add(element("div", {{"class", "cards"}}, cards));
  return section(change_section_id(track), change_title(track), content);
}

} // namespace

std::string track_section_id(const ComparedTrack& track) {
  return "track-" + track.assessment.track.id;
}

std::string change_section_id(const ComparedTrack& track) {
  return "way-" + track.assessment.track.id;
}

Html track_sections(const ComparisonReport& report, const ComparedTrack& track) {
  Html content = element("p", target_sentence(report, track));
  if (track.shared_target)
    return section(track_section_id(track), track_title(track), content);
  for (const auto& group : open_groups(track))
    content.add(open_group(track, group));
  content.add(met_part(track));
  return {section(track_section_id(track), track_title(track), content),
          change_section(report, track)};
}

} // namespace rung
