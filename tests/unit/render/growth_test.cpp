// How plans and sheets for a conversation are laid out, in each format.
#include "rung/render.hpp"

#include "render/graphemes.hpp"
#include "render/plan_wording.hpp"
#include "render/prep_wording.hpp"
#include "render/text_lines.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/sample_growth.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

using namespace rung;
using Catch::Contains;

namespace {

PlanGap gap_in(GapState state) {
  for (const auto& gap : sample::plan_gaps_saying("team"))
    if (gap.state == state)
      return gap;
  return {};
}

} // namespace

TEST_CASE("No line of a plan or a sheet is wider than the page") {
  const std::string text = "A text of several words about averylongwordthatdoesnotfit and 设计评审";
  for (const int width : {20, 40, 59, 60, 80, 120})
    for (const bool ascii : {false, true})
      for (const auto& page : sample::growth_pages(text, Format::text, {width, false, ascii}))
        for (const auto& line : lines_of(page)) {
          CAPTURE(width, line);
          CHECK(display_width(line) <= width);
        }
}

TEST_CASE("No text of a plan or a sheet is markup or steers a terminal") {
  for (const auto& text : sample::hostile_texts()) {
    CAPTURE(text);
    for (const auto format : {Format::text, Format::md, Format::json})
      for (const auto& page : sample::growth_pages(text, format)) {
        CHECK(sample::is_quiet(page));
        if (format == Format::json)
          CHECK(nlohmann::json::accept(page));
        if (format == Format::md)
          CHECK_THAT(sample::without_code_and_escapes(page),
                     !Contains("<script") && !Contains("](javascript") &&
                         !Contains("\n# heading") && !Contains("\n- item\n"));
      }
  }
}

TEST_CASE("Blanks are underscores that no reader of Markdown takes for markup") {
  for (const auto& page : sample::growth_pages("text", Format::md))
    for (const auto& line : lines_of(page)) {
      CAPTURE(line);
      const auto start = line.find("____");
      if (start == std::string::npos)
        continue;
      // A line of nothing else would be a rule across the page.
      CHECK(line.find_first_not_of("_ -") != std::string::npos);
      CHECK((start > 0 && line[start - 1] == ' '));
      const auto end = line.find_first_not_of('_', start);
      CHECK((end == std::string::npos || line[end] == ' '));
    }
}

TEST_CASE("A plan as Markdown is a checklist with places for owner and date") {
  const auto page = render(sample::plan_saying("text"), Format::md, {});
  for (const auto* piece :
       {"# Growth plan: text, towards text\n", "- [ ] text\n",
        "- [ ] An idea of our own: ________________________\n", "- [ ] Evidence: work rated 3",
        "Owner: ________________________ Date: ____________\n", "- **Return:** text\n",
        "## Not on the shortest way\n"})
    CHECK_THAT(page, Contains(piece));
  CHECK(page.find("- [ ] text") < page.find("To show:"));
  CHECK(page.find("To show:") < page.find("To learn:"));
}

TEST_CASE("A question as Markdown is followed by a line to write on") {
  const auto page = render(sample::prep_saying("text", PrepFor::person), Format::md, {});
  CHECK_THAT(page, Contains("- text  \n  → ________________________________________\n"));
  CHECK_THAT(page, Contains("| Goal | Owner | Date |\n") && !Contains("Biases to watch") &&
                       Contains("# Career conversation: text"));
  CHECK_THAT(render(sample::prep_saying("text", PrepFor::manager), Format::md, {}),
             Contains("Biases to watch") && Contains("Listen for: text") &&
                 Contains("# Career conversation, for the manager: text"));
}

TEST_CASE("What is known of a gap is said, and what that calls for") {
  PlanReport report;
  const auto sentence = [&](GapState state) { return state_sentence(gap_in(state), report); };
  CHECK(sentence(GapState::not_seen) == "Not seen yet: collect evidence, or try it.");
  CHECK(sentence(GapState::self_only) ==
        "Not seen yet by anyone else: collect evidence, or try it.");
  CHECK(sentence(GapState::scope_not_said) ==
        "Seen, but not how far it reached: add the scope to entries where it is true, or try it at "
        "team or wider.");
  CHECK(sentence(GapState::scope_short) ==
        "Seen, and short: support at 3 at team or wider has to reach 50 %.");
  CHECK(sentence(GapState::influence) == "Work that reaches further than has been seen so far.");
  CHECK(plan_way(gap_in(GapState::scope_short), unicode_glyphs) == "3, not yet at team");
  CHECK(plan_way(gap_in(GapState::below), ascii_glyphs) == "2 -> 3");
  CHECK(no_guidance_sentence(gap_in(GapState::scope_not_said)) ==
        "The ladder doesn't say what 3 (team) looks like here: agree on it first.");
  CHECK(no_guidance_sentence(gap_in(GapState::below)).empty());
  CHECK(no_guidance_sentence(gap_in(GapState::influence)).empty());
}

TEST_CASE("Which evidence counts names the rating, the scope, and by whom") {
  EvidenceAsked asked;
  asked.rating = 3;
  CHECK(evidence_sentence(asked) == "work rated 3 or above by somebody else");
  asked.scope = "team";
  asked.by_others = false;
  CHECK(evidence_sentence(asked) == "work rated 3 or above at team or wider");
  asked.raters = RatersAsked{2, 0, false};
  CHECK_THAT(evidence_sentence(asked),
             Contains("; in a promotion case 2 raters, a manager among them (so far none)"));
  asked.raters = RatersAsked{2, 1, true};
  CHECK_THAT(evidence_sentence(asked), Contains("(so far a manager alone)"));
  asked.raters = RatersAsked{2, 3, false};
  CHECK_THAT(evidence_sentence(asked), Contains("(so far 3, no manager)"));
  asked.raters = RatersAsked{3, 2, true};
  CHECK_THAT(evidence_sentence(asked), Contains("(so far 2, a manager among them)"));
  asked.raters = RatersAsked{2, 2, true};
  CHECK(evidence_sentence(asked) == "work rated 3 or above at team or wider");
  EvidenceAsked influence;
  influence.more_entries = 1;
  influence.scope = "team";
  CHECK(evidence_sentence(influence) ==
        "1 more rated entry at team or wider by somebody else, in whatever competency");
}

