#include "render/xml.hpp"

#include "base/encoding.hpp"
#include "render/utf8.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace rung {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

/// Char of XML 1.0: no C0 but tab and line ends, no surrogates, neither U+FFFE nor U+FFFF.
bool is_char(char32_t point) {
  if (point < 0x20)
    return point == U'\t' || point == U'\n' || point == U'\r';
  return point != 0xFFFE && point != 0xFFFF;
}

std::string_view entity_of(char32_t point) {
  switch (point) {
  case U'&':
    return "&amp;";
  case U'<':
    return "&lt;";
  case U'>': // for "]]>", which a text may not hold
    return "&gt;";
  case U'"':
    return "&quot;";
  default:
    return {};
  }
}

/// An attribute's tabs and line ends would become spaces if they stood there as such, and a text's
/// carriage return a line feed.
bool is_numbered(char32_t point, bool attribute) {
  if (point == U'\n' || point == U'\t')
    return attribute;
  return is_hostile(point);
}

std::string escaped(std::string_view text, bool attribute) {
  std::string out;
  while (!text.empty()) {
    const auto [point, length] = first_point(text);
    if (!point || !is_char(*point))
      out += replacement;
    else if (const auto entity = entity_of(*point); !entity.empty())
      out += entity;
    else if (is_numbered(*point, attribute))
      out += fmt::format("&#x{:X};", static_cast<std::uint32_t>(*point));
    else
      out += text.substr(0, length);
    text.remove_prefix(length);
  }
  return out;
}

} // namespace

Xml::Xml() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void Xml::start(std::string_view name, const Attributes& attributes) {
  out_ += std::string(open_.size() * 2, ' ');
  out_ += '<';
  out_ += name;
  for (const auto& [key, value] : attributes)
    out_ += fmt::format(" {}=\"{}\"", key, escaped(value, true));
}

void Xml::open(std::string_view name, const Attributes& attributes) {
  start(name, attributes);
  out_ += ">\n";
  open_.emplace_back(name);
}

void Xml::close() {
  const auto name = std::move(open_.back());
  open_.pop_back();
  out_ += fmt::format("{}</{}>\n", std::string(open_.size() * 2, ' '), name);
}

void Xml::element(std::string_view name, const Attributes& attributes, std::string_view text) {
  start(name, attributes);
  if (text.empty())
    out_ += "/>\n";
  else
    out_ += fmt::format(">{}</{}>\n", escaped(text, false), name);
}

} // namespace rung
