#include "rung/render.hpp"

#include "render/graphemes.hpp"
#include "render/json.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/rendered.hpp"
#include "unit/render/sample_comparison.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

using namespace rung;
using Catch::Contains;
using rung::test::widest_line;

namespace {

std::string comparison_at(const ComparisonReport& report, int width, bool ascii = false) {
  return render(report, Format::text, Style{width, false, ascii});
}

void check_order(const std::string& text, const std::vector<std::string>& pieces) {
  std::size_t at = 0;
  for (const auto& piece : pieces) {
    INFO(piece << "\n" << text);
    const auto found = text.find(piece, at);
    REQUIRE(found != std::string::npos);
    at = found;
  }
}

std::string without_escapes(std::string page) {
  for (auto at = page.find('\\'); at != std::string::npos; at = page.find('\\', at))
    page.erase(at, 2);
  return page;
}

} // namespace

TEST_CASE("A comparison gives the overview first, then what isn't seen, the rest and the ways") {
  check_order(comparison_at(sample::comparison(), 80),
              {"Ada Example · Software engineering 1.0.0 · Individual contributor",
               "held: Senior Engineer",
               "Individual contributor",
               "Management",
               "Supported by evidence  Senior Engineer",
               "Possible",
               "Self-assessment        Staff Engineer",
               "Target                 Staff Engineer",
               "Engineering Manager",
               "Grade                  4",
               "4, the same",
               "Pay band               EUR 87,000-113,000",
               "Gate                   doesn't hold yet",
               "Met                    6 of 8",
               "Seen, but short        1",
               "Not seen yet           1",
               "Asked for here alone   none",
               "Influence              short",
               "Readiness              83 %",
               "Each track is judged by itself",
               "Management: what Engineering Manager asks for",
               "The ladder describes a way there from Senior Engineer, the level held.",
               "Not seen yet",
               "? Hiring at 2 · only Management asks for it",
               "rated 2 by the person alone",
               "to show",
               "Seen, but short",
               "✗ Mentoring 2 → 3",
               "support at 3: 40 %",
               "✗ Influence 0 → 1 · entry at multi-team or wider",
               "Counts already (6 of 8)",
               "✓ shared      Delivery 4",
               "✓ here alone  System design 4",
               "Strategy 3 (waived)",
               "✗ Condition 'track' of a promotion case: 0 of 2 expectations",
               "Management: the way there and back",
               "Over: Senior Engineer → Engineering Manager",
               "standing   grade 3 → 4 · the same pay band, EUR 87,000-113,000",
               "entry      • Has guided one person through a quarter.",
               "trial      Six months, reviewed after three.",
               "return     Back at any time",
               "Back: Engineering Manager → Staff Engineer",
               "standing   the same grade, 4",
               "Competency by competency",
               "System design",
               "✓ 4 *",
               "not asked",
               "✗ 3, seen 2",
               "? 2, self 2",
               "~ waived",
               "What a comparison can't tell: which of this work Ada Example wants to do. 'rung",
               "Notices"});
}

TEST_CASE("The person's own track has no section of its own") {
  CHECK_THAT(comparison_at(sample::comparison(), 80),
             !Contains("Individual contributor: what Staff Engineer asks for"));
}

TEST_CASE("What isn't seen yet is never called short") {
  auto report = sample::comparison();
  report.tracks[1].below.clear();
  report.tracks[1].influence.reset();
  const auto text = comparison_at(report, 80);
  CHECK_THAT(text, Contains("  Not seen yet\n") && !Contains("  Seen, but short\n"));
  report.tracks[1].not_seen.clear();
  CHECK_THAT(comparison_at(report, 80), !Contains("  Not seen yet\n"));
  report.tracks[1].influence = ComparedInfluence{Status::unknown, sample::gaps().at(1)};
  check_order(comparison_at(report, 80),
              {"Influence", "not seen yet", "  Not seen yet\n",
               "? Influence 1 entry at multi-team or wider · too few entries say a scope"});
}

TEST_CASE("Ways that the ladder doesn't describe are named, with the checks that look for them") {
  auto report = sample::comparison();
  auto& change = *report.tracks[1].change;
  const auto checks =
      "'rung validate' has checks for ways between tracks: no-way-over, no-way-back.";
  change.back.clear();
  CHECK_THAT(render(report, Format::md, {}),
             Contains("The ladder describes no way back from Engineering Manager. ") &&
                 Contains(checks));
  change.back = std::move(change.over);
  change.over.clear();
  CHECK_THAT(render(report, Format::md, {}),
             Contains("The ladder describes no way from Senior Engineer to Engineering Manager. "));
  change.back.clear();
  change.elsewhere = {{"director", "Director"}};
  CHECK_THAT(
      render(report, Format::md, {}),
      Contains("The ladder describes no way from Senior Engineer to Engineering Manager, and "
               "none back. From Senior Engineer it describes one to Director. 'rung"));
  report.held.reset();
  change.elsewhere.clear();
  CHECK_THAT(render(report, Format::md, {}),
             Contains("no way from Individual contributor to Engineering Manager, and none back."));
  report.tracks[1].change.reset();
  CHECK_THAT(render(report, Format::md, {}), !Contains("the way there and back"));
}

