// A promotion packet as Markdown: three pages and an appendix, with a TODO wherever people have to
// write and blanks for mitigation, owner and date.
#include "render/packet_markdown.hpp"

#include "render/formats.hpp"
#include "render/packet_wording.hpp"
#include "render/plan_wording.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <initializer_list>
#include <utility>

namespace rung {

namespace {

Inline todo_inline(const PacketTodo& todo) {
  return Inline::strong(packet_todo_title(todo)).add(" ").add(packet_todo_questions(todo));
}

void add_todo(Markdown& page, const std::optional<PacketTodo>& todo) {
  if (todo)
    page.quote(todo_inline(*todo));
}

void add_sentence(Markdown& page, const std::string& sentence) {
  if (!sentence.empty())
    page.paragraph(sentence);
}

void add_packet_head(Markdown& page, const PacketReport& report) {
  page.heading(1, packet_title(report));
  page.paragraph(joined_inline(packet_facts(report)));
  if (const auto basis = packet_basis(report); !basis.empty())
    page.quote(Inline::strong(basis));
  page.paragraph(Inline::strong(packet_answer(report)));
  page.paragraph(joined_inline(packet_gate(report)));
  page.heading(2, "The ask");
  add_todo(page, report.ask);
}

void add_role(Markdown& page, const PacketReport& report) {
  const auto& role = report.role;
  page.heading(2, Inline("The role: ").add(role.level.title));
  add_sentence(page, role.summary);
  if (const auto facts = role_facts(role); !facts.empty())
    page.paragraph(joined_inline(facts));
  for (const auto& text : role.responsibilities)
    page.item(text);
  if (!role.not_expected.empty())
    page.item(Inline("Not part of it: ").add(fmt::format("{}", fmt::join(role.not_expected, " "))));
  add_todo(page, report.role_todo);
}

/// A label, a text, and where it comes from or goes on.
void add_part(Markdown& page, std::string_view label, const PacketText& text) {
  if (text.shown.empty())
    return;
  auto line = Inline::strong(label).add(" ").add(text.shown);
  for (const auto& remark : {written_by(text.by), where_the_whole_is(text)})
    if (!remark.empty())
      line.add(" (").add(remark).add(")");
  page.paragraph(line);
}

Inline links_inline(const std::vector<std::string>& links) {
  Inline line("Links:");
  for (const auto& link : links)
    line.add(" ").add(Inline::link(link, link));
  return line;
}

void add_story_evidence(Markdown& page, const PacketStory& story) {
  if (story.metric) {
    auto line = Inline::strong("Number.").add(" ").add(metric_in_words(*story.metric));
    if (const auto by = written_by(story.metric_by); !by.empty())
      line.add(" (").add(by).add(")");
    page.paragraph(line);
  }
  for (const auto& rating : story_ratings(story))
    page.item(rating);
  if (const auto seen = witnesses_sentence(story); !seen.empty())
    page.item(Inline("Seen by: ").add(seen));
  if (!story.links.empty())
    page.item(links_inline(story.links));
  page.item(Inline("Weight: ").add(story_weight(story)));
  for (const auto& todo : story.todos)
    page.item(todo_inline(todo));
}

void add_stories(Markdown& page, const PacketReport& report) {
  page.heading(2, "Stories");
  for (std::size_t i = 0; i < report.stories.size(); ++i) {
    const auto& story = report.stories[i];
    page.heading(
        3, Inline(fmt::format("Story {}: ", i + 1)).add(work_title(story.title, story.facts)));
    page.paragraph(joined_inline(story_facts(story)));
    add_part(page, "Context.", story.context);
    add_part(page, "Part in it.", story.action);
    add_part(page, "Result.", story.result);
    add_story_evidence(page, story);
  }
  add_todo(page, report.stories_todo);
  add_sentence(page, stories_left_out_sentence(report));
}

void add_matrix(Markdown& page, const PacketReport& report) {
  page.heading(2, "Every expectation");
  std::vector<std::vector<Inline>> rows;
  for (const auto& row : report.matrix) {
    Inline title(row.competency.title);
    if (row.core)
      title.add(" *");
    rows.push_back({title, row_expected(row), rating_or_blank(row.rating),
                    rating_or_blank(row.self), rating_or_blank(row.manager),
                    rating_or_blank(row.others), row_entries(row), name_of(row.confidence),
                    row_status(row)});
  }
  page.table({"Expectation", "Expected", "Seen", "Self", "Manager", "Others", "Entries", "Strength",
              "Status"},
             rows);
  for (const auto& line : matrix_legend(report))
    page.item(line);
}

void add_sustained(Markdown& page, const PacketReport& report) {
  page.heading(2, "Sustained");
  page.paragraph(sustained_sentence(report.sustained));
  for (const auto& date : report.sustained.dates)
    page.item(Inline(date.date).add(": ").add(date_verdict(date)));
}

void add_work(Markdown& page, const PacketReport& report) {
  page.heading(2, "Leadership, mentoring and glue work");
  for (const auto& work : report.work) {
    page.item(Inline::strong(work_title(work.title, work.facts))
                  .add(" (")
                  .add(joined_inline(work_remarks(work)))
                  .add(")"));
    if (!work.result.shown.empty()) {
      Inline line(work.result.shown);
      for (const auto& remark : {written_by(work.result.by), where_the_whole_is(work.result)})
        if (!remark.empty())
          line.add(" (").add(remark).add(")");
      page.item(line, 1);
    }
    if (work.todo)
      page.item(todo_inline(*work.todo), 1);
  }
  add_todo(page, report.work_todo);
  add_sentence(page, work_left_out_sentence(report));
}

void add_voices(Markdown& page, const PacketReport& report) {
  page.heading(2, "What others say");
  for (const auto& voice : report.voices) {
    page.item(Inline::strong(voice.entry.rater.shown)
                  .add(": ")
                  .add(work_title(voice.entry.title, voice.facts))
                  .add(" (")
                  .add(joined_inline(voice_facts(voice)))
                  .add(")"));
    if (voice.text.shown.empty())
      continue;
    auto line = Inline("“").add(voice.text.shown).add("”");
    if (const auto remark = where_the_whole_is(voice.text); !remark.empty())
      line.add(" (").add(remark).add(")");
    page.item(line, 1);
  }
  add_todo(page, report.voices_todo);
  add_sentence(page, voices_left_out_sentence(report));
}

} // namespace

std::string packet_markdown(const PacketReport& report) {
  Markdown page;
  add_packet_head(page, report);
  add_role(page, report);
  add_stories(page, report);
  add_matrix(page, report);
  add_sustained(page, report);
  add_work(page, report);
  add_voices(page, report);
  add_packet_case(page, report);
  add_packet_appendix(page, report);
  return page.take();
}

} // namespace rung
