#include "write/value.hpp"

#include "yaml/scalars.hpp"

#include <fmt/format.h>

#include <utility>

namespace rung {

namespace {

/// A mapping that grows key by key; what is empty is left out.
class Mapping {
public:
  Mapping& add(std::string key, Value value) {
    if (value.is_collection() ? value.items.empty() : value.text.empty())
      return *this;
    value_.keys.push_back(std::move(key));
    value_.items.push_back(std::move(value));
    return *this;
  }

  Mapping& add(std::string key, std::string_view text) {
    return add(std::move(key), Value{.text = std::string(text)});
  }

  /// A word of an enumeration.
  template <class E>
  Mapping& add_word(std::string key, const std::optional<E>& word) {
    return add(std::move(key), word ? name_of(*word) : std::string_view());
  }

  Value take() { return std::move(value_); }

private:
  Value value_{.kind = Value::Kind::mapping};
};

Value bare(std::string text) {
  return {.kind = Value::Kind::bare, .text = std::move(text)};
}

Value number_or_text(const std::string& text) {
  return is_number(text) ? bare(text) : Value{.text = text};
}

Value value_of(const NewMetric& metric) {
  Mapping mapping;
  mapping.add("name", metric.name)
      .add("before", number_or_text(metric.before))
      .add("after", number_or_text(metric.after))
      .add("unit", metric.unit);
  if (metric.estimated)
    mapping.add("estimated", bare("true"));
  return mapping.take();
}

Value value_of(const std::vector<std::pair<std::string, int>>& shows) {
  Mapping mapping;
  for (const auto& [competency, rating] : shows)
    mapping.add(competency, bare(fmt::format("{}", rating)));
  return mapping.take();
}

Value value_of(const std::vector<std::string>& texts) {
  Value list{.kind = Value::Kind::list};
  for (const auto& text : texts)
    list.items.push_back({.text = text});
  return list;
}

Value value_of(const std::vector<NewCorroborator>& corroborators) {
  Value list{.kind = Value::Kind::list};
  for (const auto& [name, relation] : corroborators)
    list.items.push_back(Mapping().add("name", name).add("relation", relation).take());
  return list;
}

} // namespace

Value value_of(const NewEntry& entry) {
  return Mapping()
      .add("id", entry.id)
      .add("date", {.kind = Value::Kind::date, .text = entry.date.iso()})
      .add("title", entry.title)
      .add("context", entry.context)
      .add("action", entry.action)
      .add("result", entry.result)
      .add("metric", entry.metric ? value_of(*entry.metric) : Value{})
      .add_word("kind", entry.kind)
      .add_word("role", entry.role)
      .add("scope", entry.scope)
      .add("shows", value_of(entry.shows))
      .add("links", value_of(entry.links))
      .add("corroborators", value_of(entry.corroborators))
      .add_word("visibility", entry.visibility)
      .add_word("source", entry.source)
      .add("by", entry.by)
      .take();
}

} // namespace rung
