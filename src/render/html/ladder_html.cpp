// A ladder as a whole, and one of its tracks, as pages: the text's sections in its order and words.
#include "render/formats.hpp"
#include "render/html/ladder_pages.hpp"
#include "render/html/ladder_sections.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

std::string amount_of(std::size_t number, std::string_view one, std::string_view many) {
  return count_of(static_cast<int>(number), one, many);
}

Html matrix_section(const Matrix& matrix, const std::vector<MatrixGroup>& groups, bool all_core) {
  return section("matrix", "What each level expects",
                 matrix_table(matrix, groups, all_core, LadderLinks()));
}

Html track_step(const TrackStep& step, bool all_core) {
  auto facts = level_facts_in_words(step.level);
  if (!step.shared_with.empty())
    facts.push_back("shared with " + listed(titles_of(step.shared_with)));
  Html content;
  if (!facts.empty())
    content.add(element("p", {{"class", "soft"}}, html_joined({facts.begin(), facts.end()})));
  if (!step.level.summary.empty())
    content.add(element("p", step.level.summary));
  if (step.against_below)
    content.add(changes_content(step.against_below->changes, all_core, LadderLinks()));
  return section("level-" + step.level.level.id, step.level.level.title, content);
}

Page track_page(const TrackView& view) {
  auto page = page_of_ladder(view.ladder, view.rung_version);
  page.title = fmt::format("{}: {}", view.track.title, view.ladder.title);
  page.kind = fmt::format("{} track", name_of(view.kind));
  page.heading = view.track.title;
  page.facts =
      html_joined({fmt::format("{} {}", view.ladder.title, view.ladder.version),
                   amount_of(view.levels.size(), "level, lowest first", "levels, lowest first")});
  std::vector<SectionLink> links;
  for (const auto& step : view.levels) {
    links.push_back({"level-" + step.level.level.id, step.level.level.title});
    page.main.add(track_step(step, view.all_core));
  }
  links.push_back({"matrix", "What each level expects"});
  page.navigation = section_links(links);
  page.main.add(matrix_section(view.matrix, {}, view.all_core));
  page.main.add(ways_section(view.ways, "Ways to other tracks and back", LadderLinks()));
  return page;
}

} // namespace

Page page_of_ladder(const LadderStamp& ladder, const std::string& rung_version) {
  Page page;
  page.language = ladder.language;
  page.more_style = "ladder";
  page.footer = provenance(ladder, rung_version);
  return page;
}

Page ladder_page(const LadderView& view, const LadderLinks& links) {
  auto page = page_of_ladder(view.ladder, view.rung_version);
  page.title = fmt::format("{} {}", view.ladder.title, view.ladder.version);
  page.kind = "Career ladder";
  page.heading = view.ladder.title;
  page.facts = html_joined({"version " + view.ladder.version,
                            amount_of(view.tracks.size(), "track", "tracks"),
                            amount_of(view.levels.size(), "level", "levels"),
                            amount_of(view.competencies.size(), "competency", "competencies")});
  if (!view.summary.empty())
    page.main.add(element("p", {{"class", "intro"}}, view.summary));
  page.main.add(parity_section(view, links));
  page.main.add(reading_section(view));
  page.main.add(scale_section(view));
  page.main.add(competencies_section(view, links));
  if (!links.in_site())
    page.main.add(matrix_section(view.matrix, groups_of(view), view.all_core));
  page.main.add(ways_section(view.ways, "Ways over and back", links));
  return page;
}

Page matrix_page(const LadderView& view, const LadderLinks& links) {
  auto page = page_of_ladder(view.ladder, view.rung_version);
  page.title = "Matrix: " + view.ladder.title;
  page.kind = "Matrix";
  page.heading = "What each level expects";
  page.css_class = "wide";
  page.main.add(matrix_table(view.matrix, groups_of(view), view.all_core, links));
  return page;
}

std::string ladder_view_html(const LadderView& view, const Style& style) {
  auto page = ladder_page(view, LadderLinks());
  std::vector<SectionLink> links = {{"levels", view.tracks.size() > 1 ? "Tracks" : "Levels"},
                                    {"reading", "How to read it"},
                                    {"ratings", "Ratings"},
                                    {"competencies", "Competencies"},
                                    {"matrix", "What each level expects"}};
  if (!view.ways.empty())
    links.push_back({"ways", "Ways over and back"});
  page.navigation = section_links(links);
  return html_document(page, style);
}

std::string track_view_html(const TrackView& view, const Style& style) {
  return html_document(track_page(view), style);
}

} // namespace rung
