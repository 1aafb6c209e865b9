// The views of a ladder and the comparison of levels, in every format: what holds whatever a
// ladder says.
#include "rung/render.hpp"

#include "render/graphemes.hpp"
#include "render/json.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/rendered.hpp"
#include "unit/render/sample_ladder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using Catch::Contains;
using namespace rung;
using rung::sample::ladder_saying;
using rung::test::widest_line;

namespace {

/// Every view there is of the ladder, and comparisons along a track, down it and across.
std::vector<std::string> all_views(const Ladder& ladder, Format format, const Style& style) {
  std::vector<std::string> views = {render(ladder_view(ladder), format, style)};
  for (LevelIndex level = 0; level < ladder.levels.size(); ++level)
    views.push_back(render(level_view(ladder, level), format, style));
  for (CompetencyIndex c = 0; c < ladder.competencies.size(); ++c)
    views.push_back(render(competency_view(ladder, c), format, style));
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track)
    views.push_back(render(track_view(ladder, track), format, style));
  for (const auto& [from, to] :
       {std::pair(0, 1), std::pair(1, 0), std::pair(1, 2), std::pair(2, 3)})
    views.push_back(
        render(level_comparison(ladder, static_cast<LevelIndex>(from), static_cast<LevelIndex>(to)),
               format, style));
  return views;
}

/// 30 levels on two tracks, 60 competencies in six areas, long titles of wide characters.
Ladder large_ladder() {
  auto ladder = ladder_saying("系统设计与架构，以及对其他团队的影响");
  ladder.levels.clear();
  ladder.competencies.clear();
  ladder.transitions.clear();
  ladder.areas.clear();
  for (int area = 0; area < 6; ++area)
    ladder.areas.push_back({sample::written("area-" + std::to_string(area)),
                            sample::written("领域"),
                            {},
                            std::nullopt});
  for (std::size_t c = 0; c < 60; ++c) {
    ladder.competencies.push_back(sample::competency_saying("competency-" + std::to_string(c),
                                                            "与其他团队一起设计系统的能力"));
    ladder.competencies.back().area = c / 10;
  }
  for (auto& track : ladder.tracks)
    track.levels.clear();
  for (std::size_t i = 0; i < 30; ++i) {
    auto level = sample::level_saying("level-" + std::to_string(i), static_cast<int>(i),
                                      "高级软件工程师 " + std::to_string(i));
    level.expects.clear();
    for (std::size_t c = 0; c < 60; ++c)
      level.expects.push_back(sample::expectation(c, 1 + static_cast<int>(i % 3)));
    ladder.levels.push_back(level);
    ladder.tracks[i % 2].levels.push_back({i, {}});
  }
  ladder.index_expectations();
  return ladder;
}

} // namespace

TEST_CASE("No line of a view is wider than the terminal") {
  const std::vector<std::string> texts = {
      "Staff Engineer",
      "A title of quite some length, as people write them in a hurry",
      "系统设计与架构，以及对其他团队的影响。再加上很长的一段文字用来测试换行",
      "👨\u200D👩\u200D👧\u200D👦 Größe cafe\u0301 🇩🇪 1\uFE0F\u20E3 ❤\uFE0F",
      std::string(200, 'x'),
  };
  for (const auto& text : texts)
    for (const int width : {20, 21, 33, 40, 59, 60, 61, 79, 80, 100, 120, 200})
      for (const bool ascii : {false, true})
        for (const auto& view :
             all_views(ladder_saying(text), Format::text, {width, false, ascii})) {
          INFO(text << " at " << width << "\n" << view);
          REQUIRE(widest_line(view) <= std::min(width, 120));
        }
}

TEST_CASE("A ladder of 30 levels and 60 competencies fits every width") {
  const auto ladder = large_ladder();
  for (const int width : {20, 40, 60, 80, 120}) {
    for (const auto& view : {render(ladder_view(ladder), Format::text, {width, false, false}),
                             render(track_view(ladder, 0), Format::text, {width, false, false}),
                             render(level_view(ladder, 7), Format::text, {width, false, false})})
      CHECK(widest_line(view) <= width);
    const auto whole = render(ladder_view(ladder), Format::text, {width, false, false});
    CHECK_THAT(whole, Contains("l29 "));
  }
}

TEST_CASE("A ladder too large for a table says so instead of printing it") {
  auto ladder = large_ladder();
  for (std::size_t c = 60; c < 3000; ++c)
    ladder.competencies.push_back(sample::competency_saying("c" + std::to_string(c), "More"));
  ladder.index_expectations();
  const auto text = render(ladder_view(ladder), Format::text, {80, false, false});
  CHECK_THAT(text, Contains("30 levels by 3000 competencies: too large for a table."));
  CHECK_THAT(render(ladder_view(ladder), Format::md, {}), Contains("too large for a table."));
  const auto json = Json::parse(render(ladder_view(ladder), Format::json, {}));
  CHECK(json["overview"]["matrix"]["too_large"] == true);
  CHECK(json["overview"]["matrix"]["competencies"].empty());
}

