#include "rung/source.hpp"

#include "base/encoding.hpp"
#include "base/sha256.hpp"

#include <algorithm>
#include <utility>

namespace rung {

namespace {

int code_points(std::string_view bytes) {
  return static_cast<int>(std::ranges::count_if(
      bytes, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::vector<std::uint32_t> find_line_starts(std::string_view text) {
  const auto mark = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  std::vector<std::uint32_t> starts = {static_cast<std::uint32_t>(mark)};
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    starts.push_back(static_cast<std::uint32_t>(at + 1));
  return starts;
}

} // namespace

SourceFile::SourceFile() : SourceFile("", "") {}

SourceFile::SourceFile(std::string name, std::string text) {
  auto starts = find_line_starts(text);
  data_ = std::make_shared<const Data>(Data{std::move(name), std::move(text), std::move(starts)});
}

LineColumn SourceFile::locate(std::uint32_t offset) const {
  const auto& starts = data_->line_starts;
  const auto after = std::ranges::upper_bound(starts, offset);
  if (after == starts.begin()) // inside the byte order mark
    return {};
  const auto start = *std::prev(after);
  const auto end = std::min<std::size_t>(offset, data_->text.size());
  return {static_cast<int>(after - starts.begin()),
          code_points(text().substr(start, end - std::min<std::size_t>(start, end))) + 1};
}

std::string_view SourceFile::line(int number) const {
  const auto& starts = data_->line_starts;
  const auto index = static_cast<std::size_t>(number) - 1;
  if (number < 1 || index >= starts.size())
    return {};
  auto rest = text().substr(starts[index]);
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r'))
    rest.remove_suffix(1);
  return rest;
}

Place SourceFile::place(Span span) const {
  const auto [number, column] = locate(span.offset);
  const auto excerpt = line(number);
  const auto start = data_->line_starts[static_cast<std::size_t>(number) - 1];
  const auto from = std::min<std::size_t>(std::max(span.offset, start) - start, excerpt.size());
  const auto length = code_points(excerpt.substr(from, span.length));
  return {name(), number, column, length, std::string(excerpt), false};
}

Place SourceFile::whole() const {
  Place place;
  place.file = name();
  return place;
}

std::string SourceFile::sha256() const {
  return sha256_hex(text());
}

} // namespace rung
