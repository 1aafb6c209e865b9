// Findings as Markdown, for the page that a CI run shows first: how many, by check, and the most
// severe ones with their mend.
//
// Before: a FindingsReport. After: the file that GITHUB_STEP_SUMMARY names, which may hold 1 MiB;
// more and GitHub shows none of it. No line of a file is quoted.
#include "render/findings_words.hpp"
#include "render/formats.hpp"
#include "render/markdown.hpp"
#include "render/numbers.hpp"
#include "render/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20U;
/// For the line that says what was left out.
constexpr std::size_t kept_free = 256;
constexpr std::size_t most_remarks = 20;
/// In code points: what is longer is no title, and belongs to no overview.
constexpr int longest_text = 1000;

std::string clipped(std::string_view text) {
  std::size_t at = 0;
  for (int points = 0; at < text.size(); ++points) {
    if (points == longest_text)
      return std::string(text.substr(0, at)) + "…";
    at += first_point(text.substr(at)).length;
  }
  return std::string(text);
}

void add_remarks(Markdown& page, const FindingsReport& report) {
  const auto said = said_beside(report);
  for (std::size_t i = 0; i < std::min(said.size(), most_remarks); ++i)
    page.paragraph(clipped(said[i]));
  if (said.size() > most_remarks)
    page.paragraph(fmt::format(
        "{} more.", count_of(static_cast<int>(said.size() - most_remarks), "remark", "remarks")));
}

void add_checks(Markdown& page, const FindingsReport& report) {
  if (report.by_check.empty())
    return;
  std::vector<std::vector<Inline>> rows;
  for (const auto& check : report.by_check)
    rows.push_back(
        {name_of(check.severity), check.id, fmt::format("{}", check.count), check.summary});
  page.table({"severity", "check", "found", "what it finds"}, rows);
}

/// The most severe first; within a severity as they stand in the files.
std::vector<const Diagnostic*> by_severity(const FindingsReport& report) {
  std::vector<const Diagnostic*> list;
  for (const auto& finding : report.findings)
    list.push_back(&finding.diagnostic);
  std::ranges::stable_sort(list, {}, [](const Diagnostic* one) { return one->severity; });
  return list;
}

std::string item_of(const Diagnostic& finding) {
  Markdown item;
  item.item(Inline::strong(name_of(finding.severity))
                .add(" ")
                .add(clipped(place_text(finding.place)))
                .add(": ")
                .add(clipped(finding.message))
                .add(" [" + finding.id + "]"));
  if (!finding.help.empty())
    item.item(clipped(finding.help), 1);
  return item.take();
}

} // namespace

std::string render_findings_summary(const FindingsReport& report) {
  Markdown head;
  head.heading(2, "rung validate");
  head.paragraph(findings_totals(report));
  add_remarks(head, report);
  add_checks(head, report);
  auto text = head.take();
  std::size_t shown = 0;
  for (const auto* finding : by_severity(report)) {
    const auto item = item_of(*finding);
    if (shown == most_findings_shown || text.size() + item.size() + kept_free > most_bytes)
      break;
    text += item;
    ++shown;
  }
  if (const auto more = static_cast<int>(report.findings.size() - shown); more > 0) {
    Markdown tail;
    tail.paragraph(fmt::format("{} more: 'rung validate --all' shows them.",
                               count_of(more, "finding", "findings")));
    text += "\n" + tail.take();
  }
  return text;
}

} // namespace rung
