#include "render/json.hpp"

#include "render/visible.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utf8proc.h>

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

Json json_ids(const std::vector<Named>& items) {
  auto list = Json::array();
  for (const auto& item : items)
    list.push_back(item.id);
  return list;
}

Json json_ladder(const LadderStamp& ladder) {
  return {{"id", ladder.id},
          {"title", ladder.title},
          {"version", ladder.version},
          {"sha256", ladder.sha256}};
}

std::string json_text(const Json& json) {
  const auto dumped = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  std::string out;
  out.reserve(dumped.size());
  // Only strings hold anything beyond printable ASCII and line ends, so an escape fits there.
  for (std::string_view rest = dumped; !rest.empty();) {
    utf8proc_int32_t point = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(rest.data());
    const auto read = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(rest.size()), &point);
    const auto length = static_cast<std::size_t>(read > 0 ? read : 1);
    if (point != '\n' && is_hostile(static_cast<char32_t>(point)))
      out += fmt::format("\\u{:04x}", point);
    else
      out += rest.substr(0, length);
    rest.remove_prefix(length);
  }
  return out;
}

} // namespace rung
