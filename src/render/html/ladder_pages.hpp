// Stage 6, render: a ladder's pages, each for itself or in a site.
//
// A page in a site has links where one that stands alone has titles; what frames it there is
// ladder_site.cpp's. Before: ladder_sections.hpp. After: page.hpp makes a document of each.
#pragma once

#include "rung/ladder_view.hpp"

#include "render/html/ladder_links.hpp"
#include "render/html/page.hpp"

namespace rung {

/// Tracks side by side, scale, competencies and ways, as they open a site.
Page ladder_page(const LadderView& view, const LadderLinks& links);
Page level_page(const LevelView& view, const LadderLinks& links);
Page competency_page(const CompetencyView& view, const LadderLinks& links);
Page matrix_page(const LadderView& view, const LadderLinks& links);
/// All levels, competencies and behaviours as a list, which a script of the page narrows down.
Page search_page(const LadderSite& site, const LadderLinks& links);

/// What every page of a ladder has: language, sheets, footer.
Page page_of_ladder(const LadderStamp& ladder, const std::string& rung_version);

} // namespace rung
