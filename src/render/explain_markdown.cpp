// `rung explain` as Markdown: the same steps, the sums in code blocks.
#include "render/derivation.hpp"
#include "render/formats.hpp"
#include "render/markdown.hpp"
#include "render/notices.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

void add_derivation(Markdown& page, const std::vector<DerivationStep>& steps) {
  for (const auto& step : steps) {
    page.heading(4, step.title);
    for (const auto& item : step.items) {
      if (!item.title.empty())
        page.paragraph(Inline::strong(item.title));
      for (const auto& entry : item.entries) {
        page.item(entry.title);
        page.item(joined_inline(entry.facts), 1);
      }
      page.code(item.sums);
    }
  }
}

void add_explained_levels(Markdown& page, const ExplainReport& report, const ExplainedView& view) {
  if (view.levels.empty())
    return;
  page.heading(3, "What each level makes of it");
  for (const auto& level : view.levels) {
    page.item(Inline::strong(level.level.title).add(": ").add(level.why));
    if (const auto sum = level_comparison(report, level); !sum.empty())
      page.item(sum, 1);
    if (!level.waiver.empty())
      page.item("waived: " + level.waiver, 1);
  }
}

void add_view(Markdown& page, const ExplainReport& report, const ExplainedView& view) {
  page.heading(2, view_title(report, view));
  add_derivation(page, derivation(report, view));
  for (const auto& line : conclusions(report, view))
    page.item(line);
  for (const auto& scope : view.scopes) {
    if (!view.known)
      continue;
    page.heading(3, fmt::format("At {} or wider, as a level asks", scope.scope.title));
    add_derivation(page, derivation(report, view, scope));
    page.paragraph(scope_conclusion(report, scope));
  }
  add_explained_levels(page, report, view);
}

} // namespace

std::string explain_markdown(const ExplainReport& report) {
  Markdown page;
  page.heading(1, report.competency.title);
  page.paragraph(
      joined_inline(header_facts(report.person, report.ladder, report.track, report.as_of)));
  if (!report.summary.empty())
    page.paragraph(report.summary);
  page.paragraph(
      fmt::format("Confidence: {} ({})", name_of(report.confidence), report.confidence_why));
  page.paragraph(reading_note(report));
  for (const auto& view : report.views)
    add_view(page, report, view);
  if (!report.left_out.empty())
    page.heading(2, "Entries left out");
  for (const auto& entry : report.left_out) {
    page.item(Inline(entry.date).add(": ").add(entry.title));
    page.item(joined_inline(left_out_facts(entry)), 1);
  }
  add_notices(page, report.notices);
  page.paragraph(rounding_note());
  return page.take();
}

} // namespace rung
