#include "write/block_end.hpp"

#include <algorithm>

namespace rung {

std::size_t next_line(std::string_view text, std::size_t at) {
  const auto end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

std::size_t end_of_part(const ListToGrow& list, std::size_t from) {
  const auto next = list.document[list.list()].end;
  auto limit = list.text.size();
  if (next < list.document[Document::root()].end)
    limit = line_at(list.text, list.offset(next)).begin;
  for (auto at = next_line(list.text, from); at < limit; at = next_line(list.text, at)) {
    const auto line = line_at(list.text, at);
    if (line.indent == 0 && line.content.starts_with("...") &&
        (line.content.size() == 3 || line.content[3] == ' '))
      return at;
  }
  return limit;
}

namespace {

/// The last line that isn't blank or a comment from `from` on; its end, with the line's.
std::size_t end_of_lines(std::string_view text, std::size_t from, std::size_t limit) {
  auto end = next_line(text, from);
  for (auto at = end; at < limit; at = next_line(text, at))
    if (const auto line = line_at(text, at); !is_blank(line) && !is_comment(line))
      end = next_line(text, at);
  return end;
}

/// A text after `|` or `>`: its header, and the column at which what belongs to it begins.
struct BlockScalar {
  std::string_view header;
  std::size_t column = 0;
};

/// `owner` is the column of the key, or of the dash, that the text belongs to.
BlockScalar block_scalar_at(std::string_view text, std::size_t at, std::size_t owner,
                            std::size_t limit) {
  const auto header = text.substr(at, text.find_first_of(" \t\r\n", at) - at);
  if (const auto digit = header.find_first_of("123456789"); digit != std::string_view::npos)
    return {header, owner + static_cast<std::size_t>(header[digit] - '0')};
  for (auto line = next_line(text, at); line < limit; line = next_line(text, line))
    if (const auto first = line_at(text, line); !is_blank(first))
      return {header, std::max(first.indent, owner + 1)};
  return {header, owner + 1};
}

/// The end of a text after `|` or `>`, with the blank lines that belong to it (`|+`).
std::size_t end_of_block_scalar(std::string_view text, std::size_t at, const BlockScalar& scalar,
                                std::size_t limit) {
  const bool keep = scalar.header.find('+') != std::string_view::npos;
  auto end = next_line(text, at);
  for (auto begin = end; begin < limit; begin = next_line(text, begin)) {
    const auto line = line_at(text, begin);
    if (!is_blank(line) && line.indent < scalar.column)
      break;
    if (!is_blank(line) || line.indent > scalar.column || keep)
      end = next_line(text, begin);
  }
  return end;
}

/// What holds the node: its key's column in a mapping, its dash's in a list.
std::size_t owner_column(const ListToGrow& list, NodeIndex item, NodeIndex node) {
  const auto& document = list.document;
  auto parent = item;
  for (auto child = parent + 1; child < node;)
    if (document[child].end > node) {
      parent = child;
      child = parent + 1;
    } else {
      child = document[child].end;
    }
  if (document.kind(parent) == NodeKind::mapping)
    return column_of(list.text, list.offset(node - 1));
  return line_at(list.text, list.offset(node)).indent;
}

} // namespace

ItemEnd end_of_item(const ListToGrow& list, NodeIndex item) {
  auto last = list.document[item].end - 1;
  while (last > item && list.document.kind(last) == NodeKind::null)
    --last; // a value left out has the place of what follows it
  const auto& node = list.document[last];
  const auto limit = end_of_part(list, node.offset);
  if (node.kind == NodeKind::scalar && node.style == NodeStyle::block) {
    const auto scalar =
        block_scalar_at(list.text, node.offset, owner_column(list, item, last), limit);
    return {end_of_block_scalar(list.text, node.offset, scalar, limit),
            scalar.header.find('+') != std::string_view::npos};
  }
  auto from = list.offset(last);
  if (node.kind == NodeKind::scalar && node.style == NodeStyle::quoted)
    from = std::min(after_quoted(list.text, from), list.text.size());
  return {end_of_lines(list.text, from, limit)};
}

std::size_t after_comments(std::string_view text, std::size_t end, std::size_t limit,
                           std::size_t column) {
  for (auto at = end; at < limit; at = next_line(text, at)) {
    const auto line = line_at(text, at);
    if (is_blank(line))
      continue;
    if (!is_comment(line) || line.indent < std::max(column, std::size_t{1}))
      break;
    end = next_line(text, at);
  }
  return end;
}

} // namespace rung