TEST_CASE("Each reason for a target is said in words") {
  auto report = sample::comparison();
  const auto said = [&](TargetReason reason) {
    report.tracks[1].reason = reason;
    return comparison_at(report, 120);
  };
  CHECK_THAT(said(TargetReason::asked), Contains("The level asked for."));
  CHECK_THAT(said(TargetReason::next), Contains("The level after the one held, Senior Engineer."));
  CHECK_THAT(said(TargetReason::equal_grade),
             Contains("It has the grade of Senior Engineer, the level held."));
  CHECK_THAT(said(TargetReason::after_confirmed),
             Contains("The level after what the evidence supports on this track."));
  report.tracks[1].assessment.supported.confirmed.reset();
  CHECK_THAT(said(TargetReason::after_confirmed),
             Contains("The first level of this track: the evidence supports none of it yet."));
  CHECK_THAT(said(TargetReason::top), Contains("The last level of this track."));
}

TEST_CASE("A target that both tracks share has no lists; where they part is said") {
  auto report = sample::comparison();
  auto& track = report.tracks[1];
  track.shared_target = true;
  track.fork = Fork{{"manager", "Engineering Manager"}, {"a", "Level A"}, {"b", "Level B"}};
  const auto text = comparison_at(report, 120);
  CHECK_THAT(text, Contains("Both tracks go on to Engineering Manager. They part after it, into "
                            "Level A and Level B; '--to b' compares"));
  CHECK_THAT(text, !Contains("Counts already"));
  track.fork->after = {"late", "Late Level"};
  CHECK_THAT(comparison_at(report, 120), Contains("They part after Late Level, into Level A"));
  track.fork.reset();
  CHECK_THAT(comparison_at(report, 120), Contains("  Both tracks go on to Engineering Manager.\n"));
}

TEST_CASE("What is seen is said beside what is asked for, where that isn't enough") {
  auto report = sample::comparison();
  const auto said = [&](const CompetencyReport& row) {
    report.competencies.rows.front().at[1] = row;
    return comparison_at(report, 80);
  };
  auto row = sample::rows()[4];
  row.status = Status::below;
  CHECK_THAT(said(row), Contains("✗ 3, seen 2\n"));
  row.at_scope = 0;
  CHECK_THAT(said(row), Contains("✗ 3, scope too narrow\n"));
  row.status = Status::unknown;
  CHECK_THAT(said(row), Contains("? 3, scope not said\n"));
  row.rating.reset();
  row.self.reset();
  CHECK_THAT(said(row), Contains("? 3\n"));
  row.self = 3;
  CHECK_THAT(said(row), Contains("? 3, self 3\n"));
}

TEST_CASE("A ladder of one track says that there is nothing to compare with") {
  auto report = sample::comparison();
  report.tracks.pop_back();
  report.competencies = {};
  const auto text = comparison_at(report, 120);
  CHECK_THAT(text, Contains("The ladder has one track, so there is no other to compare with"));
  CHECK_THAT(text, Contains("single-track"));
  CHECK_THAT(text, !Contains("Asked for here alone") && !Contains("Competency by competency"));
}

TEST_CASE("A self-assessment and missing evidence are said before anything else") {
  auto report = sample::comparison();
  report.tracks[1].assessment.self_only = true;
  report.tracks[1].assessment.headline = ViewKind::self;
  CHECK_THAT(comparison_at(report, 80),
             Contains("Management: self-assessment: not yet confirmed by anyone else"));
  report.tracks[0].assessment.self_only = true;
  CHECK_THAT(comparison_at(report, 80),
             Contains("\n  self-assessment: not yet confirmed by anyone else"));
  for (auto& track : report.tracks) {
    track.assessment.self_only = false;
    track.assessment.no_evidence = true;
  }
  CHECK_THAT(comparison_at(report, 80), Contains("\n  no evidence yet"));
}

