// An assessment as Markdown, for a pull request or a shared document: the text's sections in its
// order and words.
#include "render/formats.hpp"
#include "render/markdown.hpp"
#include "render/notices.hpp"
#include "render/numbers.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

void add_answer(Markdown& page, const AssessmentReport& report) {
  auto facts = header_facts(report.person, report.ladder, report.track, report.as_of);
  facts.erase(facts.begin()); // the person is the title
  page.heading(1, report.person.title);
  page.paragraph(joined_inline(facts));
  for (const auto& notice : headline_notices(report))
    page.quote(Inline::strong(notice));
  std::vector<std::vector<Inline>> rows;
  for (const auto& answer : answers_of(report))
    rows.push_back({answer.label,
                    answer.headline ? Inline::strong(answer.level) : Inline(answer.level),
                    joined_inline(answer.remarks)});
  page.table({"View", "Level", "Remarks"}, rows);
}

void add_target(Markdown& page, const AssessmentReport& report) {
  const auto& target = report.target;
  std::vector<std::string> facts;
  for (const auto& fact : gate_facts(target))
    facts.push_back(fact.text);
  page.heading(
      2, Inline("Towards ").add(target.level.title).add(": ").add(gate_sentence(target).text));
  page.paragraph(joined_inline(facts));
  page.paragraph(fmt::format("Readiness {} %", target.readiness));
}

std::string number_or_nothing(const std::optional<int>& value) {
  return value ? std::to_string(*value) : std::string();
}

std::vector<Inline> assessment_row(const CompetencyReport& row) {
  Inline title(row.competency.title);
  if (row.core && row.expected)
    title.add(" *");
  Inline status(status_word(row));
  for (const auto& note : row_notes(row))
    status.add("; ").add(note);
  auto support = row.support_at_expected ? percent(*row.support_at_expected) : std::string();
  if (row.decides)
    support += fmt::format(" {}", decides_mark(*row.decides));
  return {row.area ? row.area->title : "",
          title,
          number_or_nothing(row.expected),
          number_or_nothing(row.rating),
          support,
          number_or_nothing(row.self),
          number_or_nothing(row.manager),
          name_of(row.confidence),
          status};
}

void add_assessed(Markdown& page, const AssessmentReport& report) {
  if (report.competencies.empty())
    return;
  page.heading(2, "Competencies, against " + report.target.level.title);
  std::vector<std::vector<Inline>> rows;
  for (const auto& row : report.competencies)
    rows.push_back(assessment_row(row));
  page.table({"Area", "Competency", "Expected", "Seen", "Support", "Self", "Manager", "Confidence",
              "Status"},
             rows);
  for (const auto& [mark, meaning] : table_legend(report, unicode_glyphs))
    if (mark != "bar")
      page.item(Inline::strong(mark).add(": ").add(meaning));
}

void add_guidance(Markdown& page, const Guidance& guidance) {
  for (const auto& list : guidance_lists(guidance, false)) {
    page.item(list.label);
    for (const auto& item : list.items)
      page.item(item, 1);
  }
  if (guidance.to_learn.empty())
    return;
  page.item("to learn");
  for (const auto& resource : guidance.to_learn) {
    auto link = Inline::link(resource.title, resource.url);
    if (!resource.by.empty())
      link.add(", by ").add(resource.by);
    page.item(link, 1);
  }
}

void add_assessment_gaps(Markdown& page, const AssessmentReport& report) {
  if (report.gaps.empty())
    return;
  page.heading(2, "Gaps, the shortest way first");
  for (std::size_t i = 0; i < report.gaps.size(); ++i) {
    const auto& gap = report.gaps[i];
    page.heading(3, Inline(fmt::format("Gap {}: ", i + 1))
                        .add(gap_title(gap))
                        .add(": ")
                        .add(gap_way(gap, unicode_glyphs))
                        .add(gap.needed ? " (needed)" : " (not needed for the gate)"));
    page.paragraph(joined_inline(gap_facts(gap)));
    add_guidance(page, gap.guidance);
  }
}

void add_talk(Markdown& page, const AssessmentReport& report) {
  const auto tendency = tendency_sentence(report);
  const auto& talks = report.self_manager.talk;
  if (talks.empty() && tendency.empty())
    return;
  page.heading(2, talks.empty() ? "Self and manager" : "Worth a conversation");
  for (const auto& talk : talks) {
    page.item(Inline::strong(talk.competency.title).add(": ").add(talk_sentence(talk)));
    for (const auto& title : talk.self_entries)
      page.item(Inline("self saw: ").add(title), 1);
    for (const auto& title : talk.manager_entries)
      page.item(Inline("manager saw: ").add(title), 1);
  }
  if (!tendency.empty())
    page.paragraph(tendency);
}

void add_promotion(Markdown& page, const AssessmentReport& report) {
  if (report.promotion.empty())
    return;
  page.heading(2, "Conditions of a promotion case for " + report.target.level.title);
  add_conditions(page, report.promotion);
}

} // namespace

std::string assessment_markdown(const AssessmentReport& report) {
  Markdown page;
  add_answer(page, report);
  add_target(page, report);
  add_assessed(page, report);
  add_assessment_gaps(page, report);
  add_talk(page, report);
  add_promotion(page, report);
  add_notices(page, report.notices);
  return page.take();
}

} // namespace rung
