// A history as Markdown: the text's sections in its order and words, the ratings as a table.
#include "render/formats.hpp"
#include "render/history_wording.hpp"
#include "render/markdown.hpp"
#include "render/notices.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

void add_header(Markdown& page, const HistoryReport& report) {
  page.heading(1, report.person.title);
  std::vector<std::string> facts;
  if (!report.days.empty()) {
    const auto& last = report.days.back();
    facts = {fmt::format("{} {}", last.ladder.title, last.ladder.version), last.track.title};
  }
  facts.push_back(history_span(report));
  if (!report.days.empty())
    facts.push_back(history_view(report));
  page.paragraph(joined_inline(facts));
  if (report.days.size() == 1)
    page.quote(nothing_to_compare(report));
}

void add_days(Markdown& page, const HistoryReport& report) {
  if (report.days.empty())
    return;
  page.heading(2, "Levels, and readiness towards " + report.target->title);
  std::vector<std::vector<Inline>> rows;
  for (const auto& day : report.days)
    rows.push_back({day.day, Inline::strong(day_level(report, day)), readiness_in_words(day),
                    joined_inline(day_facts(report, day)),
                    fmt::format("{} {}", day.ladder.id, day.ladder.version)});
  page.table({"Day", report.view == ViewKind::supported ? "Supported" : "Self-assessment",
              "Readiness", "Also", "Ladder"},
             rows);
}

std::string rating_words(const DayRating& day, std::optional<int> DayRating::*which) {
  if (day.*which)
    return fmt::to_string(*(day.*which));
  return std::string(day.in_ladder ? unicode_glyphs.unknown : "-");
}

/// "self / manager".
std::string both_cell(const DayRating& day) {
  if (!day.self && !day.manager)
    return rating_words(day, &DayRating::self);
  return fmt::format("{} / {}", rating_words(day, &DayRating::self),
                     rating_words(day, &DayRating::manager));
}

template <class Cell>
void add_table(Markdown& page, const HistoryReport& report, bool trends, Cell cell) {
  std::vector<Inline> head = {"Competency"};
  for (const auto& day : report.days)
    head.emplace_back(day.day);
  if (trends) {
    head.emplace_back("Expected");
    head.emplace_back("Change");
  }
  std::vector<std::vector<Inline>> rows;
  for (const auto& row : report.rows) {
    std::vector<Inline> cells = {row.competency.title};
    for (const auto& day : row.days)
      cells.emplace_back(cell(day));
    if (trends) {
      const auto& expected = row.days.back().expected;
      cells.emplace_back(expected ? fmt::to_string(*expected) : std::string());
      cells.emplace_back(report.days.size() < 2
                             ? std::string()
                             : fmt::format("{} {}", change_sign(row.trend.change, unicode_glyphs),
                                           trend_in_words(row.trend, unicode_glyphs)));
    }
    rows.push_back(std::move(cells));
  }
  page.table(head, rows);
}

void add_ratings(Markdown& page, const HistoryReport& report) {
  if (report.rows.empty())
    return;
  page.heading(2, "Competencies, against " + report.target->title);
  add_table(page, report, true,
            [](const DayRating& day) { return rating_words(day, &DayRating::rating); });
  if (report.view == ViewKind::supported) {
    page.heading(2, "Self and manager, each alone");
    add_table(page, report, false, both_cell);
  }
  if (const auto legend = history_legend(report, unicode_glyphs); !legend.empty())
    page.paragraph(joined_inline(legend));
}

void add_history_steps(Markdown& page, const HistoryReport& report) {
  if (report.steps.empty())
    return;
  page.heading(2, "What changed, and why");
  for (const auto& [title, facts] : passages_of(report, unicode_glyphs)) {
    page.heading(3, title);
    if (facts.empty())
      page.paragraph("Nothing changed.");
    for (const auto& fact : facts) {
      Inline line;
      if (!fact.label.empty())
        line.add(Inline::strong(fact.label)).add(": ");
      page.item(line.add(joined_inline(fact.items)), fact.label.empty() ? 1 : 0);
    }
  }
}

} // namespace

std::string history_markdown(const HistoryReport& report) {
  Markdown page;
  add_header(page, report);
  add_days(page, report);
  add_ratings(page, report);
  add_history_steps(page, report);
  add_notices(page, report.notices);
  return page.take();
}

} // namespace rung
