// What was done and seen: the first half of a packet's page.
#include "render/html/assessment_charts.hpp"
#include "render/html/charts.hpp"
#include "render/html/packet_html.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"
#include "render/packet_wording.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

/// The text and, softer, whose it is where that isn't the teller, and where it goes on.
Html packet_text_html(const PacketText& text) {
  Html out = text.shown;
  for (const auto& remark : {written_by(text.by), where_the_whole_is(text)})
    if (!remark.empty())
      out.add({" ", element("span", {{"class", "soft small-inline"}}, "(" + remark + ")")});
  return out;
}

Html story_part(const std::string& label, const PacketText& text) {
  if (text.shown.empty())
    return {};
  return element("p", {element("strong", label), " ", packet_text_html(text)});
}

Html story_telling(const PacketStory& story) {
  Html out = story_part("Context.", story.context);
  out.add(story_part("Part in it.", story.action));
  out.add(story_part("Result.", story.result));
  if (story.metric) {
    Html line = element("strong", metric_in_words(*story.metric));
    if (const auto by = written_by(story.metric_by); !by.empty())
      line.add({" ", element("span", {{"class", "soft small-inline"}}, "(" + by + ")")});
    out.add(element("p", {{"class", "metric"}}, line));
  }
  return element("div", out);
}

Html story_evidence(const PacketStory& story) {
  Html items;
  for (const auto& rating : story_ratings(story))
    items.add(element("li", rating));
  if (const auto seen = witnesses_sentence(story); !seen.empty())
    items.add(element("li", {"Seen by: ", seen}));
  for (const auto& address : story.links)
    items.add(element("li", link(address, address)));
  items.add(element("li", {{"class", "soft"}}, {"Weight: ", story_weight(story)}));
  return element("ul", {{"class", "small plain"}}, items);
}

Html story_card(const PacketStory& story, std::size_t number) {
  const auto facts = story_facts(story);
  Html out = element("h3", {fmt::format("{}. ", number), work_title(story.title, story.facts)});
  out.add(element("p", {{"class", "soft small"}}, html_joined({facts.begin(), facts.end()})));
  out.add(element("div", {{"class", "story"}}, {story_telling(story), story_evidence(story)}));
  Html todos;
  for (const auto& todo : story.todos)
    todos.add(packet_todo_html(todo));
  if (!todos.empty())
    out.add(element("div", {{"class", "todos"}}, todos));
  return element("article", out);
}

Html packet_radar(const PacketReport& report) {
  Radar chart;
  chart.id = "radar";
  chart.title = fmt::format("Ratings against {}", report.target.level.title);
  chart.description = "An axis for each expectation of the target; the numbers stand in the table.";
  chart.top = static_cast<int>(report.scale.size());
  for (const auto& row : report.matrix)
    chart.axes.push_back({row.competency.title, row.expected, row.rating, row.self, row.manager});
  return ratings_radar_of(chart);
}

Html sustained_part(const PacketReport& report) {
  Html items;
  for (const auto& date : report.sustained.dates)
    items.add(element("li", {status_badge(date.holds ? Status::met : Status::below, date.date), " ",
                             date_verdict(date)}));
  return {element("h3", {{"id", "sustained"}}, "Sustained"),
          element("p", sustained_sentence(report.sustained)),
          items.empty() ? Html() : element("ul", {{"class", "plain"}}, items)};
}

} // namespace

Html packet_role_section(const PacketReport& report) {
  const auto& role = report.role;
  Html content;
  if (!role.summary.empty())
    content.add(element("p", role.summary));
  const auto facts = role_facts(role);
  if (!facts.empty())
    content.add(element("p", {{"class", "soft"}}, html_joined({facts.begin(), facts.end()})));
  Html lists;
  if (!role.responsibilities.empty())
    lists.add(
        element("div", {element("h3", "What the role does"), html_list(role.responsibilities)}));
  if (!role.not_expected.empty())
    lists.add(element("div", {element("h3", "Not part of it"), html_list(role.not_expected)}));
  if (!lists.empty())
    content.add(element("div", {{"class", "columns"}}, lists));
  content.add(packet_todo_html(report.role_todo));
  return section("role", "The role: " + role.level.title, content);
}

