#include "rung/render.hpp"

#include "render/graphemes.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/sample_explain.hpp"

#include <catch2/catch.hpp>

#include <sstream>
#include <stdexcept>
#include <string>

using Catch::Contains;
using rung::Format;
using rung::Style;

TEST_CASE("Every step can be followed with a pocket calculator") {
  const auto text = render(rung::sample::explanation(), Format::text, Style{100, false, false});
  for (const auto* sum :
       {"Supported by evidence: rating 4 (Leading)",
        "age 305 days · weight 2^(-305/365) = 0.560344",
        "total weight = 0.560344 + 1.000000 = 1.560344",
        "S_r(1..3) = 1.560344 / 1.560344 = 1.000000", "S_r(4) = 1.000000 / 1.560344 = 0.640884",
        "S_s(4) = (1.000000 + 0.000000 + 1.000000) / 3 = 0.666667",
        "S_s(4) = 0.640884 / 1 = 0.640884", "u_s = min(9, 3 x 3) = 9",
        "S(4) = (5 x 0.640884 + 9 x 0.666667) / 14 = 0.657459 >= 0.5",
        "S(5) = (5 x 0.000000 + 9 x 0.333333) / 14 = 0.214286 < 0.5",
        "index = 1 + 1.000000 + 1.000000 + 0.657459 + 0.214286 = 3.871744",
        "the peers' ratings decide here: 9 of 14 votes",
        "not multi-team: counts in the total alone",
        "S_r(1..5; multi-team) = 0.000000 / 1.560344 = 0.000000",
        "No rating is reached at multi-team or wider",
        "✓ Senior Engineer: expects 3, 4 is seen: met", "S(4; multi-team) = 0.000000 < 0.5",
        "older than the window of 730 days", "Self-assessment: unknown"})
    CHECK_THAT(text, Contains(sum));
}

TEST_CASE("Without ageing every entry weighs 1") {
  auto report = rung::sample::explanation();
  report.half_life_days = 0;
  const auto text = render(report, Format::text, Style{});
  CHECK_THAT(text, Contains("Step 1: every entry weighs 1") && !Contains("2^("));
}

TEST_CASE("Markdown has the same sums, in code") {
  CHECK_THAT(render(rung::sample::explanation(), Format::md, {}),
             Contains("```text\nS(1..3) = (5 x 1.000000 + 9 x 1.000000) / 14 = 1.000000 >= 0.5\n"
                      "S(4) = (5 x 0.640884 + 9 x 0.666667) / 14 = 0.657459 >= 0.5\n"));
}

TEST_CASE("An explanation fits every width and steers no terminal") {
  auto texts = rung::sample::hostile_texts();
  texts.emplace_back("系统设计与架构，以及对其他团队的影响 👨\u200D👩\u200D👧 cafe\u0301");
  texts.emplace_back(std::string(300, 'x'));
  for (const int width : {20, 40, 60, 80, 120, 200})
    for (const auto& text : texts) {
      INFO(text << " at " << width);
      const auto page =
          render(rung::sample::explanation_saying(text), Format::text, Style{width, false, false});
      CHECK(rung::sample::is_quiet(page));
      std::istringstream lines(page);
      for (std::string line; std::getline(lines, line);)
        REQUIRE(rung::display_width(line) <= width);
    }
}

TEST_CASE("An explanation has no CSV") {
  CHECK_THROWS_AS(render(rung::sample::explanation(), Format::csv, {}), std::logic_error);
}
