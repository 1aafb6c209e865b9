#include "read/values.hpp"

#include "rung/suggest.hpp"

#include "yaml/scalars.hpp"

namespace rung {

namespace {

constexpr std::string_view version_rule = "a version is three numbers, such as 1.0.0";

std::string id_help(std::string_view text) {
  const auto id = id_from(text);
  return is_id(id) ? fmt::format("write '{}'; {}", id, id_rule) : std::string(id_rule);
}

void report_bad_id(ReadContext& reading, Span at, std::string_view text) {
  reading.findings.error("bad-id", at, [&] {
    return Finding{fmt::format("'{}' is no id", shortened(text)), id_help(text)};
  });
}

/// A scalar, whatever it looks like; empty, having said so, where the node is something else or
/// blank.
std::string_view scalar(ReadContext& reading, NodeIndex node, std::string_view wanted,
                        std::string_view help) {
  if (!expect(reading, node, NodeKind::scalar, wanted, help))
    return {};
  if (!is_blank(reading.document, node))
    return reading.document.text(node);
  report_blank(reading, node);
  return {};
}

} // namespace

bool is_version(std::string_view text, bool short_form) {
  std::size_t numbers = 0;
  for (std::size_t at = 0; at <= text.size(); ++numbers) {
    const auto dot = std::min(text.find('.', at), text.size());
    const auto number = text.substr(at, dot - at);
    if (number.size() > 9 || !is_number(number) || number.starts_with('-'))
      return false;
    at = dot + 1;
  }
  return numbers == 3 || (short_form && numbers < 3);
}

void read_id(ReadContext& reading, NodeIndex node, Text& out) {
  const auto before = reading.findings.errors();
  Text text;
  read_name(reading, node, text);
  if (reading.findings.errors() != before)
    return;
  if (!is_id(text.value))
    report_bad_id(reading, text.at, text.value);
  out = std::move(text);
}

void read_ids(ReadContext& reading, NodeIndex node, std::optional<std::vector<Text>>& out) {
  if (!expect_list(reading, node))
    return;
  out.emplace();
  const auto outer = std::exchange(reading.in_list, true);
  reading.document.each_item(node, [&](NodeIndex item) {
    auto& id = out->emplace_back();
    if (expect_item(reading, item))
      read_id(reading, item, id);
  });
  reading.in_list = outer;
}

void read_version(ReadContext& reading, NodeIndex node, Text& out) {
  const auto text = scalar(reading, node, "a version", version_rule);
  if (text.empty())
    return;
  out = {std::string(text), reading.document.span(node)};
  if (!is_version(text))
    reading.findings.error("bad-version", out.at, [&] {
      return Finding{fmt::format("'{}' is no version", shortened(text)), std::string(version_rule)};
    });
}

void read_sha256(ReadContext& reading, NodeIndex node, Text& out) {
  constexpr std::string_view help = "write the 64 digits that sha256sum prints, or remove the key";
  const auto text = scalar(reading, node, "64 hexadecimal digits", help);
  if (text.empty())
    return;
  const bool right = text.size() == 64 &&
                     text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
  if (!right) {
    report_wrong_type(reading, node, "64 hexadecimal digits", help);
    return;
  }
  out = {std::string(text), reading.document.span(node)};
  for (char& digit : out.value)
    if (digit >= 'A' && digit <= 'F')
      digit = static_cast<char>(digit - 'A' + 'a');
}

void read_value(ReadContext& reading, NodeIndex node, Located<Date>& out) {
  constexpr std::string_view help = "write a day that exists as YYYY-MM-DD, such as 2026-03-14";
  const auto text = scalar(reading, node, "a date", help);
  if (text.empty())
    return;
  const auto at = reading.document.span(node);
  if (const auto date = Date::parse(text))
    out = {*date, at};
  else
    reading.findings.error("bad-date", at, [&] {
      return Finding{fmt::format("'{}' is no date", shortened(text)), std::string(help)};
    });
}

void read_value(ReadContext& reading, NodeIndex node, LadderReference& out) {
  const auto before = reading.findings.errors();
  Text written;
  read_name(reading, node, written);
  if (reading.findings.errors() != before)
    return;
  const std::string_view text = written.value;
  const auto at = std::min(text.find('@'), text.size());
  const auto id = text.substr(0, at);
  const auto version = text.substr(std::min(at + 1, text.size()));
  if (is_ladder_path(text)) {
    out = {std::move(written), "", ""};
    return;
  }
  if (!is_id(id)) {
    const bool path = id.find_first_of("/\\") != std::string_view::npos || id.ends_with(".yaml");
    reading.findings.error("bad-id", written.at, [&] {
      return Finding{fmt::format("'{}' names no ladder", shortened(text)),
                     path ? fmt::format("a path starts with ./ or ../: './{}'", shortened(text))
                          : id_help(id)};
    });
    return;
  }
  if (at < text.size() && !is_version(version, true)) {
    reading.findings.error("bad-version", written.at, [&] {
      return Finding{fmt::format("'{}' is no version", shortened(version)),
                     fmt::format("write the ladder as '{}' or '{}@1.0'", id, id)};
    });
    return;
  }
  out = {written, std::string(id), std::string(version)};
}

bool check_range(ReadContext& reading, Span at, double value, double low, double high) {
  if (value >= low && value <= high)
    return true;
  reading.findings.error("out-of-range", at, [&] {
    return Finding{
        fmt::format("{} is {}", reading.subject(), value < low ? "too small" : "too large"),
        fmt::format("write a number from {} to {}", low, high)};
  });
  return false;
}

void read_share(ReadContext& reading, NodeIndex node, std::optional<Located<double>>& out) {
  read_value(reading, node, out);
  if (out && !check_range(reading, out->at, out->value, 0, 1))
    out.reset();
}

void read_positive_share(ReadContext& reading, NodeIndex node,
                         std::optional<Located<double>>& out) {
  read_value(reading, node, out);
  if (!out || (out->value > 0 && out->value <= 1))
    return;
  reading.findings.error("out-of-range", out->at, [&] {
    return Finding{
        fmt::format("{} is too {}", reading.subject(), out->value > 1 ? "large" : "small"),
        "write a share: more than 0, at most 1"};
  });
  out.reset();
}

void read_votes(ReadContext& reading, NodeIndex node, std::optional<Located<double>>& out) {
  read_value(reading, node, out);
  if (out && !check_range(reading, out->at, out->value, 0, 1000))
    out.reset();
}

void read_floor(ReadContext& reading, NodeIndex node, std::optional<std::optional<int>>& out) {
  if (reading.document.kind(node) == NodeKind::scalar && reading.document.text(node) == "none") {
    out.emplace(std::nullopt);
    return;
  }
  std::optional<int> floor;
  whole_in<0, 10>(reading, node, floor);
  if (floor)
    out = floor;
}

void report_unknown_word(ReadContext& reading, const Text& word, const std::string_view* names,
                         std::size_t count) {
  reading.findings.error("out-of-range", word.at, [&] {
    Suggestion suggestion(word.value);
    std::string all;
    for (std::size_t i = 0; i < count; ++i) {
      suggestion.offer(names[i]);
      all += fmt::format("{}{}", i == 0 ? "" : i + 1 == count ? " or " : ", ", names[i]);
    }
    return Finding{fmt::format("{} can't be '{}'", reading.subject(), shortened(word.value)),
                   suggestion.question(fmt::format("write {}", all))};
  });
}

} // namespace rung
