// Stage 3: readers of the formats' own sorts of values: ids, dates, versions, shares, words.
//
// Beside the readers of yaml/mapping, for use in a Shape's keys. Each reports its own finding and
// leaves its target as it was.
#pragma once

#include "rung/date.hpp"
#include "rung/id.hpp"
#include "rung/portfolio.hpp"

#include "model/names.hpp"
#include "yaml/mapping.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace rung {

/// Three numbers without leading zeros, such as 1.0.0; with `short_form` one or two will do.
bool is_version(std::string_view text, bool short_form = false);

/// An id that is defined here. A bad one is kept, so that references to it still find it.
void read_id(ReadContext& reading, NodeIndex node, Text& out);
void read_ids(ReadContext& reading, NodeIndex node, std::optional<std::vector<Text>>& out);
void read_version(ReadContext& reading, NodeIndex node, Text& out);
void read_sha256(ReadContext& reading, NodeIndex node, Text& out);
void read_value(ReadContext& reading, NodeIndex node, Located<Date>& out);
/// A reference to a ladder, `id`, `id@version` or a path, taken apart.
void read_value(ReadContext& reading, NodeIndex node, LadderReference& out);
/// From 0 to 1.
void read_share(ReadContext& reading, NodeIndex node, std::optional<Located<double>>& out);
/// Greater than 0, at most 1.
void read_positive_share(ReadContext& reading, NodeIndex node, std::optional<Located<double>>& out);
/// 0..1000.
void read_votes(ReadContext& reading, NodeIndex node, std::optional<Located<double>>& out);
/// A whole number, or `none`.
void read_floor(ReadContext& reading, NodeIndex node, std::optional<std::optional<int>>& out);

inline bool is_ladder_path(std::string_view text) {
  return text.starts_with("./") || text.starts_with("../");
}

/// Reports `out-of-range` unless low <= value <= high.
bool check_range(ReadContext& reading, Span at, double value, double low, double high);

/// Reads a whole number from Low to High into an int, with or without its place, or an optional
/// one.
template <std::int64_t Low, std::int64_t High>
struct WholeIn {
  template <class T>
  void operator()(ReadContext& reading, NodeIndex node, T& out) const {
    const auto before = reading.findings.errors();
    Located<std::int64_t> whole;
    read_value(reading, node, whole);
    if (reading.findings.errors() != before ||
        !check_range(reading, whole.at, static_cast<double>(whole.value), Low, High))
      return;
    assign(whole, out);
  }

private:
  static void assign(const Located<std::int64_t>& whole, int& out) {
    out = static_cast<int>(whole.value);
  }

  template <class T>
  static void assign(const Located<std::int64_t>& whole, Located<T>& out) {
    out = {static_cast<T>(whole.value), whole.at};
  }

  template <class T>
  static void assign(const Located<std::int64_t>& whole, std::optional<T>& out) {
    assign(whole, out.emplace());
  }
};

template <std::int64_t Low, std::int64_t High>
inline constexpr WholeIn<Low, High> whole_in{};

/// An enumeration that the formats have words for.
template <class E>
concept Worded = requires(E value) {
  names_of(value);
};

/// Reports a word that isn't among those allowed.
void report_unknown_word(ReadContext& reading, const Text& word, const std::string_view* names,
                         std::size_t count);

template <Worded E>
void read_value(ReadContext& reading, NodeIndex node, Located<E>& out) {
  Text word;
  read_name(reading, node, word);
  if (word.value.empty())
    return;
  const auto& names = names_of(E{});
  const auto found = std::ranges::find(names, word.value);
  if (found == names.end())
    report_unknown_word(reading, word, names.data(), names.size());
  else
    out = {static_cast<E>(found - names.begin()), word.at};
}

} // namespace rung
