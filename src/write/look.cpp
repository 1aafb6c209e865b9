#include "write/look.hpp"

#include "yaml/lines.hpp"

namespace rung {

namespace {

bool is_flow(const Document& document, NodeIndex node) {
  return document[node].style == NodeStyle::flow;
}

bool is_collection(const Document& document, NodeIndex node) {
  return document.kind(node) == NodeKind::mapping || document.kind(node) == NodeKind::sequence;
}

bool is_filled(const Document& document, NodeIndex node) {
  return is_collection(document, node) && document[node].end > node + 1;
}

class Looking {
public:
  Looking(const Document& document, std::string_view text, NodeIndex evidence)
      : document_(&document), text_(text), evidence_(evidence) {}

  Look run() {
    look_at_line_ends();
    look_at_quotes();
    for (NodeIndex node = 1; node < (*document_)[Document::root()].end; ++node)
      look_at_brackets(node);
    // What entries show comes last, and counts for more than the rest of the file.
    document_->each_pair(Document::root(), [&](NodeIndex key, NodeIndex value) {
      if (key != evidence_)
        look_at_pair(key, value, document_->text(key) == "person");
    });
    if (const auto list = evidence_ + 1; document_->kind(list) == NodeKind::sequence)
      document_->each_item(list, [&](NodeIndex entry) {
        if (document_->kind(entry) == NodeKind::mapping)
          document_->each_pair(
              entry, [&](NodeIndex key, NodeIndex value) { look_at_pair(key, value, true); });
      });
    if (!has_list_)
      look_.list_step = look_.step;
    return std::move(look_);
  }

private:
  /// Those at the end of the list are the file's.
  void look_at_line_ends() {
    const auto at = text_.find('\n', (*document_)[evidence_].offset);
    const auto end = at == std::string_view::npos ? text_.find('\n') : at;
    if (end != std::string_view::npos && end > 0 && text_[end - 1] == '\r')
      look_.line_end = "\r\n";
  }

  void look_at_quotes() {
    const auto list = evidence_ + 1;
    auto key = evidence_;
    if (document_->kind(list) == NodeKind::sequence && is_flow(*document_, list))
      document_->each_item(list, [&](NodeIndex entry) {
        if (is_filled(*document_, entry))
          key = entry + 1;
      });
    const auto& node = (*document_)[key];
    const auto written = text_.substr(node.offset);
    look_.json = key != evidence_ || is_flow(*document_, Document::root())
                     ? written.starts_with('"')
                     : false;
    if (look_.json && written.substr(node.length, 1) == ":" &&
        written.substr(node.length + 1, 1).find_first_of(" \t\r\n") != 0) {
      look_.colon = ":";
      look_.comma = ",";
    }
  }

  void look_at_brackets(NodeIndex node) {
    if (!is_filled(*document_, node) || !is_flow(*document_, node))
      return;
    const auto inside = text_.substr((*document_)[node].offset + 1, 1);
    if (inside.find_first_of("\r\n") == 0)
      return;
    auto& spaced =
        document_->kind(node) == NodeKind::mapping ? look_.spaced_braces : look_.spaced_brackets;
    spaced = inside == " ";
  }

  void look_at_pair(NodeIndex key, NodeIndex value, bool is_typical) {
    if (!is_filled(*document_, value))
      return;
    const bool flow = is_flow(*document_, value);
    const bool spread = !flow || !on_one_line(value, value + 1);
    look_.spread.insert_or_assign(std::string(document_->text(key)), spread);
    if (is_typical)
      look_.spreads = spread;
    if (!flow)
      look_at_indentation(key, value);
  }

  void look_at_indentation(NodeIndex key, NodeIndex value) {
    const auto outer = column_of(text_, (*document_)[key].offset);
    const auto first = (*document_)[value + 1].offset;
    if (document_->kind(value) == NodeKind::mapping) {
      const auto inner = column_of(text_, first);
      look_.step = inner > outer ? inner - outer : look_.step;
      return;
    }
    const auto dash = line_at(text_, first).indent;
    look_.list_step = dash >= outer ? dash - outer : look_.list_step;
    has_list_ = true;
  }

  [[nodiscard]] bool on_one_line(NodeIndex a, NodeIndex b) const {
    const auto from = (*document_)[a].offset;
    return text_.substr(from, (*document_)[b].offset - from).find('\n') == std::string_view::npos;
  }

  const Document* document_;
  std::string_view text_;
  NodeIndex evidence_;
  Look look_;
  bool has_list_ = false;
};

} // namespace

std::size_t column_of(std::string_view text, std::size_t at) {
  return at - line_at(text, at).begin;
}

Look look_of(const Document& document, std::string_view text, NodeIndex evidence) {
  return Looking(document, text, evidence).run();
}

} // namespace rung
