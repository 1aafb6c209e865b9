// Decided for the most suspicious of readers: the rules of YAML 1.1 and 1.2, and those of yaml-cpp
// inside brackets. A pair of quotes too many hurts nobody.
#include "write/plain.hpp"

#include "base/encoding.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace rung {

namespace {

/// What starts something else than a text. `-`, `?` and `:` would be fine before a letter.
constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`~=<";
constexpr std::string_view flow_marks = ",[]{}?";
/// What numbers of any sort, dates and times are made of.
constexpr std::string_view number_letters = "0123456789abcdefox_+-.:tz ";

/// YAML 1.1 has these for true, false and nothing; some readers hold to it.
constexpr std::array<std::string_view, 10> words = {"null", "true", "false", "yes", "no",
                                                    "on",   "off",  "y",     "n",   "~"};

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& letter : result)
    if (letter >= 'A' && letter <= 'Z')
      letter = static_cast<char>(letter - 'A' + 'a');
  return result;
}

bool is_special_number(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-'))
    text.remove_prefix(1);
  return text == ".inf" || text == ".nan";
}

/// Whether a reader may take it for a number, a date, a truth or nothing.
bool means_something_else(std::string_view text) {
  const auto word = lower(text);
  if (std::ranges::find(words, word) != words.end() || is_special_number(word))
    return true;
  const bool starts_number =
      std::string_view("0123456789+-.").find(word.front()) != std::string::npos;
  return starts_number && word.find_first_not_of(number_letters) == std::string::npos;
}

} // namespace

bool needs_escape(std::uint32_t point) {
  return is_hostile(point) || point == 0xFFFE || point == 0xFFFF;
}

std::size_t width_of(std::string_view text) {
  const auto starts_point = [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  };
  return static_cast<std::size_t>(std::ranges::count_if(text, starts_point));
}

bool is_printable(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = decode_point(text, at);
    if (length == 0 || needs_escape(value))
      return false;
    at += length;
  }
  return true;
}

bool is_plain_safe(std::string_view text, ScalarPlace place) {
  if (text.empty() || text.starts_with(' ') || text.ends_with(' ') || text.ends_with(':') ||
      text.starts_with("..."))
    return false;
  if (indicators.find(text.front()) != std::string_view::npos || !is_printable(text))
    return false;
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
    return false;
  if (place == ScalarPlace::flow && text.find_first_of(flow_marks) != std::string_view::npos)
    return false;
  return !means_something_else(text);
}

} // namespace rung
