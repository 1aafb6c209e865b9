#include "yaml/surrogates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace rung {

namespace {

constexpr std::string_view blank = " \t\r\n";
constexpr std::size_t escape_size = 6;                   // \uXXXX
constexpr std::size_t shrinks_by = 2 * escape_size - 10; // \UXXXXXXXX

/// The value of the escape `\uXXXX` at `at`, where it lies in [low, high].
std::optional<std::uint32_t> escape_at(std::string_view text, std::size_t at, std::uint32_t low,
                                       std::uint32_t high) {
  const auto escape = text.substr(std::min(at, text.size()), escape_size);
  if (escape.size() < escape_size || !escape.starts_with("\\u"))
    return std::nullopt;
  std::uint32_t value = 0;
  const auto* const end = escape.data() + escape.size();
  const auto [stop, error] = std::from_chars(escape.data() + 2, end, value, 16);
  if (error != std::errc() || stop != end || value < low || value > high)
    return std::nullopt;
  return value;
}

bool may_hold_pairs(std::string_view text) {
  const auto first = text.find_first_not_of(blank);
  if (first == std::string_view::npos || text[first] != '{')
    return false;
  return text.find("\\ud") != std::string_view::npos || text.find("\\uD") != std::string_view::npos;
}

} // namespace

SurrogatePairs::SurrogatePairs(std::string_view text) : original_(text) {
  if (!may_hold_pairs(text))
    return;
  rewritten_.reserve(text.size());
  bool quoted = false;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '"')
      quoted = !quoted;
    if (!quoted || text[at] != '\\') {
      rewritten_ += text[at++];
      continue;
    }
    const auto high = escape_at(text, at, 0xD800, 0xDBFF);
    const auto low = high ? escape_at(text, at + escape_size, 0xDC00, 0xDFFF) : std::nullopt;
    if (!low) { // some other escape: its second character is no quote that ends the text
      rewritten_ += text.substr(at, 2);
      at += 2;
      continue;
    }
    const auto value = 0x10000U + ((*high - 0xD800U) << 10U) + (*low - 0xDC00U);
    fmt::format_to(std::back_inserter(rewritten_), "\\U{:08x}", value);
    positions_.push_back(rewritten_.size());
    at += 2 * escape_size;
  }
}

std::size_t SurrogatePairs::original(std::size_t position) const {
  const auto after = std::ranges::upper_bound(positions_, position);
  return position + shrinks_by * static_cast<std::size_t>(after - positions_.begin());
}

} // namespace rung
