// Where in a file's bytes new entries go: at the end of its list, however that is written.
//
// Before: the Document says where the list begins, and lines are scanned for where it ends. After:
// write/add puts the text in and has the result read again, so that a layout misjudged here is
// refused and never written.
#pragma once

#include "write/look.hpp"
#include "write/value.hpp"
#include "yaml/document.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rung {

/// A change of a text: `cut` bytes at `cut_at` go (the `[]` of an empty list), `added` comes in at
/// `at`, which is not before them.
struct Splice {
  std::size_t at = 0;
  std::string added;
  std::size_t cut_at = 0;
  std::size_t cut = 0;
};

/// What the functions below look at; `evidence` is the node of the key.
struct ListToGrow {
  const Document& document;
  std::string_view text;
  NodeIndex evidence;
  Look look;

  [[nodiscard]] NodeIndex list() const { return evidence + 1; }

  [[nodiscard]] std::size_t offset(NodeIndex node) const { return document[node].offset; }

  /// 0 for an empty list.
  [[nodiscard]] NodeIndex last_item() const;
};

/// A list of lines that begin with '-'.
std::optional<Splice> grow_block_list(const ListToGrow& list, std::span<const Value> entries);
/// Nothing, `null` or `[]`, in a file of lines.
std::optional<Splice> start_block_list(const ListToGrow& list, std::span<const Value> entries);
/// A list in brackets, such as that of JSON.
std::optional<Splice> grow_flow_list(const ListToGrow& list, std::span<const Value> entries);

/// The position after the bracket that closes the one at `at`; npos where there is none.
std::size_t after_brackets(std::string_view text, std::size_t at);

} // namespace rung
