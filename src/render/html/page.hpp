// Stage 6, render: a whole document around a report's HTML.
//
// One file that needs nothing else: the style sheet stands in it, no script runs, and its content
// security policy allows nothing but that very style sheet. Light and dark, screen and paper, phone
// and desk are matters of page.css. Before: html.hpp.
#pragma once

#include "rung/render.hpp"

#include "render/html/html.hpp"

#include <string>
#include <string_view>

namespace rung {

struct Page {
  std::string title;           ///< of the browser's tab
  std::string language = "en"; ///< BCP 47
  std::string kind; ///< what sort of page it is, above the heading: "Assessment"; may be empty
  Html heading;     ///< of the page's one h1
  Html facts;       ///< a line below it
  Html navigation;  ///< links in a row above; may be empty
  Html main;
  Html footer;
  std::string css_class;  ///< of the body, where page.css treats such pages apart
  Html site;              ///< links to the other pages of a site, above all else; may be empty
  std::string more_style; ///< a sheet of src/render/html/ after the one of every page, or none
  std::string script;     ///< of src/render/html/; none: no script may run
};

std::string html_document(const Page& page, const Style& style);

/// A part of the page with its h2. The id names it for links within the page.
Html section(std::string_view id, const Html& heading, const Html& content);

/// Links to the page's sections.
struct SectionLink {
  std::string id;
  std::string title;
};

Html section_links(const std::vector<SectionLink>& sections);

/// The stamp of the ladder and of rung, for the footer.
Html provenance(const LadderStamp& ladder, const std::string& rung_version);

} // namespace rung
