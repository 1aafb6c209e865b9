// The views of a ladder and the comparison of levels: which function a format has.
#include "rung/render.hpp"

#include "render/formats.hpp"

#include <stdexcept>

namespace rung {

namespace {

/// CSV is refused by the command line already.
[[noreturn]] void no_such_format() {
  throw std::logic_error("no such format of a ladder");
}

} // namespace

std::string render(const LadderView& view, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return ladder_view_text(view, style);
  case Format::md:
    return ladder_view_markdown(view);
  case Format::json:
    return ladder_view_json(view);
  case Format::html:
    return ladder_view_html(view, style);
  case Format::pdf:
  case Format::csv:
    break;
  }
  no_such_format();
}

std::string render(const LevelView& view, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return level_view_text(view, style);
  case Format::md:
    return level_view_markdown(view);
  case Format::json:
    return level_view_json(view);
  case Format::html:
    return level_view_html(view, style);
  case Format::pdf:
  case Format::csv:
    break;
  }
  no_such_format();
}

std::string render(const CompetencyView& view, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return competency_view_text(view, style);
  case Format::md:
    return competency_view_markdown(view);
  case Format::json:
    return competency_view_json(view);
  case Format::html:
    return competency_view_html(view, style);
  case Format::pdf:
  case Format::csv:
    break;
  }
  no_such_format();
}

std::string render(const TrackView& view, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return track_view_text(view, style);
  case Format::md:
    return track_view_markdown(view);
  case Format::json:
    return track_view_json(view);
  case Format::html:
    return track_view_html(view, style);
  case Format::pdf:
  case Format::csv:
    break;
  }
  no_such_format();
}

std::string render(const LevelComparison& comparison, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return level_comparison_text(comparison, style);
  case Format::md:
    return level_comparison_markdown(comparison);
  case Format::json:
    return level_comparison_json(comparison);
  case Format::html:
    return level_comparison_html(comparison, style);
  case Format::pdf:
  case Format::csv:
    break;
  }
  no_such_format();
}

} // namespace rung
