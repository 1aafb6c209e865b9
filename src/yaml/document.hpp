// Stage 1 of the data's way: a text's structure, as one flat array.
//
// Nodes stand in pre-order: a container's children follow it, and `end` is the index after its last
// descendant, so that the next sibling is one step away. A mapping's children are its keys and
// values in turn. Before: yaml/parse fills it from a SourceFile. After: yaml/mapping reads values
// out of it. Nothing here tells that the text was YAML.
#pragma once

#include "rung/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

using NodeIndex = std::uint32_t;

enum class NodeKind : std::uint8_t {
  null, ///< nothing written, `null` or `~`
  scalar,
  sequence,
  mapping,
  refused ///< already reported; readers pass over it without a word
};

enum class NodeStyle : std::uint8_t { plain, quoted, block, flow };

struct DocumentNode {
  NodeKind kind = NodeKind::null;
  NodeStyle style = NodeStyle::plain;
  std::uint32_t offset = 0; ///< in the bytes of the file
  std::uint32_t length = 0; ///< in bytes; 0 where it isn't known
  NodeIndex end = 0;
  std::uint32_t text_begin = 0; ///< a scalar's text, in the arena
  std::uint32_t text_size = 0;
};

class Document {
public:
  explicit Document(std::uint32_t file_number = 0) : file_(file_number) {}

  [[nodiscard]] bool empty() const { return nodes_.empty(); }

  [[nodiscard]] static NodeIndex root() { return 0; }

  [[nodiscard]] const DocumentNode& operator[](NodeIndex index) const { return nodes_[index]; }

  [[nodiscard]] NodeKind kind(NodeIndex index) const { return nodes_[index].kind; }

  /// A scalar's value; empty for anything else.
  [[nodiscard]] std::string_view text(NodeIndex index) const {
    const auto& node = nodes_[index];
    return std::string_view(arena_).substr(node.text_begin, node.text_size);
  }

  [[nodiscard]] Span span(NodeIndex index) const {
    return {file_, nodes_[index].offset, nodes_[index].length};
  }

  /// Calls `visit(item)` for each child of a sequence.
  template <class Visit>
  void each_item(NodeIndex sequence, Visit visit) const {
    for (auto item = sequence + 1; item < nodes_[sequence].end; item = nodes_[item].end)
      visit(item);
  }

  /// Calls `visit(key, value)` for each pair of a mapping whose key is a string that stands there
  /// for the first time; the others have been reported.
  template <class Visit>
  void each_pair(NodeIndex mapping, Visit visit) const {
    for (auto key = mapping + 1; key < nodes_[mapping].end;) {
      const auto value = nodes_[key].end;
      if (nodes_[key].kind == NodeKind::scalar)
        visit(key, value);
      key = nodes_[value].end;
    }
  }

  /// The file's number among those read together, which every span carries.
  void set_file(std::uint32_t number) { file_ = number; }

private:
  friend class DocumentBuilder;
  friend void refuse_duplicate_keys(Document& document, class Findings& findings);

  std::uint32_t file_;
  std::vector<DocumentNode> nodes_;
  std::string arena_;
};

} // namespace rung
