#include "render/assessment_text.hpp"

#include "render/formats.hpp"
#include "render/notices.hpp"
#include "render/wording.hpp"

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

void print_assessment_header(Terminal& terminal, const AssessmentReport& report) {
  std::vector<Line> items;
  for (const auto& fact : header_facts(report.person, report.ladder, report.track, report.as_of))
    items.emplace_back(fact, items.empty() ? Ink::strong : Ink::plain);
  terminal.hang_items(Line(), items);
  terminal.blank();
}

constexpr int assessment_label_width = 25;

/// Label, level and remarks in three columns, or the remarks behind the level where they don't fit.
void print_answer_line(Terminal& terminal, const Answer& answer, int level_width) {
  const auto label = pad(Line("  ").add(answer.label), assessment_label_width);
  const Line level(answer.level, answer.headline ? Ink::strong : Ink::plain);
  std::vector<Line> remarks;
  for (const auto& remark : answer.remarks)
    remarks.emplace_back(remark, Ink::dim);
  const bool aligned = assessment_label_width + level_width + 27 <= terminal.width();
  if (remarks.empty()) {
    terminal.hang(label, level);
  } else if (aligned) {
    terminal.hang_items(Line(label).add_line(pad(level, level_width + 3)), remarks);
  } else {
    remarks.insert(remarks.begin(), level);
    terminal.hang_items(label, remarks);
  }
}

Ink ink_of(const Fact& fact) {
  if (!fact.good)
    return Ink::plain;
  return *fact.good ? Ink::good : Ink::bad;
}

} // namespace

void print_answer(Terminal& terminal, const AssessmentReport& report) {
  const auto answers = answers_of(report);
  int level_width = 0;
  for (const auto& answer : answers)
    level_width = std::max(level_width, display_width(answer.level));
  for (const auto& answer : answers)
    print_answer_line(terminal, answer, level_width);
  for (const auto& notice : headline_notices(report)) {
    terminal.blank();
    terminal.hang("  ", Line(notice, Ink::warn));
  }
  terminal.blank();
}

void print_target(Terminal& terminal, const AssessmentReport& report) {
  const auto& target = report.target;
  const auto gate = gate_sentence(target);
  terminal.hang(
      "  ",
      Line("Towards " + target.level.title, Ink::strong).add(": ").add(gate.text, ink_of(gate)));
  std::vector<Line> items;
  for (const auto& fact : gate_facts(target))
    items.emplace_back(fact.text, ink_of(fact));
  terminal.hang_items("    ", items);
  terminal.hang("    ", Line("readiness " + std::to_string(target.readiness) + " %"));
}

void print_promotion(Terminal& terminal, const AssessmentReport& report) {
  if (report.promotion.empty())
    return;
  terminal.heading("Conditions of a promotion case for " + report.target.level.title);
  for (const auto& condition : report.promotion) {
    const auto& glyphs = terminal.glyphs();
    const auto ink = condition.met ? Ink::good : Ink::bad;
    Line head("  ");
    head.add(condition.met ? glyphs.met : glyphs.unmet, ink).add(" ");
    head.add_line(pad(name_of(condition.kind), 11))
        .add_line(pad(Line(condition_word(condition), ink), 9));
    terminal.hang(head, condition.detail);
  }
}

std::string assessment_text(const AssessmentReport& report, const Style& style) {
  Terminal terminal(style);
  print_assessment_header(terminal, report);
  print_answer(terminal, report);
  print_target(terminal, report);
  print_competencies(terminal, report);
  print_gaps(terminal, report);
  print_talk(terminal, report);
  print_promotion(terminal, report);
  print_notices(terminal, report.notices);
  return terminal.take();
}

} // namespace rung
