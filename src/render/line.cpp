#include "render/line.hpp"

#include "render/visible.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace rung {

void Line::append(std::string_view escaped, Ink ink, int width) {
  if (escaped.empty())
    return;
  if (runs_.empty() || runs_.back().ink != ink)
    runs_.push_back({std::string(escaped), ink});
  else
    runs_.back().text += escaped;
  width_ += width;
}

Line& Line::add(std::string_view text, Ink ink) {
  const auto escaped = visible(text);
  append(escaped, ink, display_width(escaped));
  return *this;
}

Line& Line::add_line(const Line& other) {
  for (const auto& run : other.runs_)
    append(run.text, run.ink, 0);
  width_ += other.width_;
  return *this;
}

Line& Line::add_cluster(const Grapheme& cluster, Ink ink) {
  append(cluster.text, ink, cluster.width);
  return *this;
}

Line& Line::add_spaces(int columns, Ink ink) {
  if (columns > 0)
    append(std::string(static_cast<std::size_t>(columns), ' '), ink, columns);
  return *this;
}

namespace {

bool is_space(const Grapheme& cluster) {
  return cluster.text == " ";
}

/// Signs that may not begin a line of Chinese or Japanese.
bool closes(std::string_view sign) {
  constexpr std::string_view closing = "、。，．！？：；」』）】》〉〕ー";
  return closing.find(sign) != std::string_view::npos;
}

/// Signs that may not end a line.
bool opens(std::string_view sign) {
  constexpr std::string_view opening = "「『（【《〈〔";
  return opening.find(sign) != std::string_view::npos;
}

/// Scripts without spaces break between any two wide characters.
bool may_break(const Grapheme& before, const Grapheme& after) {
  return (before.width > 1 || after.width > 1) && !closes(after.text) && !opens(before.text);
}

struct Word {
  std::vector<std::pair<Grapheme, Ink>> clusters;
  int width = 0;
  int spaces = 0; ///< before it: 0 between wide characters
};

std::vector<Word> words_in(const Line& line) {
  std::vector<Word> words;
  int spaces = 0;
  bool starts = true;
  for (const auto& run : line.runs()) {
    for (const auto& cluster : graphemes(run.text)) {
      if (is_space(cluster)) {
        spaces = 1;
        starts = true;
        continue;
      }
      if (starts || may_break(words.back().clusters.back().first, cluster))
        words.push_back({{}, 0, std::exchange(spaces, 0)});
      words.back().clusters.emplace_back(cluster, run.ink);
      words.back().width += cluster.width;
      starts = false;
    }
  }
  return words;
}

/// Fills lines of one width.
class Filler {
public:
  explicit Filler(int width) : width_(std::max(width, 2)) {}

  void add(const Word& word) {
    const int spaces = lines_.back().empty() ? 0 : word.spaces;
    if (lines_.back().width() + spaces + word.width <= width_)
      lines_.back().add_spaces(spaces, ink_between(lines_.back(), word));
    else if (!lines_.back().empty())
      lines_.emplace_back();
    for (const auto& [cluster, ink] : word.clusters) {
      if (lines_.back().width() + cluster.width > width_)
        lines_.emplace_back();
      lines_.back().add_cluster(cluster, ink);
    }
  }

  std::vector<Line> take() { return std::move(lines_); }

private:
  /// Words of one ink stay one run: less noise for whoever searches coloured output.
  static Ink ink_between(const Line& line, const Word& word) {
    const auto ink = word.clusters.front().second;
    return !line.empty() && line.runs().back().ink == ink ? ink : Ink::plain;
  }

  int width_;
  std::vector<Line> lines_{1};
};

} // namespace

std::vector<Line> wrap(const Line& line, int width) {
  Filler filler(width);
  for (const auto& word : words_in(line))
    filler.add(word);
  return filler.take();
}

std::vector<Line> flow(const std::vector<Line>& items, std::string_view separator, int width) {
  std::vector<Line> lines(1);
  for (const auto& item : items) {
    if (lines.back().empty()) {
      lines.back().add_line(item);
    } else if (lines.back().width() + display_width(separator) + item.width() <= width) {
      lines.back().add(separator, Ink::dim).add_line(item);
    } else {
      lines.push_back(item);
    }
    if (lines.back().width() <= width)
      continue;
    const auto pieces = wrap(lines.back(), width);
    lines.pop_back();
    lines.insert(lines.end(), pieces.begin(), pieces.end());
  }
  return lines;
}

Line fit(const Line& line, int width, std::string_view ellipsis) {
  if (line.width() <= width)
    return line;
  const int room = width - display_width(ellipsis);
  Line result;
  for (const auto& run : line.runs()) {
    for (const auto& cluster : graphemes(run.text)) {
      if (result.width() + cluster.width > room)
        return result.add(ellipsis);
      result.add_cluster(cluster, run.ink);
    }
  }
  return result;
}

Line pad(const Line& line, int width, Align align) {
  const int missing = width - line.width();
  Line result;
  if (align == Align::right)
    result.add_spaces(missing);
  result.add_line(line);
  if (align == Align::left)
    result.add_spaces(missing);
  return result;
}

} // namespace rung
