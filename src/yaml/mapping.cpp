#include "yaml/mapping.hpp"

#include "base/suggest.hpp"
#include "yaml/scalars.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bitset>

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

std::string Reading::subject() const {
  if (key.empty())
    return "the file";
  return fmt::format("{}'{}'", in_list ? "an item of " : "", shortened(key));
}

void report_wrong_type(Reading& reading, NodeIndex node, std::string_view wanted,
                       std::string_view help) {
  reading.findings.error("wrong-type", reading.document.span(node), [&] {
    return Finding{fmt::format("{} needs {}, not {}", reading.subject(), wanted,
                               describe(reading.document, node)),
                   mend(reading.document, node, help)};
  });
}

bool expect(Reading& reading, NodeIndex node, NodeKind kind, std::string_view wanted,
            std::string_view help) {
  const auto actual = reading.document.kind(node);
  if (actual != kind && actual != NodeKind::refused)
    report_wrong_type(reading, node, wanted, help);
  return actual == kind;
}

bool expect_some(Reading& reading, NodeIndex key, NodeIndex value) {
  if (reading.document.kind(value) != NodeKind::null)
    return true;
  reading.findings.error("missing-key", reading.document.span(key), [&] {
    return Finding{fmt::format("{} has no value", reading.subject()),
                   "write its value after the colon, or remove the line"};
  });
  return false;
}

bool expect_list(Reading& reading, NodeIndex node) {
  return expect(reading, node, NodeKind::sequence, "a list",
                "write it as [first, second] or as lines that start with '- '");
}

bool expect_item(Reading& reading, NodeIndex node) {
  if (reading.document.kind(node) != NodeKind::null)
    return reading.document.kind(node) != NodeKind::refused;
  reading.findings.error("wrong-type", reading.document.span(node), [&] {
    return Finding{fmt::format("{} is empty", reading.subject()), "write the item, or remove it"};
  });
  return false;
}

void read_value(Reading& reading, NodeIndex node, Text& out) {
  if (!expect(reading, node, NodeKind::scalar, "a text", "write a text"))
    return;
  const auto text = reading.document.text(node);
  if (reading.document[node].style == NodeStyle::plain &&
      (is_number(text) || text == "true" || text == "false")) {
    report_wrong_type(reading, node, "a text", fmt::format("put it in quotes: \"{}\"", text));
    return;
  }
  out = {std::string(text), reading.document.span(node)};
}

void read_any_scalar(Reading& reading, NodeIndex node, Text& out) {
  if (expect(reading, node, NodeKind::scalar, "a text or a number", "write a text"))
    out = {std::string(reading.document.text(node)), reading.document.span(node)};
}

