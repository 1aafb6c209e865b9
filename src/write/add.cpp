// Entries into a file: parse, choose the place, put the text in, parse again, compare.
#include "write/item.hpp"
#include "write/same.hpp"
#include "write/splice.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <vector>

namespace rung {

namespace {

std::optional<Document> parse(const SourceFile& file) {
  Diagnostics diagnostics;
  Findings findings(file, diagnostics);
  auto document = parse_document(findings);
  return diagnostics.has_errors() ? std::nullopt : std::move(document);
}

/// 0, which is the root and no key, where there is none.
NodeIndex find_key(const Document& document, std::string_view name) {
  NodeIndex found = 0;
  if (document.kind(Document::root()) == NodeKind::mapping)
    document.each_pair(Document::root(), [&](NodeIndex key, NodeIndex) {
      if (document.text(key) == name)
        found = key;
    });
  return found;
}

std::optional<Splice> splice_into(const ListToGrow& list, std::span<const Value> entries) {
  const auto& node = list.document[list.list()];
  const bool is_list = node.kind == NodeKind::sequence;
  if (!is_list && node.kind != NodeKind::null)
    return std::nullopt;
  if (is_list && node.style == NodeStyle::block)
    return grow_block_list(list, entries);
  const bool in_lines = list.document[Document::root()].style == NodeStyle::block;
  if (in_lines && list.last_item() == 0)
    if (auto splice = start_block_list(list, entries))
      return splice;
  return is_list ? grow_flow_list(list, entries) : std::nullopt;
}

Addition apply(const Splice& splice, std::string_view text) {
  Addition addition;
  addition.text = text.substr(0, splice.at);
  addition.text.erase(splice.cut_at, splice.cut);
  addition.offset = addition.text.size();
  addition.added = splice.added;
  addition.text.append(splice.added).append(text.substr(splice.at));
  const auto first = splice.added.find_first_not_of(" \t\r\n,");
  const auto head = std::string_view(addition.text).substr(0, addition.offset + first);
  addition.line = 1 + static_cast<int>(std::ranges::count(head, '\n'));
  return addition;
}

} // namespace

std::string entry_text(const NewEntry& entry) {
  return "  - " + block_text(value_of(entry), 4, {}) + "\n";
}

std::optional<Addition> add_entries(const SourceFile& file, std::span<const NewEntry> entries) {
  const auto before = parse(file);
  const auto evidence = before ? find_key(*before, "evidence") : 0;
  if (evidence == 0)
    return std::nullopt;
  std::vector<Value> values;
  for (const auto& entry : entries)
    values.push_back(value_of(entry));
  const ListToGrow list{*before, file.text(), evidence, look_of(*before, file.text(), evidence)};
  const auto splice = splice_into(list, values);
  if (!splice)
    return std::nullopt;
  auto addition = apply(*splice, file.text());
  const auto after = parse(SourceFile(file.name(), addition.text));
  if (!after || !differ_by(*before, *after, evidence, values))
    return std::nullopt;
  return addition;
}

} // namespace rung
