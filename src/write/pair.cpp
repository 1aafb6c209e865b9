// A key and its text in a block mapping: on one line, folded, or line by line.
#include "rung/write.hpp"

#include "write/plain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace rung {

namespace {

/// Whether all of the text may stand without escapes, and no space at an end of a line is lost to
/// an editor that removes it.
bool fits_block(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const auto line = text.substr(at, end - at);
    if (line.ends_with(' ') || (!line.empty() && !is_printable(line)))
      return false;
    at = end + 1;
  }
  return !text.starts_with(' ') && !text.starts_with('\n') && !text.ends_with('\n');
}

/// Breaks where one space stands alone: only there folding gives the same text back.
std::vector<std::string_view> folded(std::string_view text, std::size_t width) {
  std::vector<std::string_view> lines;
  std::size_t begin = 0;
  std::size_t last_break = 0; // 0: none on this line
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] != ' ' || text[at - 1] == ' ' || text[at + 1] == ' ')
      continue;
    if (last_break > 0 && width_of(text.substr(begin, at - begin)) > width) {
      lines.push_back(text.substr(begin, last_break - begin));
      begin = last_break + 1;
    }
    last_break = at;
  }
  if (last_break > begin && width_of(text.substr(begin)) > width) {
    lines.push_back(text.substr(begin, last_break - begin));
    begin = last_break + 1;
  }
  lines.push_back(text.substr(begin));
  return lines;
}

std::vector<std::string_view> lines_between(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string block(std::string_view head, const std::vector<std::string_view>& lines,
                  const LineLayout& layout) {
  std::string result(head);
  for (const auto line : lines) {
    result += layout.line_end;
    if (!line.empty())
      result.append(layout.indent + layout.step, ' ').append(line);
  }
  return result;
}

} // namespace

std::string yaml_pair(std::string_view key, std::string_view text, const LineLayout& layout) {
  const auto name = yaml_scalar(key);
  if (fits_block(text) && text.find('\n') != std::string_view::npos)
    return block(name + ": |-", lines_between(text), layout);
  auto line = fmt::format("{}: {}", name, yaml_scalar(text));
  if (layout.indent + width_of(line) <= layout.width || !fits_block(text))
    return line;
  const auto inner = layout.indent + layout.step;
  const auto lines = folded(text, layout.width > inner + 20 ? layout.width - inner : 20);
  return lines.size() > 1 ? block(name + ": >-", lines, layout) : line;
}

} // namespace rung
