// The findings of reading and checking, for a person: place and message, the line with a caret
// under the words meant, the mend.
//
// The first line of each stays on one line however long it is, so that editors and grep can jump
// to the place. Many findings end in an overview by check. Before: a FindingsReport. After: the
// terminal.
#include "rung/render.hpp"

#include "render/checks.hpp"
#include "render/findings_words.hpp"
#include "render/formats.hpp"
#include "render/numbers.hpp"
#include "render/source_line.hpp"
#include "render/terminal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

void print_excerpt(Terminal& terminal, const Place& place, Ink ink) {
  if (place.line == 0 || place.column == 0 || place.concealed)
    return;
  const auto number = fmt::format(" {:>4} | ", place.line);
  const int room = std::max(terminal.width() - static_cast<int>(number.size()), 10);
  const auto shown = source_line(place, room, terminal.glyphs().ellipsis);
  terminal.line(Line(number, Ink::dim).add(shown.text));
  auto marks = Line(fmt::format(" {:>4} | ", ""), Ink::dim);
  terminal.line(
      marks.add_spaces(shown.caret_at)
          .add("^" + std::string(static_cast<std::size_t>(shown.caret_width - 1), '~'), ink));
}

void print_finding(Terminal& terminal, const Diagnostic& finding) {
  const auto ink = ink_of(finding.severity);
  terminal.unbroken(Line(place_text(finding.place) + ": ", Ink::strong)
                        .add(name_of(finding.severity), ink)
                        .add(": ")
                        .add(finding.message, Ink::strong)
                        .add(" [" + finding.id + "]", Ink::dim));
  print_excerpt(terminal, finding.place, ink);
  if (finding.related) {
    terminal.unbroken(Line(place_text(finding.related->place) + ": ")
                          .add("note", Ink::accent)
                          .add(": ")
                          .add(finding.related->message));
    print_excerpt(terminal, finding.related->place, Ink::accent);
  }
  if (!finding.help.empty())
    terminal.hang(Line("  ").add("help", Ink::good).add(": "), finding.help);
  terminal.blank();
}

/// What there is too much of to take in at a glance, by check, the most severe first.
void print_findings_overview(Terminal& terminal, const FindingsReport& report) {
  constexpr std::size_t at_a_glance = 5;
  if (report.findings.size() <= at_a_glance || report.by_check.size() < 2)
    return;
  std::size_t widest = 0;
  for (const auto& check : report.by_check)
    widest = std::max(widest, check.id.size());
  const auto count_width = fmt::format("{}", report.findings.size()).size();
  for (const auto& check : report.by_check) {
    auto head =
        Line("  ").add(fmt::format("{:<9}", name_of(check.severity)), ink_of(check.severity));
    head.add(fmt::format("{:>{}}  {:<{}}  ", check.count, count_width, check.id, widest));
    terminal.hang(head, Line(check.summary, Ink::dim));
  }
  terminal.blank();
}

void print_findings_left_out(Terminal& terminal, const FindingsReport& report, std::size_t shown) {
  if (const auto more = report.findings.size() - shown; more > 0)
    terminal.hang("", fmt::format("{} more; --all shows them",
                                  count_of(static_cast<int>(more), "finding", "findings")));
  if (const auto more = beyond_limit(report); !more.empty())
    terminal.hang("", more);
}

} // namespace

std::string findings_text(const FindingsReport& report, const Style& style, bool all) {
  Terminal terminal(style);
  const auto shown =
      all ? report.findings.size() : std::min(report.findings.size(), most_findings_shown);
  for (std::size_t i = 0; i < shown; ++i)
    print_finding(terminal, report.findings[i].diagnostic);
  print_findings_left_out(terminal, report, shown);
  terminal.blank();
  print_findings_overview(terminal, report);
  for (const auto& remark : report.remarks)
    terminal.hang("", remark);
  terminal.hang("", findings_totals(report));
  return terminal.take();
}

} // namespace rung
