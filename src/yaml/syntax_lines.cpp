// Stage 1: slips with indentation and colons, and marks that no text may start with.
#include "yaml/explanations.hpp"
#include "yaml/findings.hpp"

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>

namespace rung {

namespace {

/// `key:value` on a line that should have been `key: value`.
Explained explain_missing_space(const TextLine& line) {
  const auto colon = line.content.find(':');
  if (find_colon(line.content) || colon == std::string_view::npos || colon == 0 ||
      line.content.substr(0, colon).find(' ') != std::string_view::npos)
    return std::nullopt;
  return SyntaxError{"syntax",
                     line.content_begin() + colon,
                     1,
                     fmt::format("no space after the colon of '{}'", shortened(line.content)),
                     fmt::format("write '{}: {}'", line.content.substr(0, colon),
                                 shortened(line.content.substr(colon + 1))),
                     {}};
}

} // namespace

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
    if (auto explained = explain_missing_space(*before))
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

SyntaxError explain_indentation(const Complaint& complaint) {
  const auto line = line_at(complaint.text, complaint.position);
  if (const auto before = line_before(complaint.text, line))
    if (auto explained = explain_missing_space(*before))
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
  const auto* const found = std::ranges::find_if(words, [&](std::string_view word) {
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
  const auto rest = complaint.text.substr(std::min(at, complaint.text.size()));
  const auto written = rest.substr(0, rest.find_first_of(" \t\r\n,]}"));
  return SyntaxError{
      "not-plain-yaml",
      at,
      std::max<std::size_t>(written.size(), 1),
      fmt::format("the {} '{}' isn't taken here", what, shortened(written)),
      fmt::format("write the value out; a text that starts with '{}' goes in quotes", mark),
      {}};
}

} // namespace rung
