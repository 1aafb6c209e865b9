// Stage 6, render: rows under the titles of their areas.
#pragma once

#include "rung/report.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rung {

/// The items of one area, in their order.
template <class Item>
struct AreaGroup {
  std::string title; ///< empty where no item at all has an area
  std::vector<const Item*> items;
};

/// Areas come in the order in which items first name them. The groups point into the list.
template <class Item>
std::vector<AreaGroup<Item>> by_area(const std::vector<Item>& items) {
  std::vector<AreaGroup<Item>> groups;
  std::vector<std::string> ids;
  for (const auto& item : items) {
    const auto id = item.area ? item.area->id : std::string();
    const auto found = std::ranges::find(ids, id);
    const auto place = static_cast<std::size_t>(found - ids.begin());
    if (found == ids.end()) {
      ids.push_back(id);
      groups.push_back({item.area ? item.area->title : "Other", {}});
    }
    groups[place].items.push_back(&item);
  }
  if (groups.size() == 1 && ids.front().empty())
    groups.front().title.clear(); // a ladder without areas
  return groups;
}

} // namespace rung
