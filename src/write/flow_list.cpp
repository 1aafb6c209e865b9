// Lists in brackets: of YAML on one line or several, and of JSON.
#include "write/item.hpp"
#include "write/plain.hpp"
#include "write/splice.hpp"
#include "yaml/lines.hpp"

#include <algorithm>
#include <utility>

namespace rung {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// What stands before the first word of a line, and is repeated before new ones.
std::string_view margin_at(std::string_view text, std::size_t at) {
  const auto line = line_at(text, at);
  return text.substr(line.begin, line.indent);
}

bool has_break(std::string_view text, std::size_t from, std::size_t to) {
  return text.substr(from, to - from).find('\n') != std::string_view::npos;
}

/// The end of the line at `at`, without what ends it.
std::size_t end_of_line(std::string_view text, std::size_t at) {
  const auto end = std::min(text.find('\n', at), text.size());
  return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

/// Whether nothing but a comment follows on the line.
bool comment_follows(std::string_view text, std::size_t at) {
  const auto next = text.find_first_not_of(" \t", at);
  return next != std::string_view::npos && next > at && text[next] == '#';
}

/// The first place from `at` on that is neither blank nor in a comment.
std::size_t skip_comments(std::string_view text, std::size_t at) {
  at = std::min(text.find_first_not_of(blanks, at), text.size());
  while (at < text.size() && text[at] == '#') {
    at = std::min(text.find('\n', at), text.size());
    at = std::min(text.find_first_not_of(blanks, at), text.size());
  }
  return at;
}

/// How the items of a list are written.
struct Row {
  bool breaks = false; ///< each begins a line
  bool spread = false; ///< each is spread over lines
  std::string margin;  ///< before each
  std::string inner;   ///< before its keys, where it is spread
};

/// A line that grows too wide is spread, where the file has lines for its items at all.
std::string flow_item(const Value& entry, const Row& row, const Look& look) {
  if (!row.spread) {
    auto line = flow_text(entry, look);
    if (!row.breaks || width_of(row.margin) + width_of(line) <= widest_line)
      return line;
  }
  return spread_text(entry, row.margin, row.inner, look);
}

Row row_of(const ListToGrow& list, NodeIndex item) {
  const auto begin = list.offset(item);
  Row row;
  row.margin = margin_at(list.text, begin);
  row.breaks = row.margin.size() == column_of(list.text, begin);
  row.spread = has_break(list.text, begin, list.offset(item + 1));
  row.inner = row.spread ? margin_at(list.text, list.offset(item + 1)) : row.margin + "  ";
  return row;
}

/// The entries with what parts them, each after what `lead` says.
std::string rows(std::span<const Value> entries, const Row& row, const Look& look,
                 std::string_view first, std::string_view between) {
  std::string text;
  for (const auto& entry : entries)
    text.append(text.empty() ? first : between).append(flow_item(entry, row, look));
  return text;
}

std::string break_before(const Row& row, const Look& look) {
  return look.line_end + row.margin;
}

Splice after_last_item(const ListToGrow& list, std::span<const Value> entries, const Row& row,
                       std::size_t end) {
  const auto& look = list.look;
  const auto lead =
      row.breaks ? break_before(row, look)
                 : std::string(look.comma.substr(std::min<std::size_t>(1, look.comma.size())));
  const auto next = skip_comments(list.text, end);
  if (next < list.text.size() && list.text[next] == ',') { // a comma ends the last item, too
    const auto after = next + 1;
    const auto at = comment_follows(list.text, after) ? end_of_line(list.text, after) : after;
    return {.at = at, .added = rows(entries, row, look, lead, "," + lead) + ","};
  }
  if (!comment_follows(list.text, end))
    return {.at = end, .added = rows(entries, row, look, "," + lead, "," + lead)};
  // The comment stays beside what it is about, so the comma comes after it.
  const auto line = look.line_end + row.margin + ", ";
  return {.at = end_of_line(list.text, end),
          .added = rows(entries, row, look, line, "," + break_before(row, look))};
}

/// Into `[]`: as a line, or as lines where JSON has its keys on lines of their own. A comment in
/// the brackets keeps its line.
Splice into_empty(const ListToGrow& list, std::span<const Value> entries, std::size_t end) {
  const auto open = list.offset(list.list());
  const std::string margin(margin_at(list.text, list.offset(list.evidence)));
  const bool key_breaks = margin.size() == column_of(list.text, list.offset(list.evidence));
  const bool in_braces = list.document[Document::root()].style == NodeStyle::flow;
  const bool broken = has_break(list.text, open, end);
  if (!broken && !(in_braces && key_breaks))
    return {.at = open + 1, .added = rows(entries, {}, list.look, "", list.look.comma)};
  const auto step = in_braces && !margin.empty() ? margin : std::string("  ");
  const Row row{
      .breaks = true, .spread = in_braces, .margin = margin + step, .inner = margin + step + step};
  const auto lead = break_before(row, list.look);
  auto added = rows(entries, row, list.look, lead, "," + lead);
  if (!broken)
    return {.at = open + 1, .added = added + list.look.line_end + margin};
  const auto last = list.text.substr(0, end - 1).find_last_not_of(blanks);
  return {.at = end_of_line(list.text, last), .added = std::move(added)};
}

} // namespace

std::size_t after_brackets(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  while (at < text.size()) {
    const char letter = text[at];
    if (letter == '"' || letter == '\'') {
      at = after_quoted(text, at);
    } else if (letter == '[' || letter == '{') {
      ++depth;
      ++at;
    } else if (letter == ']' || letter == '}') {
      ++at;
      if (--depth == 0)
        return at;
    } else if (letter == '#') {
      at = text.find('\n', at);
    } else if (letter == ',' || letter == ':' || blanks.find(letter) != std::string_view::npos) {
      ++at;
    } else { // a plain text: quotes and brackets in it open nothing
      ++at;
      while (at < text.size() && !ends_plain(text, at, true))
        ++at;
    }
  }
  return std::string_view::npos;
}

std::optional<Splice> grow_flow_list(const ListToGrow& list, std::span<const Value> entries) {
  const auto item = list.last_item();
  const auto end = after_brackets(list.text, list.offset(item == 0 ? list.list() : item));
  if (end == std::string_view::npos)
    return std::nullopt;
  if (item == 0)
    return into_empty(list, entries, end);
  if (list.document.kind(item) != NodeKind::mapping || list.text[list.offset(item)] != '{')
    return std::nullopt;
  return after_last_item(list, entries, row_of(list, item), end);
}

} // namespace rung
