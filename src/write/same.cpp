#include "write/same.hpp"

#include "yaml/scalars.hpp"

#include <vector>

namespace rung {

namespace {

std::vector<NodeIndex> children(const Document& document, NodeIndex node) {
  std::vector<NodeIndex> result;
  for (auto child = node + 1; child < document[node].end; child = document[child].end)
    result.push_back(child);
  return result;
}

/// A scalar's quotes tell a text from a number; a collection's style tells nothing.
bool same_node(const Document& a, NodeIndex one, const Document& b, NodeIndex other) {
  if (a.kind(one) != b.kind(other))
    return false;
  if (a.kind(one) == NodeKind::scalar)
    return a.text(one) == b.text(other) && a[one].style == b[other].style;
  return a[one].end - one == b[other].end - other;
}

/// Nodes from one index up to another are the same in both, and as many.
bool same_range(const Document& a, NodeIndex one, NodeIndex end, const Document& b,
                NodeIndex other) {
  for (; one < end; ++one, ++other)
    if (!same_node(a, one, b, other))
      return false;
  return true;
}

bool says(const Document& document, NodeIndex node, const Value& value);

bool says_items(const Document& document, NodeIndex node, const Value& value) {
  const auto found = children(document, node);
  const std::size_t each = value.kind == Value::Kind::mapping ? 2 : 1;
  if (found.size() != each * value.items.size())
    return false;
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (each == 2 && (document.kind(found[2 * i]) != NodeKind::scalar ||
                      document.text(found[2 * i]) != value.keys[i]))
      return false;
    if (!says(document, found[each * i + each - 1], value.items[i]))
      return false;
  }
  return true;
}

bool says(const Document& document, NodeIndex node, const Value& value) {
  switch (value.kind) {
  case Value::Kind::list:
    return document.kind(node) == NodeKind::sequence && says_items(document, node, value);
  case Value::Kind::mapping:
    return document.kind(node) == NodeKind::mapping && says_items(document, node, value);
  case Value::Kind::bare:
    if (document[node].style != NodeStyle::plain)
      return false;
    break;
  case Value::Kind::text:
    if (document[node].style == NodeStyle::plain && is_number(document.text(node)))
      return false;
    break;
  case Value::Kind::date:
    break;
  }
  return document.kind(node) == NodeKind::scalar && document.text(node) == value.text;
}

} // namespace

bool differ_by(const Document& before, const Document& after, NodeIndex evidence,
               std::span<const Value> entries) {
  const auto list = evidence + 1;
  if (before.kind(Document::root()) != after.kind(Document::root()) ||
      !same_range(before, 1, list, after, 1) || after.kind(list) != NodeKind::sequence)
    return false;
  // The old entries, where there are any.
  const auto old_end = before[list].end;
  if (after[list].end < old_end || !same_range(before, list + 1, old_end, after, list + 1))
    return false;
  auto node = before.kind(list) == NodeKind::sequence ? old_end : list + 1;
  for (const auto& entry : entries) {
    if (node >= after[list].end || !says(after, node, entry))
      return false;
    node = after[node].end;
  }
  if (node != after[list].end)
    return false;
  // What follows the list.
  const auto before_end = before[Document::root()].end;
  const auto after_end = after[Document::root()].end;
  return before_end - old_end == after_end - node &&
         same_range(before, old_end, before_end, after, node);
}

} // namespace rung
