// A comparison as Markdown, for a shared document: the text's sections in its order and words.
#include "render/comparison_words.hpp"
#include "render/formats.hpp"
#include "render/markdown.hpp"
#include "render/notices.hpp"
#include "render/status_sign.hpp"

namespace rung {

namespace {

void add_overview(Markdown& page, const ComparisonReport& report) {
  auto facts = comparison_header(report);
  facts.erase(facts.begin()); // the person is the title
  page.heading(1, report.person.title);
  page.paragraph(joined_inline(facts));
  for (const auto& notice : comparison_notices_first(report))
    page.quote(Inline::strong(notice));
  std::vector<Inline> head = {""};
  for (const auto& track : report.tracks)
    head.emplace_back(track.assessment.track.title);
  std::vector<std::vector<Inline>> rows;
  for (const auto& row : overview_rows(report)) {
    rows.push_back({row.label});
    for (const auto& cell : row.cells)
      rows.back().push_back(row.strong ? Inline::strong(cell.text) : Inline(cell.text));
  }
  page.table(head, rows);
  page.paragraph(comparison_rule(report));
}

void add_item(Markdown& page, const Inline& title, const std::string& asked,
              const std::vector<std::string>& facts) {
  auto item = Inline::strong(title).add(" ").add(asked);
  if (!facts.empty())
    item.add(": ").add(joined_inline(facts));
  page.item(item);
}

void add_group(Markdown& page, const ComparedTrack& track, const ExpectationGroup& group) {
  page.heading(3, group.title);
  for (const auto& item : *group.items) {
    add_item(page, item.row.competency.title,
             asked_in_words(group.status, *item.gap, unicode_glyphs),
             expectation_facts(track, item));
    if (group.status == Status::unknown && item.only_here)
      for (const auto& behaviour : item.card.behaviours)
        page.item(Inline("to show: ").add(behaviour), 1);
  }
  if (group.influence == nullptr)
    return;
  const auto facts = influence_facts(group.status, *group.influence, unicode_glyphs);
  add_item(page, gap_title(*group.influence), facts.front(), {facts.begin() + 1, facts.end()});
}

void add_met(Markdown& page, const ComparedTrack& track) {
  page.heading(3, met_title(track));
  for (const auto& list : met_lists(track))
    page.item(Inline(list.label).add(": ").add(joined_inline(list.items)));
  if (const auto condition = track_condition(track))
    page.paragraph(Inline(*condition->good ? unicode_glyphs.met : unicode_glyphs.unmet)
                       .add(" ")
                       .add(condition->text));
}

void add_transition(Markdown& page, std::string_view which, const ComparedWay& way) {
  page.heading(3, way_title(which, way.way, unicode_glyphs));
  page.item(Inline("standing: ").add(joined_inline(way_standing(way, unicode_glyphs))));
  for (const auto& entry : way.way.entry)
    page.item(Inline("entry: ").add(entry));
  if (!way.way.trial.empty())
    page.item(Inline("trial: ").add(way.way.trial));
  if (!way.way.way_back.empty())
    page.item(Inline("return: ").add(way.way.way_back));
}

void add_change(Markdown& page, const ComparisonReport& report, const ComparedTrack& track) {
  if (!track.change)
    return;
  page.heading(2, change_title(track));
  const auto& [over, back, elsewhere] = *track.change;
  const auto missing = missing_ways(report, track);
  if (over.empty())
    page.paragraph(missing);
  for (const auto& way : over)
    add_transition(page, way_over, way);
  for (const auto& way : back)
    add_transition(page, way_back, way);
  if (back.empty() && !over.empty())
    page.paragraph(missing);
}

void add_track(Markdown& page, const ComparisonReport& report, const ComparedTrack& track) {
  page.heading(2, track_title(track));
  page.paragraph(target_sentence(report, track));
  if (track.shared_target)
    return;
  for (const auto& group : open_groups(track))
    add_group(page, track, group);
  add_met(page, track);
  add_change(page, report, track);
}

Inline status_inline(const std::optional<CompetencyReport>& row) {
  if (!row)
    return not_asked;
  auto cell = Inline(sign_of(row->status, unicode_glyphs).glyph).add(" ").add(cell_in_words(*row));
  return row->core ? cell.add(" *") : cell;
}

void add_compared(Markdown& page, const ComparisonReport& report) {
  const auto& both = report.competencies;
  if (both.rows.empty())
    return;
  page.heading(2, competencies_title);
  std::vector<Inline> head = {"Competency"};
  for (const auto& target : both.targets)
    head.emplace_back(target.title);
  std::vector<std::vector<Inline>> rows;
  for (const auto& competency : both.rows) {
    rows.push_back({competency.competency.title});
    for (const auto& row : competency.at)
      rows.back().push_back(status_inline(row));
  }
  page.table(head, rows);
  page.paragraph(table_key(report, unicode_glyphs));
}

} // namespace

std::string comparison_markdown(const ComparisonReport& report) {
  Markdown page;
  add_overview(page, report);
  for (const auto& track : report.tracks)
    if (!track.own)
      add_track(page, report, track);
  add_compared(page, report);
  page.paragraph(comparison_limit(report));
  add_notices(page, report.notices);
  return page.take();
}

} // namespace rung
