// A ladder as a whole, and one of its tracks, as Markdown: the text's sections in its order and
// words.
#include "render/formats.hpp"
#include "render/ladder_markdown.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

/// The titles that a track has in the row; of a shared level each track says so.
Inline shared_titles(const ParityRow& row, const Named& track) {
  std::vector<std::string> titles;
  for (const auto& [on, level] : row.levels)
    if (on.id == track.id)
      titles.push_back(level.title + (row.shared ? " (shared)" : ""));
  return joined(titles, ", ");
}

/// A column of the table of parity; empty where no row has anything for it.
struct ParityColumn {
  std::string head;
  std::vector<Inline> cells;
  bool used = false;
};

std::vector<ParityColumn> parity_columns(const LadderView& view) {
  std::vector<ParityColumn> columns(1, {.head = "Grade", .cells = {}});
  for (const auto& card : view.tracks)
    columns.push_back({.head = card.track.title, .cells = {}, .used = true});
  columns.push_back({.head = "Scope", .cells = {}});
  columns.push_back({.head = "Pay", .cells = {}});
  for (const auto& row : view.parity) {
    std::size_t at = 0;
    const auto add = [&](const Inline& cell) {
      columns[at].used = columns[at].used || !cell.markup().empty();
      columns[at++].cells.push_back(cell);
    };
    add(row.grade ? std::to_string(*row.grade) : std::string());
    for (const auto& card : view.tracks)
      add(shared_titles(row, card.track));
    add(joined(scopes_in_words(row), ", "));
    add(joined(bands_in_words(row, ""), ", "));
  }
  std::erase_if(columns, [](const ParityColumn& column) { return !column.used; });
  return columns;
}

void add_parity(Markdown& page, const LadderView& view) {
  const bool many = view.tracks.size() > 1;
  page.heading(2, many ? "Tracks, side by side" : "Levels");
  std::vector<Inline> head;
  std::vector<std::vector<Inline>> rows(view.parity.size());
  for (const auto& column : parity_columns(view)) {
    head.emplace_back(column.head);
    for (std::size_t row = 0; row < rows.size(); ++row)
      rows[row].push_back(column.cells[row]);
  }
  page.table(head, rows);
  const bool graded =
      std::ranges::any_of(view.parity, [](const ParityRow& row) { return row.grade.has_value(); });
  if (many && !graded)
    page.paragraph(no_grades_sentence);
  if (!view.in_no_track.empty())
    page.paragraph(Inline("In no track: ").add(listed(titles_of(view.in_no_track))));
}

void add_ladder_scale(Markdown& page, const LadderView& view) {
  page.heading(2, "Ratings");
  for (const auto& card : view.scale) {
    Inline item = Inline::strong(fmt::format("{} {}", card.rating, card.title));
    if (!card.meaning.empty())
      item.add(": ").add(card.meaning);
    page.item(item);
  }
}

void add_ladder_matrix(Markdown& page, const LadderView& view) {
  page.heading(2, "What each level expects");
  for (std::size_t i = 0; i < view.tracks.size(); ++i) {
    if (view.tracks.size() > 1)
      page.heading(3, view.tracks[i].track.title);
    add_matrix(page, view.by_track[i], view.all_core);
  }
  if (view.all_core)
    page.paragraph(all_core_sentence);
}

void add_ladder_level(Markdown& page, const TrackStep& step, bool all_core) {
  page.heading(2, step.level.level.title);
  auto facts = level_facts_in_words(step.level);
  if (!step.shared_with.empty())
    facts.push_back("shared with " + listed(titles_of(step.shared_with)));
  if (!facts.empty())
    page.paragraph(joined_inline(facts));
  if (!step.level.summary.empty())
    page.paragraph(step.level.summary);
  if (step.against_below)
    add_changes(page, step.against_below->changes, all_core);
}

} // namespace

std::string ladder_view_markdown(const LadderView& view) {
  Markdown page;
  page.heading(1, fmt::format("{} {}", view.ladder.title, view.ladder.version));
  if (!view.summary.empty())
    page.paragraph(view.summary);
  page.paragraph(joined_inline({count_of(view.tracks.size(), "track", "tracks"),
                                count_of(view.levels.size(), "level", "levels"),
                                count_of(view.competencies.size(), "competency", "competencies")}));
  add_parity(page, view);
  add_ladder_scale(page, view);
  add_ladder_matrix(page, view);
  if (!view.ways.empty()) {
    page.heading(2, "Ways over and back");
    add_ways_briefly(page, view.ways);
  }
  return page.take();
}

std::string track_view_markdown(const TrackView& view) {
  Markdown page;
  page.heading(1, view.track.title);
  page.paragraph(
      joined_inline({fmt::format("{} {}", view.ladder.title, view.ladder.version),
                     fmt::format("{} track", name_of(view.kind)),
                     count_of(view.levels.size(), "level, lowest first", "levels, lowest first")}));
  for (const auto& step : view.levels)
    add_ladder_level(page, step, view.all_core);
  page.heading(2, "What each level expects");
  add_matrix(page, view.matrix, view.all_core);
  if (view.all_core)
    page.paragraph(all_core_sentence);
  if (!view.ways.empty()) {
    page.heading(2, "Ways to other tracks and back");
    add_ways_briefly(page, view.ways);
  }
  return page.take();
}

} // namespace rung
