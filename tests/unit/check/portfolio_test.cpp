#include "rung/check.hpp"
#include "rung/read.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"

#include <string>
#include <vector>

namespace rung {

namespace {

const std::string one_level_ladder = R"(schema: rung.ladder/1
id: small
title: Small
version: 1.2.0
scale: [{title: One}, {title: Two}]
competencies: [{id: design, title: Design}]
levels: [{id: junior, title: Junior, expects: {design: 1}}]
tracks: [{id: ic, levels: [junior]}]
)";

std::string checked(const std::string& head, const std::string& entries,
                    std::optional<Date> as_of = std::nullopt) {
  Diagnostics findings;
  const auto ladder = read_ladder(SourceFile("ladder.yaml", one_level_ladder), findings);
  REQUIRE(ladder);
  const std::vector<SourceFile> files = {
      SourceFile("e.yaml", "schema: rung.evidence/1\nperson: {id: ada}\ntrack: ic\n" + head +
                               "evidence: [" + entries + "]\n")};
  const auto draft = read_evidence(files, findings);
  REQUIRE(draft);
  const auto portfolio = read_portfolio(*draft, *ladder, {}, findings);
  INFO(test::shown(findings));
  REQUIRE(portfolio);
  check_portfolio(*ladder, *portfolio, {.as_of = as_of}, findings);
  return test::shown(findings);
}

const std::string self = "author: {source: self}\n";
const std::string two_peers =
    "{id: a, date: 2026-01-01, title: A, source: peer, by: bob, shows: {design: 1}}, "
    "{id: b, date: 2026-01-01, title: B, source: peer, by: eve, shows: {design: 1}}";

} // namespace

TEST_CASE("Good evidence has no findings") {
  CHECK(checked(self + "ladder: small@1.2\n", two_peers).empty());
  CHECK(checked(self, "").empty());
}

TEST_CASE("A version of the ladder accepts those that only add to it") {
  for (const auto* version : {"1", "1.2", "1.2.0"})
    CHECK(checked(self + "ladder: small@" + version + "\n", "").empty());
  for (const auto* version : {"2", "1.1", "1.2.1", "1.20"})
    CHECK(checked(self + "ladder: small@" + version + "\n", "")
              .find("e.yaml:5:9: warning: written for version " + std::string(version) +
                    " of the ladder 'small'; this is version 1.2.0 [ladder-version]\n") == 0);
}

TEST_CASE("An entry after the period is an error, but not with --as-of") {
  const std::string head = self + "period: {to: 2025-12-31}\n";
  const auto found = checked(head, two_peers);
  CHECK(found.find("2026-01-01 is after the period, which ends on 2025-12-31 [future-entry]") !=
        std::string::npos);
  CHECK(checked(head, two_peers, Date::parse("2025-12-31")).find("future-entry") ==
        std::string::npos);
}

TEST_CASE("The window ends a day after the last that is too old") {
  CHECK(checked(self, two_peers, Date{Date::parse("2026-01-01")->days + 729}).empty());
  CHECK(checked(self, two_peers, Date{Date::parse("2026-01-01")->days + 730})
            .find("2 entries are too old to count, from 2026-01-01 or before") !=
        std::string::npos);
}

TEST_CASE("One rater is said to be the only one, the person apart") {
  const std::string own = "{id: c, date: 2026-01-01, title: C, result: R, shows: {design: 2}}, ";
  const auto one = two_peers.substr(0, two_peers.find(", {id: b"));
  CHECK(checked(self, own + one).find("hangs on one rater: peer/bob [single-rater]") !=
        std::string::npos);
  CHECK(checked(self, own + two_peers).empty());
  CHECK(checked(self, own.substr(0, own.size() - 2)).empty());
}

TEST_CASE("Only a manager waives") {
  const std::string waiver = "waivers: [{competency: design, level: junior, reason: R}]\n";
  CHECK(checked("author: {source: manager, id: max}\n" + waiver, "").empty());
  CHECK(checked("author: {source: manager, id: ada}\n" + waiver, "")
            .find("a waiver in the person's own file") != std::string::npos);
  CHECK(checked("author: {source: peer, id: bob}\n" + waiver, "")
            .find("e.yaml:5:24: error: a waiver in a file whose author is a peer") == 0);
}

TEST_CASE("A changed ladder is noticed by its fingerprint") {
  const auto sha = SourceFile("l", one_level_ladder).sha256();
  CHECK(checked(self + "ladder-sha256: " + sha + "\n", "").empty());
  CHECK(
      checked(self + "ladder-sha256: " + std::string(64, 'a') + "\n", "").find("[ladder-edited]") !=
      std::string::npos);
}

} // namespace rung
