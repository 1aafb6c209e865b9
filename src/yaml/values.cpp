// Readers of single values; yaml/mapping.hpp declares them beside those of mappings.
#include "yaml/mapping.hpp"
#include "yaml/scalars.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

std::string_view describe(const Document& document, NodeIndex node) {
  switch (document.kind(node)) {
  case NodeKind::null:
    return "nothing";
  case NodeKind::sequence:
    return "a list";
  case NodeKind::mapping:
    return "a mapping";
  case NodeKind::scalar:
  case NodeKind::refused:
    break;
  }
  const auto text = document.text(node);
  if (document[node].style != NodeStyle::plain)
    return "a text";
  if (is_number(text))
    return "a number";
  return text == "true" || text == "false" ? "true or false" : "a text";
}

/// The mend for a value of the wrong sort, where what was written tells what was meant.
std::string mend(const Document& document, NodeIndex node, std::string_view otherwise) {
  const auto kind = document.kind(node);
  if (kind == NodeKind::mapping && document[node].style == NodeStyle::block &&
      otherwise.starts_with("write a text"))
    return "put the text in quotes if it is one, for the ': ' in it";
  if (kind == NodeKind::scalar && document[node].style == NodeStyle::plain &&
      otherwise.find("key: value") != std::string_view::npos) {
    const auto text = document.text(node);
    const auto colon = text.find(':');
    if (colon != std::string_view::npos && colon + 1 < text.size() && text[colon + 1] != ' ')
      return fmt::format("put a space after the colon: '{}: {}'", text.substr(0, colon),
                         shortened(text.substr(colon + 1)));
  }
  return std::string(otherwise);
}

bool is_quoted_number(const Document& document, NodeIndex node) {
  return document.kind(node) == NodeKind::scalar && document[node].style == NodeStyle::quoted &&
         is_number(document.text(node));
}

} // namespace

std::string ReadContext::subject() const {
  if (key.empty())
    return "the file";
  return fmt::format("{}'{}'", in_list ? "an item of " : "", shortened(key));
}

void report_wrong_type(ReadContext& reading, NodeIndex node, std::string_view wanted,
                       std::string_view help) {
  reading.findings.error("wrong-type", reading.document.span(node), [&] {
    return Finding{fmt::format("{} needs {}, not {}", reading.subject(), wanted,
                               describe(reading.document, node)),
                   mend(reading.document, node, help)};
  });
}

bool expect(ReadContext& reading, NodeIndex node, NodeKind kind, std::string_view wanted,
            std::string_view help) {
  const auto actual = reading.document.kind(node);
  if (actual != kind && actual != NodeKind::refused)
    report_wrong_type(reading, node, wanted, help);
  return actual == kind;
}

bool expect_some(ReadContext& reading, NodeIndex key, NodeIndex value) {
  if (reading.document.kind(value) != NodeKind::null)
    return true;
  reading.findings.error("missing-key", reading.document.span(key), [&] {
    return Finding{fmt::format("{} has no value", reading.subject()),
                   "write its value after the colon, or remove the line"};
  });
  return false;
}

bool is_blank(const Document& document, NodeIndex node) {
  return document.kind(node) == NodeKind::scalar &&
         document.text(node).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void report_blank(ReadContext& reading, NodeIndex node, std::string_view help) {
  reading.findings.error("missing-key", reading.document.span(node), [&] {
    return Finding{fmt::format("{} is empty", reading.subject()), std::string(help)};
  });
}

bool expect_list(ReadContext& reading, NodeIndex node) {
  return expect(reading, node, NodeKind::sequence, "a list",
                "write it as [first, second] or as lines that start with '- '");
}

bool expect_item(ReadContext& reading, NodeIndex node) {
  const auto kind = reading.document.kind(node);
  if (kind != NodeKind::null && !is_blank(reading.document, node))
    return kind != NodeKind::refused;
  reading.findings.error("wrong-type", reading.document.span(node), [&] {
    return Finding{fmt::format("{} is empty", reading.subject()), "write the item, or remove it"};
  });
  return false;
}

bool expect_key(ReadContext& reading, NodeIndex key) {
  if (!is_blank(reading.document, key))
    return true;
  reading.findings.error("missing-key", reading.document.span(key), [&] {
    return Finding{fmt::format("a key of {} is empty", reading.subject()),
                   "write the key before the colon, or remove the pair"};
  });
  return false;
}

void read_value(ReadContext& reading, NodeIndex node, Text& out) {
  if (!expect(reading, node, NodeKind::scalar, "a text", "write a text"))
    return;
  const auto text = reading.document.text(node);
  if (reading.document[node].style == NodeStyle::plain &&
      (is_number(text) || text == "true" || text == "false")) {
    report_wrong_type(reading, node, "a text", fmt::format("put it in quotes: \"{}\"", text));
    return;
  }
  if (!is_blank(reading.document, node))
    out = {std::string(text), reading.document.span(node)};
}

void read_name(ReadContext& reading, NodeIndex node, Text& out) {
  if (is_blank(reading.document, node))
    report_blank(reading, node);
  else
    read_value(reading, node, out);
}

void read_any_scalar(ReadContext& reading, NodeIndex node, Text& out) {
  if (expect(reading, node, NodeKind::scalar, "a text or a number", "write a text") &&
      !is_blank(reading.document, node))
    out = {std::string(reading.document.text(node)), reading.document.span(node)};
}

void read_value(ReadContext& reading, NodeIndex node, Located<std::int64_t>& out) {
  constexpr std::string_view wanted = "a whole number";
  if (!expect(reading, node, NodeKind::scalar, wanted, "write a number, such as 3"))
    return;
  if (is_quoted_number(reading.document, node)) {
    report_wrong_type(reading, node, wanted, "remove the quotes");
    return;
  }
  const auto text = reading.document.text(node);
  const auto value =
      reading.document[node].style == NodeStyle::plain ? parse_whole(text) : std::nullopt;
  if (value)
    out = {*value, reading.document.span(node)};
  else if (is_number(text))
    reading.findings.error("wrong-type", reading.document.span(node), [&] {
      return Finding{fmt::format("{} needs {}, not {}", reading.subject(), wanted, shortened(text)),
                     "write a whole number, such as 3"};
    });
  else
    report_wrong_type(reading, node, wanted, "write a number, such as 3");
}

void read_value(ReadContext& reading, NodeIndex node, Located<double>& out) {
  constexpr std::string_view wanted = "a number";
  if (!expect(reading, node, NodeKind::scalar, wanted, "write a number, such as 0.75"))
    return;
  const auto quoted = is_quoted_number(reading.document, node);
  const auto value = reading.document[node].style == NodeStyle::plain
                         ? parse_number(reading.document.text(node))
                         : std::nullopt;
  if (value)
    out = {*value, reading.document.span(node)};
  else
    report_wrong_type(reading, node, wanted,
                      quoted ? "remove the quotes" : "write a number, such as 0.75");
}

void read_value(ReadContext& reading, NodeIndex node, bool& out) {
  constexpr std::string_view help = "write true or false, without quotes";
  if (!expect(reading, node, NodeKind::scalar, "true or false", help))
    return;
  const auto text = reading.document.text(node);
  const bool plain = reading.document[node].style == NodeStyle::plain;
  if (!plain || (text != "true" && text != "false"))
    report_wrong_type(reading, node, "true or false", help);
  else
    out = text == "true";
}

} // namespace rung
