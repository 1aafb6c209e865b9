#include "yaml/builder.hpp"

#include "base/encoding.hpp"

#include <fmt/format.h>
#include <yaml-cpp/mark.h>

#include <algorithm>

namespace rung {

namespace {

std::size_t position_of(const YAML::Mark& mark) {
  return static_cast<std::size_t>(std::max(mark.pos, 0));
}

/// The anchor, alias or tag itself, up to what ends it.
std::string_view word(std::string_view text) {
  return text.substr(0, std::min(text.find_first_of(" \t\r\n,[]{}"), std::size_t{40}));
}

NodeStyle style_of(std::string_view text) {
  if (text.starts_with('"') || text.starts_with('\''))
    return NodeStyle::quoted;
  return text.starts_with('|') || text.starts_with('>') ? NodeStyle::block : NodeStyle::plain;
}

} // namespace

DocumentBuilder::DocumentBuilder(Document& document, Findings& findings, const SurrogatePairs& text,
                                 std::size_t base)
    : document_(&document), findings_(&findings), text_(&text), base_(base) {
  document_->arena_.reserve(text.text().size());
  document_->nodes_.reserve(std::min(text.text().size() / 12 + 8, most_nodes + 1));
}

std::string_view DocumentBuilder::rest(std::size_t position) const {
  return text_->text().substr(std::min(position, text_->text().size()));
}

Span DocumentBuilder::span(std::size_t position, std::size_t length) const {
  const auto limit = text_->text().size();
  const auto begin = text_->original(std::min(position, limit));
  const auto end = text_->original(std::min(position + length, limit));
  return {0, static_cast<std::uint32_t>(base_ + begin), static_cast<std::uint32_t>(end - begin)};
}

bool DocumentBuilder::at_key() const {
  return !open_.empty() && document_->nodes_[open_.back().node].kind == NodeKind::mapping &&
         open_.back().children % 2 == 0;
}

std::vector<std::size_t> DocumentBuilder::open_flows() const {
  std::vector<std::size_t> positions;
  for (const auto& item : open_)
    if (document_->nodes_[item.node].style == NodeStyle::flow)
      positions.push_back(item.position);
  return positions;
}

DocumentNode& DocumentBuilder::append(NodeKind kind, NodeStyle style, std::size_t position) {
  auto& nodes = document_->nodes_;
  last_position_ = position;
  if (nodes.size() == most_nodes) {
    note("too-large", position, 0,
         {fmt::format("more than {} values in one file", most_nodes),
          "split the file, or check whether it is the one you meant", std::nullopt});
    throw Stop{};
  }
  if (!open_.empty())
    ++open_.back().children;
  const auto at = span(position, 0);
  nodes.push_back({kind, style, at.offset, 0, static_cast<NodeIndex>(nodes.size() + 1), 0, 0});
  return nodes.back();
}

void DocumentBuilder::note(std::string_view id, std::size_t position, std::size_t length,
                           Finding finding) {
  if (pending_.size() < Diagnostics::limit_per_file)
    pending_.push_back({position, id, span(position, length), std::move(finding)});
  else
    ++uncounted_;
}

void DocumentBuilder::flush(std::size_t until) {
  for (auto& [position, id, at, finding] : pending_)
    if (position < until)
      findings_->error(id, at, std::move(finding));
  findings_->leave_out(uncounted_);
  pending_.clear();
}

void DocumentBuilder::refuse_plain(std::size_t position, std::string_view what, std::string help) {
  const auto written = word(rest(position));
  note("not-plain-yaml", position, written.size(),
       {fmt::format("{} '{}' isn't taken here", what, written), std::move(help), std::nullopt});
}

/// An anchor or a tag before a value; true where the value is refused for it.
bool DocumentBuilder::check_properties(std::size_t position, YAML::anchor_t anchor) {
  const auto first = rest(position).substr(0, 1);
  if (first == "!") {
    refuse_plain(position, "the tag", "remove it; a text that starts with '!' goes in quotes");
    return true;
  }
  if (anchor != 0) {
    refuse_plain(
        position, "the anchor",
        "write the value out where it is needed; a text that starts with '&' goes in quotes");
    return true;
  }
  return false;
}

void DocumentBuilder::OnDocumentStart(const YAML::Mark& /*mark*/) {}

void DocumentBuilder::OnDocumentEnd() {}

void DocumentBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  auto position = position_of(mark);
  const bool is_key = at_key();
  const bool in_mapping =
      !open_.empty() && document_->nodes_[open_.back().node].kind == NodeKind::mapping;
  const auto here = rest(position);
  const bool written = here.starts_with('~') || here.starts_with('n') || here.starts_with('N');
  if (!in_mapping && !written)
    position = dash_before(position);
  if (check_properties(position, anchor)) {
    append(NodeKind::refused, NodeStyle::plain, position);
    return;
  }
  const bool comma = here.starts_with(',') && (is_key || !in_mapping);
  if (comma)
    note("syntax", position, 1, {"a comma without an item before it", "remove it", std::nullopt});
  else if (is_key)
    note("not-plain-yaml", position, 0,
         {"a key that is no text", "write a name before the ':'", std::nullopt});
  else if (in_mapping && !written)
    check_colon();
  auto& node =
      append(comma || is_key ? NodeKind::refused : NodeKind::null, NodeStyle::plain, position);
  if (!written)
    return;
  node.length = here.starts_with('~') ? 1 : 4;
}

