// What files of other periods, or for other versions of the ladder, say to a portfolio.
#include "rung/read.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"

#include <string>
#include <vector>

namespace rung {

namespace {

const std::string newer_ladder = R"(schema: rung.ladder/1
id: small
title: Small
version: 2.0.0
scale: [{title: One}, {title: Two}, {title: Three}]
competencies: [{id: design, title: Design}, {id: delivery, title: Delivery}]
levels: [{id: junior, title: Junior, expects: {design: 1}}, {id: senior, title: Senior, expects: {design: 2}}]
tracks: [{id: ic, levels: [junior, senior]}]
)";

const std::string head = "schema: rung.evidence/1\nperson: {id: ada}\n";

/// In the draft's order: her own file, and the manager's of an earlier period, which names what
/// version 2 doesn't know.
const std::string own = head + R"(author: {source: self}
ladder: small@2.0
track: ic
level: senior
period: {to: 2026-06-30}
evidence: [{id: a, date: 2026-05-01, title: A, shows: {design: 2}}]
)";
const std::string earlier = head + R"(author: {source: manager, id: max}
ladder: small@1.0
track: technical
level: medior
period: {to: 2025-12-31}
waivers:
  - {competency: design, level: senior, reason: No occasion.}
  - {competency: on-call, level: senior, reason: No occasion.}
aspiration: {notes: Mine.}
evidence:
  - {id: x, date: 2025-11-01, title: X, scope: galaxy, shows: {design: 2, on-call: 2, delivery: 4}}
  - {id: y, date: 2025-12-01, title: Y, shows: {on-call: 3}}
  - {id: z, date: 2026-01-15, title: Z, shows: {delivery: 3}}
)";

struct ReadAgainst {
  Diagnostics findings;
  std::optional<Portfolio> portfolio;

  explicit ReadAgainst(const PortfolioOptions& options, const std::string& second = earlier) {
    const auto ladder = read_ladder(SourceFile("ladder.yaml", newer_ladder), findings);
    const auto draft = read_evidence(
        std::vector{SourceFile("own.yaml", own), SourceFile("m.yaml", second)}, findings);
    REQUIRE(draft);
    portfolio = read_portfolio(*draft, *ladder, options, findings);
  }
};

PortfolioOptions options_with(FilePart first, FilePart second) {
  PortfolioOptions options;
  options.parts = {first, second};
  return options;
}

std::string left_out(const Portfolio& portfolio) {
  std::string text;
  for (const auto& [what, name, count] : portfolio.left_out)
    text += (text.empty() ? "" : ", ") + name + " x" + std::to_string(count);
  return text;
}

} // namespace

TEST_CASE("Of an earlier file the entries count that the ladder knows, and nothing else does") {
  auto options = options_with(FilePart::all, FilePart::entries);
  options.until = Date::parse("2025-12-31");
  const ReadAgainst read(options);
  INFO(test::shown(read.findings));
  REQUIRE(read.portfolio);
  const auto& portfolio = *read.portfolio;
  CHECK(portfolio.held == 1);
  CHECK(portfolio.track == 0);
  CHECK(portfolio.waivers.empty());
  CHECK_FALSE(portfolio.aspiration);
  CHECK(portfolio.as_of()->iso() == "2026-06-30");
  // Its own entry is no earlier one, so the limit doesn't hold for it.
  REQUIRE(portfolio.entries.size() == 3);
  CHECK(portfolio.entries[0].name() == "self/ada/a");
  CHECK(portfolio.entries[1].name() == "manager/max/x");
  REQUIRE(portfolio.entries[1].shows.size() == 1);
  CHECK(portfolio.entries[1].shows[0].rating == 2);
  CHECK_FALSE(portfolio.entries[1].scope);
  CHECK(portfolio.entries[2].shows.empty());
  CHECK(portfolio.place(portfolio.entries[1].at).file == "m.yaml");
  CHECK(left_out(portfolio) == "on-call x2, delivery: 4 x1, galaxy x1");
}

TEST_CASE("A file for another version says all that the ladder knows") {
  const ReadAgainst read(options_with(FilePart::nothing, FilePart::known));
  // The track is the one thing that can't be left out.
  CHECK_FALSE(read.portfolio);
  CHECK(test::shown(read.findings) ==
        "m.yaml:5:8: error: there is no track 'technical' [unknown-reference]\n"
        "  help: name one of these: ic\n");
  auto options = options_with(FilePart::nothing, FilePart::known);
  options.track = 0;
  options.ladder_given = true;
  const ReadAgainst given(options);
  INFO(test::shown(given.findings));
  REQUIRE(given.portfolio);
  CHECK_FALSE(given.portfolio->held);
  CHECK(given.portfolio->waivers.size() == 1);
  CHECK(given.portfolio->aspiration);
  CHECK(given.portfolio->entries.size() == 3);
  CHECK(left_out(*given.portfolio) ==
        "on-call x2, delivery: 4 x1, galaxy x1, medior x1, on-call at senior x1");
}

TEST_CASE("A file that says nothing keeps its place, and is about the same person") {
  const ReadAgainst read(options_with(FilePart::all, FilePart::nothing));
  REQUIRE(read.portfolio);
  CHECK(read.portfolio->files.size() == 2);
  CHECK(read.portfolio->entries.size() == 1);
  CHECK(read.portfolio->left_out.empty());
  auto other = earlier;
  other.replace(other.find("ada"), 3, "bob");
  const ReadAgainst wrong(options_with(FilePart::all, FilePart::nothing), other);
  CHECK_FALSE(wrong.portfolio);
  CHECK(test::shown(wrong.findings).find("don't agree on 'person.id'") != std::string::npos);
}

TEST_CASE("Without parts every file is right by the ladder, to the letter") {
  const ReadAgainst read({});
  CHECK_FALSE(read.portfolio);
  CHECK(test::shown(read.findings).find("there is no competency 'on-call'") != std::string::npos);
}

TEST_CASE("A copy of an entry that says something else is wrong across periods, too") {
  auto copy = earlier;
  copy.replace(copy.find("author: {source: manager, id: max}"), 34, "author: {source: self}");
  copy.replace(copy.find("waivers:"), copy.find("aspiration:") - copy.find("waivers:"), "");
  copy.replace(copy.find("id: x"), 5, "id: a");
  const ReadAgainst read(options_with(FilePart::all, FilePart::entries), copy);
  CHECK_FALSE(read.portfolio);
  CHECK(test::shown(read.findings).find("[drifted-copy]") != std::string::npos);
}

TEST_CASE("A draft tells its files' dates, up to a day, and what each says of ladder and track") {
  Diagnostics findings;
  const auto draft = read_evidence(
      std::vector{SourceFile("own.yaml", own), SourceFile("m.yaml", earlier)}, findings);
  REQUIRE(draft);
  const auto dates = draft->dates();
  REQUIRE(dates.size() == 2);
  CHECK(dates[0].end->iso() == "2026-06-30");
  CHECK(dates[1].newest->iso() == "2026-01-15");
  CHECK(dates[1].first_rated->iso() == "2025-11-01");
  const auto until = draft->dates(Date::parse("2025-11-15"));
  CHECK_FALSE(until[0].newest);
  CHECK_FALSE(until[0].first_rated);
  CHECK(until[1].newest->iso() == "2025-11-01");
  CHECK(draft->ladder_in(1)->reference.version == "1.0");
  CHECK(draft->track_in(1) == "technical");
}

} // namespace rung
