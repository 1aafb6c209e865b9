#include "cli/file_head.hpp"

#include "cli/trimmed.hpp"

#include <algorithm>
#include <iterator>

namespace rung::cli {

namespace {

/// A quoted scalar at the start of the text, with its quotes.
std::string_view quoted(std::string_view text) {
  const char quote = text.front();
  std::size_t end = 1;
  while (end < text.size() && text[end] != quote)
    end += quote == '"' && text[end] == '\\' ? 2U : 1U;
  return text.substr(0, end + 1);
}

bool is_quote(char letter) {
  return letter == '"' || letter == '\'';
}

/// A scalar as written -> its text: no quotes, no comment behind it.
std::string_view scalar(std::string_view written) {
  written = trimmed(written);
  if (!written.empty() && is_quote(written.front())) {
    const auto inside = quoted(written);
    return inside.substr(1, inside.size() < 2 ? 0 : inside.size() - 2);
  }
  if (written.starts_with('#'))
    return {};
  return trimmed(written.substr(0, written.find(" #")));
}

/// Collects the keys; the first of a name counts.
class Head {
public:
  void set(std::string_view key, std::string_view value) {
    auto* place = key == "schema"    ? &head_.schema
                  : key == "id"      ? &head_.id
                  : key == "version" ? &head_.version
                                     : nullptr;
    if (place != nullptr && place->empty())
      *place = value;
  }

  [[nodiscard]] bool complete() const {
    return !head_.schema.empty() && !head_.id.empty() && !head_.version.empty();
  }

  [[nodiscard]] const FileHead& get() const { return head_; }

private:
  FileHead head_;
};

/// One `key: value` a line, where the line isn't indented.
void read_block(std::string_view text, Head& head) {
  while (!text.empty() && !head.complete()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || blanks_in_line.find(line.front()) != std::string_view::npos)
      continue;
    const auto colon = line.find(':', is_quote(line.front()) ? quoted(line).size() : 0);
    if (colon != std::string_view::npos)
      head.set(scalar(line.substr(0, colon)), scalar(line.substr(colon + 1)));
  }
}

/// The members of the outermost `{...}`.
void read_flow(std::string_view text, Head& head) {
  int depth = 0;
  std::string_view key;
  bool at_key = true;
  while (!text.empty() && !head.complete()) {
    const char letter = text.front();
    std::size_t length = 1;
    if (letter == '{' || letter == '[') {
      ++depth;
    } else if (letter == '}' || letter == ']') {
      --depth;
    } else if (letter == '#') {
      length = std::min(text.find('\n'), text.size());
    } else if (letter == ',' || letter == ':') {
      at_key = depth == 1 ? letter == ',' : at_key;
    } else if (blanks_in_line.find(letter) == std::string_view::npos && letter != '\n') {
      length = is_quote(letter) ? quoted(text).size()
                                : std::min(text.find_first_of(",:{}[]\n"), text.size());
      const auto value = scalar(text.substr(0, length));
      if (depth == 1 && at_key)
        key = value;
      else if (depth == 1)
        head.set(key, value);
    }
    text.remove_prefix(length);
  }
}

/// Whether the first line that says something opens a `{`.
bool is_flow(std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = trimmed(text.substr(0, end));
    if (!line.empty() && line.front() != '#' && line != "---")
      return line.front() == '{';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

bool is_ascii(char letter) {
  return letter > 0;
}

} // namespace

FileHead head_of(std::string_view text) {
  // A file saved as UTF-16 is to be refused by its reader, by name, instead of passed over here.
  std::string narrow;
  if (text.find('\0') != std::string_view::npos) {
    std::copy_if(text.begin(), text.end(), std::back_inserter(narrow), is_ascii);
    text = narrow;
  }
  if (text.starts_with(byte_order_mark))
    text.remove_prefix(byte_order_mark.size());
  Head head;
  if (is_flow(text))
    read_flow(text, head);
  else
    read_block(text, head);
  return head.get();
}

bool says_evidence(const FileHead& head) {
  return head.schema.starts_with("rung.evidence");
}

bool says_ladder(const FileHead& head) {
  return head.schema.starts_with("rung.ladder");
}

} // namespace rung::cli
