#include "model/written.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rung {

namespace {

bool is_blank(char letter) {
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// Bytes of the UTF-8 character that begins with this one.
std::size_t bytes_of_character(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0xC0U)
    return 1;
  return byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
}

/// Walks the value and what was written for it side by side. Blanks and line breaks differ freely:
/// folding and indenting make and take them. Everything else stands in both, as itself or escaped.
class Walk {
public:
  enum class Quote : std::uint8_t { none, single_mark, double_mark };

  Walk(std::string_view written, std::string_view value, Quote quote)
      : written_(written), value_(value), in_file_(quote == Quote::none ? 0 : 1), quote_(quote) {}

  /// Goes on until the value's `to`-th byte is the next one; false where the two part ways.
  bool advance(std::size_t to) {
    while (in_value_ < to) {
      if (is_blank(value_[in_value_])) {
        ++in_value_;
        continue;
      }
      skip_blanks();
      const auto step = next();
      if (step.in_file == 0)
        return false;
      in_file_ += step.in_file;
      in_value_ += step.in_value;
    }
    return true;
  }

  /// Where the value's next letter is written.
  std::size_t here() {
    skip_blanks();
    return in_file_;
  }

  /// Where the value's last letter so far ends.
  [[nodiscard]] std::size_t end() const { return in_file_; }

private:
  struct Step {
    std::size_t in_file = 0;
    std::size_t in_value = 0;
  };

  [[nodiscard]] char at(std::size_t place) const {
    return place < written_.size() ? written_[place] : '\0';
  }

  [[nodiscard]] bool is_escape() const {
    return quote_ == Quote::double_mark && at(in_file_) == '\\';
  }

  void skip_blanks() {
    for (;;) {
      if (is_blank(at(in_file_)))
        ++in_file_;
      else if (is_escape() &&
               std::string_view("ntr \t\n\r").find(at(in_file_ + 1)) != std::string_view::npos)
        in_file_ += 2; // a blank, or a line that goes on in the next one
      else
        return;
    }
  }

  /// The value's next letter in both; nothing where something else is written.
  [[nodiscard]] Step next() const {
    if (is_escape())
      return {length_of_escape(), bytes_of_character(value_[in_value_])};
    if (at(in_file_) != value_[in_value_] || in_file_ >= written_.size())
      return {};
    return {quote_ == Quote::single_mark && at(in_file_) == '\'' ? 2U : 1U, 1};
  }

  [[nodiscard]] std::size_t length_of_escape() const {
    switch (at(in_file_ + 1)) {
    case 'x':
      return 4;
    case 'u':
      return 6;
    case 'U':
      return 10;
    default:
      return 2;
    }
  }

  std::string_view written_;
  std::string_view value_;
  std::size_t in_value_ = 0;
  std::size_t in_file_;
  Quote quote_;
};

Walk::Quote quote_of(std::string_view written) {
  if (written.starts_with('\''))
    return Walk::Quote::single_mark;
  return written.starts_with('"') ? Walk::Quote::double_mark : Walk::Quote::none;
}

/// Past the mark of a block scalar (`|`, `>-`, a comment), which is none of its text.
std::size_t begin_of_text(std::string_view written) {
  if (!written.starts_with('|') && !written.starts_with('>'))
    return 0;
  return std::min(written.find('\n'), written.size());
}

/// Where the stretch ends in its first line, without the blanks before the line's end.
std::size_t end_in_line(std::string_view written, std::size_t begin, std::size_t end) {
  end = std::min({end, written.find('\n', begin), written.size()});
  while (end > begin && is_blank(written[end - 1]))
    --end;
  return end;
}

} // namespace

Span part_of(const SourceFile& file, const Text& text, std::size_t begin, std::size_t length) {
  if (text.at.offset >= file.text().size() || begin + length > text.value.size())
    return text.at;
  const auto all = file.text().substr(text.at.offset);
  const auto skipped = begin_of_text(all);
  const auto written = all.substr(skipped);
  Walk walk(written, text.value, quote_of(written));
  if (!walk.advance(begin))
    return text.at;
  const auto first = walk.here();
  if (!walk.advance(begin + length))
    return text.at;
  const auto end = end_in_line(written, first, walk.end());
  return {text.at.file, static_cast<std::uint32_t>(text.at.offset + skipped + first),
          static_cast<std::uint32_t>(end - first)};
}

} // namespace rung