TEST_CASE("Grades and pay that the ladder doesn't say leave no row and no claim") {
  auto report = sample::comparison();
  for (auto& track : report.tracks) {
    track.target.grade.reset();
    track.target.pay.reset();
  }
  report.tracks[1].change->over.front().parity = {};
  const auto text = comparison_at(report, 80);
  CHECK_THAT(text, !Contains("Grade ") && !Contains("Pay band "));
  CHECK_THAT(text, Contains("the ladder gives no grades or pay bands to compare"));
  report.tracks[0].target.grade = 4;
  CHECK_THAT(comparison_at(report, 80),
             Contains("Grade                  4") && Contains("not said"));
  report.tracks[1].target.grade = 4;
  report.tracks[1].beside_held.grade = true;
  CHECK_THAT(comparison_at(report, 80), Contains("4, as held"));
}

TEST_CASE("A comparison says nothing of what to decide, and nothing of which track suits") {
  for (const auto& report : sample::comparisons_saying("x"))
    for (const auto format : {Format::text, Format::md})
      CHECK_THAT(render(report, format, Style{80, false, false}),
                 !Contains("promote ") && !Contains("should") && !Contains("suit") &&
                     !Contains("better"));
}

TEST_CASE("No line of a comparison is wider than the terminal") {
  const std::vector<std::string> texts = {
      "A title of quite some length, as people write them in a hurry",
      "系统设计与架构，以及对其他团队的影响。再加上很长的一段文字用来测试换行",
      std::string(300, 'x'),
  };
  for (int width = 20; width <= 130; width += width < 64 ? 1 : 7) {
    CHECK(widest_line(comparison_at(sample::comparison(), width)) <= width);
    for (const auto& text : texts)
      for (const auto& report : sample::comparisons_saying(text)) {
        INFO(text << " at " << width);
        REQUIRE(widest_line(comparison_at(report, width)) <= width);
      }
  }
}

TEST_CASE("Below 60 columns, and where tracks are many, lists replace the tables of a comparison") {
  const auto wide = comparison_at(sample::comparison(), 60);
  CHECK_THAT(wide, Contains("Supported by evidence  Senior Engineer"));
  const auto narrow = comparison_at(sample::comparison(), 59);
  CHECK_THAT(narrow, Contains("  Supported by evidence: Senior Engineer\n"));
  CHECK_THAT(narrow, Contains("  in the order of "));
  CHECK_THAT(narrow, Contains("  System design  ✓ 4 * · not asked\n"));
  auto many = sample::comparison();
  for (int i = 0; i < 4; ++i)
    many.tracks.push_back(many.tracks.back());
  CHECK_THAT(comparison_at(many, 80), Contains("  Supported by evidence: Senior Engineer\n"));
  CHECK(widest_line(comparison_at(many, 80)) <= 80);
}

TEST_CASE("With --ascii a comparison adds nothing but ASCII") {
  for (const int width : {40, 60, 80, 120}) {
    const auto text = comparison_at(sample::comparison(), width, true);
    CHECK(std::ranges::all_of(
        text, [](char byte) { return byte == '\n' || (byte >= ' ' && byte <= '~'); }));
  }
}

TEST_CASE("Nothing from a file steers the terminal of a comparison") {
  for (const auto& text : sample::hostile_texts())
    for (const auto& report : sample::comparisons_saying(text))
      for (const int width : {20, 59, 80}) {
        INFO(text);
        CHECK(sample::is_quiet(comparison_at(report, width)));
      }
}

TEST_CASE("Nothing from a file is markup in a comparison's Markdown") {
  for (const auto& text : sample::hostile_texts())
    for (const auto& report : sample::comparisons_saying(text)) {
      const auto page = render(report, Format::md, {});
      INFO(page);
      CHECK(sample::is_quiet(page));
      CHECK_THAT(without_escapes(page), !Contains("<script") && !Contains("]("));
    }
}

TEST_CASE("A comparison's JSON parses whatever the files say, and keeps unknown from short") {
  for (const auto& text : sample::hostile_texts())
    for (const auto& report : sample::comparisons_saying(text)) {
      const auto json = render(report, Format::json, {});
      CHECK(sample::is_quiet(json));
      CHECK(Json::parse(json)["schema"] == "rung.comparison/1");
    }
  const auto json = Json::parse(render(sample::comparison(), Format::json, {}));
  const auto& track = json["tracks"][1];
  CHECK(track["not_seen"][0]["competency"] == "hiring");
  CHECK(track["not_seen"][0]["rating"].is_null());
  CHECK(track["short"][0]["competency"] == "mentoring");
  CHECK(track["counts"]["not_seen"] == 1);
  CHECK(track["influence"] == "short");
  CHECK(track["change"]["over"][0]["return"] == "Back at any time, without loss of grade or pay.");
  CHECK(json["tracks"][0]["change"].is_null());
}

TEST_CASE("A comparison has no CSV") {
  CHECK_THROWS_AS(render(sample::comparison(), Format::csv, {}), std::logic_error);
}