void read_value(Reading& reading, NodeIndex node, Located<std::int64_t>& out) {
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

void read_value(Reading& reading, NodeIndex node, Located<double>& out) {
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

void read_value(Reading& reading, NodeIndex node, bool& out) {
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

namespace detail {

namespace {

constexpr std::size_t most_keys = 32;

/// One walk over a mapping's keys: which have been seen, which are unknown.
class MappingWalk {
public:
  MappingWalk(Reading& reading, NodeIndex node, const Walk& walk)
      : reading_(&reading), node_(node), walk_(&walk) {}

  void run() {
    const auto& document = reading_->document;
    for (auto key = node_ + 1; key < document[node_].end;) {
      const auto value = document[key].end;
      visit(key, value);
      key = document[value].end;
    }
    for (const auto& [key, value] : unknown_)
      report_unknown(key, value);
    if (!opaque_)
      report_missing();
  }

private:
  void visit(NodeIndex key, NodeIndex value) {
    const auto& document = reading_->document;
    const auto name = document.text(key);
    const auto number = find(name.substr(0, name.find(':')));
    if (document.kind(key) != NodeKind::scalar) {
      // Reported before: it stands for a key all the same, and a merge could stand for any.
      if (number < walk_->count)
        seen_.set(number);
      else
        opaque_ = true;
    } else if (number < walk_->count && walk_->names[number].name == name) {
      read(number, key, value);
    } else {
      unknown_.emplace_back(key, value);
    }
  }

  std::size_t find(std::string_view name) const {
    std::size_t number = 0;
    while (number < walk_->count && walk_->names[number].name != name)
      ++number;
    return number;
  }

  void read(std::size_t number, NodeIndex key, NodeIndex value) {
    seen_.set(number);
    const auto kind = reading_->document.kind(value);
    const auto outer_key = std::exchange(reading_->key, walk_->names[number].name);
    const auto outer_list = std::exchange(reading_->in_list, false);
    if (kind == NodeKind::null && walk_->names[number].required)
      expect_some(*reading_, key, value);
    else if (kind == NodeKind::scalar && walk_->names[number].required &&
             reading_->document.text(value).empty())
      report_empty(value);
    else if (kind != NodeKind::null)
      walk_->read(*reading_, number, value, walk_->out);
    reading_->key = outer_key;
    reading_->in_list = outer_list;
  }

  void report_empty(NodeIndex value) {
    reading_->findings.error("missing-key", reading_->document.span(value), [&] {
      return Finding{fmt::format("{} is empty", reading_->subject()),
                     "write a text between the quotes"};
    });
  }

  void report_unknown(NodeIndex key, NodeIndex value) {
    const auto& document = reading_->document;
    Suggestion suggestion(document.text(key));
    for (std::size_t i = 0; reading_->findings.has_room() && i < walk_->count; ++i)
      suggestion.offer(walk_->names[i].name);
    reading_->findings.error("unknown-key", document.span(key), [&] {
      return Finding{fmt::format("{} has no key '{}'", with_article(walk_->what),
                                 shortened(document.text(key))),
                     suggestion.question(fmt::format("its keys are {}", all_names()))};
    });
    const auto meant = find(suggestion.best().value_or(""));
    if (meant < walk_->count && !seen_.test(meant))
      read_as_meant(meant, key, value);
  }

  /// As if the key were spelt right, so that one slip is one finding; but not where the value shows
  /// that something else was meant.
  void read_as_meant(std::size_t number, NodeIndex key, NodeIndex value) {
    Diagnostics scratch;
    Findings& findings = reading_->findings;
    Findings aside(findings.file(), scratch);
    Reading attempt{reading_->document, aside, reading_->key, reading_->in_list};
    auto* const outer = std::exchange(reading_, &attempt);
    read(number, key, value);
    reading_ = outer;
    const auto at = findings.file().place(reading_->document.span(value));
    const bool other = std::ranges::any_of(scratch.all(), [&](const Diagnostic& found) {
      return found.id == "wrong-type" && found.place.line == at.line &&
             found.place.column == at.column;
    });
    if (!other)
      findings.take(scratch);
  }

  void report_missing() {
    for (std::size_t i = 0; i < walk_->count; ++i) {
      const auto& [name, required] = walk_->names[i];
      if (!required || seen_.test(i))
        continue;
      reading_->findings.error("missing-key", reading_->document.span(node_), [&, key = name] {
        return Finding{fmt::format("this {} has no '{}'", walk_->what, key),
                       fmt::format("add '{}: ...'", key)};
      });
    }
  }

  static std::string with_article(std::string_view what) {
    const bool vowel = std::string_view("aeio").find(what.front()) != std::string_view::npos;
    return fmt::format("{} {}", vowel ? "an" : "a", what);
  }

  std::string all_names() const {
    std::string names;
    for (std::size_t i = 0; i < walk_->count; ++i)
      names += fmt::format("{}{}", i == 0 ? "" : ", ", walk_->names[i].name);
    return names;
  }

  Reading* reading_;
  NodeIndex node_;
  const Walk* walk_;
  std::bitset<most_keys> seen_;
  std::vector<std::pair<NodeIndex, NodeIndex>> unknown_;
  bool opaque_ = false;
};

} // namespace

void walk_mapping(Reading& reading, NodeIndex node, const Walk& walk) {
  if (expect(reading, node, NodeKind::mapping, "a mapping", "write it as lines of 'key: value'"))
    MappingWalk(reading, node, walk).run();
}

} // namespace detail

} // namespace rung
