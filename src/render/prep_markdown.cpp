// The sheet for a career conversation as Markdown, to paste into a document that two people share.
#include "render/formats.hpp"
#include "render/markdown.hpp"
#include "render/plan_wording.hpp"
#include "render/prep_wording.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

void add_prep_head(Markdown& page, const PrepReport& report) {
  const auto& head = report.head;
  auto facts = header_facts(head.person, head.ladder, head.track, head.as_of);
  facts.erase(facts.begin()); // the person is in the title
  if (head.held)
    facts.push_back("held: " + head.held->title);
  page.heading(1, Inline(prep_heading(report)).add(": ").add(head.person.title));
  page.paragraph(joined_inline(facts));
  for (const auto& sentence : report.opening)
    page.paragraph(sentence);
  for (const auto& missing : report.missing)
    page.quote(missing.text);
}

void add_prep_list(Markdown& page, std::string_view title, const std::vector<std::string>& items,
                   bool tasks) {
  if (items.empty())
    return;
  page.heading(2, title);
  for (const auto& item : items)
    tasks ? page.task(item) : page.item(item);
}

void add_labelled(Markdown& page, std::string_view label, const std::vector<std::string>& items) {
  for (const auto& item : items)
    page.item(Inline(label).add(": ").add(item), 1);
}

void add_ways(Markdown& page, const PrepReport& report) {
  for (const auto& way : report.ways) {
    page.item(Inline::strong("The ladder's way " + way_in_words(way)));
    add_labelled(page, "entry", way.entry);
    add_labelled(page, "trial", {trial_sentence(way)});
    add_labelled(page, "return", {way_back_sentence(way)});
  }
}

void add_differences(Markdown& page, const PrepReport& report) {
  for (const auto& difference : report.differences) {
    const auto& talk = difference.talk;
    page.item(Inline::strong(talk.competency.title).add(": ").add(talk_sentence(talk)));
    add_labelled(page, "self saw", talk.self_entries);
    add_labelled(page, "manager saw", talk.manager_entries);
    for (const auto& ask : difference_asks(difference, report))
      page.item(ask, 1);
  }
}

void add_prep_gaps(Markdown& page, const PrepReport& report) {
  for (const auto& gap : report.gaps) {
    page.item(Inline::strong(gap_title(gap.gap)).add(": ").add(plan_way(gap, unicode_glyphs)));
    add_labelled(page, "to show", gap.shown.to_show);
    add_labelled(page, "to try", gap.shown.to_try);
  }
}

void add_recognition(Markdown& page, const PrepReport& report) {
  for (const auto& work : report.recognition) {
    page.item(Inline::strong(work.title));
    page.item(joined_inline(work_remarks(work, report)), 1);
    page.item(Inline("came of it: ")
                  .add(work.result.empty() ? Inline::blank() : Inline(work.result_in_short)),
              1);
  }
  if (const auto sentence = more_work_sentence(report); !sentence.empty())
    page.item(sentence);
}

void add_goals(Markdown& page, const PrepReport& report) {
  std::vector<std::vector<Inline>> rows;
  for (int row = 1; row <= report.goals; ++row)
    rows.push_back({Inline::blank(40), Inline::blank(16), Inline::blank(12)});
  page.table({"Goal", "Owner", "Date"}, rows);
  page.paragraph(Inline("Next talk: ").add(Inline::blank(12)));
}

/// What stands between a topic's title and its questions.
void add_prep_facts(Markdown& page, const PrepReport& report, PrepTopic topic) {
  if (const auto sentence = nothing_sentence(report, topic); !sentence.empty())
    page.paragraph(sentence);
  switch (topic) {
  case PrepTopic::energy:
  case PrepTopic::direction:
    break;
  case PrepTopic::track:
    if (report.parity)
      page.paragraph(parity_sentence(*report.parity));
    break;
  case PrepTopic::trial:
    add_ways(page, report);
    break;
  case PrepTopic::differences:
    add_differences(page, report);
    break;
  case PrepTopic::gaps:
    add_prep_gaps(page, report);
    break;
  case PrepTopic::recognition:
    add_recognition(page, report);
    break;
  case PrepTopic::chances:
    for (const auto& line : chance_lines(report.chances))
      page.item(line);
    break;
  case PrepTopic::goals:
    add_goals(page, report);
    break;
  }
}

void add_topic(Markdown& page, const PrepReport& report, const PrepQuestions& topic) {
  page.heading(2, topic.title);
  add_prep_facts(page, report, topic.topic);
  for (const auto& question : topic.ask) {
    page.item(question);
    page.answer();
  }
  for (const auto& line : topic.listen_for)
    page.item(Inline("Listen for: ").add(line));
}

void add_biases(Markdown& page, const PrepReport& report) {
  if (report.reader != PrepFor::manager)
    return;
  page.heading(2, "Biases to watch, in the evidence's own numbers");
  for (const auto& bias : report.biases)
    page.item(Inline::strong(bias.title).add(": ").add(bias.message));
  if (report.biases.empty())
    page.paragraph(no_bias_sentence());
}

} // namespace

std::string prep_markdown(const PrepReport& report) {
  Markdown page;
  add_prep_head(page, report);
  add_prep_list(page, "Bring", report.bring, true);
  add_prep_list(page, "Leave unsaid", report.avoid, false);
  add_biases(page, report);
  for (const auto& topic : report.topics)
    add_topic(page, report, topic);
  return page.take();
}

} // namespace rung
