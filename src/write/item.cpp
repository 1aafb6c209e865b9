#include "write/item.hpp"

#include "write/plain.hpp"

namespace rung {

namespace {

std::string scalar(const Value& value, const Look& look) {
  if (value.kind == Value::Kind::bare || (value.kind == Value::Kind::date && !look.json))
    return value.text;
  return look.json ? json_scalar(value.text) : yaml_scalar(value.text, ScalarPlace::flow);
}

std::string key_of(const std::string& key, const Look& look) {
  return (look.json ? json_scalar(key) : yaml_scalar(key, ScalarPlace::flow)) + look.colon;
}

std::string spaces(std::size_t count) {
  std::string columns(count, ' ');
  return columns;
}

/// What stands between the brackets, item by item.
template <class Text>
std::string joined(const Value& value, const Look& look, std::string_view between, Text text) {
  std::string result;
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (i > 0)
      result += between;
    if (value.kind == Value::Kind::mapping)
      result += key_of(value.keys[i], look);
    result += text(i);
  }
  return result;
}

/// The lines of a list below its key, whose dashes stand at `indent`.
std::string block_list(const Value& list, std::size_t indent, const Look& look) {
  std::string result;
  for (const auto& item : list.items) {
    result += look.line_end + spaces(indent) + "- ";
    result += item.kind == Value::Kind::text ? yaml_scalar(item.text) : flow_text(item, look);
  }
  return result;
}

std::string block_pair(const std::string& key, const Value& value, std::size_t indent,
                       const Look& look) {
  if (value.kind == Value::Kind::text)
    return yaml_pair(key, value.text, {indent, look.step, widest_line, look.line_end});
  const auto name = yaml_scalar(key) + ":";
  if (!value.is_collection())
    return name + " " + value.text;
  auto line = name + " " + flow_text(value, look);
  if (!look.is_spread(key) && indent + width_of(line) <= widest_line)
    return line;
  if (value.kind == Value::Kind::list)
    return name + block_list(value, indent + look.list_step, look);
  const auto inner = indent + look.step;
  return name + look.line_end + spaces(inner) + block_text(value, inner, look);
}

} // namespace

std::string flow_text(const Value& value, const Look& look) {
  if (!value.is_collection())
    return scalar(value, look);
  const bool mapping = value.kind == Value::Kind::mapping;
  const std::string_view space = (mapping ? look.spaced_braces : look.spaced_brackets) ? " " : "";
  std::string result(mapping ? "{" : "[");
  result += space;
  result += joined(value, look, look.comma,
                   [&](std::size_t i) { return flow_text(value.items[i], look); });
  result += space;
  return result + (mapping ? '}' : ']');
}

std::string spread_text(const Value& value, std::string_view outer, std::string_view inner,
                        const Look& look) {
  const bool mapping = value.kind == Value::Kind::mapping;
  const std::string step(inner.starts_with(outer) ? inner.substr(outer.size()) : "  ");
  const auto deeper = std::string(inner) + step;
  std::string result(mapping ? "{" : "[");
  result.append(look.line_end).append(inner);
  result += joined(value, look, "," + look.line_end + std::string(inner), [&](std::size_t i) {
    const auto& item = value.items[i];
    const bool spread = item.is_collection() && (!mapping || look.is_spread(value.keys[i]));
    return spread ? spread_text(item, inner, deeper, look) : flow_text(item, look);
  });
  result.append(look.line_end).append(outer);
  return result + (mapping ? '}' : ']');
}

std::string block_text(const Value& mapping, std::size_t indent, const Look& look) {
  std::string result;
  for (std::size_t i = 0; i < mapping.items.size(); ++i) {
    if (i > 0)
      result += look.line_end + spaces(indent);
    result += block_pair(mapping.keys[i], mapping.items[i], indent, look);
  }
  return result;
}

} // namespace rung
