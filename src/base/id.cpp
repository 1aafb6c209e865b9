#include "rung/id.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>
#include <utility>

namespace rung {

namespace {

constexpr std::string_view id_letters = "abcdefghijklmnopqrstuvwxyz0123456789-";

/// Letters that Unicode doesn't take apart into one of ASCII and a mark.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> letters = {{{"ø", "o"},
                                                                                   {"ł", "l"},
                                                                                   {"đ", "d"},
                                                                                   {"ð", "d"},
                                                                                   {"þ", "th"},
                                                                                   {"æ", "ae"},
                                                                                   {"œ", "oe"},
                                                                                   {"ı", "i"},
                                                                                   {"ħ", "h"}}};

struct Free {
  void operator()(utf8proc_uint8_t* text) const { std::free(text); } // NOLINT: C gave it to us
};

/// Without case and marks; empty for bytes that aren't UTF-8.
std::string decomposed_lower(std::string_view text) {
  utf8proc_uint8_t* out = nullptr;
  const auto length = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()), // NOLINT: bytes are bytes
      static_cast<utf8proc_ssize_t>(text.size()), &out,
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                     UTF8PROC_STRIPMARK));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(out);
  if (length < 0)
    return {};
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)}; // NOLINT
}

/// What the text starts with, as letters of an id, and how many bytes that is; an apostrophe is
/// nothing, and whatever else can't stand in an id a hyphen.
std::pair<std::string_view, std::size_t> next_letter(std::string_view text) {
  for (const auto& [letter, ascii] : letters)
    if (text.starts_with(letter))
      return {ascii, letter.size()};
  for (const std::string_view apostrophe : {"'", "’"})
    if (text.starts_with(apostrophe))
      return {"", apostrophe.size()};
  const bool taken = id_letters.find(text.front()) != std::string_view::npos;
  return {taken ? text.substr(0, 1) : "-", 1};
}

} // namespace

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= longest_id && text.front() != '-' &&
         text.find_first_not_of(id_letters) == std::string_view::npos;
}

std::string id_from(std::string_view words, std::size_t most) {
  const auto text = decomposed_lower(words);
  std::string id;
  for (std::string_view rest = text; !rest.empty();) {
    const auto [letter, length] = next_letter(rest);
    if (letter != "-" || (!id.empty() && id.back() != '-'))
      id += letter;
    rest.remove_prefix(length);
  }
  if (id.size() > most) {
    const auto cut = id.rfind('-', most);
    id.resize(cut == std::string::npos ? most : cut);
  }
  while (id.ends_with('-'))
    id.pop_back();
  return id;
}

} // namespace rung
