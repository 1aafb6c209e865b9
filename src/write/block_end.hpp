// Where the last entry of a list of lines ends: with its last text, however that is written, and
// with the comments that stay with it.
//
// Before: write/block_list knows the entry. After: new ones come behind it.
#pragma once

#include "write/splice.hpp"
#include "yaml/lines.hpp"

#include <cstddef>
#include <string_view>

namespace rung {

inline bool is_blank(const TextLine& line) {
  return line.content.empty();
}

inline bool is_comment(const TextLine& line) {
  return line.content.starts_with('#');
}

/// The start of the line after the one at `at`; the text's end where there is none.
std::size_t next_line(std::string_view text, std::size_t at);

/// Where the part of the file ends in which the list stands: at the next key of the file, at the
/// end of the document, at that of the text. `from` is inside the list.
std::size_t end_of_part(const ListToGrow& list, std::size_t from);

struct ItemEnd {
  std::size_t at = 0; ///< the start of the line that follows
  /// Blank lines before that belong to its last text (`|+`), and another one would, too.
  bool keeps_blanks = false;
};

/// Without the comments that may belong to it.
ItemEnd end_of_item(const ListToGrow& list, NodeIndex item);

/// Comments that stand in the list (at `column`, that of its dashes, or further right) stay with
/// what they follow; those further left belong to what comes after the list, or to the file.
std::size_t after_comments(std::string_view text, std::size_t end, std::size_t limit,
                           std::size_t column);

} // namespace rung
