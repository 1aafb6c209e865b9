#include "render/source_line.hpp"

#include "render/graphemes.hpp"
#include "render/visible.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rung {

namespace {

constexpr std::string_view tab_shown = "    ";

/// A stretch of the line as it is shown, and the code points that it stands for.
struct Piece {
  std::string text;
  int width = 0;
  int first_point = 0;
  int points = 0;
};

bool starts_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

int points_in(std::string_view text) {
  return static_cast<int>(std::ranges::count_if(text, starts_point));
}

/// A line's neighbourhood of the caret: no terminal shows more, and a line may be a whole file.
struct Clip {
  std::string_view text;
  int column = 0; ///< of the caret, 0-based, in code points
  bool front = false;
  bool back = false;
};

Clip clip_around(const Place& place) {
  constexpr int reach = 400;
  const std::string_view line = place.excerpt;
  const int caret = std::max(place.column - 1, 0);
  const int skipped = std::max(caret - reach, 0);
  std::size_t from = 0;
  std::size_t until = line.size();
  int point = -1;
  for (std::size_t i = 0; i < line.size() && until == line.size(); ++i) {
    point += starts_point(line[i]) ? 1 : 0;
    if (point == skipped && from == 0 && skipped > 0)
      from = i;
    if (point > caret + reach)
      until = i;
  }
  return {line.substr(from, until - from), caret - skipped, skipped > 0, until < line.size()};
}

std::vector<Piece> pieces_of(std::string_view line) {
  std::vector<Piece> pieces;
  int point = 0;
  for (const auto& cluster : graphemes(line)) {
    Piece piece;
    piece.text = cluster.text == "\t" ? tab_shown : visible(cluster.text);
    piece.width = display_width(piece.text);
    piece.first_point = point;
    piece.points = std::max(points_in(cluster.text), 1);
    point += piece.points;
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

/// The pieces under the caret; past the line's end where the finding is there.
struct Marked {
  std::size_t first = 0;
  std::size_t end = 0;
};

Marked marked_pieces(const std::vector<Piece>& pieces, int from, int length) {
  const int until = from + std::max(length, 1);
  Marked marked{pieces.size(), pieces.size()};
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto& piece = pieces[i];
    if (marked.first == pieces.size() && piece.first_point + piece.points > from)
      marked.first = i;
    if (piece.first_point < until)
      marked.end = i + 1;
  }
  marked.end = std::max(marked.end, marked.first);
  return marked;
}

int width_of(const std::vector<Piece>& pieces, std::size_t from, std::size_t until) {
  int width = 0;
  for (std::size_t i = from; i < until; ++i)
    width += pieces[i].width;
  return width;
}

/// The pieces to show: some before the marked ones, and as many after as there is room for.
struct Window {
  std::size_t from = 0;
  std::size_t until = 0;
};

Window window_around(const std::vector<Piece>& pieces, const Marked& marked, int room, int cut) {
  if (width_of(pieces, 0, pieces.size()) <= room)
    return {0, pieces.size()};
  Window window;
  const int wanted = std::min(width_of(pieces, marked.first, marked.end), room / 2);
  int before = width_of(pieces, 0, marked.first);
  while (window.from < marked.first && before + wanted + 2 * cut > room * 3 / 4)
    before -= pieces[window.from++].width;
  int left = room - (window.from > 0 ? cut : 0) - cut; // the end is cut as well, or nearly so
  window.until = window.from;
  while (window.until < pieces.size() && pieces[window.until].width <= left)
    left -= pieces[window.until++].width;
  return window;
}

} // namespace

SourceLine source_line(const Place& place, int room, std::string_view ellipsis) {
  const auto clip = clip_around(place);
  const auto pieces = pieces_of(clip.text);
  const auto marked = marked_pieces(pieces, clip.column, place.length);
  const int cut = display_width(ellipsis);
  const auto window = window_around(pieces, marked, room, cut);
  const bool cut_front = clip.front || window.from > 0;
  SourceLine line;
  if (cut_front)
    line.text += ellipsis;
  for (std::size_t i = window.from; i < window.until; ++i)
    line.text += pieces[i].text;
  if (clip.back || window.until < pieces.size())
    line.text += ellipsis;
  const auto first = std::min(marked.first, window.until);
  line.caret_at = (cut_front ? cut : 0) + width_of(pieces, window.from, first);
  line.caret_width = std::max(width_of(pieces, first, std::min(marked.end, window.until)), 1);
  return line;
}

} // namespace rung
