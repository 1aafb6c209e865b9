// A ladder's pages and its site: what holds whatever a ladder says.
#include "rung/render.hpp"

#include "render/html/ladder_links.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/sample_ladder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using Catch::Contains;
using namespace rung;
using rung::sample::ladder_saying;

namespace {

/// Every page there is of the ladder, alone and in its site.
std::vector<std::string> all_pages(const Ladder& ladder) {
  std::vector<std::string> pages = {render(ladder_view(ladder), Format::html, {})};
  for (LevelIndex level = 0; level < ladder.levels.size(); ++level)
    pages.push_back(render(level_view(ladder, level), Format::html, {}));
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c)
    pages.push_back(render(competency_view(ladder, c), Format::html, {}));
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track)
    pages.push_back(render(track_view(ladder, track), Format::html, {}));
  for (auto& page : render_site(ladder_site(ladder), {}))
    pages.push_back(std::move(page.text));
  return pages;
}

std::string site_page(const Ladder& ladder, const std::string& path) {
  for (const auto& page : render_site(ladder_site(ladder), {}))
    if (page.path == path)
      return page.text;
  return "no page " + path;
}

std::size_t count_in(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

/// The page without its own sheet and script, which hold signs of markup.
std::string without_files(std::string page) {
  for (const std::string name : {"style", "script"}) {
    const auto start = page.find("<" + name + ">");
    if (start != std::string::npos)
      page.erase(start, page.find("</" + name + ">", start) - start);
  }
  return page;
}

/// The names of all tags, in their order.
std::vector<std::string> tags_of(const std::string& page) {
  std::vector<std::string> tags;
  for (auto at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1))
    tags.push_back(page.substr(at, page.find_first_of(" >", at) - at));
  return tags;
}

} // namespace

TEST_CASE("Text of a ladder is text on each of its pages, whatever it says") {
  const auto plain = all_pages(ladder_saying("Words"));
  for (const auto& text : sample::hostile_texts()) {
    if (text.empty())
      continue; // it leaves elements out
    const auto pages = all_pages(ladder_saying(text));
    REQUIRE(pages.size() == plain.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
      INFO(text);
      CHECK(sample::is_quiet(pages[i]));
      CHECK(tags_of(without_files(pages[i])) == tags_of(without_files(plain[i])));
    }
  }
}

TEST_CASE("An address in a ladder becomes a link only where it can do no harm") {
  auto ladder = ladder_saying("Words");
  auto& learn = ladder.competencies[0].steps[0].to_learn[0];
  learn.url = sample::written("javascript:alert(1)");
  CHECK_THAT(render(competency_view(ladder, 0), Format::html, {}),
             Contains("Words (javascript:alert(1))") && !Contains("href=\"javascript"));
  learn.url = sample::written("https://example.org/a\"b");
  CHECK_THAT(render(competency_view(ladder, 0), Format::html, {}),
             Contains("<a href=\"https://example.org/a%22b\" rel=\"noreferrer\">Words</a>"));
}

TEST_CASE("A page that stands alone has no link to another, one of a site leads to all") {
  const auto ladder = ladder_saying("Words");
  for (const auto& page : {render(ladder_view(ladder), Format::html, {}),
                           render(level_view(ladder, 1), Format::html, {}),
                           render(competency_view(ladder, 0), Format::html, {}),
                           render(track_view(ladder, 0), Format::html, {})}) {
    CHECK_THAT(page, !Contains(".html"));
    CHECK_THAT(page, !Contains("<nav class=\"site\""));
  }
  const auto level = site_page(ladder, "levels/two.html");
  CHECK_THAT(level, Contains("<a href=\"../competencies/design.html#rating-3\">Words</a>") &&
                        Contains("<a href=\"../levels/lead.html\">Words</a>") &&
                        Contains("<a href=\"../index.html#levels\" aria-current=\"true\">") &&
                        Contains("<span aria-current=\"page\">Words</span>"));
  CHECK_THAT(site_page(ladder, "index.html"),
             Contains("<a href=\"index.html\" aria-current=\"page\">Overview</a>") &&
                 Contains("<a href=\"levels/two.html#ways\">Words</a>"));
}

