#include "render/graphemes.hpp"

#include <algorithm>
#include <cstddef>
#include <utf8proc.h>

namespace rung {

namespace {

constexpr utf8proc_int32_t emoji_presentation = 0xFE0F;
constexpr utf8proc_int32_t keycap = 0x20E3;

int class_of(utf8proc_int32_t point) {
  return static_cast<int>(utf8proc_get_property(point)->boundclass);
}

bool is_regional(utf8proc_int32_t point) {
  return class_of(point) == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR;
}

bool is_pictograph(utf8proc_int32_t point) {
  return class_of(point) == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

/// Whether a later code point of a cluster is drawn over the first, not beside it.
bool joins_first(utf8proc_int32_t point) {
  switch (class_of(point)) {
  case UTF8PROC_BOUNDCLASS_EXTEND:
  case UTF8PROC_BOUNDCLASS_ZWJ:
  case UTF8PROC_BOUNDCLASS_V:
  case UTF8PROC_BOUNDCLASS_T:
  case UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC:
    return true;
  default:
    return false;
  }
}

/// Adds up a cluster's width, code point by code point.
class ClusterWidth {
public:
  void add(utf8proc_int32_t point) {
    if (!any_) {
      first_ = point;
      width_ = utf8proc_charwidth(point);
      any_ = true;
    } else if (is_regional(point) || point == keycap ||
               (point == emoji_presentation && is_pictograph(first_))) {
      width_ = 2; // a flag, a keycap, or a sign that asks to be shown as an emoji
    } else if (!joins_first(point)) {
      width_ += utf8proc_charwidth(point);
    }
  }

  [[nodiscard]] int width() const { return width_; }

private:
  bool any_ = false;
  utf8proc_int32_t first_ = 0;
  int width_ = 0;
};

struct Decoded {
  utf8proc_int32_t point = -1; ///< -1: no UTF-8
  std::size_t length = 1;
};

Decoded decode(std::string_view text) {
  Decoded decoded;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto read =
      utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &decoded.point);
  if (read > 0)
    decoded.length = static_cast<std::size_t>(read);
  return decoded;
}

/// Cuts the first cluster off the text.
Grapheme take_cluster(std::string_view& text) {
  ClusterWidth width;
  auto current = decode(text);
  std::size_t end = current.length;
  utf8proc_int32_t state = 0;
  if (current.point >= 0)
    width.add(current.point);
  while (current.point >= 0 && end < text.size()) {
    const auto next = decode(text.substr(end));
    if (next.point < 0 || utf8proc_grapheme_break_stateful(current.point, next.point, &state))
      break;
    width.add(next.point);
    end += next.length;
    current = next;
  }
  const Grapheme cluster{text.substr(0, end), current.point < 0 ? 1 : width.width()};
  text.remove_prefix(end);
  return cluster;
}

bool is_plain(char byte) {
  return byte >= ' ' && byte <= '~';
}

} // namespace

std::vector<Grapheme> graphemes(std::string_view text) {
  std::vector<Grapheme> clusters;
  clusters.reserve(text.size());
  while (!text.empty())
    clusters.push_back(take_cluster(text));
  return clusters;
}

int display_width(std::string_view text) {
  if (std::ranges::all_of(text, is_plain))
    return static_cast<int>(text.size());
  int width = 0;
  while (!text.empty())
    width += take_cluster(text).width;
  return width;
}

} // namespace rung
