#include "rung/render.hpp"

#include "render/graphemes.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/rendered.hpp"
#include "unit/render/sample_report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using Catch::Contains;
using rung::AssessmentReport;
using rung::Format;
using rung::Style;
using rung::test::widest_line;

namespace {

std::string assessment_at(const AssessmentReport& report, int width, bool ascii = false) {
  return render(report, Format::text, Style{width, false, ascii});
}

} // namespace

TEST_CASE("The answer comes first, then why, then what to do") {
  const auto text = assessment_at(rung::sample::report(), 80);
  const std::vector<std::string> order = {
      "Ada Example · Software engineering 1.0.0 · Individual contributor",
      "Supported by evidence  Senior Engineer",
      "held: Senior Engineer",
      "12 entries by 4 raters",
      "Possible               Staff Engineer    if Hiring is seen at 2",
      "Self-assessment        Staff Engineer",
      "Towards Staff Engineer: the gate doesn't hold yet",
      "6 of 8 met · coverage 0.67 of 0.75 · both core met",
      "influence 0 entries at multi-team or wider, 1 needed",
      "readiness 83 %",
      "✓ System design *",
      "✗ Mentoring",
      "? Hiring",
      "the manager's rating decides here",
      "1. Mentoring: 2 → 3 (needed)",
      "to show",
      "to try",
      "to learn",
      "Not needed for the gate",
      "Worth a conversation",
      "Mentoring: self 4, manager 2; the self-rating is higher by 2; 3 is expected",
      "Ada Example rates higher than the",
      "Conditions of a promotion case",
      "Notices",
  };
  std::size_t at = 0;
  for (const auto& piece : order) {
    INFO(piece << "\n" << text);
    const auto found = text.find(piece, at);
    REQUIRE(found != std::string::npos);
    at = found;
  }
}

TEST_CASE("A self-assessment says that nobody else has confirmed it") {
  auto report = rung::sample::report();
  report.supported = {};
  report.headline = rung::ViewKind::self;
  report.self_only = true;
  const auto text = assessment_at(report, 80);
  CHECK_THAT(text, Contains("self-assessment: not yet confirmed by anyone else"));
  CHECK(text.find("Self-assessment ") < text.find("Supported by evidence"));
}

TEST_CASE("Without evidence it says so") {
  auto report = rung::sample::report();
  report.supported = report.self = {};
  report.no_evidence = true;
  CHECK_THAT(assessment_at(report, 80), Contains("no evidence yet"));
}

TEST_CASE("No level confirmed reads as below the first level") {
  auto report = rung::sample::report();
  report.supported.confirmed.reset();
  CHECK_THAT(assessment_at(report, 80), Contains("Supported by evidence  below the first level"));
}

TEST_CASE("Coverage shows more digits where two would hide the difference") {
  auto report = rung::sample::report();
  report.target.coverage = 0.7499;
  CHECK_THAT(assessment_at(report, 80), Contains("coverage 0.7499 of 0.7500"));
}

TEST_CASE("It never says what to decide about a person") {
  for (const auto& report : {rung::sample::report(), rung::sample::report_saying("x")})
    CHECK_THAT(assessment_at(report, 80), !Contains("promote ") && !Contains("should"));
}

TEST_CASE("No line is wider than the terminal") {
  const std::vector<std::string> texts = {
      "A title of quite some length, as people write them in a hurry",
      "系统设计与架构，以及对其他团队的影响。再加上很长的一段文字用来测试换行",
      "👨\u200D👩\u200D👧\u200D👦 Größe cafe\u0301 🇩🇪 1\uFE0F\u20E3 ❤\uFE0F",
      std::string(300, 'x'),
      "https://example.com/" + std::string(200, 'y') + "/设计",
  };
  for (int width = 20; width <= 200; ++width) {
    CHECK(widest_line(assessment_at(rung::sample::report(), width)) <= width);
    for (const auto& text : texts)
      for (const bool ascii : {false, true}) {
        INFO(text << " at " << width);
        REQUIRE(widest_line(assessment_at(rung::sample::report_saying(text), width, ascii)) <=
                width);
      }
  }
}

TEST_CASE("A scale of ten ratings fits as well") {
  auto report = rung::sample::report();
  report.top_rating = 10;
  for (const int width : {20, 60, 80, 120})
    CHECK(widest_line(assessment_at(report, width)) <= width);
}

TEST_CASE("Below 60 columns, lists replace tables") {
  CHECK_THAT(assessment_at(rung::sample::report(), 60), Contains("exp. support self mgr"));
  CHECK_THAT(assessment_at(rung::sample::report(), 59), !Contains("exp. support self mgr"));
  CHECK_THAT(assessment_at(rung::sample::report(), 59), Contains("✗ Mentoring: 1 short"));
}

TEST_CASE("With --ascii nothing but ASCII is added") {
  for (const int width : {40, 60, 80, 120}) {
    const auto text = assessment_at(rung::sample::report(), width, true);
    CHECK(std::ranges::all_of(
        text, [](char byte) { return byte == '\n' || (byte >= ' ' && byte <= '~'); }));
  }
}

TEST_CASE("Colour is the only difference that colour makes") {
  const auto report = rung::sample::report();
  const auto plain = render(report, Format::text, Style{80, false, false});
  const auto color = render(report, Format::text, Style{80, true, false});
  CHECK(plain.find('\x1b') == std::string::npos);
  std::string stripped;
  for (std::size_t i = 0; i < color.size(); ++i) {
    if (color[i] == '\x1b')
      i = color.find('m', i);
    else
      stripped += color[i];
  }
  CHECK(color.find("\x1b[32m✓\x1b[0m") != std::string::npos);
  CHECK(stripped == plain);
}

TEST_CASE("Nothing from a file steers the terminal") {
  for (const auto& text : rung::sample::hostile_texts())
    for (const int width : {20, 59, 60, 80, 120}) {
      INFO(text);
      CHECK(rung::sample::is_quiet(assessment_at(rung::sample::report_saying(text), width)));
    }
}
