// How a packet is laid out and worded, in each format that people read.
#include "rung/render.hpp"

#include "render/packet_wording.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/sample_packet.hpp"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

using namespace rung;
using Catch::Contains;

TEST_CASE("No text of a packet is markup or steers a terminal") {
  for (const auto& text : sample::hostile_texts()) {
    CAPTURE(text);
    for (const auto format : {Format::md, Format::json}) {
      const auto page = render(sample::packet_saying(text), format, {});
      CHECK(sample::is_quiet(page));
      if (format == Format::json)
        CHECK(nlohmann::json::accept(page));
      else
        CHECK_THAT(sample::without_code_and_escapes(page),
                   !Contains("<script") && !Contains("](javascript") && !Contains("\n# heading") &&
                       !Contains("\n- item\n"));
    }
  }
}

TEST_CASE("Every row of a packet's tables has as many cells as its head") {
  std::istringstream lines(render(sample::packet_saying("a | b\nc"), Format::md, {}));
  std::size_t columns = 0;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("| ")) {
      if (!line.starts_with("|---"))
        columns = 0;
      continue;
    }
    std::size_t cells = 0;
    for (std::size_t i = 0; i < line.size(); ++i)
      if (line[i] == '|' && (i == 0 || line[i - 1] != '\\'))
        ++cells;
    CAPTURE(line);
    CHECK((columns == 0 || columns == cells));
    columns = cells;
  }
}

TEST_CASE("A packet opens with the answer and has its sections in their order") {
  const auto page = render(sample::packet_saying("text"), Format::md, {});
  std::size_t last = 0;
  for (const auto* piece :
       {"# Promotion packet: text, towards text\n",
        "\n**Evidence for 1 of 2 expectations (50 %) of text; ",
        "\n## The ask\n\n> **TODO: text.** text text\n", "\n## The role: text\n", "\n## Stories\n",
        "\n### Story 1: text\n", "\n## Every expectation\n", "\n## Sustained\n",
        "\n## Leadership, mentoring and glue work\n", "\n## What others say\n",
        "\n## Gaps, and reasons to wait\n", "\n## Where self and manager differ\n",
        "\n## Why this track\n", "\n## Growth at text\n", "\n## Appendix\n",
        "\n### Ledger of evidence\n", "\n### Conditions of a promotion case for text\n",
        "\n### Notices\n", "\n### Where it comes from\n"}) {
    CAPTURE(piece);
    const auto at = page.find(piece);
    REQUIRE(at != std::string::npos);
    CHECK(at >= last);
    last = at;
  }
}

TEST_CASE("A story says whose words it is told in, and where the whole text is") {
  const auto page = render(sample::packet_saying("text"), Format::md, {});
  CHECK_THAT(page,
             Contains("**Result.** text (as text wrote) (the whole text: no. 1)\n") &&
                 Contains("**Number.** text: text → text text (estimated) (as text wrote)\n"));
  CHECK_THAT(page, Contains("- text (expected 3 at text or wider): 4 by text\n") &&
                       Contains("- Seen by: text (wrote about it too); text, text\n") &&
                       Contains("- Weight: 20 % of full support for every expectation\n"));
  auto story = sample::story_saying("text");
  story.metric = PacketMetric{"pages", "", "4", "", false};
  CHECK(metric_in_words(*story.metric) == "pages: – → 4");
  story.support = 0;
  CHECK(story_weight(story) == "no support at the target's ratings rests on it");
  story.self_only = true;
  CHECK(story_weight(story) == "rated by the person alone: no support of others rests on it");
  story.corroborators.clear();
  story.also_by.clear();
  CHECK(witnesses_sentence(story) == "1 named witness");
  CHECK(work_title("", {"glue", "led", std::nullopt}) == "glue, led");
  CHECK(work_title("", {}) == "a piece of work");
}

TEST_CASE("A row of the matrix shows its blanks and what its status rests on") {
  auto row = sample::packet_row_saying("team");
  CHECK(row_expected(row) == "3 at team");
  CHECK(row_entries(row) == "5 (no. 5, 4, 3, 2, …)");
  CHECK(row_status(row) == "waived; reason: team");
  row.status = Status::below;
  row.steps = 1;
  CHECK(row_status(row) == "1 short; seen there at 2");
  row.at_scope = 0;
  CHECK(row_status(row) == "1 short; not seen at team");
  row.at_scope.reset();
  row.status = Status::unknown;
  CHECK(row_status(row) == "unknown; no entry says its scope");
  row.ledger = row.shown = {};
  CHECK(row_entries(row) == "–");
  CHECK(rating_or_blank(std::nullopt) == "–");
}

TEST_CASE("Mitigation, owner and date of a reason are left to fill in") {
  const auto page = render(sample::packet_saying("text"), Format::md, {});
  CHECK_THAT(page, Contains("| text, 2 → 3 | core, at text or wider. | ________________ | "
                            "____________ | __________ |\n"));
  CHECK_THAT(page, Contains("| Condition: raters | text. | ________________ |"));
}

TEST_CASE("Where nothing speaks for waiting, or nothing differs, that is said") {
  PacketReport report;
  CHECK_THAT(no_reason_sentence(report), Contains("show no gap"));
  CHECK_THAT(no_difference_sentence(report), Contains("No manager has rated"));
  report.matrix = {sample::packet_row_saying("text")};
  CHECK(no_difference_sentence(report) == "Nowhere so far that it would change an answer.");
  report.matrix[0].self.reset();
  CHECK_THAT(no_difference_sentence(report), Contains("The person has rated nothing"));
  CHECK(sustained_sentence({}) == "No date to look at: there is no evidence yet.");
}

TEST_CASE("A packet recommends nothing") {
  const auto page = render(sample::packet_saying("text"), Format::md, {});
  for (const auto* word : {"recommend", "deserve", "should be", "promote ", "ready for"}) {
    CAPTURE(word);
    CHECK(page.find(word) == std::string::npos);
  }
}