TEST_CASE("With --ascii nothing but ASCII is added to a view") {
  for (const int width : {40, 60, 80, 120})
    for (const auto& view : all_views(ladder_saying("Words"), Format::text, {width, false, true})) {
      INFO(view);
      CHECK(std::ranges::all_of(
          view, [](char byte) { return byte == '\n' || (byte >= ' ' && byte <= '~'); }));
    }
}

TEST_CASE("Colour is the only difference that colour makes to a view") {
  const auto ladder = ladder_saying("Words");
  const auto plain = all_views(ladder, Format::text, {80, false, false});
  const auto color = all_views(ladder, Format::text, {80, true, false});
  for (std::size_t view = 0; view < plain.size(); ++view) {
    std::string stripped;
    for (std::size_t i = 0; i < color[view].size(); ++i) {
      if (color[view][i] == '\x1b')
        i = color[view].find('m', i);
      else
        stripped += color[view][i];
    }
    CHECK(color[view].find('\x1b') != std::string::npos);
    CHECK(stripped == plain[view]);
  }
}

TEST_CASE("Nothing from a ladder steers the terminal") {
  for (const auto& text : sample::hostile_texts())
    for (const int width : {20, 59, 60, 80, 120})
      for (const auto& view : all_views(ladder_saying(text), Format::text, {width, false, false})) {
        INFO(text);
        CHECK(sample::is_quiet(view));
      }
}

TEST_CASE("No text from a ladder is markup in Markdown") {
  for (const auto& text : sample::hostile_texts())
    for (const auto& page : all_views(ladder_saying(text), Format::md, {})) {
      INFO(text << "\n" << page);
      CHECK(sample::is_quiet(page));
      CHECK_THAT(sample::without_code_and_escapes(page),
                 !Contains("<script") && !Contains("](javascript") && !Contains("\n# heading") &&
                     !Contains("\n- item\n") && !Contains("<!--"));
    }
}

TEST_CASE("The rows of a view's tables in Markdown have the cells of their head") {
  for (const auto& text : sample::hostile_texts())
    for (const auto& page : all_views(ladder_saying(text), Format::md, {})) {
      std::ptrdiff_t bars = 0;
      std::istringstream lines(page);
      for (std::string line; std::getline(lines, line);) {
        for (auto at = line.find("\\|"); at != std::string::npos; at = line.find("\\|", at))
          line.erase(at, 2);
        const auto here = line.starts_with("|") ? std::ranges::count(line, '|') : 0;
        INFO(line);
        CHECK((bars == 0 || here == 0 || here == bars));
        bars = here;
      }
    }
}

TEST_CASE("A view's JSON is quiet and reads back to what the ladder says") {
  for (const auto& text : sample::hostile_texts())
    for (const auto& json : all_views(ladder_saying(text), Format::json, {})) {
      INFO(text);
      CHECK(sample::is_quiet(json));
      const auto document = Json::parse(json);
      if (text.find("not utf-8") == std::string::npos)
        CHECK(document["ladder"]["title"] == text);
    }
}

TEST_CASE("A whole ladder goes from its tracks to its matrix, its ways and what to read next") {
  const auto text = render(ladder_view(ladder_saying("Words")), Format::text, {80, false, false});
  std::size_t at = 0;
  for (const std::string piece :
       {"Words 1.0.0 (sample)", "2 tracks · 4 levels · 2 competencies", "Tracks, side by side",
        "grade", "shared", "In no track: Words", "Ratings", "What each level expects",
        "core: the level isn't met without it", "Ways over and back", "Words → Words",
        "rung show sample LEVEL", "rung compare sample LEVEL LEVEL"}) {
    INFO(piece << "\n" << text);
    const auto found = text.find(piece, at);
    REQUIRE(found != std::string::npos);
    at = found;
  }
}

TEST_CASE("Commands to read on name the ladder as the user did, fit for a shell") {
  auto view = ladder_view(ladder_saying("Words"));
  view.asked_as = "our ladders/it's.yaml";
  CHECK_THAT(render(view, Format::text, {80, false, false}),
             Contains("rung show 'our ladders/it'\\''s.yaml' LEVEL"));
}

TEST_CASE("CSV is no format of a ladder") {
  CHECK_THROWS(render(ladder_view(ladder_saying("x")), Format::csv, {}));
  CHECK_THROWS(render(level_view(ladder_saying("x"), 0), Format::csv, {}));
  CHECK_THROWS(render(competency_view(ladder_saying("x"), 0), Format::csv, {}));
  CHECK_THROWS(render(track_view(ladder_saying("x"), 0), Format::csv, {}));
  CHECK_THROWS(render(level_comparison(ladder_saying("x"), 0, 1), Format::csv, {}));
}
