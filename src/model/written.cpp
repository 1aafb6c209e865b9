#include "model/written.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace rung {

namespace {

bool is_blank(char letter) {
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// Walks the value and what was written for it side by side. Both hold the same letters in the same
/// order; between them the file has blanks, line breaks, quotes and escapes of its own.
class Walk {
public:
  Walk(std::string_view written, std::string_view value) : written_(written), value_(value) {}

  /// Goes to the value's `to`-th byte; false where the two part ways.
  bool advance(std::size_t to) {
    while (at_ < to) {
      if (is_blank(value_[at_])) {
        ++at_;
        continue;
      }
      if (!find(value_[at_]))
        return false;
      ++at_;
    }
    return true;
  }

  /// Where the value's next letter is written; goes past it.
  std::optional<std::size_t> here() {
    if (at_ >= value_.size() || !find(value_[at_]))
      return std::nullopt;
    ++at_;
    return in_file_ - 1;
  }

  [[nodiscard]] std::size_t in_file() const { return in_file_; }

private:
  /// Moves past the next place where the letter is written. Only blanks and what quoting and
  /// escaping add may lie between.
  bool find(char letter) {
    constexpr std::size_t longest_escape = 12;
    std::size_t passed = 0;
    for (; in_file_ < written_.size() && passed <= longest_escape; ++in_file_) {
      const char there = written_[in_file_];
      if (there == letter) {
        ++in_file_;
        return true;
      }
      passed += is_blank(there) ? 0U : 1U;
    }
    return false;
  }

  std::string_view written_;
  std::string_view value_;
  std::size_t at_ = 0;      ///< in the value
  std::size_t in_file_ = 0; ///< after what is written for the value up to `at_`
};

/// Past the mark of a block scalar (`|`, `>-`, a comment), which is none of its text.
std::size_t begin_of_text(std::string_view written) {
  if (!written.starts_with('|') && !written.starts_with('>'))
    return 0;
  return std::min(written.find('\n'), written.size());
}

} // namespace

Span part_of(const SourceFile& file, const Text& text, std::size_t begin, std::size_t length) {
  if (text.at.offset >= file.text().size())
    return text.at;
  const auto all = file.text().substr(text.at.offset);
  const auto skipped = begin_of_text(all);
  const auto written = all.substr(skipped);
  Walk walk(written, text.value);
  if (!walk.advance(begin))
    return text.at;
  const auto first = walk.here();
  if (!first || !walk.advance(begin + length))
    return text.at;
  auto end = walk.in_file();
  end = std::min(end, std::min(written.find('\n', *first), written.size()));
  return {text.at.file, static_cast<std::uint32_t>(text.at.offset + skipped + *first),
          static_cast<std::uint32_t>(end - *first)};
}

} // namespace rung
