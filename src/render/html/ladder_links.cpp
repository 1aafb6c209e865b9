#include "render/html/ladder_links.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace rung {

namespace {

/// A file of such a name can't be made, or opens a device, whatever its ending.
bool is_device(std::string_view id) {
  constexpr std::array<std::string_view, 4> devices = {"con", "prn", "aux", "nul"};
  if (std::ranges::find(devices, id) != devices.end())
    return true;
  return id.size() == 4 && (id.starts_with("com") || id.starts_with("lpt")) && id.back() >= '0' &&
         id.back() <= '9';
}

std::string page_path(std::string_view folder, std::string_view id) {
  return fmt::format("{}/{}{}.html", folder, id, is_device(id) ? "_" : "");
}

std::string with_place(std::string path, std::string_view place) {
  return place.empty() ? std::move(path) : fmt::format("{}#{}", path, place);
}

} // namespace

std::string level_page_path(std::string_view id) {
  return page_path("levels", id);
}

std::string competency_page_path(std::string_view id) {
  return page_path("competencies", id);
}

std::string expectation_place(std::string_view competency) {
  return fmt::format("expects-{}", competency);
}

std::string rating_place(int rating) {
  return fmt::format("rating-{}", rating);
}

Html LadderLinks::level(const Named& level, std::string_view place) const {
  return page(level.title, with_place(level_page_path(level.id), place));
}

Html LadderLinks::competency(const Named& competency, std::string_view place) const {
  return page(competency.title, with_place(competency_page_path(competency.id), place));
}

Html LadderLinks::page(const Html& text, std::string_view path,
                       const Attributes& attributes) const {
  return up_ ? local_link(text, *up_ + std::string(path), attributes) : text;
}

Html listed_html(const std::vector<Html>& items) {
  Html out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0)
      out.add(i + 1 == items.size() ? " and " : ", ");
    out.add(items[i]);
  }
  return out;
}

} // namespace rung
