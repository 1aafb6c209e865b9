// Stage 1: slips with quotes, escapes and brackets.
#include "yaml/explanations.hpp"
#include "yaml/findings.hpp"

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include <algorithm>

namespace rung {

namespace {

int line_number(std::string_view text, std::size_t position) {
  return 1 + static_cast<int>(std::ranges::count(text.substr(0, position), '\n'));
}

} // namespace

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

} // namespace rung
