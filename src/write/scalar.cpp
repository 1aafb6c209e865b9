// Texts as scalars of one line.
#include "rung/write.hpp"

#include "base/encoding.hpp"
#include "write/plain.hpp"
#include "yaml/scalars.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace rung {

namespace {

/// Double quotes, with the escapes that YAML and JSON have in common.
std::string double_quoted(std::string_view text) {
  std::string result = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = decode_point(text, at);
    if (value == '"' || value == '\\')
      result.append({'\\', text[at]});
    else if (value == '\n')
      result += "\\n";
    else if (value == '\t')
      result += "\\t";
    else if (needs_escape(value))
      fmt::format_to(std::back_inserter(result), "\\u{:04x}", value);
    else
      result += text.substr(at, length);
    at += std::max(length, std::size_t{1});
  }
  return result + '"';
}

/// Easier to read where the text holds double quotes or backslashes, and nothing to escape.
bool reads_better_in_single_quotes(std::string_view text) {
  if (text.find_first_of("\"\\") == std::string_view::npos)
    return false;
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = decode_point(text, at);
    if (value == '\'' || needs_escape(value))
      return false;
    at += std::max(length, std::size_t{1});
  }
  return true;
}

} // namespace

std::optional<std::string> why_unwritable(std::string_view text) {
  if (text.size() > most_scalar_bytes)
    return "it is longer than 64 KiB";
  for (std::size_t at = 0; at < text.size();) {
    const auto length = decode_point(text, at).length;
    if (length == 0)
      return "it isn't UTF-8";
    at += length;
  }
  if (const auto control = find_control(text))
    return fmt::format("it holds a control character ({})", *control);
  return std::nullopt;
}

std::string yaml_scalar(std::string_view text, ScalarPlace place) {
  if (is_plain_safe(text, place))
    return std::string(text);
  if (reads_better_in_single_quotes(text))
    return fmt::format("'{}'", text);
  return double_quoted(text);
}

std::string json_scalar(std::string_view text) {
  return double_quoted(text);
}

} // namespace rung
