// Stage 3: from the ids that a text writes to the indices that the model holds.
//
// One IdIndex for each kind of thing that has ids. It knows when it can't know all of them (an item
// without an id, a list that couldn't be read), and then says nothing about references that it
// doesn't find: their cause has been reported.
#pragma once

#include "yaml/findings.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace rung {

class IdIndex {
public:
  /// `what` is the word for one of them in messages, such as "level".
  explicit IdIndex(std::string_view what) : what_(what) {}

  /// The index of the next item; an empty id is one that couldn't be read, a bad
  /// one has been reported. `findings` may be null
  /// where the ids come from a model, which has no duplicates.
  void add(const Text& id, Findings* findings);

  void set_incomplete() { incomplete_ = true; }

  [[nodiscard]] bool complete() const { return !incomplete_; }

  /// nullopt with an `unknown-reference`. An empty reference is absent, or was reported where it
  /// was read.
  std::optional<std::size_t> find(const Text& reference, Findings& findings) const;

  [[nodiscard]] bool knows(std::string_view id) const { return items_.contains(id); }

private:
  struct Item {
    std::size_t index;
    Span at;
  };

  void report(const Text& reference, Findings& findings) const;

  std::string_view what_;
  std::map<std::string, Item, std::less<>> items_;
  std::size_t next_ = 0;
  bool incomplete_ = false;
};

/// The item with its id for a title, where none is written.
template <class T>
T titled(T item) {
  if (item.title.value.empty())
    item.title = item.id;
  return item;
}

} // namespace rung
