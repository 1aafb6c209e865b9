#include "read/ids.hpp"

#include "rung/id.hpp"
#include "rung/suggest.hpp"

#include <fmt/format.h>

#include <vector>

namespace rung {

void IdIndex::add(const Text& id, Findings* findings) {
  const auto index = next_++;
  if (!is_id(id.value))
    incomplete_ = true; // references may be to the id that was meant
  if (id.value.empty())
    return;
  const auto [item, added] = items_.try_emplace(id.value, Item{index, id.at});
  if (added || findings == nullptr)
    return;
  findings->error("duplicate-id", id.at, [&, first = item->second.at] {
    return Finding{fmt::format("a second {} with the id '{}'", what_, shortened(id.value)),
                   "give each an id of its own", findings->see(first, "first defined here")};
  });
}

std::optional<std::size_t> IdIndex::find(const Text& reference, Findings& findings) const {
  if (const auto found = items_.find(reference.value); found != items_.end())
    return found->second.index;
  if (!incomplete_ && !reference.value.empty())
    report(reference, findings);
  return std::nullopt;
}

void IdIndex::report(const Text& reference, Findings& findings) const {
  findings.error("unknown-reference", reference.at, [&] {
    constexpr std::size_t most_listed = 8;
    Suggestion suggestion(reference.value);
    std::vector<std::string> all(items_.size());
    for (const auto& [id, item] : items_) {
      suggestion.offer(id);
      all[item.index < all.size() ? item.index : 0] = id;
    }
    std::string otherwise = "define it, or name one that is defined";
    if (!all.empty() && all.size() <= most_listed && all.size() == next_)
      otherwise = fmt::format("name one of these: {}", fmt::join(all, ", "));
    return Finding{fmt::format("there is no {} '{}'", what_, shortened(reference.value)),
                   suggestion.question(otherwise)};
  });
}

} // namespace rung
