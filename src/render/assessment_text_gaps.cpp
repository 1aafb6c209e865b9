// What to do and what to talk about: the gaps with their guidance, self beside manager.
#include "render/assessment_text.hpp"
#include "render/labelled.hpp"
#include "render/numbers.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

void print_guidance(Terminal& terminal, const Guidance& guidance) {
  for (const auto& list : guidance_lists(guidance, true))
    print_labelled(terminal, list.label, list.items);
}

void print_assessment_gap(Terminal& terminal, const GapReport& gap, std::size_t number) {
  std::vector<Line> items;
  for (const auto& fact : gap_facts(gap))
    items.emplace_back(fact, Ink::dim);
  Line title(gap_title(gap), Ink::strong);
  title.add(": ").add(gap_way(gap, terminal.glyphs()));
  if (gap.needed)
    title.add(" (needed)", Ink::warn);
  terminal.hang(Line(fmt::format("{:>3}. ", number)), title);
  terminal.hang_items("     ", items);
  print_guidance(terminal, gap.guidance);
}

void print_entries(Terminal& terminal, std::string_view label,
                   const std::vector<std::string>& titles) {
  auto head = pad(Line("    ").add(label, Ink::dim), 14);
  for (const auto& title : titles) {
    terminal.hang(head, title);
    head = Line().add_spaces(head.width());
  }
}

} // namespace

void print_gaps(Terminal& terminal, const AssessmentReport& report) {
  if (report.gaps.empty())
    return;
  terminal.heading("Gaps, the shortest way first");
  for (std::size_t i = 0; i < report.gaps.size(); ++i) {
    const auto& gap = report.gaps[i];
    if (i > 0)
      terminal.blank();
    if (!gap.needed && (i == 0 || report.gaps[i - 1].needed))
      terminal.hang("  ",
                    Line("Not needed for the gate of " + report.target.level.title, Ink::accent));
    print_assessment_gap(terminal, gap, i + 1);
  }
}

void print_talk(Terminal& terminal, const AssessmentReport& report) {
  const auto tendency = tendency_sentence(report);
  const auto& talks = report.self_manager.talk;
  if (talks.empty() && tendency.empty())
    return;
  terminal.heading(talks.empty() ? "Self and manager" : "Worth a conversation");
  for (const auto& talk : talks) {
    terminal.hang("  ",
                  Line(talk.competency.title, Ink::strong).add(": ").add(talk_sentence(talk)));
    print_entries(terminal, "self saw", talk.self_entries);
    print_entries(terminal, "manager", talk.manager_entries);
  }
  if (!tendency.empty())
    terminal.hang("  ", Line(tendency));
}

} // namespace rung
