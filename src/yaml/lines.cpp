#include "yaml/lines.hpp"

#include <algorithm>

namespace rung {

namespace {

bool is_blank(char letter) {
  return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

} // namespace

std::size_t after_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || text.substr(at + 1, 1) != "'")
        return at + 1;
      ++at;
    }
  }
  return std::string_view::npos;
}

bool ends_plain(std::string_view text, std::size_t at, bool in_flow) {
  const char letter = text[at];
  const bool blank_follows = at + 1 >= text.size() || is_blank(text[at + 1]);
  if (letter == '\n' || (letter == ':' && blank_follows))
    return true;
  if (letter == '#' && at > 0 && is_blank(text[at - 1]))
    return true;
  return in_flow && (letter == ',' || letter == ']' || letter == '}');
}

TextLine line_at(std::string_view text, std::size_t position) {
  position = std::min(position, text.size());
  const auto before = text.substr(0, position).rfind('\n');
  const auto begin = before == std::string_view::npos ? 0 : before + 1;
  auto content = text.substr(begin, text.find('\n', begin) - begin);
  const auto indent = std::min(content.find_first_not_of(" \t"), content.size());
  content.remove_prefix(indent);
  while (!content.empty() && is_blank(content.back()))
    content.remove_suffix(1);
  return {begin, indent, content};
}

std::optional<TextLine> line_before(std::string_view text, const TextLine& line) {
  auto begin = line.begin;
  while (begin > 0) {
    const auto before = line_at(text, begin - 1);
    if (!before.content.empty() && before.content.front() != '#')
      return before;
    begin = before.begin;
  }
  return std::nullopt;
}

std::optional<std::size_t> find_colon(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const bool starts = at == 0 || is_blank(line[at - 1]);
    if (starts && (line[at] == '"' || line[at] == '\'')) {
      at = after_quoted(line, at);
      continue;
    }
    if (line[at] == ':' && (at + 1 == line.size() || is_blank(line[at + 1])))
      return at;
    ++at;
  }
  return std::nullopt;
}

OpenMarks find_open_marks(std::string_view text, std::size_t from, std::size_t to,
                          std::vector<std::size_t> brackets) {
  to = std::min(to, text.size());
  if (!brackets.empty() && brackets.back() == from)
    brackets.pop_back(); // the walk starts at this very bracket
  for (auto at = from; at < to;) {
    const char letter = text[at];
    if (letter == '"' || letter == '\'') {
      const auto end = after_quoted(text, at);
      if (end == std::string_view::npos)
        return {at, std::move(brackets)};
      at = end;
    } else if (letter == '[' || letter == '{') {
      brackets.push_back(at++);
    } else if (letter == ']' || letter == '}') {
      if (!brackets.empty())
        brackets.pop_back();
      ++at;
    } else if (letter == '#') {
      at = std::min(text.find('\n', at), to);
    } else if (is_blank(letter) || letter == ',' || letter == ':' || letter == '-') {
      ++at;
    } else { // a plain text: quotes and brackets inside it open nothing
      while (at < to && !ends_plain(text, at, !brackets.empty()))
        ++at;
    }
  }
  return {std::nullopt, std::move(brackets)};
}

} // namespace rung