TEST_CASE("A plan without gaps says so, and what else there is") {
  PlanReport report;
  report.target.level = {"staff", "Staff Engineer"};
  report.target.track = {"ic", "Individual contributor"};
  report.next = NextSteps{};
  CHECK(plan_lead(report) ==
        std::vector<std::string>{"Nothing is missing on the way to Staff Engineer: its gate "
                                 "holds."});
  CHECK(next_sentences(report) ==
        std::vector<std::string>{"Staff Engineer is the top of Individual contributor.",
                                 "Staying is as good an answer as moving."});
  report.at_held = true;
  CHECK(plan_aim(report) == "at Staff Engineer");
  CHECK(plan_lead(report).front() == "The evidence meets Staff Engineer, the level held.");
  report.next->above = Named{"principal", "Principal Engineer"};
  CHECK(next_sentences(report).front() ==
        "The level above is Principal Engineer: --to principal plans for it.");
}

TEST_CASE("What the person alone has rated isn't called met") {
  PlanReport report;
  CHECK(kept_title(report) == "Met already, to be kept");
  report.head.self_only = true;
  CHECK(kept_title(report) == "Met by self-assessment, to be seen by others");
  CHECK_THAT(plan_lead(report).front(), Contains("not yet confirmed by anyone else"));
}

TEST_CASE("Many gaps come with the advice to begin with a few") {
  PlanReport report;
  report.gaps.resize(4);
  report.target.of = 9;
  report.target.met = 1;
  CHECK(plan_lead(report).front() ==
        "4 gaps lie on the shortest way; 1 of 9 expectations is met. Two or three at a time are "
        "plenty: begin at the top.");
  report.gaps.resize(1);
  CHECK(plan_lead(report).front() == "1 gap lies on the shortest way; 1 of 9 expectations is met.");
}

TEST_CASE("A way that the ladder leaves open is said to be open") {
  Crossing crossing;
  crossing.from_track = {"ic", "Individual contributor"};
  crossing.to = sample::level_saying("Manager");
  CHECK(crossing_title(crossing) == "The way to Manager");
  CHECK(crossing_facts(crossing) ==
        std::vector<std::string>{"Nothing is carried over from Individual contributor: only "
                                 "evidence of what Manager expects counts."});
  CHECK(no_way_sentence(crossing) ==
        "The ladder describes no way to Manager: agree on entry, trial and way back before it "
        "begins.");
  crossing.from = sample::level_saying("Staff");
  crossing.from->grade = 3;
  CHECK(crossing_facts(crossing).front() == "From grade 3 to grade 4.");
  crossing.other_ways = {sample::way_saying("Lead")};
  CHECK(no_way_sentence(crossing) ==
        "The ladder describes no way from Staff to Manager. It describes those from Lead to Lead.");
  WayCard way;
  CHECK(trial_sentence(way) == "the ladder names none: agree on one");
  CHECK(way_back_sentence(way) == "the ladder names none: agree on it before it begins");
}

TEST_CASE("Who wrote about a piece of work is said from the reader's side") {
  const RecognisedWork work{
      WorkKind::glue, "", "2026-01-01", "", "", {Source::self, Source::manager, Source::peer}};
  auto report = sample::prep_saying("Ada", PrepFor::person);
  CHECK(work_remarks(work, report).back() == "written down by you, your manager and a peer");
  report.reader = PrepFor::manager;
  CHECK(work_remarks(work, report).back() == "written down by Ada, you and a peer");
  CHECK(work_remarks({WorkKind::mentoring, "", "", "", "", {Source::report}}, report) ==
        std::vector<std::string>{"mentoring", "", "written down by a direct report alone"});
}

TEST_CASE("A topic without facts says that there are none") {
  PrepReport report;
  report.target.level = {"staff", "Staff Engineer"};
  CHECK(nothing_sentence(report, PrepTopic::gaps) == "None is needed for Staff Engineer.");
  CHECK_THAT(nothing_sentence(report, PrepTopic::recognition), Contains("nobody wrote it down"));
  CHECK(nothing_sentence(report, PrepTopic::chances) ==
        "No gap on the way to Staff Engineer waits for one.");
  CHECK(nothing_sentence(report, PrepTopic::energy).empty());
  report.reader = PrepFor::manager;
  CHECK_THAT(render(report, Format::text, {120}), Contains("doesn't rule them out"));
}

TEST_CASE("Chances of a kind share a line") {
  const auto chance = [](const std::string& title, ChanceKind kind,
                         std::optional<std::string> scope = std::nullopt) {
    return Chance{Named{"id", title}, kind, std::move(scope), 3};
  };
  CHECK(chance_lines({chance("Design", ChanceKind::reach, "team"),
                      chance("Hiring", ChanceKind::occasion),
                      chance("Craft", ChanceKind::stretch),
                      chance("Delivery", ChanceKind::reach, "company"),
                      chance("Health", ChanceKind::occasion),
                      {std::nullopt, ChanceKind::reach, "team", 0}}) ==
        std::vector<std::string>{"Work that reaches team or wider: Design and Influence",
                                 "An occasion to do it where others see it: Hiring and Health",
                                 "Work that asks for more than has been seen: Craft 3",
                                 "Work that reaches company or wider: Delivery"});
}
