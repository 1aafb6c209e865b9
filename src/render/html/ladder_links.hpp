// Stage 6, render: links between the pages of a ladder's site.
//
// A ladder's pages are made once, for a site and for a page that stands alone: what the page can
// link to is a link, else its title. Before: the ladder's ids. After: ladder_parts.hpp.
#pragma once

#include "rung/report.hpp"

#include "render/html/html.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// From the site's folder. Ids are lower case already; those that Windows takes for devices get an
/// underscore, which no id has.
std::string level_page_path(std::string_view id);
std::string competency_page_path(std::string_view id);

/// The place in a page: of an expectation in its level's, of a rating in its competency's.
std::string expectation_place(std::string_view competency);
std::string rating_place(int rating);

class LadderLinks {
public:
  /// Of a page that stands alone.
  LadderLinks() = default;

  /// Of a page of a site; `up` leads from its folder to the site's: "" or "../".
  explicit LadderLinks(std::string_view up) : up_(up) {}

  [[nodiscard]] bool in_site() const { return up_.has_value(); }

  [[nodiscard]] Html level(const Named& level, std::string_view place = {}) const;
  [[nodiscard]] Html competency(const Named& competency, std::string_view place = {}) const;
  /// To another page of the site, by its path from the site's folder.
  [[nodiscard]] Html page(const Html& text, std::string_view path,
                          const Attributes& attributes = {}) const;

private:
  std::optional<std::string> up_;
};

/// "a", "a and b", "a, b and c".
Html listed_html(const std::vector<Html>& items);

} // namespace rung
