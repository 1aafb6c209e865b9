// A growth plan as Markdown: a checklist to paste and to fill in, with places for owner and date.
#include "render/formats.hpp"
#include "render/markdown.hpp"
#include "render/notices.hpp"
#include "render/plan_wording.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

void add_plan_head(Markdown& page, const PlanReport& report) {
  const auto& head = report.head;
  auto facts = header_facts(head.person, head.ladder, head.track, head.as_of);
  facts.erase(facts.begin()); // the person is in the title
  if (head.held)
    facts.push_back("held: " + head.held->title);
  page.heading(1, Inline("Growth plan: ").add(head.person.title).add(", " + plan_aim(report)));
  page.paragraph(joined_inline(facts));
  for (const auto& sentence : plan_lead(report))
    page.paragraph(sentence);
}

void add_owner(Markdown& page) {
  page.paragraph(Inline("Owner: ").add(Inline::blank()).add(" Date: ").add(Inline::blank(12)));
}

void add_way_over(Markdown& page, const WayCard& way) {
  for (const auto& entry : way.entry)
    page.task(entry);
  page.item(Inline::strong("Trial:").add(" ").add(trial_sentence(way)));
  page.item(Inline::strong("Return:").add(" ").add(way_back_sentence(way)));
  add_owner(page);
}

void add_crossing(Markdown& page, const PlanReport& report) {
  if (!report.crossing)
    return;
  const auto& crossing = *report.crossing;
  page.heading(2, crossing_title(crossing));
  for (const auto& fact : crossing_facts(crossing))
    page.paragraph(fact);
  if (const auto sentence = no_way_sentence(crossing); !sentence.empty())
    page.paragraph(sentence);
  for (const auto& way : crossing.ways)
    add_way_over(page, way);
}

void add_plan_list(Markdown& page, std::string_view label, const std::vector<std::string>& items) {
  if (items.empty())
    return;
  page.item(label);
  for (const auto& item : items)
    page.item(item, 1);
}

void add_resources(Markdown& page, const Guidance& guidance) {
  for (const auto& resource : guidance.to_learn) {
    Inline line("To learn: ");
    line.add(Inline::link(resource.title, resource.url));
    if (!resource.by.empty())
      line.add(", by ").add(resource.by);
    page.item(line);
  }
}

void add_gap(Markdown& page, const PlanGap& gap, const PlanReport& report, std::size_t number) {
  page.heading(2, Inline(fmt::format("Gap {}: ", number))
                      .add(gap_title(gap.gap))
                      .add(", ")
                      .add(plan_way(gap, unicode_glyphs)));
  page.paragraph(joined_inline(gap_facts(gap.gap)));
  page.paragraph(Inline::strong(state_sentence(gap, report)));
  if (const auto sentence = no_guidance_sentence(gap); !sentence.empty())
    page.paragraph(sentence);
  for (const auto& item : gap.shown.to_try)
    page.task(item);
  page.task(Inline("An idea of our own: ").add(Inline::blank()));
  page.task(Inline("Evidence: ").add(evidence_sentence(gap.evidence)));
  add_owner(page);
  add_plan_list(page, "To show:", gap.shown.to_show);
  add_plan_list(page, "Such as:", gap.shown.examples);
  add_resources(page, gap.shown);
}

void add_off_path(Markdown& page, const PlanReport& report) {
  if (report.off_path.empty())
    return;
  page.heading(2, "Not on the shortest way");
  for (const auto& gap : report.off_path)
    page.item(Inline(gap_title(gap.gap)).add(": ").add(plan_way(gap, unicode_glyphs)));
}

void add_sentences(Markdown& page, std::string_view title,
                   const std::vector<std::string>& sentences) {
  if (sentences.empty())
    return;
  page.heading(2, title);
  for (const auto& sentence : sentences)
    page.item(sentence);
}

} // namespace

std::string plan_markdown(const PlanReport& report) {
  Markdown page;
  add_plan_head(page, report);
  add_crossing(page, report);
  for (std::size_t i = 0; i < report.gaps.size(); ++i)
    add_gap(page, report.gaps[i], report, i + 1);
  add_off_path(page, report);
  if (const auto kept = kept_items(report); !kept.empty()) {
    page.heading(2, kept_title(report));
    page.paragraph(joined_inline(kept));
  }
  add_sentences(page, "What else there is", next_sentences(report));
  add_sentences(page, "Beside the gaps", closing_sentences(report));
  add_notices(page, report.notices);
  if (const auto sentence = left_out_sentence(report); !sentence.empty())
    page.paragraph(sentence);
  return page.take();
}

} // namespace rung
