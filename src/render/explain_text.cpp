// `rung explain` for a person: the answer, then every step to it, then what each level makes of it.
#include "render/derivation.hpp"
#include "render/formats.hpp"
#include "render/notices.hpp"
#include "render/status_sign.hpp"
#include "render/terminal.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

void print_explain_header(Terminal& terminal, const ExplainReport& report) {
  std::vector<Line> items = {Line(report.competency.title, Ink::strong)};
  for (const auto& fact : header_facts(report.person, report.ladder, report.track, report.as_of))
    items.emplace_back(fact);
  terminal.hang_items("", items);
  if (!report.summary.empty())
    terminal.hang("", Line(report.summary, Ink::dim));
  terminal.blank();
  for (const auto& view : report.views)
    terminal.hang("  ", Line(view_title(report, view),
                             view.kind == report.headline ? Ink::strong : Ink::plain));
  terminal.hang(
      "  ", fmt::format("Confidence: {} ({})", name_of(report.confidence), report.confidence_why));
  terminal.blank();
  terminal.hang("  ", Line(reading_note(report), Ink::dim));
}

void print_derivation(Terminal& terminal, const std::vector<DerivationStep>& steps) {
  for (const auto& step : steps) {
    terminal.blank();
    terminal.hang("  ", Line(step.title, Ink::accent));
    for (const auto& item : step.items) {
      if (!item.title.empty())
        terminal.hang("    ", Line(item.title, Ink::strong));
      for (const auto& entry : item.entries) {
        terminal.hang("      ", entry.title);
        std::vector<Line> facts;
        for (const auto& fact : entry.facts)
          facts.emplace_back(fact, Ink::dim);
        terminal.hang_items("        ", facts);
      }
      for (const auto& sum : item.sums)
        terminal.hang(item.title.empty() ? "    " : "      ", sum);
    }
  }
}

void print_explained_levels(Terminal& terminal, const ExplainReport& report,
                            const ExplainedView& view) {
  if (view.levels.empty())
    return;
  terminal.blank();
  terminal.hang("  ", Line("What each level makes of it", Ink::accent));
  for (const auto& level : view.levels) {
    const auto sign = sign_of(level.status, terminal.glyphs());
    const auto head = Line("    ").add(sign.glyph, sign.ink).add(" ");
    terminal.hang(head, Line(level.level.title, Ink::strong).add(": ").add(level.why));
    if (const auto sum = level_comparison(report, level); !sum.empty())
      terminal.hang("      ", sum);
    if (!level.waiver.empty())
      terminal.hang("      ", Line("waived: " + level.waiver, Ink::dim));
  }
}

void print_view(Terminal& terminal, const ExplainReport& report, const ExplainedView& view) {
  terminal.heading(view_title(report, view));
  print_derivation(terminal, derivation(report, view));
  terminal.blank();
  for (const auto& line : conclusions(report, view))
    terminal.hang("  ", line);
  for (const auto& scope : view.scopes) {
    if (!view.known)
      continue;
    terminal.blank();
    terminal.hang(
        "  ", Line(fmt::format("At {} or wider, as a level asks", scope.scope.title), Ink::strong));
    print_derivation(terminal, derivation(report, view, scope));
    terminal.blank();
    terminal.hang("  ", scope_conclusion(report, scope));
  }
  print_explained_levels(terminal, report, view);
}

void print_entries_left_out(Terminal& terminal, const ExplainReport& report) {
  if (report.left_out.empty())
    return;
  terminal.heading("Entries left out");
  for (const auto& entry : report.left_out) {
    terminal.hang("  ", entry.date + ": " + entry.title);
    std::vector<Line> facts;
    for (const auto& fact : left_out_facts(entry))
      facts.emplace_back(fact, Ink::dim);
    terminal.hang_items("    ", facts);
  }
}

} // namespace

std::string explain_text(const ExplainReport& report, const Style& style) {
  Terminal terminal(style);
  print_explain_header(terminal, report);
  for (const auto& view : report.views)
    print_view(terminal, report, view);
  print_entries_left_out(terminal, report);
  print_notices(terminal, report.notices);
  terminal.blank();
  terminal.hang("", Line(rounding_note(), Ink::dim));
  return terminal.take();
}

} // namespace rung