/// yaml-cpp gives an item without a value the place of what follows it; its own is its '-'.
std::size_t DocumentBuilder::dash_before(std::size_t position) const {
  const auto before = text_->text().substr(0, std::min(position, text_->text().size()));
  const auto last = before.find_last_not_of(" \t\r\n");
  return last != std::string_view::npos && before[last] == '-' ? last : position;
}

/// yaml-cpp takes `name` on a line of its own for a key without a value. The key is the last node.
void DocumentBuilder::check_colon() {
  auto& key = document_->nodes_.back();
  if (key.kind != NodeKind::scalar || key.style != NodeStyle::plain || key.length == 0)
    return;
  const auto here = rest(last_position_);
  const auto after = here.find_first_not_of(" \t\r\n", key.length);
  if (after != std::string_view::npos && here[after] == ':')
    return;
  const auto text = here.substr(0, key.length);
  const auto colon = text.find(':');
  if (colon != std::string_view::npos && colon > 0)
    note("syntax", last_position_, text.size(),
         {fmt::format("no space after the colon of '{}'", shortened(text)),
          fmt::format("write '{}: {}'", text.substr(0, colon), shortened(text.substr(colon + 1))),
          std::nullopt});
  else
    note("syntax", last_position_, text.size(),
         {fmt::format("'{}' has no colon, so it is no key", shortened(text)),
          fmt::format("write '{}: ...', or indent it below the key that it belongs to",
                      shortened(text)),
          std::nullopt});
  key.kind = NodeKind::refused;
}

void DocumentBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) {
  refuse_plain(position_of(mark), "the alias",
               "write the value out; a text that starts with '*' goes in quotes");
  append(NodeKind::refused, NodeStyle::plain, position_of(mark));
}

void DocumentBuilder::OnScalar(const YAML::Mark& mark, const std::string& /*tag*/,
                               YAML::anchor_t anchor, const std::string& value) {
  const auto position = position_of(mark);
  const bool is_key = at_key();
  if (check_properties(position, anchor)) {
    append(NodeKind::refused, NodeStyle::plain, position);
    return;
  }
  auto& node = append(NodeKind::scalar, style_of(rest(position)), position);
  if (value.size() > most_scalar_bytes) {
    note("too-large", position, 1,
         {"a text of more than 64 KiB", "shorten it, or link to it", std::nullopt});
    node.kind = NodeKind::refused;
    return;
  }
  set_text(node, position, value);
  if (node.style == NodeStyle::quoted)
    check_escapes(position, value);
  if (is_key)
    check_key(node, value, position);
}

/// Keeps the text, and how long it is in the file where that is plain to see.
void DocumentBuilder::set_text(DocumentNode& node, std::size_t position, const std::string& value) {
  auto& arena = document_->arena_;
  node.text_begin = static_cast<std::uint32_t>(arena.size());
  node.text_size = static_cast<std::uint32_t>(value.size());
  arena += value;
  const auto here = rest(position);
  const std::size_t quote = node.style == NodeStyle::quoted ? 1 : 0;
  if (here.substr(quote).starts_with(value))
    node.length = static_cast<std::uint32_t>(value.size() + 2 * quote);
}

void DocumentBuilder::check_escapes(std::size_t position, const std::string& value) {
  if (!rest(position).starts_with('"'))
    return;
  if (const auto control = find_control(value)) {
    note("encoding", position, 1,
         {fmt::format("an escape in this text makes a control character ({})", *control),
          "remove the escape", std::nullopt});
    document_->nodes_.back().kind = NodeKind::refused;
  }
}

void DocumentBuilder::check_key(DocumentNode& node, std::string_view value, std::size_t position) {
  if (value != "<<" || node.style != NodeStyle::plain)
    return;
  note("not-plain-yaml", position, 2,
       {"the merge key '<<' isn't taken here", "write the keys out", std::nullopt});
  node.kind = NodeKind::refused;
}

void DocumentBuilder::open(NodeKind kind, const YAML::Mark& mark, const std::string& /*tag*/,
                           YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
  const auto position = position_of(mark);
  const bool is_key = at_key();
  const bool refused = check_properties(position, anchor) || is_key;
  const bool flow = style == YAML::EmitterStyle::Flow;
  const auto first = rest(position).substr(0, 1);
  // A pair in a list, `[a: b]`, comes as a flow mapping without braces.
  const bool braced = flow && (first == "[" || first == "{");
  append(refused ? NodeKind::refused : kind, braced ? NodeStyle::flow : NodeStyle::block, position);
  open_.push_back({static_cast<NodeIndex>(document_->nodes_.size() - 1), position, 0, is_key});
  if (open_.size() > most_depth) {
    note("too-deep", position, 1,
         {fmt::format("lists and mappings in one another, more than {} deep", most_depth),
          "no ladder or evidence needs that: check the brackets", std::nullopt});
    throw Stop{};
  }
}

/// A collection as a key is reported when it is complete: the parser takes a bracket that is never
/// closed for one too, and complains about that itself.
void DocumentBuilder::close() {
  if (open_.back().is_key)
    note("not-plain-yaml", open_.back().position, 1,
         {"a key that is a list or a mapping, not a text",
          "put a text that holds '[', '{' or '? ' in quotes", std::nullopt});
  auto& nodes = document_->nodes_;
  nodes[open_.back().node].end = static_cast<NodeIndex>(nodes.size());
  open_.pop_back();
}

void DocumentBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                      YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
  open(NodeKind::sequence, mark, tag, anchor, style);
}

void DocumentBuilder::OnSequenceEnd() {
  close();
}

void DocumentBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag,
                                 YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
  open(NodeKind::mapping, mark, tag, anchor, style);
}

void DocumentBuilder::OnMapEnd() {
  close();
}

} // namespace rung
