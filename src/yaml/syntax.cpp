#include "yaml/syntax.hpp"

#include "yaml/findings.hpp"
#include "yaml/lines.hpp"

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>

namespace rung {

namespace {

using Explained = std::optional<SyntaxError>;

std::string_view char_at(std::string_view text, std::size_t position) {
  return text.substr(std::min(position, text.size()), 1);
}

bool says(const Complaint& complaint, std::string_view message) {
  return complaint.message.starts_with(message);
}

int line_number(std::string_view text, std::size_t position) {
  return 1 + static_cast<int>(std::ranges::count(text.substr(0, position), '\n'));
}

Explained explain_tab(const Complaint& complaint) {
  if (!complaint.open_flows.empty())
    return std::nullopt;
  auto line = line_at(complaint.text, complaint.last_event);
  while (true) {
    const auto indentation = complaint.text.substr(line.begin, line.indent);
    if (const auto tab = indentation.find('\t'); tab != std::string_view::npos)
      return SyntaxError{
          "syntax", line.begin + tab, 1, "a tab indents this line", "indent with spaces", {}};
    const auto next = complaint.text.find('\n', line.begin);
    if (next >= complaint.position)
      return std::nullopt;
    line = line_at(complaint.text, next + 1);
  }
}

Explained explain_quote(const Complaint& complaint, const OpenMarks& marks) {
  if (!says(complaint, YAML::ErrorMsg::DOC_IN_SCALAR) &&
      !says(complaint, YAML::ErrorMsg::EOF_IN_SCALAR))
    return std::nullopt;
  if (marks.quote)
    return SyntaxError{"syntax",
                       *marks.quote,
                       1,
                       "this quote is never closed",
                       fmt::format("end the text with {}", char_at(complaint.text, *marks.quote)),
                       {}};
  return SyntaxError{"syntax",
                     complaint.position,
                     3,
                     "a line of '---' or '...' inside a quoted text",
                     "indent the line",
                     {}};
}

Explained explain_escape(const Complaint& complaint) {
  const bool unicode = says(complaint, YAML::ErrorMsg::INVALID_UNICODE);
  if (!unicode && !says(complaint, YAML::ErrorMsg::INVALID_ESCAPE) &&
      !says(complaint, YAML::ErrorMsg::INVALID_HEX))
    return std::nullopt;
  const auto before = complaint.text.substr(0, std::min(complaint.position, complaint.text.size()));
  const auto slash = before.rfind('\\');
  const auto at = slash == std::string_view::npos ? complaint.position : slash;
  if (unicode)
    return SyntaxError{"syntax",
                       at,
                       2,
                       "this escape stands for no character",
                       "write the character itself; halves of a pair only go together, in JSON",
                       {}};
  return SyntaxError{"syntax",
                     at,
                     2,
                     fmt::format("'{}' is no escape", shortened(complaint.text.substr(at, 2))),
                     "write '\\\\' for a backslash, or put the text in single quotes",
                     {}};
}

/// Something in a `[...]` or `{...}` that doesn't end as it should.
Explained explain_flow(const Complaint& complaint, const OpenMarks& marks) {
  const auto here = char_at(complaint.text, complaint.position);
  if (says(complaint, YAML::ErrorMsg::FLOW_END)) {
    if (marks.brackets.empty())
      return SyntaxError{"syntax",
                         complaint.position,
                         1,
                         fmt::format("'{}' closes nothing", here),
                         "remove it, or put the text in quotes",
                         {}};
    const auto open = marks.brackets.back();
    return SyntaxError{
        "syntax",
        complaint.position,
        1,
        fmt::format("'{}' closes what '{}' opened", here, char_at(complaint.text, open)),
        fmt::format("close the '{}' first", char_at(complaint.text, open)),
        std::pair(open, std::string("opened here"))};
  }
  if (marks.brackets.empty())
    return std::nullopt;
  const auto open = marks.brackets.back();
  const auto line = line_at(complaint.text, complaint.position);
  const auto opening = line_at(complaint.text, open);
  const bool to_the_end =
      complaint.text.find_first_not_of(" \t\r\n", complaint.position) == std::string_view::npos;
  const bool left_behind = line.begin > opening.begin && line.indent <= opening.indent;
  if (to_the_end || left_behind) {
    const auto opener = char_at(complaint.text, open);
    return SyntaxError{"syntax",
                       open,
                       1,
                       fmt::format("this '{}' is never closed", opener),
                       fmt::format("end it with '{}'", opener == "[" ? ']' : '}'),
                       {}};
  }
  if (here == ":")
    return SyntaxError{"syntax",
                       complaint.position,
                       1,
                       "a second ':' in one item",
                       "put a ',' before the next key, or the text in quotes",
                       {}};
  return SyntaxError{"syntax",
                     complaint.position,
                     1,
                     "a ',' is missing before this",
                     "put a ',' between two items, or the whole text in quotes",
                     {}};
}

/// `key:value` on a line that should have been `key: value`.
Explained explain_missing_space(std::string_view text, const Line& line) {
  const auto colon = line.content.find(':');
  if (find_colon(line.content) || colon == std::string_view::npos || colon == 0 ||
      line.content.substr(0, colon).find(' ') != std::string_view::npos)
    return std::nullopt;
  (void)text;
  return SyntaxError{"syntax",
                     line.content_begin() + colon,
                     1,
                     fmt::format("no space after the colon of '{}'", shortened(line.content)),
                     fmt::format("write '{}: {}'", line.content.substr(0, colon),
                                 shortened(line.content.substr(colon + 1))),
                     {}};
}

Explained explain_colon(const Complaint& complaint) {
  if (!says(complaint, YAML::ErrorMsg::MAP_VALUE))
    return std::nullopt;
  const auto line = line_at(complaint.text, complaint.position);
  const auto first = find_colon(line.content);
  if (first && line.content_begin() + *first < complaint.position) {
    const auto value = line.content.substr(std::min(*first + 2, line.content.size()));
    const bool quotable = value.find_first_of("\"\\#") == std::string_view::npos;
    return SyntaxError{"syntax",
                       complaint.position,
                       1,
                       "a second ': ' in one line",
                       quotable ? fmt::format("put the text in quotes: \"{}\"", shortened(value))
                                : std::string("put the text in quotes"),
                       {}};
  }
  const auto before = line_before(complaint.text, line);
  if (before) {
    if (auto explained = explain_missing_space(complaint.text, *before))
      return explained;
    const auto colon = find_colon(before->content);
    if (colon && line.indent > before->indent)
      return SyntaxError{"syntax",
                         line.content_begin(),
                         1,
                         "this key is indented below a line that has a value already",
                         "align it with the line above, or end that line with its ':'",
                         {}};
    if (!colon)
      return SyntaxError{
          "syntax",
          before->content_begin(),
          before->content.size(),
          fmt::format("'{}' has no colon, so it is no key", shortened(before->content)),
          "write 'key: value', or indent the line as part of the text above",
          {}};
  }
  return SyntaxError{"syntax",
                     complaint.position,
                     1,
                     "a ':' that follows no key",
                     "put a text that holds ': ' in quotes",
                     {}};
}

Explained explain_start(const Complaint& complaint) {
  const auto line = line_at(complaint.text, complaint.position);
  if (says(complaint, YAML::ErrorMsg::UNKNOWN_TOKEN))
    return SyntaxError{
        "syntax",
        complaint.position,
        1,
        fmt::format("a text can't start with '{}'", char_at(complaint.text, complaint.position)),
        "put the text in quotes",
        {}};
  if (says(complaint, YAML::ErrorMsg::CHAR_IN_BLOCK))
    return SyntaxError{"syntax",
                       complaint.position,
                       1,
                       "text on the line of its '|' or '>'",
                       "begin the text on the next line, indented",
                       {}};
  if (says(complaint, YAML::ErrorMsg::MAP_KEY))
    return SyntaxError{"syntax",
                       complaint.position,
                       1,
                       "a key that is written with '? '",
                       "write 'key: value'; a text that starts with '? ' goes in quotes",
                       {}};
  if (says(complaint, YAML::ErrorMsg::BLOCK_ENTRY) && line.content_begin() < complaint.position)
    return SyntaxError{"syntax",
                       complaint.position,
                       1,
                       "a list that begins on the line of its key",
                       "begin it on the next line, or put a text that starts with '- ' in quotes",
                       {}};
  return std::nullopt;
}

/// Text after a closing quote or bracket.
Explained explain_rest_of_line(const Complaint& complaint) {
  const auto line = line_at(complaint.text, complaint.position);
  const auto before =
      complaint.text.substr(line.begin, std::max(complaint.position, line.begin) - line.begin);
  const auto last = before.find_last_not_of(" \t");
  if (last == std::string_view::npos)
    return std::nullopt;
  const char mark = before[last];
  if (mark == '"' || mark == '\'') {
    const auto opened = complaint.last_event;
    if (opened < line.begin && char_at(complaint.text, opened).find(mark) == 0)
      return SyntaxError{
          "syntax",
          opened,
          1,
          "this quote is not closed on its line",
          fmt::format("end the text with {}; as it stands, the quote of line {} closes it", mark,
                      line_number(complaint.text, line.begin)),
          std::pair(line.begin + last, std::string("closed here"))};
    return SyntaxError{"syntax",
                       complaint.position,
                       1,
                       "text after the closing quote",
                       mark == '"'
                           ? "put the whole text in quotes, and write \\\" for a quote inside it"
                           : "put the whole text in quotes, and write '' for a quote inside it",
                       {}};
  }
  if (mark == ']' || mark == '}')
    return SyntaxError{"syntax",
                       complaint.position,
                       1,
                       fmt::format("text after the closing '{}'", mark),
                       "put the whole text in quotes, or remove what follows",
                       {}};
  return std::nullopt;
}

SyntaxError explain_indentation(const Complaint& complaint) {
  const auto line = line_at(complaint.text, complaint.position);
  if (const auto before = line_before(complaint.text, line))
    if (auto explained = explain_missing_space(complaint.text, *before))
      return *explained;
  if (line.content.starts_with("- ") || line.content == "-")
    return {"syntax",
            line.content_begin(),
            1,
            "a list item where a key belongs",
            "align it with the items of its list, or indent the list below its key",
            {}};
  return {"syntax",
          line.content_begin(),
          1,
          "the indentation of this line fits no line above it",
          "align it with the keys or items that it belongs to",
          {}};
}

Explained explain_property(const Complaint& complaint) {
  constexpr std::array<std::string_view, 3> words = {"anchor", "alias", "tag"};
  const auto found = std::ranges::find_if(words, [&](std::string_view word) {
    return complaint.message.find(word) != std::string_view::npos;
  });
  if (found == words.end())
    return std::nullopt;
  auto at = complaint.position;
  while (at > 0 && char_at(complaint.text, at).find_first_of("&*!") != 0 &&
         complaint.text[at - 1] != '\n')
    --at;
  const auto mark = char_at(complaint.text, at);
  const std::string_view what = mark == "*" ? "alias" : mark == "!" ? "tag" : "anchor";
  auto written = complaint.text.substr(std::min(at, complaint.text.size()));
  written = shortened(written.substr(0, written.find_first_of(" \t\r\n,]}")));
  return SyntaxError{
      "not-plain-yaml",
      at,
      std::max<std::size_t>(written.size(), 1),
      fmt::format("the {} '{}' isn't taken here", what, written),
      fmt::format("write the value out; a text that starts with '{}' goes in quotes", mark),
      {}};
}

} // namespace

SyntaxError explain_syntax(const Complaint& complaint) {
  if (says(complaint, YAML::ErrorMsg::BAD_FILE))
    return {"too-deep",
            complaint.position,
            1,
            "lists and mappings in one another, too deep",
            "no ladder or evidence needs that: check the brackets",
            {}};
  const auto position = std::min(complaint.position, complaint.text.size());
  const auto marks =
      find_open_marks(complaint.text, complaint.last_event, position, complaint.open_flows);
  if (auto explained = explain_tab(complaint))
    return *explained;
  if (auto explained = explain_quote(complaint, marks))
    return *explained;
  if (auto explained = explain_escape(complaint))
    return *explained;
  if (auto explained = explain_property(complaint))
    return *explained;
  if (complaint.message.find("directive") != std::string_view::npos ||
      complaint.message.find("YAML") != std::string_view::npos)
    return {"syntax",
            position,
            1,
            "a line that starts with '%'",
            "remove it, or put the text in quotes",
            {}};
  if (auto explained = explain_flow(complaint, marks))
    return *explained;
  if (auto explained = explain_colon(complaint))
    return *explained;
  if (auto explained = explain_start(complaint))
    return *explained;
  if (auto explained = explain_rest_of_line(complaint))
    return *explained;
  return explain_indentation(complaint);
}

SyntaxError explain_second_document(std::string_view text, std::size_t position) {
  if (text.substr(std::min(position, text.size())).starts_with("---"))
    return {"several-documents",
            position,
            3,
            "a second document starts here",
            "put each document in a file of its own",
            {}};
  const auto before = line_before(text, line_at(text, position));
  if (before && before->content == "...")
    return {"several-documents",
            position,
            1,
            "text after '...', which ends the document",
            "put each document in a file of its own",
            {}};
  return {"syntax",
          position,
          1,
          "this belongs to nothing above it",
          "check its indentation, and the quotes and brackets before it",
          {}};
}

} // namespace rung
