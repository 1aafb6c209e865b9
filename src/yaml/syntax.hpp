// Stage 1: the parser's complaints, in terms of what a person did.
//
// yaml-cpp says "illegal map value" somewhere after the mistake. With the text around it, most of
// these are one of a dozen slips: a quote that is never closed, a second ': ' in a line, a tab.
// To explain one more: a function in syntax_marks.cpp or syntax_lines.cpp, its line in
// `explain_syntax`, a row in its test.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rung {

/// What the parser said, and how far it had come.
struct Complaint {
  std::string_view text;
  std::string_view message; ///< the parser's own
  std::size_t position = 0;
  std::size_t last_event = 0;          ///< where the last value that it told of starts
  std::vector<std::size_t> open_flows; ///< positions of the `[` and `{` open there
};

/// What a person is told; positions are in the complaint's text.
struct SyntaxError {
  std::string_view id = "syntax";
  std::size_t position = 0;
  std::size_t length = 1;
  std::string message;
  std::string help;
  std::optional<std::pair<std::size_t, std::string>> related;
};

SyntaxError explain_syntax(const Complaint& complaint);

/// For text after the first document's end.
SyntaxError explain_second_document(std::string_view text, std::size_t position);

} // namespace rung
