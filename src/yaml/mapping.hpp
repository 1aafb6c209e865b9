// Stage 1 to 3: declared mappings. A type says its keys once, and everything about keys follows:
// unknown ones (with "did you mean"), missing ones, wrong types.
//
//   template <> struct Shape<Track> {
//     static constexpr std::string_view what = "track";
//     static constexpr std::array keys = {required<&Track::id, read_id>("id"),
//                                         optional<&Track::kind>("kind")};
//   };
//
// The reader is chosen by the member's type (`read_value`), or named. To read a new type: a
// `read_value` overload beside it. Before: Document. After: read/'s types, as written.
#pragma once

#include "yaml/document.hpp"
#include "yaml/findings.hpp"

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace rung {

/// A document being read, and what messages call the value at hand.
struct ReadContext {
  const Document& document;
  Findings& findings;
  std::string_view key; ///< the key above the value
  bool in_list = false; ///< the value is an item of the key's list

  [[nodiscard]] std::string subject() const;
};

/// A mapping whose keys are free, such as ids.
template <class T>
struct Pair {
  Text key;
  T value;
};

template <class T>
using Pairs = std::vector<Pair<T>>;

// --- Readers of single values ----------------------------------------------------------------
// Each leaves its target untouched where the text is wrong, having said so.
//
// A text that is written and blank says nothing. That is a finding where something has to be said:
// in a required key, an item of a list, a free key, a name. Only prose may be blank, and is absent.

/// Prose.
void read_value(ReadContext& reading, NodeIndex node, Text& out);
/// A text that names something: an id, a reference, a word.
void read_name(ReadContext& reading, NodeIndex node, Text& out);
void read_value(ReadContext& reading, NodeIndex node, Located<std::int64_t>& out);
void read_value(ReadContext& reading, NodeIndex node, Located<double>& out);
void read_value(ReadContext& reading, NodeIndex node, bool& out);

/// Prose, or a number kept as it was written.
void read_any_scalar(ReadContext& reading, NodeIndex node, Text& out);

/// Reports `wrong-type` unless the node is of the kind; silent where that was done before.
bool expect(ReadContext& reading, NodeIndex node, NodeKind kind, std::string_view wanted,
            std::string_view help);
void report_wrong_type(ReadContext& reading, NodeIndex node, std::string_view wanted,
                       std::string_view help);
/// Whether a text is written there that is empty, or white space alone.
bool is_blank(const Document& document, NodeIndex node);
/// Reports that a blank text is no value.
void report_blank(ReadContext& reading, NodeIndex node,
                  std::string_view help = "write its value, or remove the key");
/// A value that may not be left out: false, with a finding, where nothing is written.
bool expect_some(ReadContext& reading, NodeIndex key, NodeIndex value);
bool expect_list(ReadContext& reading, NodeIndex node);
bool expect_item(ReadContext& reading, NodeIndex node);
/// A free key, such as an id: false, with a finding, where it is blank.
bool expect_key(ReadContext& reading, NodeIndex key);

// --- Declared mappings -----------------------------------------------------------------------

template <class T>
struct Shape;

template <class T>
concept Described = requires {
  Shape<T>::what;
  Shape<T>::keys;
};

template <class T>
struct Key {
  std::string_view name;
  bool required;
  void (*read)(ReadContext&, NodeIndex, T&);
};

namespace detail {

template <class Owner, class Value>
Owner owner_of(Value Owner::*);

struct ByType {
  template <class T>
  void operator()(ReadContext& reading, NodeIndex node, T& out) const {
    read_value(reading, node, out);
  }
};

template <auto Member, auto Reader>
constexpr auto declare(std::string_view name, bool required) {
  using Owner = decltype(owner_of(Member));
  return Key<Owner>{name, required, [](ReadContext& reading, NodeIndex node, Owner& owner) {
                      Reader(reading, node, owner.*Member);
                    }};
}

struct KeyName {
  std::string_view name;
  bool required;
};

/// Tells `read(context, key number, value)` of each known key that has a value, and reports the
/// rest.
struct Walk {
  std::string_view what;
  const KeyName* names;
  std::size_t count;
  void (*read)(ReadContext&, std::size_t key, NodeIndex value, void* out);
  void* out;
};

void walk_mapping(ReadContext& reading, NodeIndex node, const Walk& walk);

} // namespace detail

template <auto Member, auto Reader = detail::ByType{}>
constexpr auto required(std::string_view name) {
  return detail::declare<Member, Reader>(name, true);
}

template <auto Member, auto Reader = detail::ByType{}>
constexpr auto optional(std::string_view name) {
  return detail::declare<Member, Reader>(name, false);
}

template <Described T>
void read_value(ReadContext& reading, NodeIndex node, T& out) {
  static constexpr auto names = [] {
    std::array<detail::KeyName, Shape<T>::keys.size()> result{};
    for (std::size_t i = 0; i < result.size(); ++i)
      result[i] = {Shape<T>::keys[i].name, Shape<T>::keys[i].required};
    return result;
  }();
  if constexpr (requires { out.at = Span{}; })
    out.at = reading.document.span(node);
  const auto before = reading.findings.errors();
  detail::walk_mapping(reading, node,
                       {Shape<T>::what, names.data(), names.size(),
                        [](ReadContext& inner, std::size_t key, NodeIndex value, void* target) {
                          Shape<T>::keys[key].read(inner, value, *static_cast<T*>(target));
                        },
                        &out});
  if constexpr (requires { out.sound = true; })
    out.sound = reading.findings.errors() == before;
}

// --- Readers of values made of others ---------------------------------------------------------

template <class T>
void read_value(ReadContext& reading, NodeIndex node, std::optional<T>& out) {
  const auto before = reading.findings.errors();
  T value{};
  read_value(reading, node, value);
  if (reading.findings.errors() == before)
    out = std::move(value);
}

template <class T>
void read_value(ReadContext& reading, NodeIndex node, std::vector<T>& out) {
  if (!expect_list(reading, node))
    return;
  const auto outer = std::exchange(reading.in_list, true);
  reading.document.each_item(node, [&](NodeIndex item) {
    if (expect_item(reading, item))
      read_value(reading, item, out.emplace_back());
  });
  reading.in_list = outer;
}

/// What a pair without a value is.
enum class EmptyPair { missing, absent };

template <class T, class Reader>
void read_pairs(ReadContext& reading, NodeIndex node, Pairs<T>& out, Reader reader,
                EmptyPair empty = EmptyPair::missing) {
  if (!expect(reading, node, NodeKind::mapping, "a mapping", "write it as lines of 'key: value'"))
    return;
  const auto outer = std::exchange(reading.in_list, false);
  const auto outer_key = reading.key;
  reading.document.each_pair(node, [&](NodeIndex key, NodeIndex value) {
    reading.key = outer_key;
    if (!expect_key(reading, key))
      return;
    reading.key = reading.document.text(key);
    if (empty == EmptyPair::absent && reading.document.kind(value) == NodeKind::null)
      return;
    if (!expect_some(reading, key, value))
      return;
    auto& pair = out.emplace_back();
    pair.key = {std::string(reading.key), reading.document.span(key)};
    reader(reading, value, pair.value);
  });
  reading.key = outer_key;
  reading.in_list = outer;
}

template <class T>
void read_value(ReadContext& reading, NodeIndex node, Pairs<T>& out) {
  read_pairs(reading, node, out, detail::ByType{});
}

} // namespace rung
