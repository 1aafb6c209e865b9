#include "render/graphemes.hpp"

#include "render/utf8.hpp"

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

utf8proc_int32_t number_of(const CodePoint& point) {
  return static_cast<utf8proc_int32_t>(point.value.value_or(0));
}

/// Cuts the first cluster off the text.
Grapheme take_cluster(std::string_view& text) {
  auto current = first_point(text);
  std::size_t end = current.length;
  ClusterWidth width;
  utf8proc_int32_t state = 0;
  if (current.value)
    width.add(number_of(current));
  while (current.value && end < text.size()) {
    const auto next = first_point(text.substr(end));
    if (!next.value ||
        utf8proc_grapheme_break_stateful(number_of(current), number_of(next), &state))
      break;
    width.add(number_of(next));
    end += next.length;
    current = next;
  }
  const Grapheme cluster{text.substr(0, end), current.value ? width.width() : 1};
  text.remove_prefix(end);
  return cluster;
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
  if (is_plain_ascii(text))
    return static_cast<int>(text.size());
  int width = 0;
  while (!text.empty())
    width += take_cluster(text).width;
  return width;
}

} // namespace rung
