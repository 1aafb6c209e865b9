// A ladder as a site: its pages, with the links that lead from each to all others.
#include "render/html/ladder_pages.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace rung {

namespace {

/// The places that every page leads to.
enum class SitePlace { home, levels, competencies, matrix, search };

struct SitePlaceLink {
  SitePlace place;
  std::string_view path;
  std::string_view title;
};

constexpr std::array<SitePlaceLink, 5> site_places = {{
    {SitePlace::home, "index.html", "Overview"},
    {SitePlace::levels, "index.html#levels", "Levels"},
    {SitePlace::competencies, "index.html#competencies", "Competencies"},
    {SitePlace::matrix, "matrix.html", "Matrix"},
    {SitePlace::search, "search.html", "Search"},
}};

/// Whether the page is the place itself, or a page below it.
struct PagePlace {
  SitePlace place = SitePlace::home;
  bool below = false;
};

Html places_bar(const LadderStamp& ladder, const PagePlace& at, const LadderLinks& links) {
  Html items;
  for (const auto& place : site_places) {
    Attributes current;
    if (place.place == at.place)
      current.push_back({"aria-current", at.below ? "true" : "page"});
    items.add(element("li", links.page(place.title, place.path, current)));
  }
  return element(
      "nav", {{"class", "site"}, {"aria-label", "Site"}},
      {links.page(ladder.title, "index.html", {{"class", "name"}}), element("ul", items)});
}

Html breadcrumb(const LadderStamp& ladder, SitePlace above, const Html& heading,
                const LadderLinks& links) {
  const auto& parent = site_places.at(static_cast<std::size_t>(above));
  const Html items = {element("li", links.page(ladder.title, "index.html")),
                      element("li", links.page(parent.title, parent.path)),
                      element("li", element("span", {{"aria-current", "page"}}, heading))};
  return element("nav", {{"class", "trail"}, {"aria-label", "Breadcrumb"}}, element("ol", items));
}

class SiteMaker {
public:
  SiteMaker(const LadderSite& site, const Style& style) : site_(&site), style_(&style) {}

  std::vector<SitePage> make() {
    for (const auto& level : site_->levels)
      add_below(level_page_path(level.card.facts.level.id), level_page(level, below_),
                SitePlace::levels);
    for (const auto& competency : site_->competencies)
      add_below(competency_page_path(competency.competency.id), competency_page(competency, below_),
                SitePlace::competencies);
    add("matrix.html", matrix_page(site_->ladder, top_), {SitePlace::matrix});
    add("search.html", search_page(*site_, top_), {SitePlace::search});
    add("index.html", ladder_page(site_->ladder, top_), {SitePlace::home});
    return std::move(pages_);
  }

private:
  void add(std::string path, Page page, const PagePlace& at) {
    page.site = places_bar(site_->ladder.ladder, at, top_);
    pages_.push_back({std::move(path), html_document(page, *style_)});
  }

  void add_below(std::string path, Page page, SitePlace place) {
    const auto& ladder = site_->ladder.ladder;
    page.site = {places_bar(ladder, {place, true}, below_),
                 breadcrumb(ladder, place, page.heading, below_)};
    page.kind.clear(); // the trail says it
    pages_.push_back({std::move(path), html_document(page, *style_)});
  }

  const LadderSite* site_;
  const Style* style_;
  LadderLinks top_{""};
  LadderLinks below_{"../"};
  std::vector<SitePage> pages_;
};

} // namespace

std::vector<SitePage> render_site(const LadderSite& site, const Style& style) {
  return SiteMaker(site, style).make();
}

} // namespace rung
