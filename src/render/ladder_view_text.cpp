// A ladder as a whole, on the terminal.
#include "render/formats.hpp"
#include "render/ladder_text.hpp"
#include "render/ladder_words.hpp"
#include "render/matrix_text.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

void print_ladder_header(Terminal& terminal, const LadderView& view) {
  terminal.hang("", Line(fmt::format("{} {}", view.ladder.title, view.ladder.version), Ink::strong)
                        .add(fmt::format(" ({})", view.ladder.id), Ink::dim));
  if (!view.summary.empty())
    terminal.hang("", view.summary);
  terminal.hang_items("", {Line(count_of(view.tracks.size(), "track", "tracks")),
                           Line(count_of(view.levels.size(), "level", "levels")),
                           Line(count_of(view.competencies.size(), "competency", "competencies"))});
}

void print_scale(Terminal& terminal, const LadderView& view) {
  terminal.heading("Ratings");
  const bool explained =
      std::ranges::any_of(view.scale, [](const RatingCard& card) { return !card.meaning.empty(); });
  std::vector<Line> short_ones;
  int width = 0;
  for (const auto& card : view.scale) {
    short_ones.emplace_back(fmt::format("{} {}", card.rating, card.title));
    width = std::max(width, short_ones.back().width());
  }
  if (!explained) {
    terminal.hang_items("  ", short_ones);
    return;
  }
  for (std::size_t i = 0; i < view.scale.size(); ++i)
    terminal.hang(Line("  ").add_line(pad(short_ones[i], width + 2)), view.scale[i].meaning);
}

void print_not_expected(Terminal& terminal, const Matrix& matrix, std::string_view where) {
  if (!matrix.too_large && !matrix.not_expected.empty())
    terminal.hang("  ", Line(fmt::format("Not expected {}: ", where), Ink::dim)
                            .add(listed(titles_of(matrix.not_expected)), Ink::dim));
}

void print_matrix(Terminal& terminal, const LadderView& view) {
  MatrixPrinter printer(terminal, view.all_core);
  terminal.heading("What each level expects");
  if (printer.fits(view.matrix) || view.tracks.size() < 2) {
    printer.print(view.matrix);
    print_not_expected(terminal, view.matrix, "of any level");
  } else {
    for (std::size_t i = 0; i < view.tracks.size(); ++i) {
      if (i > 0)
        terminal.blank();
      terminal.hang("  ", Line(view.tracks[i].track.title, Ink::strong));
      printer.print(view.by_track[i]);
      print_not_expected(terminal, view.by_track[i], "on this track");
    }
  }
  printer.legend();
  if (view.all_core)
    terminal.hang("  ", Line(all_core_sentence, Ink::dim));
}

void print_ladder_footer(Terminal& terminal, const LadderView& view) {
  terminal.heading("To read on");
  const auto command = [&](std::string_view verb, std::string_view what,
                           const std::vector<std::string>& ids) {
    terminal.hang("  ", fmt::format("rung {} {} {}", verb, shell_word(view.asked_as), what));
    std::vector<Line> items;
    items.reserve(ids.size());
    for (const auto& id : ids)
      items.emplace_back(id, Ink::dim);
    terminal.hang_items("      ", items);
  };
  std::vector<std::string> levels;
  for (const auto& column : view.matrix.columns)
    levels.push_back(column.level.id);
  std::vector<std::string> competencies;
  for (const auto& card : view.competencies)
    competencies.push_back(card.competency.id);
  std::vector<std::string> tracks;
  for (const auto& card : view.tracks)
    tracks.push_back(card.track.id);
  command("show", "LEVEL", levels);
  command("show", "COMPETENCY", competencies);
  command("show", "TRACK", tracks);
  terminal.hang("  ", fmt::format("rung compare {} LEVEL LEVEL", shell_word(view.asked_as)));
}

} // namespace

std::string ladder_view_text(const LadderView& view, const Style& style) {
  Terminal terminal(style);
  print_ladder_header(terminal, view);
  print_parity(terminal, view);
  print_scale(terminal, view);
  print_matrix(terminal, view);
  if (!view.ways.empty()) {
    terminal.heading("Ways over and back");
    print_ways_briefly(terminal, view.ways);
  }
  print_ladder_footer(terminal, view);
  return terminal.take();
}

} // namespace rung
