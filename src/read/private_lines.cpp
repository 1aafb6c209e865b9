#include "read/private_lines.hpp"

#include <algorithm>

namespace rung {

namespace {

/// The lines from a node's first to the one on which its last scalar ends.
class Lines {
public:
  Lines(const Document& document, const SourceFile& file) : document_(&document), file_(&file) {}

  void add(NodeIndex from, NodeIndex until) {
    std::uint32_t end = 0;
    for (auto node = from; node < until; ++node)
      end = std::max(end, (*document_)[node].offset + (*document_)[node].length);
    // A text of several lines has no length: what is private goes on to where the next key begins.
    const auto next = next_offset(until);
    ranges_.push_back({line_of((*document_)[from].offset), std::max(line_of(end), line_of(next))});
  }

  [[nodiscard]] std::vector<LineRange> take() { return std::move(ranges_); }

private:
  [[nodiscard]] int line_of(std::uint32_t offset) const { return file_->locate(offset).line; }

  /// The last byte before the node that follows, which may stand on the same line.
  [[nodiscard]] std::uint32_t next_offset(NodeIndex node) const {
    const auto text = file_->text();
    auto at = (*document_)[Document::root()].end > node ? (*document_)[node].offset
                                                        : static_cast<std::uint32_t>(text.size());
    constexpr std::string_view before_a_node = " -\t\r\n,{[";
    while (at > 0 && before_a_node.find(text[at - 1]) != std::string_view::npos)
      --at;
    return at > 0 ? at - 1 : 0;
  }

  const Document* document_;
  const SourceFile* file_;
  std::vector<LineRange> ranges_;
};

bool is_private(const Document& document, NodeIndex entry) {
  bool found = false;
  if (document.kind(entry) == NodeKind::mapping)
    document.each_pair(entry, [&](NodeIndex key, NodeIndex value) {
      found = found || (document.text(key) == "visibility" && document.text(value) == "private");
    });
  return found;
}

} // namespace

std::vector<LineRange> find_private_lines(const Document& document, const SourceFile& file) {
  Lines lines(document, file);
  if (document.kind(Document::root()) != NodeKind::mapping)
    return {};
  document.each_pair(Document::root(), [&](NodeIndex key, NodeIndex value) {
    if (document.text(key) == "aspiration")
      lines.add(key, document[value].end);
    if (document.text(key) != "evidence" || document.kind(value) != NodeKind::sequence)
      return;
    document.each_item(value, [&](NodeIndex entry) {
      if (is_private(document, entry))
        lines.add(entry, document[entry].end);
    });
  });
  return lines.take();
}

} // namespace rung
