#include "yaml/scalars.hpp"

#include <charconv>
#include <system_error>

namespace rung {

namespace {

std::size_t count_digits(std::string_view text) {
  const auto end = text.find_first_not_of("0123456789");
  return end == std::string_view::npos ? text.size() : end;
}

template <class Number>
std::optional<Number> convert(std::string_view text) {
  Number value{};
  const auto* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stop != end)
    return std::nullopt;
  return value;
}

} // namespace

bool is_number(std::string_view text) {
  if (text.starts_with('-'))
    text.remove_prefix(1);
  const auto whole = count_digits(text);
  if (whole == 0 || (whole > 1 && text.starts_with('0')))
    return false;
  text.remove_prefix(whole);
  if (text.empty())
    return true;
  return text.starts_with('.') && text.size() > 1 &&
         count_digits(text.substr(1)) + 1 == text.size();
}

std::optional<std::int64_t> parse_whole(std::string_view text) {
  if (!is_number(text))
    return std::nullopt;
  return convert<std::int64_t>(text);
}

std::optional<double> parse_number(std::string_view text) {
  if (!is_number(text))
    return std::nullopt;
  return convert<double>(text);
}

} // namespace rung
