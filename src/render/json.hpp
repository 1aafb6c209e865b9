// Stage 6, render: the JSON sink.
//
// Keys keep the order in which they are set, numbers have at most six decimals, and what could
// steer a terminal is escaped as JSON allows. Before: a report's values. After: text that parses.
#pragma once

#include "rung/report.hpp"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

using Json = nlohmann::ordered_json;

Json json_number(double value);
Json json_numbers(const std::vector<double>& values);

template <class T>
Json json_or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

inline Json json_or_null(const std::optional<Named>& value) {
  return value ? Json(value->id) : Json(nullptr);
}

inline Json json_or_null(const std::optional<Source>& value) {
  return value ? Json(name_of(*value)) : Json(nullptr);
}

inline Json json_or_null(const std::optional<double>& value) {
  return value ? json_number(*value) : Json(nullptr);
}

/// Null where the text is empty, which stands for absent.
Json json_text_or_null(std::string_view text);

template <class T>
Json json_list(const std::vector<T>& items, Json (*make)(const T&)) {
  auto list = Json::array();
  for (const auto& item : items)
    list.push_back(make(item));
  return list;
}

Json json_ids(const std::vector<Named>& items);
/// The name is null where no file says one.
Json json_person(const Named& person, bool named);
Json json_ladder(const LadderStamp& ladder);
/// The first keys of the document: what it is, about whom, by which ladder, resting on what.
Json json_head(std::string_view schema, const ReportHead& head);

/// Indented by two, with a line end; never throws on text that isn't UTF-8.
std::string json_text(const Json& json);

} // namespace rung