TEST_CASE("The page that leads to all others is the last of a site") {
  const auto pages = render_site(ladder_site(ladder_saying("Words")), {});
  std::vector<std::string> paths;
  for (const auto& page : pages)
    paths.push_back(page.path);
  CHECK(paths == std::vector<std::string>{"levels/one.html", "levels/two.html", "levels/lead.html",
                                          "levels/nowhere.html", "competencies/design.html",
                                          "competencies/people.html", "matrix.html", "search.html",
                                          "index.html"});
}

TEST_CASE("Two tracks have the same room, with what they share between them") {
  auto ladder = ladder_saying("Words");
  ladder.tracks[0].title = sample::written("Makers");
  ladder.tracks[1].title = sample::written("Managers");
  const auto page = render(ladder_view(ladder), Format::html, {});
  CHECK_THAT(page, Contains("<th scope=\"col\" class=\"side\">Makers</th>\n"
                            "<th scope=\"col\" class=\"rail\">Grade and pay</th>\n"
                            "<th scope=\"col\" class=\"side\">Managers</th>\n"));
  CHECK(count_in(page, "<td class=\"side\">") == 2);
  CHECK_THAT(page, Contains("<td class=\"shared\" colspan=\"3\">") &&
                       Contains("shared by Makers and Managers") &&
                       Contains("<span class=\"grade\"><span class=\"spoken\">grade </span>2</span>"
                                "<span class=\"small\">EUR 2,000-4,000</span></th>"));
}

TEST_CASE("Pay that differs stands with each level, and not between them") {
  auto ladder = ladder_saying("Words");
  ladder.levels[2].pay->max.value = 9000;
  const auto page = render(ladder_view(ladder), Format::html, {});
  CHECK_THAT(page, Contains("EUR 2,000-4,000") && Contains("EUR 2,000-9,000") &&
                       !Contains("<span class=\"small\">EUR"));
}

TEST_CASE("One track, and three, have their grade in front") {
  auto ladder = ladder_saying("Words");
  ladder.tracks.push_back(ladder.tracks[1]);
  ladder.tracks.back().id = sample::written("third");
  const auto three = render(ladder_view(ladder), Format::html, {});
  CHECK_THAT(three, Contains("<table class=\"parity\">"));
  CHECK(count_in(three, "scope=\"col\" class=\"side\"") == 3);
  CHECK(three.find("class=\"rail\"") < three.find("class=\"side\""));
  ladder.tracks.resize(1);
  CHECK_THAT(render(ladder_view(ladder), Format::html, {}),
             Contains("<h2 id=\"levels-title\">Levels</h2>"));
}

TEST_CASE("Without grades a ladder's page says that it doesn't know what is equal") {
  auto ladder = ladder_saying("Words");
  for (auto& level : ladder.levels) {
    level.grade.reset();
    level.pay.reset();
  }
  const auto page = render(ladder_view(ladder), Format::html, {});
  CHECK_THAT(page, Contains("No level has a grade") && !Contains("class=\"rail\""));
}

TEST_CASE("A page says the language of the ladder") {
  auto ladder = ladder_saying("Words");
  ladder.language = "de";
  for (const auto& page : all_pages(ladder))
    CHECK_THAT(page, Catch::StartsWith("<!doctype html>\n<html lang=\"de\">\n"));
}

TEST_CASE("Only the search has a script, and the field is hidden until it runs") {
  const auto ladder = ladder_saying("Words");
  for (const auto& page : render_site(ladder_site(ladder), {})) {
    const bool search = page.path == "search.html";
    CHECK((page.text.find("<script>") != std::string::npos) == search);
    CHECK((page.text.find("script-src") != std::string::npos) == search);
  }
  CHECK_THAT(site_page(ladder, "search.html"),
             Contains("<div id=\"search\" class=\"search\" role=\"search\" hidden=\"\">"));
}

TEST_CASE("Names that Windows keeps for devices get a sign that no id has") {
  for (const std::string id : {"con", "prn", "aux", "nul", "com0", "com9", "lpt1"})
    CHECK(level_page_path(id) == "levels/" + id + "_.html");
  for (const std::string id : {"cons", "com", "com10", "lptx", "index", "9"})
    CHECK(competency_page_path(id) == "competencies/" + id + ".html");
}
