// A growth plan as text: what to do first, then what is known already.
#include "render/formats.hpp"
#include "render/labelled.hpp"
#include "render/notices.hpp"
#include "render/plan_wording.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

std::string blank(std::size_t columns) {
  std::string line(columns, '_');
  return line;
}

void print_plan_head(Terminal& terminal, const PlanReport& report) {
  const auto& head = report.head;
  terminal.hang(Line(), Line("Growth plan " + plan_aim(report), Ink::strong));
  std::vector<Line> items;
  for (const auto& fact : header_facts(head.person, head.ladder, head.track, head.as_of))
    items.emplace_back(fact);
  if (head.held)
    items.emplace_back("held: " + head.held->title);
  terminal.hang_items(Line(), items);
  terminal.blank();
  for (const auto& sentence : plan_lead(report))
    terminal.hang("  ", sentence);
}

void print_owner(Terminal& terminal) {
  terminal.hang_items(
      "     ", {Line("owner ", Ink::dim).add(blank(22)), Line("date ", Ink::dim).add(blank(12))});
}

void print_way_over(Terminal& terminal, const WayCard& way) {
  print_labelled(terminal, "entry", way.entry);
  print_labelled(terminal, "trial", {trial_sentence(way)});
  print_labelled(terminal, "return", {way_back_sentence(way)});
  print_owner(terminal);
}

void print_crossing(Terminal& terminal, const PlanReport& report) {
  if (!report.crossing)
    return;
  const auto& crossing = *report.crossing;
  terminal.heading(crossing_title(crossing));
  for (const auto& fact : crossing_facts(crossing))
    terminal.hang("  ", fact);
  if (const auto sentence = no_way_sentence(crossing); !sentence.empty())
    terminal.hang("  ", sentence);
  for (const auto& way : crossing.ways)
    print_way_over(terminal, way);
}

void print_plan_gap(Terminal& terminal, const PlanGap& gap, const PlanReport& report,
                    std::size_t number) {
  terminal.hang(
      Line(fmt::format("{:>3}. ", number)),
      Line(gap_title(gap.gap), Ink::strong).add(": ").add(plan_way(gap, terminal.glyphs())));
  std::vector<Line> facts;
  for (const auto& fact : gap_facts(gap.gap))
    facts.emplace_back(fact, Ink::dim);
  terminal.hang_items("     ", facts);
  terminal.hang("     ", state_sentence(gap, report));
  if (const auto sentence = no_guidance_sentence(gap); !sentence.empty())
    terminal.hang("     ", sentence);
  print_owner(terminal);
  print_labelled(terminal, "to try", gap.shown.to_try);
  print_labelled(terminal, "to show", gap.shown.to_show);
  print_labelled(terminal, "such as", gap.shown.examples);
  print_labelled(terminal, "counts", {evidence_sentence(gap.evidence)});
  print_labelled(terminal, "to learn", resources_in_words(gap.shown));
}

void print_plan_gaps(Terminal& terminal, const PlanReport& report) {
  if (report.gaps.empty())
    return;
  terminal.heading("What to work on, the shortest way first");
  for (std::size_t i = 0; i < report.gaps.size(); ++i) {
    if (i > 0)
      terminal.blank();
    print_plan_gap(terminal, report.gaps[i], report, i + 1);
  }
}

void print_items(Terminal& terminal, std::string_view title,
                 const std::vector<std::string>& items) {
  if (items.empty())
    return;
  terminal.heading(title);
  std::vector<Line> lines(items.begin(), items.end());
  terminal.hang_items("  ", lines);
}

void print_sentences(Terminal& terminal, std::string_view title,
                     const std::vector<std::string>& sentences) {
  if (sentences.empty())
    return;
  terminal.heading(title);
  for (const auto& sentence : sentences)
    terminal.hang("  ", sentence);
}

std::vector<std::string> off_path_items(const PlanReport& report, const Glyphs& glyphs) {
  std::vector<std::string> items;
  for (const auto& gap : report.off_path)
    items.push_back(fmt::format("{}: {}", gap_title(gap.gap), plan_way(gap, glyphs)));
  return items;
}

} // namespace

std::string plan_text(const PlanReport& report, const Style& style) {
  Terminal terminal(style);
  print_plan_head(terminal, report);
  print_crossing(terminal, report);
  print_plan_gaps(terminal, report);
  print_items(terminal, "Not on the shortest way", off_path_items(report, terminal.glyphs()));
  print_items(terminal, kept_title(report), kept_items(report));
  print_sentences(terminal, "What else there is", next_sentences(report));
  print_sentences(terminal, "Beside the gaps", closing_sentences(report));
  print_notices(terminal, report.notices);
  if (const auto sentence = left_out_sentence(report); !sentence.empty()) {
    terminal.blank();
    terminal.hang(Line(), Line(sentence, Ink::dim));
  }
  return terminal.take();
}

} // namespace rung
