// Stage 1: small questions about lines, quotes and brackets, for explaining a broken text.
//
// Nothing here decides whether a text is right; it only finds what a person would point at.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace rung {

/// The line that holds `position`: its start, its indentation, and what follows it to the line's
/// end.
struct TextLine {
  std::size_t begin = 0;
  std::size_t indent = 0;
  std::string_view content;

  [[nodiscard]] std::size_t content_begin() const { return begin + indent; }
};

TextLine line_at(std::string_view text, std::size_t position);

/// The last line before `line` that isn't blank or a comment.
std::optional<TextLine> line_before(std::string_view text, const TextLine& line);

/// The position of the first `: ` (or `:` at the end) outside quotes.
std::optional<std::size_t> find_colon(std::string_view line);

/// The position after the quoted text that starts at `at`; npos where it never ends.
std::size_t after_quoted(std::string_view text, std::size_t at);

/// Whether a plain text ends before `at`: at a line's end, a comment, a key's colon, and in
/// brackets at what separates or closes.
bool ends_plain(std::string_view text, std::size_t at, bool in_flow);

/// What is open at a place: a quote that never closes, and brackets, outermost first.
struct OpenMarks {
  std::optional<std::size_t> quote;
  std::vector<std::size_t> brackets;
};

/// Walks from `from`, where a value starts and `brackets` are open, to `to`.
OpenMarks find_open_marks(std::string_view text, std::size_t from, std::size_t to,
                          std::vector<std::size_t> brackets);

} // namespace rung
