// An entry between what it means and how it is written: keys, texts and numbers in their order.
//
// Before: a NewEntry. After: write/item lays it out, and write/same holds it against what a reader
// made of the result. To add a key: its line in value.cpp.
#pragma once

#include "rung/write.hpp"

#include <string>
#include <vector>

namespace rung {

struct Value {
  enum class Kind {
    text,
    bare, ///< a number, or true: never in quotes
    date, ///< a text that YAML needs no quotes for
    list,
    mapping
  };

  Kind kind = Kind::text;
  std::string text = {};
  std::vector<std::string> keys = {}; ///< of a mapping, one for each item
  std::vector<Value> items = {};

  [[nodiscard]] bool is_collection() const { return kind == Kind::list || kind == Kind::mapping; }
};

/// The entry's mapping, its keys in the order of the format.
Value value_of(const NewEntry& entry);

} // namespace rung
