#include "yaml/mapping.hpp"

#include "rung/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bitset>

namespace rung::detail {

namespace {

constexpr std::size_t most_keys = 32;

/// One walk over a mapping's keys: which have been seen, which are unknown.
class MappingWalk {
public:
  MappingWalk(ReadContext& reading, NodeIndex node, const Walk& walk)
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
    else if (walk_->names[number].required && is_blank(reading_->document, value))
      report_blank(*reading_, value,
                   fmt::format("write its value: {} needs one", with_article(walk_->what)));
    else if (kind != NodeKind::null)
      walk_->read(*reading_, number, value, walk_->out);
    reading_->key = outer_key;
    reading_->in_list = outer_list;
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
    ReadContext attempt{reading_->document, aside, reading_->key, reading_->in_list};
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

  ReadContext* reading_;
  NodeIndex node_;
  const Walk* walk_;
  std::bitset<most_keys> seen_;
  std::vector<std::pair<NodeIndex, NodeIndex>> unknown_;
  bool opaque_ = false;
};

} // namespace

void walk_mapping(ReadContext& reading, NodeIndex node, const Walk& walk) {
  if (expect(reading, node, NodeKind::mapping, "a mapping", "write it as lines of 'key: value'"))
    MappingWalk(reading, node, walk).run();
}

} // namespace rung::detail
