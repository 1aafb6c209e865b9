// Lists of lines: where their last entry ends, and which comments stay with it.
#include "write/block_end.hpp"
#include "write/item.hpp"
#include "write/plain.hpp"
#include "write/splice.hpp"
#include "yaml/lines.hpp"

#include <algorithm>

namespace rung {

namespace {

/// The dash of an item: the last one before its first value, but for blanks and comments.
std::optional<std::size_t> dash_of(const ListToGrow& list, NodeIndex item) {
  const auto first =
      list.document.kind(item) == NodeKind::mapping && list.document[item].style == NodeStyle::block
          ? item + 1
          : item;
  const auto at = list.offset(first);
  auto line = line_at(list.text, at);
  const auto before = list.text.substr(line.begin, at - line.begin);
  if (const auto dash = before.find_last_not_of(" \t"); dash != std::string_view::npos)
    return before[dash] == '-' ? std::optional(line.begin + dash) : std::nullopt;
  if (const auto above = line_before(list.text, line); above && above->content.starts_with('-'))
    return above->content_begin();
  return std::nullopt;
}

/// Whether a blank line parts the last entry from the one before it, comments above it aside.
bool parts_entries(const ListToGrow& list, NodeIndex item, std::size_t dash) {
  if (item == list.list() + 1)
    return false;
  for (auto begin = line_at(list.text, dash).begin; begin > 0;) {
    const auto above = line_at(list.text, begin - 1);
    if (!is_comment(above))
      return is_blank(above);
    begin = above.begin;
  }
  return false;
}

/// How the items of a list begin.
struct Dash {
  std::size_t column = 0;
  std::string gap; ///< between the dash and the first key
  std::size_t key_column = 0;
  bool flow = false; ///< `- {id: a}`
};

Dash dash_at(const ListToGrow& list, NodeIndex item, std::size_t dash) {
  const bool flow = list.document[item].style == NodeStyle::flow;
  const auto first = list.offset(flow ? item : item + 1);
  const auto column = column_of(list.text, dash);
  const auto key_column = column_of(list.text, first);
  const auto gap = list.text.substr(dash + 1, first - dash - 1);
  if (gap.find('\n') == std::string_view::npos)
    return {column, std::string(gap), column + 1 + gap.size(), flow};
  return {column, list.look.line_end + std::string(key_column, ' '), key_column, flow};
}

std::string block_item(const Value& entry, const Dash& dash, const Look& look) {
  auto text = std::string(dash.column, ' ') + "-";
  if (dash.flow) {
    auto line = text + dash.gap + flow_text(entry, look);
    if (width_of(line) <= widest_line)
      return line;
  }
  return text + dash.gap + block_text(entry, dash.key_column, look);
}

/// A comment at the dashes' column is a heading of what follows it.
bool ends_with_heading(std::string_view text, const Dash& dash) {
  const auto line = line_at(text, text.empty() ? 0 : text.size() - 1);
  return is_comment(line) && line.indent <= dash.column;
}

/// The items' lines for a place at the start of a line, or at the end of a text whose last line
/// doesn't end: there it goes on not to end.
std::string block_lines(std::span<const Value> entries, const Dash& dash, const Look& look,
                        bool parted, std::string_view before) {
  std::string text;
  for (const auto& entry : entries) {
    if (parted && (!text.empty() || !ends_with_heading(before, dash)))
      text += look.line_end;
    text += block_item(entry, dash, look) + look.line_end;
  }
  if (before.empty() || before.ends_with('\n'))
    return text;
  text.resize(text.size() - look.line_end.size());
  return look.line_end + text;
}

} // namespace

NodeIndex ListToGrow::last_item() const {
  NodeIndex last = 0;
  if (document.kind(list()) == NodeKind::sequence)
    document.each_item(list(), [&](NodeIndex item) { last = item; });
  return last;
}

std::optional<Splice> grow_block_list(const ListToGrow& list, std::span<const Value> entries) {
  const auto item = list.last_item();
  const auto dash_position = dash_of(list, item);
  if (!dash_position || list.document.kind(item) != NodeKind::mapping)
    return std::nullopt;
  const auto dash = dash_at(list, item, *dash_position);
  const auto [end, keeps_blanks] = end_of_item(list, item);
  const auto at =
      after_comments(list.text, end, end_of_part(list, end == 0 ? 0 : end - 1), dash.column);
  const bool parted = !keeps_blanks && parts_entries(list, item, *dash_position);
  return Splice{.at = at,
                .added = block_lines(entries, dash, list.look, parted, list.text.substr(0, at))};
}

std::optional<Splice> start_block_list(const ListToGrow& list, std::span<const Value> entries) {
  const auto key = list.offset(list.evidence);
  const auto& node = list.document[list.list()];
  Splice splice;
  const bool written = node.kind == NodeKind::sequence || node.length > 0;
  if (written) {
    const auto end = node.kind == NodeKind::sequence ? after_brackets(list.text, node.offset)
                                                     : node.offset + node.length;
    const auto colon = list.text.substr(0, node.offset).find_last_not_of(" \t");
    if (end == std::string_view::npos || colon == std::string_view::npos)
      return std::nullopt;
    splice.cut_at = colon + 1;
    splice.cut = end - splice.cut_at;
    if (list.text.substr(key, end - key).find('\n') != std::string_view::npos)
      return std::nullopt;
  }
  const auto column = column_of(list.text, key) + list.look.list_step;
  const Dash dash{.column = column, .gap = " ", .key_column = column + 2};
  const auto limit = end_of_part(list, key);
  splice.at = after_comments(list.text, next_line(list.text, key), limit, column);
  splice.added = block_lines(entries, dash, list.look, false, list.text.substr(0, splice.at));
  return splice;
}

} // namespace rung
