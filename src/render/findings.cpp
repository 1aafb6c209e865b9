// The findings of reading and checking, for a person: place and message, the line with a caret
// under the words meant, the mend.
//
// The first line of each stays on one line however long it is, so that editors and grep can jump
// to the place. Before: Diagnostics, collected by read/ and check/. After: the terminal.
#include "rung/render.hpp"

#include "render/numbers.hpp"
#include "render/source_line.hpp"
#include "render/terminal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>

namespace rung {

namespace {

Ink ink_of(Severity severity) {
  switch (severity) {
  case Severity::error:
    return Ink::bad;
  case Severity::warning:
    return Ink::warn;
  case Severity::note:
    return Ink::accent;
  }
  return Ink::plain;
}

std::string place_text(const Place& place) {
  if (place.line == 0)
    return place.file;
  if (place.column == 0)
    return fmt::format("{}:{}", place.file, place.line);
  return fmt::format("{}:{}:{}", place.file, place.line, place.column);
}

void print_excerpt(Terminal& terminal, const Place& place, Ink ink) {
  if (place.line == 0 || place.column == 0)
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

std::size_t count_of_severity(const std::vector<Diagnostic>& findings, Severity severity) {
  return static_cast<std::size_t>(std::ranges::count(findings, severity, &Diagnostic::severity));
}

/// "2 files, 1 error, 3 warnings", and notes where there are any.
std::string summary(const Diagnostics& diagnostics) {
  std::set<std::string> files;
  for (const auto& finding : diagnostics.all())
    files.insert(finding.place.file);
  const auto number = [](std::size_t value) { return static_cast<int>(value); };
  auto text = fmt::format("{}, {}, {}", count_of(number(files.size()), "file", "files"),
                          count_of(number(diagnostics.errors()), "error", "errors"),
                          count_of(number(count_of_severity(diagnostics.all(), Severity::warning)),
                                   "warning", "warnings"));
  if (const auto notes = count_of_severity(diagnostics.all(), Severity::note); notes > 0)
    text += ", " + count_of(number(notes), "note", "notes");
  if (diagnostics.left_out() > 0)
    text += fmt::format("; {} not shown",
                        count_of(number(diagnostics.left_out()), "finding", "findings"));
  return text;
}

} // namespace

std::string render_findings(const Diagnostics& diagnostics, const Style& style) {
  auto findings = diagnostics.sorted();
  if (findings.empty())
    return {};
  // Files come in the order in which they were read; by name, that order doesn't show.
  std::ranges::stable_sort(findings, {}, [](const Diagnostic& finding) -> const std::string& {
    return finding.place.file;
  });
  Terminal terminal(style);
  for (const auto& finding : findings)
    print_finding(terminal, finding);
  terminal.hang("", summary(diagnostics));
  return terminal.take();
}

} // namespace rung
