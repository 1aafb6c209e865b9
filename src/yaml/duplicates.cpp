// Stage 1, after the parser: keys that stand twice in a mapping. YAML's parser lets them pass.
#include "yaml/builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace rung {

void refuse_duplicate_keys(Document& document, Findings& findings) {
  auto& nodes = document.nodes_;
  std::vector<NodeIndex> keys;
  const auto by_text = [&](NodeIndex key) { return std::tuple(document.text(key), key); };
  for (NodeIndex mapping = 0; mapping < nodes.size(); ++mapping) {
    if (nodes[mapping].kind != NodeKind::mapping)
      continue;
    keys.clear();
    document.each_pair(mapping, [&](NodeIndex key, NodeIndex) { keys.push_back(key); });
    std::ranges::sort(keys, {}, by_text);
    for (std::size_t i = 1, first = 0; i < keys.size(); ++i) {
      if (document.text(keys[i]) != document.text(keys[first])) {
        first = i;
        continue;
      }
      findings.error("duplicate-key", document.span(keys[i]), [&] {
        return Finding{fmt::format("the key '{}' stands here a second time",
                                   shortened(document.text(keys[i]))),
                       "keep one of the two",
                       findings.see(document.span(keys[first]), "first written here")};
      });
      nodes[keys[i]].kind = NodeKind::refused;
    }
  }
}

} // namespace rung
