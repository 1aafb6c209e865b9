#include "render/json.hpp"

#include "base/encoding.hpp"
#include "render/numbers.hpp"
#include "render/utf8.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <system_error>

namespace rung {

Json json_number(double value) {
  if (!std::isfinite(value))
    return nullptr;
  const double rounded = std::round(value * 1e6) / 1e6;
  if (rounded == std::trunc(rounded) && std::abs(rounded) < 1e15)
    return static_cast<std::int64_t>(rounded);
  return rounded;
}

Json json_numbers(const std::vector<double>& values) {
  auto list = Json::array();
  for (const double value : values)
    list.push_back(json_number(value));
  return list;
}

Json json_text_or_null(std::string_view text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json json_ids(const std::vector<Named>& items) {
  auto list = Json::array();
  for (const auto& item : items)
    list.push_back(item.id);
  return list;
}

Json json_person(const Named& person, bool named) {
  return {{"id", person.id}, {"name", named ? Json(person.title) : Json(nullptr)}};
}

Json json_ladder(const LadderStamp& ladder) {
  return {{"id", ladder.id},
          {"title", ladder.title},
          {"version", ladder.version},
          {"sha256", ladder.sha256}};
}

Json json_head(std::string_view schema, const ReportHead& head) {
  const auto* const seen_by_others = head.self_only ? "self-assessment" : "evidence";
  return {{"schema", schema},
          {"rung", head.rung_version},
          {"person", json_person(head.person, head.person_named)},
          {"ladder", json_ladder(head.ladder)},
          {"track", head.track.id},
          {"as_of", json_or_null(head.as_of)},
          {"held", json_or_null(head.held)},
          {"basis", head.no_evidence ? "ladder" : seen_by_others}};
}

namespace {

/// The code point at the start, escaped where it could steer a terminal; returns its length. Only
/// strings hold anything beyond printable ASCII and line ends, so an escape always fits.
std::size_t append_escaped(std::string& out, std::string_view text) {
  const auto point = first_point(text);
  if (point.value && point.value != U'\n' && is_hostile(*point.value))
    out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(*point.value));
  else
    out += text.substr(0, point.length);
  return point.length;
}

/// The number at the start. nlohmann's shortest form isn't always: 0.000649 comes out as
/// 0.0006489999999999999.
std::size_t append_number(std::string& out, std::string_view text) {
  const auto length = std::min(text.find_first_not_of("0123456789+-.eE"), text.size());
  const auto token = text.substr(0, length);
  double value = 0;
  if (token.find_first_of(".e") == std::string_view::npos ||
      std::from_chars(token.data(), token.data() + token.size(), value).ec != std::errc())
    out += token;
  else
    out += plain_number(value);
  return length;
}

bool starts_number(char byte) {
  return byte == '-' || (byte >= '0' && byte <= '9');
}

} // namespace

std::string json_text(const Json& json) {
  const auto dumped = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  std::string out;
  out.reserve(dumped.size());
  bool in_string = false;
  for (std::string_view rest = dumped; !rest.empty();) {
    std::size_t length = 1;
    if (in_string && rest.front() == '\\')
      out += rest.substr(0, length = 2);
    else if (!in_string && starts_number(rest.front()))
      length = append_number(out, rest);
    else
      length = append_escaped(out, rest);
    if (rest.front() == '"')
      in_string = !in_string;
    rest.remove_prefix(length);
  }
  return out;
}

} // namespace rung