Html packet_stories_section(const PacketReport& report) {
  Html content;
  for (std::size_t i = 0; i < report.stories.size(); ++i)
    content.add(story_card(report.stories[i], i + 1));
  content.add(packet_todo_html(report.stories_todo));
  if (const auto more = stories_left_out_sentence(report); !more.empty())
    content.add(element("p", {{"class", "soft small"}}, more));
  return section("stories", "Stories", content);
}

Html packet_matrix_section(const PacketReport& report) {
  const std::vector<TableColumn> columns = {{"Expectation"},
                                            {"Expected", ColumnKind::number},
                                            {"Seen", ColumnKind::number},
                                            {"Self", ColumnKind::number},
                                            {"Manager", ColumnKind::number},
                                            {"Others", ColumnKind::number},
                                            {"Entries"},
                                            {"Strength"},
                                            {"Status"}};
  Html rows;
  for (const auto& row : report.matrix)
    rows.add(
        table_row(columns, {competency_title(row.competency, row.core), row_expected(row),
                            rating_cell(row.rating), rating_cell(row.self),
                            rating_cell(row.manager), rating_cell(row.others), row_entries(row),
                            name_of(row.confidence), status_badge(row.status, row_status(row))}));
  Html content =
      html_table("What the target expects, and who has seen it. A dot marks what is core.", columns,
                 element("tbody", rows));
  Html below = sustained_part(report);
  const Html chart = packet_radar(report);
  content.add(chart.empty()
                  ? below
                  : element("div", {{"class", "beside"}}, {element("div", below), chart}));
  return section("matrix", "Every expectation", content);
}

Html packet_work_section(const PacketReport& report) {
  Html items;
  for (const auto& work : report.work) {
    const auto facts = work_remarks(work);
    Html item = element("strong", work_title(work.title, work.facts));
    item.add({" ", element("span", {{"class", "soft small-inline"}},
                           html_joined({facts.begin(), facts.end()}))});
    if (!work.result.shown.empty())
      item.add(element("p", packet_text_html(work.result)));
    item.add(packet_todo_html(work.todo));
    items.add(element("li", item));
  }
  Html content = items.empty() ? items : element("ul", {{"class", "two-columns"}}, items);
  content.add(packet_todo_html(report.work_todo));
  if (const auto more = work_left_out_sentence(report); !more.empty())
    content.add(element("p", {{"class", "soft small"}}, more));
  return section("work", "Leadership, mentoring and glue work", content);
}

Html packet_voices_section(const PacketReport& report) {
  Html items;
  for (const auto& voice : report.voices) {
    const auto facts = voice_facts(voice);
    Html item;
    if (!voice.text.shown.empty()) {
      Html quote = {"“", voice.text.shown, "”"};
      if (const auto remark = where_the_whole_is(voice.text); !remark.empty())
        quote.add({" ", element("span", {{"class", "soft small-inline"}}, "(" + remark + ")")});
      item.add(element("blockquote", element("p", quote)));
    }
    item.add(
        element("p", {{"class", "small"}},
                {element("strong", voice.entry.rater.shown), ": ",
                 work_title(voice.entry.title, voice.facts), " ",
                 element("span", {{"class", "soft"}}, html_joined({facts.begin(), facts.end()}))}));
    items.add(element("li", item));
  }
  Html content =
      items.empty() ? items : element("ul", {{"class", "plain two-columns voices"}}, items);
  content.add(packet_todo_html(report.voices_todo));
  if (const auto more = voices_left_out_sentence(report); !more.empty())
    content.add(element("p", {{"class", "soft small"}}, more));
  return section("voices", "What others say", content);
}

} // namespace rung
